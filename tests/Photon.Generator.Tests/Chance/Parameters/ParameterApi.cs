using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Operations;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Chance.Parameters;

/// <summary>An emitted server whose operations send back the parameters that they are given, as JSON.</summary>
sealed class ParameterApi : IAsyncDisposable
{
    readonly WebApplication _app;

    ParameterApi(WebApplication app, IReadOnlyList<JsonArray> operations)
    {
        (_app, Operations) = (app, operations);
        Client = new(new Uri(app.Urls.First()).Port);
    }

    /// <summary>The parameters of each.</summary>
    public IReadOnlyList<JsonArray> Operations { get; }

    public WireClient Client { get; }

    /// <param name="operations">Those that the document has a fault with are left out.</param>
    public static async Task<ParameterApi> Start(IEnumerable<JsonArray> operations)
    {
        var sound = operations.Where(o => IsSound(Document([o]))).ToArray();
        var options = new EmitOptions { Name = "Echo", Namespace = "Echo", Server = true };
        var model = CompiledApi.Bind("echo.json", Document(sound), [])!;
        var context = new EmitContext(model, NameDecider.Decide(model, options.Name, options.TypesNamespace), options);
        var assembly = CompiledApi.Of(model, [], options, Handler(context)).Load();
        return new(await EmittedApp.Start(assembly), sound);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    static string Handler(EmitContext context)
    {
        var methods = Enumerable.Range(0, context.Model.Operations.Count).Select(i =>
        {
            var names = context.Names.Operations[i];
            var parameters = new ParametersSyntax(context, i);
            var arguments = parameters.Path.Select(p => $"{p.Type} {p.Name}").ToList();
            if (parameters.Record.Count > 0) arguments.Add($"Echo.{names.Parameters} parameters");
            if (context.Model.Operations[i].Body is { } body) arguments.Add($"{context.Types.Of(body.Contents[0].Type)} {names.Body}");
            arguments.Add("System.Threading.CancellationToken cancel");
            return $"    public System.Threading.Tasks.ValueTask<Echo.{names.Result}> {names.Method}({string.Join(", ", arguments)}) => new(new Echo.{names.Result}.Ok({Answer(context, i, parameters)}));";
        });
        return "#nullable enable\npublic sealed class Handler : Echo.IEchoApi\n{\n"
            + "    public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Echo.EchoExtensions.AddEcho(services).AddEcho<Handler>();\n"
            + string.Join('\n', methods) + "\n}\n";
    }

    /// <summary>The answer's member <c>pN</c> is the parameter that stands at N in the document.</summary>
    static string Answer(EmitContext context, int operation, ParametersSyntax parameters)
    {
        var model = context.Model.Operations[operation];
        var type = model.Responses.First(r => r.Contents.Count > 0).Contents[0].Type.Type;
        var properties = ((ObjectType)context.Model.Types[type]).Properties;
        var order = Order(model.Description).ToList();
        var values = parameters.Path.Select(p => (Key: Key(p), Value: p.Name)).Concat(parameters.Record.Select(p => (Key: Key(p), Value: "parameters." + p.Name)));
        if (model.Body is not null) values = values.Append(("body body", context.Names.Operations[operation].Body));
        var members = values.Select(v =>
        {
            var wanted = $"p{order.IndexOf(v.Key)}";
            var at = Enumerable.Range(0, properties.Count).Single(i => properties[i].Name == wanted);
            return $"{context.Names.PropertyNames[type][at]} = {v.Value}";
        });
        return $"new {context.Names.Global(type)} {{ {string.Join(", ", members)} }}";
    }

    static string Key(ParameterSyntax parameter) => $"{parameter.Model.In.ToString().ToLowerInvariant()} {parameter.Model.Name}";

    static string[] Order(string description) => description.Split('\n');

    public static JsonObject Echo(JsonArray parameters)
    {
        var required = parameters.Select((p, i) => (Parameter: (JsonObject)p!, Name: $"p{i}")).Where(p => IsAlways(p.Parameter)).Select(p => (JsonNode)p.Name).ToArray();
        var echo = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(parameters.Select((p, i) => KeyValuePair.Create($"p{i}", (JsonNode?)Wire.Schema((JsonObject)p!).DeepClone()))) };
        if (required.Length > 0) echo["required"] = new JsonArray(required);
        return echo;
    }

    /// <summary>The answer has it whatever the request had. One that can have one value only would be a constant there, so it is not.</summary>
    static bool IsAlways(JsonObject parameter)
    {
        var schema = Wire.Schema(parameter);
        if (schema["const"] is not null || schema["enum"] is JsonArray { Count: 1 }) return false;
        return parameter["required"]!.GetValue<bool>() || schema["default"] is not null || schema["type"] is JsonArray;
    }

    static bool IsSound(string document)
    {
        var faults = new List<Fault>();
        return CompiledApi.Bind("echo.json", document, faults) is not null && !faults.Any(f => f.Rule.Severity >= Severity.Warning || f.Rule == BindingRules.OverlappingCases);
    }

    /// <summary>Schemas are named, so that a parameter and its echo are of one type.</summary>
    static string Document(IReadOnlyList<JsonArray> operations)
    {
        var (paths, schemas) = (new JsonObject(), new JsonObject());
        for (var i = 0; i < operations.Count; i++)
        {
            var parameters = (JsonArray)operations[i].DeepClone();
            var echo = Echo(parameters);
            for (var p = 0; p < parameters.Count; p++)
            {
                schemas[$"O{i}P{p}"] = Wire.Schema((JsonObject)parameters[p]!).DeepClone();
                var reference = new JsonObject { ["$ref"] = $"#/components/schemas/O{i}P{p}" };
                echo["properties"]![$"p{p}"] = reference;
                if (parameters[p]!["content"] is JsonObject content) content.First().Value!["schema"] = reference.DeepClone();
                else parameters[p]!["schema"] = reference.DeepClone();
            }
            schemas[$"E{i}"] = echo;
            var operation = new JsonObject
            {
                ["operationId"] = $"o{i}",
                ["tags"] = new JsonArray("Echo"),
                ["description"] = string.Join('\n', parameters.Select(p => $"{((JsonObject)p!).Text("in")} {((JsonObject)p!).Text("name")}")),
                ["parameters"] = new JsonArray([.. parameters.Where(p => ((JsonObject)p!).Text("in") != "body").Select(p => p!.DeepClone())]),
                ["responses"] = JsonNode.Parse($$"""{ "200": { "description": "The same.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/E{{i}}" } } } } }"""),
            };
            if (parameters.FirstOrDefault(p => ((JsonObject)p!).Text("in") == "body") is { } body)
                operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = body["content"]!.DeepClone() };
            paths[$"/o{i}{string.Concat(operations[i].Where(p => ((JsonObject)p!).Text("in") == "path").Select(p => $"/{{{((JsonObject)p!).Text("name")}}}"))}"] = new JsonObject { [operation.ContainsKey("requestBody") ? "post" : "get"] = operation };
        }
        return new JsonObject
        {
            ["openapi"] = "3.2.0", ["info"] = new JsonObject { ["title"] = "Echo", ["version"] = "1" }, ["paths"] = paths, ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString();
    }
}
