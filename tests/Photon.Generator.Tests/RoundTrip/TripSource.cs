using Photon.Core.Emit;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;

namespace Photon.Generator.Tests.RoundTrip;

/// <summary>Writes handlers that answer every operation, and calls of every operation, both with values made from the schemas.</summary>
sealed class TripSource(EmitContext context)
{
    static readonly string[] NotOurs =
    [
        "accept", "authorization", "connection", "content-encoding", "content-length", "content-type", "cookie", "date", "expect", "host", "if-modified-since",
        "if-unmodified-since", "keep-alive", "last-modified", "link", "range", "server", "set-cookie", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via", "warning", "www-authenticate",
    ];

    readonly SchemaValues _sent = new(context.Model, response: false);
    readonly SchemaValues _answered = new(context.Model, response: true);

    readonly Dictionary<string, int> _tables = new(StringComparer.Ordinal);
    readonly List<string> _tableTexts = [];

    public string Write()
    {
        var writer = new CodeWriter();
        // Documents deprecate some of what is called.
        writer.Line("#pragma warning disable CS0612, CS0618\nusing System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Photon.Generator.Tests.RoundTrip;\nusing Microsoft.AspNetCore.Builder;\nnamespace Trip;");
        var groups = OperationGroups.ByTag(context).ToArray();
        foreach (var group in groups)
        {
            writer.Open($"sealed class {Plain(group.Tag.Name)}Handler : {context.Options.Namespace}.{group.Tag.Handler}");
            foreach (var operation in group.Operations) Handler(group, operation, writer);
            writer.Close();
        }
        writer.Open("public static class Calls");
        writer.Line($"public static object Client(System.Net.Http.HttpClient http) => new {context.Options.Namespace}.{context.Names.Companion("Client")}(http);");
        writer.Open("public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services)");
        writer.Line($"var api = {context.Options.Namespace}.{context.Names.Companion("Extensions")}.Add{context.Names.Api}(services);");
        foreach (var group in groups) writer.Line($"api.Add{group.Tag.Name.TrimStart('@')}<{Plain(group.Tag.Name)}Handler>();");
        writer.Close();
        writer.Line($"public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) => {context.Options.Namespace}.{context.Names.Companion("Extensions")}.Map{context.Names.Api}(app);");
        foreach (var group in groups)
            foreach (var operation in group.Operations) Call(group, operation, writer);
        writer.Line("public static readonly (string Name, Func<object, CancellationToken, Task<Journey>> Call)[] All =\n[");
        foreach (var group in groups)
            foreach (var operation in group.Operations) writer.Line($"    ({CSharpText.Literal(Key(operation))}, Call{operation}),");
        writer.Line("];");
        writer.Close();
        writer.Line("static class Values\n{\npublic static readonly string[][] V =\n[");
        foreach (var text in _tableTexts) writer.Line($"    [{text}],");
        writer.Line("];\n}");
        return writer.ToString();
    }

    string Key(int operation) => $"{context.Model.Operations[operation].Method} {context.Model.Operations[operation].Path}";

    static string Plain(string name) => name.TrimStart('@');

    void Handler(OperationGroup group, int index, CodeWriter writer)
    {
        var names = context.Names.Operations[index];
        var parameters = new ParametersSyntax(context, index);
        var arguments = parameters.Path.Select(p => $"{p.Type} {p.Name}").ToList();
        if (parameters.Record.Count > 0) arguments.Add($"{context.Options.Namespace}.{names.Parameters} parameters");
        var (content, shape, type) = Body(index);
        if (content is not null) arguments.Add($"{type} {names.Body}");
        if (names.AcceptType.Length > 0) arguments.Add($"{context.Options.Namespace}.{names.AcceptType} {names.Accept}");
        arguments.Add("CancellationToken cancel");
        writer.Open($"public async ValueTask<{context.Options.Namespace}.{names.Result}> {names.Method}({string.Join(", ", arguments)})");
        writer.Line("var _seen = new List<string>();");
        foreach (var (text, _) in Texts(index, Sent(index, names.Body), shape, content)) writer.Line($"_seen.Add({text});");
        writer.Line($"Journey.Arrived[{CSharpText.Literal(Key(index))}] = string.Join(\"\\n\", _seen);");
        writer.Line($"return {Answer(index)};");
        writer.Close();
    }

