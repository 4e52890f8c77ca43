using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

/// <summary>An argument of a client's method.</summary>
/// <param name="Declaration">With its type and default.</param>
/// <param name="Doc">Plain text.</param>
sealed record CallArgument(string Name, string Declaration, string Doc);

/// <summary>Decides the arguments of a client's method and the statements that build its request.</summary>
sealed class CallSyntax
{
    readonly EmitContext _context;
    readonly OperationModel _model;
    readonly List<CallArgument> _optional = [];

    public CallSyntax(EmitContext context, int operation)
    {
        _context = context;
        _model = context.Model.Operations[operation];
        var names = context.Names.Operations[operation];
        var parameters = new ParametersSyntax(context, operation);
        if (context.IsWebhooks) Arguments.Add(new("target", "global::System.Uri target", "Where it goes, over HTTP or HTTPS."));
        Path(parameters);
        Record(parameters, names.Parameters);
        if (RequestSyntax.Of(context, operation) is { } request) Body(request, names.Body);
        if (names.Accepts.Length > 0)
        {
            _optional.Add(new(names.Accept, $"{names.AcceptType}? {names.Accept} = null", "What is asked for of a success; null: anything."));
            Statements.Add($"request.Accept((int?){names.Accept}, {NegotiationEmitter.Choices(context, operation)});");
        }
        Arguments.AddRange(_optional);
        Arguments.Add(new("cancel", "global::System.Threading.CancellationToken cancel = default", "Ends the call."));
    }

    /// <summary>Those that must be given first, then those that can be left out.</summary>
    public List<CallArgument> Arguments { get; } = [];

    public List<string> Statements { get; } = [];

    void Path(ParametersSyntax parameters)
    {
        foreach (var parameter in parameters.Path)
            Arguments.Add(new(parameter.Name, $"{parameter.Type} {parameter.Name}", parameter.Doc));
        foreach (var name in TemplateNames(_model.Path))
        {
            if (parameters.Path.Find(p => p.Model.Name == name) is { } parameter) Statements.Add(ValueSyntaxOf("Path", parameter, parameter.Name));
        }
    }

    void Record(ParametersSyntax parameters, string type)
    {
        if (parameters.Record.Count == 0) return;
        const string Doc = "Query, header and cookie parameters.";
        if (parameters.AllOptional)
        {
            _optional.Add(new("parameters", $"{type}? parameters = null", Doc));
            Statements.Add("parameters ??= new();");
        }
        else Arguments.Add(new("parameters", $"{type} parameters", Doc));
        foreach (var parameter in parameters.Record) Statements.Add(ValueSyntaxOf(parameter.Model.In.ToString(), parameter, "parameters." + parameter.Access));
    }

    /// <summary><c>request.Query&lt;int, Int32Codec&gt;("page", parameters.Page);</c></summary>
    string ValueSyntaxOf(string method, ParameterSyntax parameter, string value)
    {
        var use = parameter.Model.Type with { Nullable = false };
        var isNullableStruct = parameter.Type.EndsWith("?", StringComparison.Ordinal) && use.Exists && _context.Types.IsValueType(use.Type);
        var style = StyleSyntax.Of(parameter.Model);
        if (style.Length == 0 && method is ("Path" or "Query") && Kind(use) is { } kind)
            return $"request.{method}{kind}{(isNullableStruct ? "Of" : "")}({CSharpText.Literal(parameter.Model.Name)}, {value});";
        var name = method == "QueryString" ? "" : CSharpText.Literal(parameter.Model.Name) + ", ";
        return $"request.{method}{(isNullableStruct ? "Of" : "")}<{TypeArguments(use)}>({name}{value}{style});";
    }

    /// <summary>The runtime's own method for a kind of value; constraints are not checked on the way out.</summary>
    string? Kind(TypeUse use) =>
        use.Exists && _context.Model.Types[use.Type] is PrimitiveType type && PrimitiveCalls.HasParameter(type.Kind) ? PrimitiveCalls.Of(type).Read : null;

    void Body(RequestSyntax request, string name)
    {
        var doc = Or(request.Body.Description, "The body.");
        var optional = !request.Body.Required;
        if (optional) _optional.Add(new(name, $"{(request.Type.EndsWith("?", StringComparison.Ordinal) ? request.Type : request.Type + "?")} {name} = null", doc));
        else Arguments.Add(new(name, $"{request.Type} {name}", doc));
        if (!request.IsUnion) Statements.Add(One(request.Leading, request.Cases.Count > 1 ? request.Leading.All : request.Body.Contents, name, optional));
        else Union(request, name, optional);
    }

