using System.Text;
using System.Text.Json;
using Photon.Cli.Migrate.Projects;
using Photon.Cli.Output;

namespace Photon.Cli.Migrate.Sources;

/// <summary>A <c>.nswag</c> file: a document, and what is made of it.</summary>
/// <param name="Uses">What it generates.</param>
/// <param name="FromCode">The document comes from the code of a project, not from a file.</param>
sealed record NSwagFile(string Path, IReadOnlyList<GeneratorUse> Uses, bool FromCode)
{
    static readonly JsonReaderOptions s_lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="folder">The project's.</param>
    /// <param name="variables">Of the command line that runs it, by name.</param>
    public static NSwagFile Read(string path, string folder, IReadOnlyDictionary<string, string> variables)
    {
        var file = TextFile.Read(path);
        List<SetOption> values;
        try
        {
            values = Values(file);
        }
        catch (JsonException e)
        {
            throw new CommandException($"{path}({e.LineNumber + 1},{e.BytePositionInLine + 1}): this is no NSwag file: it is no JSON");
        }
        if (!values.Any(value => value.Name.StartsWith("codeGenerators/", StringComparison.OrdinalIgnoreCase) || value.Name.StartsWith("documentGenerator/", StringComparison.OrdinalIgnoreCase)))
            throw new CommandException($"{path}: this is no NSwag file: it has neither documentGenerator nor codeGenerators");
        var known = Variables(values.FirstOrDefault(value => value.Name == "defaultVariables")?.Value ?? "");
        foreach (var (name, value) in variables) known[name] = value;
        string Filled(string text) => known.Aggregate(text, (there, variable) => there.Replace($"$({variable.Key})", variable.Value, StringComparison.OrdinalIgnoreCase));
        string Relative(string text) => text.Length == 0 || text.Contains("://", StringComparison.Ordinal) ? text
            : System.IO.Path.GetRelativePath(folder, System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, text.Replace('\\', '/'))).Replace('\\', '/');

        var source = values.FirstOrDefault(value => value.Name.StartsWith("documentGenerator/fromDocument/", StringComparison.OrdinalIgnoreCase) && value.Name.EndsWith("/url", StringComparison.OrdinalIgnoreCase));
        var document = Relative(Filled(source?.Value ?? ""));
        var uses = values.Where(value => value.Name.StartsWith("codeGenerators/", StringComparison.OrdinalIgnoreCase) && value.Name.Count(c => c == '/') == 2)
            .GroupBy(value => value.Name.Split('/')[1], StringComparer.OrdinalIgnoreCase)
            .Where(group => KindOf(group.Key) is not null)
            .Select(group =>
            {
                var options = group.Where(value => !value.Name.EndsWith("{}", StringComparison.Ordinal)).Select(value => value with { Name = value.Name.Split('/')[2], Value = Filled(value.Value) }).ToList();
                string Of(string name, string otherwise) => options.LastOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value is { Length: > 0 } value ? value : otherwise;
                var kind = KindOf(group.Key)!.Value;
                return new GeneratorUse(kind, document, Of("className", kind == GeneratorKind.Controller ? "{controller}" : "{controller}Client"), kind == GeneratorKind.TypeScript ? "" : Of("namespace", "MyNamespace"), Relative(Of("output", "")), options, path, group.First().Line);
            });
        return new(path, [.. uses], values.Any(value => value.Name.StartsWith("documentGenerator/aspNetCoreToOpenApi", StringComparison.OrdinalIgnoreCase) || value.Name.StartsWith("documentGenerator/webApiToOpenApi", StringComparison.OrdinalIgnoreCase)));
    }

    public static GeneratorKind? KindOf(string generator) => generator.ToUpperInvariant() switch
    {
        "OPENAPITOCSHARPCLIENT" or "SWAGGERTOCSHARPCLIENT" or "OPENAPI2CSCLIENT" or "SWAGGER2CSCLIENT" => GeneratorKind.Client,
        "OPENAPITOCSHARPCONTROLLER" or "SWAGGERTOCSHARPCONTROLLER" or "OPENAPI2CSCONTROLLER" or "SWAGGER2CSCONTROLLER" => GeneratorKind.Controller,
        "OPENAPITOTYPESCRIPTCLIENT" or "SWAGGERTOTYPESCRIPTCLIENT" or "OPENAPI2TSCLIENT" or "SWAGGER2TSCLIENT" => GeneratorKind.TypeScript,
        _ => null,
    };

    /// <summary><c>A=b,C=d</c>.</summary>
    public static Dictionary<string, string> Variables(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2)
        .GroupBy(pair => pair[0].Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last()[1].Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file without what generates C#: what is left goes on as it did.</summary>
    public static string WithoutCSharp(TextFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes, s_lenient);
        var kept = new List<byte>(bytes.Length);
        var at = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 2 || KindOf(reader.GetString()!) is not (GeneratorKind.Client or GeneratorKind.Controller)) continue;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var end = (int)reader.BytesConsumed;
            // With the comma that parts it from the next, or else the one before.
            var next = end;
            while (next < bytes.Length && IsSpace(bytes[next])) next++;
            if (next < bytes.Length && bytes[next] == ',')
            {
                end = next + 1;
                while (end < bytes.Length && IsSpace(bytes[end])) end++;
            }
            else
            {
                while (start > at && (IsSpace(bytes[start - 1]) || bytes[start - 1] == ',')) start--;
            }
            kept.AddRange(bytes[at..start]);
            at = end;
        }
        kept.AddRange(bytes[at..]);
        return Encoding.UTF8.GetString([.. kept]);
    }

    static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>Every value by its path, an array's joined with commas.</summary>
    static List<SetOption> Values(TextFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes, s_lenient);
        var values = new List<SetOption>();
        var path = new Stack<string>();
        var arrays = 0;
        var (name, line) = ("", 1);
        var items = new List<string>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when arrays == 0:
                    name = reader.GetString()!;
                    line = bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
                    break;
                case JsonTokenType.StartObject when arrays == 0:
                    path.Push(path.Count == 0 ? "" : path.Peek() + name + "/");
                    if (path.Count > 1) values.Add(new(path.Peek() + "{}", "", file.Path, line));
                    break;
                case JsonTokenType.EndObject when arrays == 0:
                    path.Pop();
                    break;
                case JsonTokenType.StartArray:
                    if (arrays++ == 0) items.Clear();
                    break;
                case JsonTokenType.EndArray:
                    if (--arrays == 0 && path.Count > 0) values.Add(new(path.Peek() + name, string.Join(",", items), file.Path, line));
                    break;
                case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null:
                    var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : reader.TokenType == JsonTokenType.Null ? "" : Encoding.UTF8.GetString(reader.ValueSpan);
                    if (arrays > 0) items.Add(text);
                    else if (path.Count > 0) values.Add(new(path.Peek() + name, text, file.Path, line));
                    break;
            }
        }
        return values;
    }
}
