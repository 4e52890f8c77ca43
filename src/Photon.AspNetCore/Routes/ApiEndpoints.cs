using Microsoft.AspNetCore.Builder;

namespace Photon.AspNetCore;

/// <summary>
/// The endpoints of an API: a convention goes to all of them, or to one by its name:
/// <c>app.MapBookshop()["placeOrder"].RequireRateLimiting("orders")</c>.
/// </summary>
public sealed class ApiEndpoints : IEndpointConventionBuilder
{
    readonly Dictionary<string, IEndpointConventionBuilder> _operations;
    readonly List<IEndpointConventionBuilder> _all;

    internal ApiEndpoints(Dictionary<string, IEndpointConventionBuilder> operations, List<IEndpointConventionBuilder> all)
    {
        _operations = operations;
        _all = all;
    }

    /// <summary>The endpoint of one operation.</summary>
    /// <param name="operation">Its <c>operationId</c>, or its method's name (<c>nameof(IOrdersApi.PlaceOrder)</c>) where no other tag has one of that name.</param>
    /// <exception cref="KeyNotFoundException">There is no such operation.</exception>
    public IEndpointConventionBuilder this[string operation] => _operations.TryGetValue(operation, out var endpoint)
        ? endpoint
        : throw new KeyNotFoundException($"There is no operation '{operation}'. There are: {string.Join(", ", _operations.Keys.Order(StringComparer.Ordinal).Take(100))}.");

    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var endpoint in _all) endpoint.Add(convention);
    }

    public void Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var endpoint in _all) endpoint.Finally(finallyConvention);
    }
}
