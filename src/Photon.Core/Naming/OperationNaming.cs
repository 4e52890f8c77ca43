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
        var choice = new MediaTypeChoice(type => model.Types[type]);
        var bodyTypes = operation.Body is { Contents.Count: > 1 } body ? choice.Taken(body.Contents).Count : 1;
        var hasSeveral = operation.Responses.Any(r => r.Contents.Count > 1);
        var groups = operation.Responses.Select(r => hasSeveral ? choice.Given(r.Contents) : []).ToArray();
        var tags = Array.ConvertAll(groups, MediaTypeNames.Of);
        var accepts = Accepts(operation, groups, tags);
        return Several(new()
        {
            Method = method,
            Result = types.Take(method + "Result", method + kind + "Result"),
            Parameters = parametersType,
            ParameterNames = [.. operation.Parameters.Select(p => Parameter(p, arguments, properties))],
            Body = arguments.Take(bodyTypes > 1 ? "body" : BodyName(model, operation.Body, typeNames), "body"),
            Cases = Cases(operation, tags, out var more),
            MoreCases = more,
            Headers = [.. operation.Responses.Select((r, i) => Headers(r, more[i]))],
            Accepts = accepts,
        });

        // Last, because no name of an operation with one type may depend on them.
        OperationNames Several(OperationNames names) => names with
        {
            BodyType = bodyTypes > 1 ? types.Take(method + "Body", method + kind + "Body") : "",
            AcceptType = accepts.Length > 0 ? types.Take(method + "Accept", method + kind + "Accept") : "",
            Accept = accepts.Length > 0 ? arguments.Take("accept") : "",
        };
    }

    /// <summary>What a client can ask for of the successes, where one of them comes in several types; otherwise nothing.</summary>
    static AcceptName[] Accepts(OperationModel operation, List<ContentGroup>[] groups, string[][] tags)
    {
        var names = new List<AcceptName>();
        var isChoice = false;
        for (var i = 0; i < groups.Length; i++)
        {
            if (operation.Responses[i].Status[0] != '2') continue;
            isChoice |= tags[i].Length > 1;
            for (var g = 0; g < tags[i].Length; g++)
            {
                var mediaTypes = groups[i][g].All.Select(c => c.MediaType);
                var known = names.FindIndex(n => n.Name == tags[i][g]);
                if (known < 0) names.Add(new(tags[i][g], [.. mediaTypes]));
                else names[known] = names[known] with { MediaTypes = [.. names[known].MediaTypes.Union(mediaTypes)] };
            }
        }
        return isChoice ? [.. names] : [];
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

    /// <param name="operation">The operation.</param>
    /// <param name="tags">By response: what its types are called.</param>
    /// <param name="more">By response: the cases of its types from the second on.</param>
    static string[] Cases(OperationModel operation, string[][] tags, out string[][] more)
    {
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve("Unexpected", "OrThrow");
        var cases = operation.Responses.Select(r => scope.Take(StatusNames.Of(r.Status))).ToArray();
        more = [.. tags.Select((t, i) => t.Skip(1).Select(tag => scope.Take(cases[i] + tag)).ToArray())];
        return cases;
    }

    static string[] Headers(ResponseModel response, string[] more)
    {
        var scope = new NameScope(caseSensitive: true, MemberNaming.Inherited).Reserve(CaseMembers).Reserve(StatusNames.Of(response.Status)).Reserve(more);
        return [.. response.Headers.Select(h => MemberNaming.Property(scope, h.Name))];
    }
}
