using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Security schemes and what operations require of them.</summary>
sealed class SecurityBinder(BindScope scope)
{
    readonly HashSet<string> _declared = new(StringComparer.Ordinal);

    /// <param name="schemes"><c>components/securitySchemes</c>, or 2.0's <c>securityDefinitions</c>.</param>
    public EquatableArray<SecuritySchemeModel> Schemes(Node schemes)
    {
        var models = new List<SecuritySchemeModel>(schemes.Count);
        foreach (var member in schemes.Members)
        {
            var node = scope.Follow(member.Value);
            if (!node.IsObject) continue;
            // A scheme that is left out is still no unknown name: its own fault says what is wrong.
            _declared.Add(member.Name);
            if (Scheme(member.Name, node) is { } model) models.Add(model with { Description = scope.Text(node, "description") });
        }
        return new(models.ToArray());
    }

    /// <summary>The alternatives that a document or an operation lists; none where it says nothing.</summary>
    /// <returns><c>null</c> where it says something that cannot be read: what is guarded must not be open for that.</returns>
    public EquatableArray<SecurityRequirement>? Requirements(Node holder)
    {
        var security = holder["security"];
        if (!security.Exists || security.IsNull) return default(EquatableArray<SecurityRequirement>);
        if (!security.IsArray)
        {
            scope.Report(BindingRules.WrongKind, security.Place, "security", "a list of objects");
            return null;
        }
        var requirements = new List<SecurityRequirement>(security.Count);
        foreach (var item in security.Items)
        {
            if (Requirement(item) is not { } requirement) return null;
            requirements.Add(requirement);
        }
        return new(requirements.ToArray());
    }

    SecurityRequirement? Requirement(Node item)
    {
        if (!item.IsObject)
        {
            scope.Report(BindingRules.WrongKind, item.Place, "security", "a list of objects");
            return null;
        }
        var schemes = new List<RequiredScheme>(item.Count);
        foreach (var member in item.Members)
        {
            if (!_declared.Contains(member.Name)) scope.Report(BindingRules.UnknownScheme, member.NamePlace, member.Name);
            if (Scopes(member) is not { } scopes) return null;
            schemes.Add(new(member.Name, scopes));
        }
        return new(new(schemes.ToArray()));
    }

    EquatableArray<string>? Scopes(Node.Member scheme)
    {
        var scopes = new List<string>(scheme.Value.Count);
        var isList = scheme.Value.IsArray;
        foreach (var text in scheme.Value.Items)
        {
            isList &= text.IsString;
            scopes.Add(text.Text);
        }
        if (!isList) scope.Report(BindingRules.WrongKind, scheme.Value.Place, scheme.Name, "a list of texts");
        // Nothing behind the colon is no scope; anything else may be one that is lost.
        return isList || scheme.Value.IsNull ? new(scopes.ToArray()) : null;
    }

    SecuritySchemeModel? Scheme(string name, Node node)
    {
        switch (scope.Text(node, "type"))
        {
            case "apiKey":
                var location = ParameterBinder.Location(scope.Text(node, "in"));
                var parameter = scope.Text(node, "name");
                if (location is not (ParameterLocation.Query or ParameterLocation.Header or ParameterLocation.Cookie) || parameter.Length == 0)
                    return Malformed(name, node, "needs 'name', and 'in' of query, header or cookie");
                return new(name, SecurityKind.ApiKey) { In = location.Value, ParameterName = parameter };
            case "http":
                var scheme = scope.Text(node, "scheme").ToLowerInvariant();
                return scheme switch
                {
                    "" => Malformed(name, node, "needs 'scheme'"),
                    "basic" => new(name, SecurityKind.HttpBasic) { Scheme = scheme },
                    "bearer" => new(name, SecurityKind.HttpBearer) { Scheme = scheme, BearerFormat = scope.Text(node, "bearerFormat") },
                    _ => new(name, SecurityKind.Http) { Scheme = scheme },
                };
            case "basic" when scope.IsV2: return new(name, SecurityKind.HttpBasic) { Scheme = "basic" };
            case "oauth2": return new(name, SecurityKind.OAuth2);
            case "openIdConnect": return new(name, SecurityKind.OpenIdConnect) { OpenIdConnectUrl = scope.Text(node, "openIdConnectUrl") };
            case "mutualTLS": return new(name, SecurityKind.MutualTls);
            case var type: return Malformed(name, node, type.Length == 0 ? "needs 'type'" : "has the unknown type '" + type + "'");
        }
    }

    SecuritySchemeModel? Malformed(string name, Node node, string fault)
    {
        scope.Report(BindingRules.MalformedScheme, node.Place, name, fault);
        return null;
    }
}