    void Call(OperationGroup group, int index, CodeWriter writer)
    {
        var names = context.Names.Operations[index];
        var parameters = new ParametersSyntax(context, index);
        var (content, shape, type) = Body(index);
        writer.Open($"static async Task<Journey> Call{index}(object _api, CancellationToken cancel)");
        var arguments = new List<string>();
        foreach (var parameter in parameters.Path)
        {
            writer.Line($"var {parameter.Name} = {Value(parameter.Model.Type, _sent.Of(parameter.Model.Type))};");
            arguments.Add($"{parameter.Name}: {parameter.Name}");
        }
        if (parameters.Record.Count > 0)
        {
            var members = parameters.Record.Where(IsSent).Select(p => $"{p.Name} = {Value(p.Model.Type, _sent.Of(p.Model.Type))}");
            writer.Line($"var parameters = new {context.Options.Namespace}.{names.Parameters} {{ {string.Join(", ", members)} }};");
            arguments.Add("parameters: parameters");
        }
        if (content is not null)
        {
            writer.Line($"{type} {names.Body} = {(RequestSyntax.Of(context, index) is { IsUnion: true } union ? $"new {union.Type}({BodyValue(content, shape)})" : BodyValue(content, shape))};");
            arguments.Add($"{names.Body}: {names.Body}");
        }
        var chosen = Chosen(index);
        // Made before the call: what is no value here would be none in the handler.
        writer.Line($"var _expected = {ExpectedText(chosen)};");
        foreach (var header in chosen.Model.Headers.Where(h => h.Required && h.Type.Exists)) writer.Line($"_ = {Value(header.Type, _answered.Of(header.Type))};");
        writer.Line("var _seen = new List<string>();");
        foreach (var (text, _) in Texts(index, Sent(index, names.Body), shape, content)) writer.Line($"_seen.Add({text});");
        if (shape == BodyShape.Bytes) writer.Line($"{Sent(index, names.Body)}!.Position = 0;");
        var client = context.Names.Companion("Client");
        var property = Plain(group.Tag.Name) == client ? client + "Operations" : group.Tag.Name;
        writer.Line($"var _result = await (({context.Options.Namespace}.{client})_api).{property}.{names.Method}Async({string.Join(", ", arguments.Append("cancel: cancel"))});");
        writer.Line($"if (_result is {context.Options.Namespace}.{names.Result}.Unexpected _other) return new({CSharpText.Literal(Key(index))}, string.Join(\"\\n\", _seen), \"\", \"\", Journey.Describe(_other.Response));");
        writer.Line($"if (_result is not {context.Options.Namespace}.{names.Result}.{chosen.Case} _answer) return new({CSharpText.Literal(Key(index))}, string.Join(\"\\n\", _seen), \"\", \"\", \"another case: \" + _result.GetType().Name);");
        writer.Line($"return new({CSharpText.Literal(Key(index))}, string.Join(\"\\n\", _seen), {AnswerText(chosen)}, _expected, null);");
        writer.Close();
    }

    /// <summary>What is compared: arguments as text, the same on both sides.</summary>
    IEnumerable<(string Text, bool Record)> Texts(int index, string body, BodyShape shape, ContentModel? content)
    {
        var parameters = new ParametersSyntax(context, index);
        foreach (var p in parameters.Path) yield return (TextOf(p.Model.Type, p.Name), false);
        foreach (var p in parameters.Record.Where(IsSent)) yield return (TextOf(p.Model.Type, "parameters." + p.Name), true);
        if (content is null) yield break;
        yield return (shape switch
        {
            BodyShape.Value => TextOf(content.Type, body),
            BodyShape.Text => $"{body} ?? \"none\"",
            BodyShape.Bytes => $"await Journey.Bytes({body})",
            _ => $"await Journey.Items<{TypeArguments(content.Type)}>({body})",
        }, false);
    }

    /// <summary>Lists and objects in others have no form that OpenAPI defines, but for deepObject; some headers are HTTP's own.</summary>
    bool IsSent(ParameterSyntax parameter)
    {
        var model = parameter.Model;
        if (model.Required) return true;
        if (model.In == ParameterLocation.Header && NotOurs.Contains(model.Name.ToLowerInvariant())) return false;
        if (model.Style == ParameterStyle.DeepObject || model.ContentType.Length > 0 || !model.Type.Exists) return true;
        return context.Model.Types[model.Type.Type] switch
        {
            ArrayType array => IsFlat(array.Item.Type),
            MapType map => IsFlat(map.Value.Type),
            ObjectType type => type.Base < 0 && type.Properties.All(p => IsFlat(p.Type.Type)),
            _ => IsFlat(model.Type.Type),
        };
    }

    bool IsFlat(int type) => type < 0 || context.Model.Types[type] is PrimitiveType or EnumType || (context.Model.Types[type] is UnionType union && union.Cases.All(c => IsFlat(c.Type.Type)));

