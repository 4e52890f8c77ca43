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
        if (_model.Body is { Contents.Count: > 0 } body) Body(body, names.Body);
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

    void Body(BodyModel body, string name)
    {
        var bodies = new BodySyntax(_context);
        var content = MediaTypeChoice.Leading(body.Contents)!;
        var shape = bodies.Choice.RequestShape(content);
        var type = bodies.RequestType(content);
        var optional = !body.Required;
        if (optional) _optional.Add(new(name, $"{(type.EndsWith("?", StringComparison.Ordinal) ? type : type + "?")} {name} = null", Or(body.Description, "The body.")));
        else Arguments.Add(new(name, $"{type} {name}", Or(body.Description, "The body.")));
        var statement = Statement(content, shape, name, optional);
        if (shape == BodyShape.Bytes && MediaTypes(body) is var media && (media.Count > 1 || media[0].IndexOf('*') >= 0))
        {
            var first = media.Find(m => m.IndexOf('*') < 0) ?? "application/octet-stream";
            _optional.Add(new("contentType", $"string contentType = {CSharpText.Literal(first)}", "The media type of the body: " + string.Join(", ", media) + "."));
            statement = $"request.Bytes({name}, contentType);";
        }
        Statements.Add(statement);
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
            BodyShape.Events => $"request.Events<{arguments}>({name});",
            BodyShape.Lines => $"request.Lines<{arguments}>({name}{media});",
            BodyShape.Sequence => $"request.Sequence<{arguments}>({name}{media});",
            _ when content.Kind == ContentKind.Form => $"request.Form{presence}<{arguments}>({name}{StyleSyntax.Parts(content)});",
            _ when content.Kind == ContentKind.Multipart => $"request.Multipart{presence}<{arguments}>({name}{(media.Length > 0 ? media : ", \"multipart/form-data\"")}{StyleSyntax.Parts(content)});",
            _ => $"request.Json{(!optional && content.Type.Nullable ? "OrNull" : presence)}<{arguments}>({name}{media});",
        };
    }

    string TypeArguments(TypeUse use) => new BodySyntax(_context).TypeArguments(use);

    static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    static List<string> MediaTypes(BodyModel body) => [.. body.Contents.Select(c => c.MediaType)];

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
