using System.Collections;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>
/// A feature collection with a field for each feature of the framework's hot path, found by comparing types one after the other,
/// as Kestrel does it (aspnetcore, HttpProtocol.Generated.cs); a list for the rest.
/// </summary>
abstract class FeatureFields : IFeatureCollection, IEndpointFeature, IRouteValuesFeature, IHttpAuthenticationFeature
{
    readonly Dictionary<Type, object> others = [];
    object? request, body, response, responseBody, pipe, identifier, services, lifetime, connection, routeValues, endpoint, authentication, query, items;
    RouteValueDictionary? values;

    protected void Reset()
    {
        request = body = response = responseBody = pipe = identifier = lifetime = connection = routeValues = endpoint = authentication = this;
        services = query = items = null;
        Endpoint = null;
        User = null;
        values?.Clear();
        if (others.Count > 0)
            others.Clear();
        Revision++;
    }

    public Endpoint? Endpoint { get; set; }
    public ClaimsPrincipal? User { get; set; }
    public RouteValueDictionary RouteValues { get => values ??= []; set => values = value; }

    public bool IsReadOnly => false;
    public int Revision { get; private set; }

    public object? this[Type key]
    {
        get
        {
            ref var field = ref Field(key);
            return Unsafe.IsNullRef(ref field) ? others.GetValueOrDefault(key) : field;
        }
        set
        {
            Revision++;
            ref var field = ref Field(key);
            if (!Unsafe.IsNullRef(ref field))
                field = value;
            else if (value is not null)
                others[key] = value;
            else
                others.Remove(key);
        }
    }

    public TFeature? Get<TFeature>()
    {
        ref var field = ref Field(typeof(TFeature));
        return Unsafe.IsNullRef(ref field) ? (TFeature?)others.GetValueOrDefault(typeof(TFeature)) : Unsafe.As<object?, TFeature?>(ref field);
    }

    public void Set<TFeature>(TFeature? instance) => this[typeof(TFeature)] = instance;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref object? Field(Type key)
    {
        if (key == typeof(IHttpRequestFeature)) return ref request;
        if (key == typeof(IHttpRequestBodyDetectionFeature)) return ref body;
        if (key == typeof(IHttpResponseFeature)) return ref response;
        if (key == typeof(IHttpResponseBodyFeature)) return ref responseBody;
        if (key == typeof(IRouteValuesFeature)) return ref routeValues;
        if (key == typeof(IEndpointFeature)) return ref endpoint;
        if (key == typeof(IServiceProvidersFeature)) return ref services;
        if (key == typeof(IItemsFeature)) return ref items;
        if (key == typeof(IQueryFeature)) return ref query;
        if (key == typeof(IRequestBodyPipeFeature)) return ref pipe;
        if (key == typeof(IHttpAuthenticationFeature)) return ref authentication;
        if (key == typeof(IHttpRequestIdentifierFeature)) return ref identifier;
        if (key == typeof(IHttpConnectionFeature)) return ref connection;
        if (key == typeof(IHttpRequestLifetimeFeature)) return ref lifetime;
        return ref Unsafe.NullRef<object?>();
    }

    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => others.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
