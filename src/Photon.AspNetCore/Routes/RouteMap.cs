using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>Maps the operations of one API. Emitted code names them one after the other, then calls <see cref="Finish"/>.</summary>
public sealed class RouteMap
{
    readonly IEndpointRouteBuilder _endpoints;
    readonly string _api;
    readonly ServerRegistration _registration;
    readonly ServerOptions _options;
    readonly IProblemWriter _problems;
    readonly StartCheck _check;
    readonly Dictionary<string, IEndpointConventionBuilder> _operations = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _idsByMethod = new(StringComparer.Ordinal);
    readonly List<IEndpointConventionBuilder> _all = [];
    readonly Dictionary<string, int> _routes = new(StringComparer.Ordinal);
    readonly Dictionary<string, AuthorizationPolicy> _policies = new(StringComparer.Ordinal);
    // Endpoint names are unique in an app, operation ids only in a document: with several APIs each name begins with its API's.
    readonly string _namePrefix;
    readonly bool _isOfWebhooks;
    bool _isLeftOut;
    string _tag = "";
    Type _handler = typeof(object);
    bool _isSingleton;

    /// <param name="endpoints">The app, or a group.</param>
    /// <param name="api">The API's name.</param>
    public RouteMap(IEndpointRouteBuilder endpoints, string api) : this(endpoints, api, isOfWebhooks: false) { }

    RouteMap(IEndpointRouteBuilder endpoints, string api, bool isOfWebhooks)
    {
        _isOfWebhooks = isOfWebhooks;
        ArgumentNullException.ThrowIfNull(endpoints);
        _endpoints = endpoints;
        _api = api;
        var services = endpoints.ServiceProvider;
        var registrations = services.GetServices<ServerRegistration>().ToArray();
        _namePrefix = registrations.Any(r => r.Api != api) ? api + "." : "";
        _registration = registrations.LastOrDefault(r => r.Api == api)
            ?? throw new InvalidOperationException($"The services of {api} are missing: call builder.Services.Add{api}().");
        _options = _registration.Options;
        _problems = services.GetService<IProblemWriter>() ?? ProblemWriter.Shared;
        _check = new(services, api, _options);
    }

    /// <summary>Of what an API calls: nobody has to receive all of it, so what has no handler is left out.</summary>
    /// <param name="endpoints">The app, or a group.</param>
    /// <param name="api">The name of what is called: <c>BookshopWebhooks</c>.</param>
    /// <param name="prefix">The path that all of it is under.</param>
    public static RouteMap OfWebhooks(IEndpointRouteBuilder endpoints, string api, [StringSyntax("Route")] string prefix) =>
        new(endpoints.MapGroup(prefix), api, isOfWebhooks: true);

    /// <summary>The operations that follow belong to this tag.</summary>
    /// <param name="tag">As the document has it.</param>
    /// <param name="name">As code has it: <c>Orders</c>.</param>
    public void Tag<THandler>(string tag, string name) where THandler : class
    {
        _tag = tag;
        _handler = typeof(THandler);
        _isSingleton = _registration.IsSingleton(typeof(THandler));
        _isLeftOut = !_check.Handler(typeof(THandler), name, isNeeded: !_isOfWebhooks);
    }

