using System.Collections;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>A feature collection with a field for each feature of the framework's hot path, as Kestrel has; a list for the rest.</summary>
abstract class FeatureFields : IFeatureCollection, IEndpointFeature, IRouteValuesFeature, IHttpAuthenticationFeature
{
    readonly HashSet<Type> owned = [typeof(IEndpointFeature), typeof(IRouteValuesFeature), typeof(IHttpAuthenticationFeature)];
    readonly Dictionary<Type, object> others = [];
    IServiceProvidersFeature? services;
    IQueryFeature? query;
    IItemsFeature? items;

    protected void Own(params ReadOnlySpan<Type> features)
    {
        foreach (var feature in features)
            owned.Add(feature);
    }

    protected void Reset()
    {
        services = null;
        query = null;
        items = null;
        Endpoint = null;
        User = null;
        values?.Clear();
        if (others.Count > 0)
            others.Clear();
        Revision++;
    }

    public Endpoint? Endpoint { get; set; }
    public ClaimsPrincipal? User { get; set; }
    RouteValueDictionary? values;
    public RouteValueDictionary RouteValues { get => values ??= []; set => values = value; }

    public bool IsReadOnly => false;
    public int Revision { get; private set; }

    public object? this[Type key]
    {
        get => key == typeof(IServiceProvidersFeature) ? services
            : key == typeof(IQueryFeature) ? query
            : key == typeof(IItemsFeature) ? items
            : owned.Contains(key) ? this
            : others.GetValueOrDefault(key);
        set => Put(key, value);
    }

    public TFeature? Get<TFeature>()
    {
        if (typeof(TFeature) == typeof(IServiceProvidersFeature))
            return (TFeature?)services;
        if (typeof(TFeature) == typeof(IQueryFeature))
            return (TFeature?)query;
        if (typeof(TFeature) == typeof(IItemsFeature))
            return (TFeature?)items;
        return this is TFeature feature && owned.Contains(typeof(TFeature)) ? feature : (TFeature?)others.GetValueOrDefault(typeof(TFeature));
    }

    public void Set<TFeature>(TFeature? instance) => Put(typeof(TFeature), instance);

    void Put(Type key, object? value)
    {
        if (key == typeof(IServiceProvidersFeature))
            services = (IServiceProvidersFeature?)value;
        else if (key == typeof(IQueryFeature))
            query = (IQueryFeature?)value;
        else if (key == typeof(IItemsFeature))
            items = (IItemsFeature?)value;
        else if (!ReferenceEquals(value, this) && value is not null)
        {
            owned.Remove(key);
            others[key] = value;
        }
        Revision++;
    }

    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => others.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
