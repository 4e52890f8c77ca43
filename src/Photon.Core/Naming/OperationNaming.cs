using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names around one operation.</summary>
static class OperationNaming
{
    static readonly string[] Arguments = ["cancel", "parameters", "context", "request", "contentType"];
    static readonly string[] CaseMembers = ["Body", "StatusCode", "ContentType", "Send", "Take", "Refused", "IsSuccess", "Failure"];

    /// <param name="model">Where types are looked up.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="methods">The methods of its tag.</param>
    /// <param name="types">Every type of the namespace.</param>
    /// <param name="typeNames">By type index.</param>
    /// <param name="kind">What tells its types from others of their names: <c>Operation</c>.</param>
    /// <param name="reserved">Further names that no argument may have.</param>
    public static OperationNames Decide(ApiModel model, OperationModel operation, NameScope methods, NameScope types, string[] typeNames, string kind, params string[] reserved)
    {
        var stem = Identifier.Pascal(operation.Id);
        if (stem.Length == 0) stem = Identifier.Pascal(operation.Method + " " + operation.Path);
        if (stem.Length == 0) stem = "Operation";
        var method = methods.Take(stem, stem + "Operation");
        var arguments = new NameScope(caseSensitive: true).Reserve(Arguments).Reserve(reserved);
        var parametersType = types.Take(method + "Parameters", method + kind + "Parameters");
        var properties = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve(parametersType);
        return new()
        {
            Method = method,
            Result = types.Take(method + "Result", method + kind + "Result"),
            Parameters = parametersType,
            ParameterNames = [.. operation.Parameters.Select(p => Parameter(p, arguments, properties))],
            Body = arguments.Take(BodyName(model, operation.Body, typeNames), "body"),
            Cases = Cases(operation),
            Headers = [.. operation.Responses.Select(Headers)],
        };
    }

    static string Parameter(ParameterModel parameter, NameScope arguments, NameScope properties)
    {
        if (parameter.In != ParameterLocation.Path) return MemberNaming.Property(properties, parameter.Name);
        var name = Identifier.Camel(parameter.Name);
        return arguments.Take(name, name.Length > 0 ? name.TrimStart('@') + "Value" : "");
    }

    /// <summary><c>NewOrder</c> is handed over as <c>order</c>: the affixes say what is done with it, which the method says already.</summary>
    static string BodyName(ApiModel model, BodyModel? body, string[] typeNames)
    {
        if (body is null || body.Contents.Count == 0) return "body";
        var content = body.Contents[0];
        if (content.Kind == ContentKind.Binary) return "content";
        if (!content.Type.Exists || model.Types[content.Type.Type].NameParts.Count > 1) return "body";
        var name = typeNames[content.Type.Type];
        foreach (var prefix in (string[])["New", "Create", "Update"])
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length && char.IsUpper(name[prefix.Length])) name = name.Substring(prefix.Length);
        foreach (var suffix in (string[])["Request", "Input", "Body", "Dto"])
            if (name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length) name = name.Substring(0, name.Length - suffix.Length);
        return name.Length > 0 ? Identifier.Camel(name) : "body";
    }

    static string[] Cases(OperationModel operation)
    {
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve("Unexpected", "OrThrow");
        return [.. operation.Responses.Select(r => scope.Take(StatusNames.Of(r.Status)))];
    }

    static string[] Headers(ResponseModel response)
    {
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve(CaseMembers).Reserve(StatusNames.Of(response.Status));
        return [.. response.Headers.Select(h => MemberNaming.Property(scope, h.Name))];
    }
}