    /// <summary>A chain of tests rather than a switch: one case may derive from another, which C# wants first.</summary>
    void Union(RequestSyntax request, string name, bool optional)
    {
        var cases = request.Cases.Where(c => request.Distinct.Contains(c.Type)).OrderByDescending(c => Depth(c.Group)).ToArray();
        var value = optional ? name + "?.Value" : name + ".Value";
        for (var i = 0; i < cases.Length; i++)
        {
            var (group, type) = (cases[i].Group, cases[i].Type);
            Statements.Add($"{(i > 0 ? "else " : "")}if ({value} is {type} body_{i}) {One(group, group.All, "body_" + i, false)}");
        }
        var nullable = request.Cases.FirstOrDefault(c => c.Group.Leading is { Kind: ContentKind.Json, Type.Nullable: true } && c.Group.Shape == BodyShape.Value);
        // A union without a value is a null, where the document has one.
        var absent = nullable is null ? $"throw new global::System.ArgumentNullException(nameof({name}));" : Statement(nullable.Group.Leading, BodyShape.Value, "default", false);
        Statements.Add(optional ? $"else if ({name} is not null) {absent}" : $"else {absent}");
    }

    int Depth(ContentGroup group)
    {
        var seen = new HashSet<int>();
        for (var at = group.Leading.Type.Type; at >= 0 && _context.Model.Types[at] is ObjectType type && seen.Add(at);) at = type.Base;
        return seen.Count;
    }

    /// <param name="group">What is sent.</param>
    /// <param name="all">The media types that bytes may be sent under.</param>
    /// <param name="name">The value.</param>
    /// <param name="optional">It may be null.</param>
    string One(ContentGroup group, IReadOnlyList<ContentModel> all, string name, bool optional)
    {
        if (group.Shape != BodyShape.Bytes || (all.Count == 1 && all[0].MediaType.IndexOf('*') < 0)) return Statement(group.Leading, group.Shape, name, optional);
        var media = all.Select(c => c.MediaType).ToList();
        var first = media.Find(m => m.IndexOf('*') < 0) ?? "application/octet-stream";
        _optional.Add(new("contentType", $"string contentType = {CSharpText.Literal(first)}", "The media type of the body: " + string.Join(", ", media) + "."));
        return $"request.Bytes({name}, contentType);";
    }

    string Statement(ContentModel content, BodyShape shape, string name, bool optional)
    {
        var arguments = TypeArguments(content.Type);
        var media = content.MediaType.IndexOf('*') >= 0 || content.MediaType == "application/json" ? "" : ", " + CSharpText.Literal(content.MediaType);
        // Any JSON is null by nature: its type has no question mark of its own.
        var isStruct = !content.Type.Exists || (_context.Types.IsValueType(content.Type.Type) && !_context.Types.Of(content.Type).EndsWith("?", StringComparison.Ordinal));
        var presence = !optional ? "" : isStruct ? "Of" : "If";
        return shape switch
        {
            BodyShape.Text => $"request.Text({name}{(media.Length > 0 ? media : ", \"text/plain\"")});",
            BodyShape.Bytes => $"request.Bytes({name}{(media.Length > 0 ? media : ", \"application/octet-stream\"")});",
            BodyShape.Events => $"request.{BodySyntax.Events(content)}<{arguments}>({name});",
            BodyShape.Lines => $"request.Lines<{arguments}>({name}{media});",
            BodyShape.Sequence => $"request.Sequence<{arguments}>({name}{media});",
            _ when content.Kind == ContentKind.Form => $"request.Form{presence}<{arguments}>({name}{StyleSyntax.Parts(content)});",
            _ when content.Kind == ContentKind.Multipart => $"request.Multipart{presence}<{arguments}>({name}{(media.Length > 0 ? media : ", \"multipart/form-data\"")}{StyleSyntax.Parts(content)});",
            _ => $"request.Json{(!optional && content.Type.Nullable ? "OrNull" : presence)}<{arguments}>({name}{media});",
        };
    }

    string TypeArguments(TypeUse use) => new BodySyntax(_context).TypeArguments(use);

    static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    /// <summary>The names between braces, in order; one may stand twice.</summary>
    static IEnumerable<string> TemplateNames(string path)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0) yield break;
            yield return path.Substring(open + 1, close - open - 1);
        }
    }
}