    /// <summary>Maps one operation.</summary>
    /// <param name="id">The <c>operationId</c>: the endpoint's name; <c>Bookshop.placeOrder</c> in an app of several APIs.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="invoke">Reads the request and calls the handler.</param>
    /// <param name="takes">Media types of the body, parted by commas; of several types as <see cref="MediaTypeCases"/> has them; <c>null</c>: there is none.</param>
    /// <param name="streamed">The handler reads the body itself.</param>
    /// <param name="gives">Statuses, each with its media types: <c>"201 application/json, 400 application/problem+json"</c>.</param>
    /// <param name="security">See <see cref="SecurityText"/>; <c>null</c>: open to all.</param>
    /// <param name="faultStatus">The status of invalid values.</param>
    /// <param name="faultType">The media type of problems.</param>
    /// <param name="tags">Further tags, parted by line feeds.</param>
    /// <param name="deprecated">Marks the endpoint.</param>
    /// <param name="links">What its responses link to, as <see cref="ResponseLink"/> reads it; <c>null</c>: nothing.</param>
    /// <param name="parts">What is asked of single parts of a multipart body, as <see cref="PartRule"/> reads it; <c>null</c>: nothing.</param>
    /// <param name="name">The handler method's; <c>null</c>: <paramref name="invoke"/> is called the same.</param>
    public void Operation(
        string id, string method, string path, Invoke invoke, string? takes = null, bool streamed = false, string gives = "",
        string? security = null, int faultStatus = 400, string faultType = "application/problem+json", string? tags = null, bool deprecated = false, string? links = null, string? name = null,
        string? parts = null)
    {
        if (_isLeftOut) return;
        var template = new PathTemplate(path);
        var answers = AnswerList.Parse(gives);
        var success = string.Join('|', answers.Where(a => a.Status is >= 200 and < 300).SelectMany(a => a.ContentTypes));
        var info = new OperationInfo
        {
            Api = _api,
            Id = id,
            Options = _options,
            Problems = _problems,
            HandlerType = _handler,
            Singletons = _isSingleton ? _endpoints.ServiceProvider : null,
            Takes = takes is null ? null : new(takes.Replace(' ', ',').Replace(">", "", StringComparison.Ordinal)),
            Cases = takes?.Contains(' ', StringComparison.Ordinal) == true ? MediaTypeCases.Of(takes) : null,
            Parts = parts is null ? null : PartRule.Parse(parts),
            Gives = success.Length == 0 ? null : new(success),
            IsStreamed = streamed,
            Checks = _isOfWebhooks ? JsonChecks.Webhook : JsonChecks.Request,
            FaultStatus = faultStatus,
            FaultType = faultType,
            SegmentsBehind = template.SegmentsBehind,
        };
        var endpoint = _endpoints.Map(template.Pattern, new Operation(info, invoke).Handle);
        // Routing ignores case and a slash at the end; where a document does not, the first one gets the request.
        var key = $"{method} {template.Key}";
        _routes.TryGetValue(key, out var order);
        _routes[key] = order + 1;
        var metadata = new List<object> { info, new HttpMethodMetadata([method]), new EndpointNameMetadata(_namePrefix + id), new RouteNameMetadata(_namePrefix + id), Tags(tags) };
        // No IAcceptsMetadata: routing would answer 415 by itself, without a problem, and a missing body with it.
        metadata.AddRange(answers);
        if (links is not null) metadata.AddRange(ResponseLink.Parse(links));
        if (deprecated) metadata.Add(new ObsoleteAttribute());
        if (security is not null) Secure(metadata, security);
        endpoint.Add(builder =>
        {
            builder.DisplayName = $"{method} {path} ({id})";
            if (builder is RouteEndpointBuilder route) route.Order = order;
            foreach (var item in metadata) builder.Metadata.Add(item);
        });
        Remember(id, name ?? invoke.Method.Name, endpoint);
    }

    /// <summary>Checks that nothing is missing.</summary>
    /// <exception cref="InvalidOperationException">A handler or an authentication scheme is missing; the message lists all of them.</exception>
    public ApiEndpoints Finish()
    {
        if (_isOfWebhooks && _all.Count == 0) throw new InvalidOperationException($"{_api} has no handler: add one for each webhook that you want to Add{_api}().");
        _check.Finish();
        return new(_operations, _all);
    }

    TagsAttribute Tags(string? more) => new(more is null ? [_tag] : [_tag, .. more.Split('\n')]);

    void Secure(List<object> metadata, string security)
    {
        if (!_policies.TryGetValue(security, out var policy))
        {
            policy = SecurityText.Policy(security, _options);
            _policies.Add(security, policy);
            foreach (var scheme in policy.AuthenticationSchemes) _check.Scheme(scheme);
        }
        // The attribute makes ASP.NET refuse to run the endpoint without its authorization middleware.
        metadata.Add(new AuthorizeAttribute());
        metadata.Add(policy);
    }

    /// <summary>An operationId is exact; a method's name serves where only one tag has it.</summary>
    void Remember(string id, string method, IEndpointConventionBuilder endpoint)
    {
        _all.Add(endpoint);
        if (_idsByMethod.Remove(id)) _operations.Remove(id);
        _operations[id] = endpoint;
        if (id == method) return;
        // Two tags have it, or more: it stands for none of them. Or it is another operation's id.
        if (!_idsByMethod.TryAdd(method, id)) _operations.Remove(method);
        else if (!_operations.TryAdd(method, endpoint)) _idsByMethod.Remove(method);
    }
}