    (ContentModel? Content, BodyShape Shape, string Type) Body(int index)
    {
        return RequestSyntax.Of(context, index) is { } request ? (request.Leading.Leading, request.Leading.Shape, request.ArgumentType) : (null, BodyShape.None, "");
    }

    /// <summary>The body of the first type, which is the one that is sent.</summary>
    string Sent(int index, string name) => RequestSyntax.Of(context, index) is { IsUnion: true } request
        ? $"(({request.Cases[0].Type}){name}{(request.IsOptional ? "!.Value" : "")}.Value!)" : name;

    string BodyValue(ContentModel content, BodyShape shape) => shape switch
    {
        BodyShape.Value => Value(content.Type, _sent.Of(content.Type)),
        BodyShape.Text => "\"te xt\\n\u00FC\"",
        BodyShape.Bytes => "new System.IO.MemoryStream([1, 2, 3])",
        _ => $"Journey.Stream({Value(content.Type, _sent.Of(content.Type))}, {Value(content.Type, _sent.Of(content.Type, 1))})",
    };

    ResponseSyntax Chosen(int index)
    {
        var all = ResponseSyntax.Of(context, index);
        return Array.Find(all, r => r.Status is >= 200 and < 300) ?? Array.Find(all, r => r.Class == 2) ?? all.FirstOrDefault(r => r is { Status: 0, Class: 0 }) ?? all[0];
    }

    string Answer(int index)
    {
        var response = Chosen(index);
        var arguments = new List<string>();
        if (response.Status == 0) arguments.Add(response.Class > 0 ? $"{response.Class}00" : "200");
        var bodies = new BodySyntax(context);
        if (MediaTypeChoice.Leading(response.Model.Contents) is { } content)
        {
            arguments.Add(bodies.Choice.ResponseShape(content) switch
            {
                BodyShape.Value => Value(content.Type, _answered.Of(content.Type)),
                BodyShape.Text => "\"te xt\"",
                BodyShape.Bytes => "new Photon.FileContent(new byte[] { 1, 2, 3 })",
                _ => $"Journey.Stream({Value(content.Type, _answered.Of(content.Type))}, {Value(content.Type, _answered.Of(content.Type, 1))})",
            });
        }
        for (var i = 0; i < response.Headers.Length; i++)
        {
            var header = response.Model.Headers[i];
            if (!header.Required) continue;
            arguments.Add(header.Type.Exists ? Value(header.Type, _answered.Of(header.Type)) : "\"text\"");
        }
        return $"new {context.Options.Namespace}.{context.Names.Operations[index].Result}.{response.Case}({string.Join(", ", arguments)})";
    }

    string AnswerText(ResponseSyntax response) => MediaTypeChoice.Leading(response.Model.Contents) is not { } content ? "\"\"" : new BodySyntax(context).Choice.ResponseShape(content) switch
    {
        BodyShape.Value => TextOf(content.Type, "_answer.Body"),
        BodyShape.Text => "_answer.Body",
        BodyShape.Bytes => "await Journey.Bytes(_answer.Body.Content)",
        _ => $"await Journey.Items<{TypeArguments(content.Type)}>(_answer.Body)",
    };

    string ExpectedText(ResponseSyntax response) => MediaTypeChoice.Leading(response.Model.Contents) is not { } content ? "\"\"" : new BodySyntax(context).Choice.ResponseShape(content) switch
    {
        BodyShape.Value => TextOf(content.Type, Value(content.Type, _answered.Of(content.Type))),
        BodyShape.Text => "\"te xt\"",
        BodyShape.Bytes => "\"AQID\"",
        _ => $"await Journey.Items<{TypeArguments(content.Type)}>(Journey.Stream({Value(content.Type, _answered.Of(content.Type))}, {Value(content.Type, _answered.Of(content.Type, 1))}))",
    };

    string Value(TypeUse use, string[] candidates)
    {
        var key = string.Join("\n", candidates);
        if (!_tables.TryGetValue(key, out var table))
        {
            table = _tables[key] = _tables.Count;
            _tableTexts.Add(string.Join(", ", candidates.Select(CSharpText.Literal)));
        }
        return $"Journey.Of<{TypeArguments(use)}>(Values.V[{table}])";
    }

    string TextOf(TypeUse use, string value) => $"Journey.Text<{TypeArguments(use with { Nullable = use.Exists && (use.Nullable || !value.Contains('(')) })}>({value})";

    string TypeArguments(TypeUse use) => use.Exists ? $"{context.Types.Of(use)}, {context.Codecs.Of(use)}" : "System.Text.Json.JsonElement, Photon.Runtime.Emitted.AnyCodec";
}
