using Photon.Core.Emit.Operations;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Webhooks;

/// <summary>
/// A runtime expression (https://spec.openapis.org/oas/v3.1.1#runtime-expressions) over the typed values that a handler is given:
/// texts and values in turn, and the arguments that the values are taken from.
/// </summary>
sealed class CallbackAddress
{
    const string Request = "$request.";

    readonly EmitContext _context;
    readonly OperationModel _operation;
    readonly ParametersSyntax _parameters;
    readonly PropertyShapes _shapes;
    readonly SortedDictionary<int, string> _arguments = [];
    readonly int _index;

    CallbackAddress(EmitContext context, int operation)
    {
        (_context, _index, _operation) = (context, operation, context.Model.Operations[operation]);
        _parameters = new(context, operation);
        _shapes = new(context);
    }

    /// <summary>C# expressions: a text, a value, a text, …</summary>
    public List<string> Parts { get; } = [];

    /// <summary>Declarations, in the order in which a handler has them.</summary>
    public IEnumerable<string> Arguments => _arguments.Values;

    /// <summary><c>null</c> where the values alone do not say it: the expression speaks of the response, the method or the request as it came.</summary>
    public static CallbackAddress? Of(EmitContext context, int operation, string expression)
    {
        var address = new CallbackAddress(context, operation);
        return address.Read(expression) ? address : null;
    }

    bool Read(string text)
    {
        for (var at = 0; ;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            Parts.Add(CSharp.CSharpText.Literal(close < 0 ? text.Substring(at) : text.Substring(at, open - at)));
            if (close < 0) return open < 0 && Parts.Count > 1;
            if (Value(text.Substring(open + 1, close - open - 1)) is not { } value) return false;
            Parts.Add(value);
            at = close + 1;
        }
    }

    string? Value(string expression)
    {
        if (!expression.StartsWith(Request, StringComparison.Ordinal)) return null;
        var source = expression.Substring(Request.Length);
        if (source.StartsWith("body#/", StringComparison.Ordinal)) return Member(source.Substring("body#/".Length).Split('/'));
        var dot = source.IndexOf('.');
        if (dot < 0) return null;
        var (place, name) = (source.Substring(0, dot), source.Substring(dot + 1));
        return place switch
        {
            "path" => Parameter(ParameterLocation.Path, name),
            "query" => Parameter(ParameterLocation.Query, name),
            "header" => Parameter(ParameterLocation.Header, name),
            _ => null,
        };
    }

    string? Parameter(ParameterLocation location, string name)
    {
        var comparison = location == ParameterLocation.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        bool IsIt(ParameterSyntax p) => p.Model.In == location && p.Model.Name.Equals(name, comparison) && p.Model.ContentType.Length == 0 && IsText(p.Model.Type);
        if (location == ParameterLocation.Path)
        {
            if (_parameters.Path.FindIndex(IsIt) is not (>= 0 and var place)) return null;
            var argument = _parameters.Path[place];
            _arguments[place] = $"{argument.Type} {argument.Name}";
            return argument.Name;
        }
        if (_parameters.Record.Find(IsIt) is not { } parameter) return null;
        _arguments[int.MaxValue - 1] = $"{_context.Names.Operations[_index].Parameters} parameters";
        return "parameters." + parameter.Access;
    }

    /// <summary>Follows a JSON Pointer through properties.</summary>
    string? Member(string[] pointer)
    {
        var bodies = new BodySyntax(_context);
        if (RequestSyntax.Of(_context, _index) is not { IsUnion: false, Leading: { Shape: BodyShape.Value, Leading: var content }, Body: var body }) return null;
        var name = _context.Names.Operations[_index].Body;
        var (text, at, mayBeNull) = (name, content.Type, !body.Required || content.Type.Nullable);
        foreach (var token in pointer)
        {
            var member = token.Replace("~1", "/").Replace("~0", "~");
            if (!at.Exists || _context.Model.Types[at.Type] is not ObjectType) return null;
            var found = _shapes.All(at.Type).FirstOrDefault(s => s.Model.Name == member);
            if (found is null or { Presence: Presence.Tristate } or { IsObsolete: true }) return null;
            text += (mayBeNull ? "?." : ".") + found.Name;
            at = found.Model.Type;
            mayBeNull |= found.Presence == Presence.Optional || at.Nullable;
        }
        if (!IsText(at)) return null;
        var type = bodies.RequestType(content);
        _arguments[int.MaxValue] = $"{(body.Required || type.EndsWith("?", StringComparison.Ordinal) ? type : type + "?")} {name}";
        return text;
    }

    bool IsText(TypeUse use) => use.Exists && _context.Model.Types[use.Type] is PrimitiveType
    {
        Kind: PrimitiveKind.String or PrimitiveKind.Uri or PrimitiveKind.Guid or PrimitiveKind.Int32 or PrimitiveKind.Int64,
    };
}
