using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>How an operation is called, and what for.</summary>
sealed class OperationBinder(FormsScope scope, TypeWriter types)
{
    const string Body = "body";

    public OperationCall Bind(int index)
    {
        var operation = scope.Api.Operations[index];
        var content = BodyOf(operation);
        var comment = operation.Summary.Length > 0 ? TsText.Comment(operation.Summary, "") : "";
        return new(Name(index), comment, Input(index), Answer(operation), IsUpload(content) ? "upload" : "send", operation.Method, TsText.Literal(operation.Path))
        {
            Parameters = [.. Parameters(index).Select(p => $"{TsText.Key(p.Key)}: {Wire(p.Parameter)}")],
            Root = "/" + operation.Path.TrimStart('/').Split('/', '{')[0],
            Encode = content?.Kind switch { ContentKind.Multipart => "multipart", ContentKind.Form => $"urlencoded({Styles(content)})", ContentKind.Text => "text", _ => "" },
            Body = content is null ? "" : TsText.Literal(content.MediaType),
            Security = [.. operation.Security.SelectMany(requirement => requirement.Schemes).Select(scheme => TsText.Literal(scheme.Name)).Distinct(StringComparer.Ordinal)],
        };
    }

    public string Name(int index) => scope.Operations[index].Call;

    public string Input(int index) => scope.Operations[index].Input;

    /// <summary>Parameters that a browser may send, by their names in the input. Cookies are its own affair.</summary>
    public IEnumerable<(string Key, ParameterModel Parameter)> Parameters(int index)
    {
        var operation = scope.Api.Operations[index];
        var taken = new HashSet<string>(StringComparer.Ordinal) { Body };
        for (var i = 0; i < operation.Parameters.Count; i++)
        {
            var parameter = operation.Parameters[i];
            if (parameter.In is ParameterLocation.Cookie or ParameterLocation.QueryString) continue;
            var key = OperationNames.Camel(scope.Names.Operations[index].ParameterNames[i].TrimStart('@'));
            while (!taken.Add(key)) key += "_";
            yield return (key, parameter);
        }
    }

    /// <summary>The call that gives what this one changes, and needs no more to be told than this one; <c>null</c> where the document has none.</summary>
    public string? Loader(int index)
    {
        var operation = scope.Api.Operations[index];
        if (operation.Body is null || !_getters.TryGetValue(operation.Path, out var found)) return null;
        var own = Parameters(index).ToDictionary(one => one.Key, one => one.Parameter, StringComparer.Ordinal);
        var known = Parameters(found).ToList();
        // Without a parameter there is nothing to ask for by, and nothing that TypeScript would see as common.
        return known.Count > 0 && known.TrueForAll(one => own.TryGetValue(one.Key, out var same) ? same.In == one.Parameter.In && same.Type == one.Parameter.Type : !one.Parameter.Required && own.Count > 0)
            && known.Exists(one => own.ContainsKey(one.Key)) && Answer(scope.Api.Operations[found]) is not ("undefined" or "unknown" or "string") ? Name(found) : null;
    }

    readonly Dictionary<string, int> _getters = Enumerable.Range(0, scope.Api.Operations.Count).Where(i => scope.Api.Operations[i].Method == "GET")
        .GroupBy(i => scope.Api.Operations[i].Path, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>The body's media type that a form sends: JSON before all others.</summary>
    public static ContentModel? BodyOf(OperationModel operation) =>
        operation.Body?.Contents.OrderBy(content => content.Kind switch { ContentKind.Json => 0, ContentKind.Multipart => 1, ContentKind.Form => 2, ContentKind.Text => 3, _ => 4 }).FirstOrDefault();

    /// <summary>Bytes, whatever their schema says.</summary>
    public static bool IsFile(ContentModel content) => content.Kind == ContentKind.Binary || !content.Type.Exists;

    /// <summary>Media types of files that the operation takes; none: any.</summary>
    public static IReadOnlyList<string> FileTypes(OperationModel operation) =>
        [.. operation.Body!.Contents.Where(IsFile).Select(content => content.MediaType).Where(type => type is not ("*/*" or "application/octet-stream"))];

    /// <summary>It may take long enough for someone to want to know how far it is.</summary>
    static bool IsUpload(ContentModel? content) => content?.Kind is ContentKind.Multipart or ContentKind.Binary;

    string Answer(OperationModel operation)
    {
        var success = operation.Responses.FirstOrDefault(response => response.Status[0] == '2') ?? operation.Responses.FirstOrDefault(response => response.Status == "default");
        var content = success?.Contents.FirstOrDefault(one => one.Kind == ContentKind.Json) ?? (success is { Contents.Count: > 0 } ? success.Contents[0] : null);
        return content?.Kind switch { null => "undefined", ContentKind.Json => types.Of(content.Type), ContentKind.Text => "string", _ => "unknown" };
    }

    string Wire(ParameterModel parameter)
    {
        var style = StyleOf(parameter);
        return $"{{ name: {TsText.Literal(parameter.Name)}, in: \"{parameter.In.ToString().ToLowerInvariant()}\"{(style.Length > 0 ? $", style: styles.{style}" : "")} }}";
    }

    /// <summary>How a value is written, where it is not as the runtime writes it anyway.</summary>
    string StyleOf(ParameterModel parameter)
    {
        if (parameter.ContentType.Length > 0) return "json";
        return StyleOf(parameter.Style, parameter.Explode, scope.Type(parameter.Type));
    }

    /// <summary>How members of a form are written, where the document says it.</summary>
    string Styles(ContentModel content)
    {
        var members = scope.Type(content.Type) is ObjectType item ? scope.Members(item).ToDictionary(member => member.Name, member => scope.Type(member.Type), StringComparer.Ordinal) : [];
        var styles = content.Parts.Select(part => (part.Name, Style: members.TryGetValue(part.Name, out var type) ? StyleOf(part.Style, part.Explode, type) : "")).Where(part => part.Style.Length > 0).ToList();
        return styles.Count == 0 ? "" : $"{{ {string.Join(", ", styles.Select(part => $"{TsText.Key(part.Name)}: styles.{part.Style}"))} }}";
    }

    static string StyleOf(ParameterStyle style, bool isExploded, TypeModel type)
    {
        var explode = isExploded ? "true" : "false";
        var mayBeObject = type is ObjectType or MapType or UnionType;
        return style switch
        {
            ParameterStyle.DeepObject => "deepObject",
            ParameterStyle.SpaceDelimited => "joined(\"%20\")",
            ParameterStyle.PipeDelimited => "joined(\"%7C\")",
            ParameterStyle.Label => $"label({explode})",
            ParameterStyle.Matrix => $"matrix({explode})",
            ParameterStyle.Simple when mayBeObject => $"simple({explode})",
            ParameterStyle.Form when isExploded => mayBeObject ? "spread" : "",
            ParameterStyle.Form => mayBeObject || type is ArrayType or TupleType ? "joined(\",\")" : "",
            _ => "",
        };
    }
}
