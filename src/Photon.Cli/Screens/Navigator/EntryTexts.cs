using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Examples;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Colours;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Trials;
using Photon.Core.Reading;

namespace Photon.Cli.Screens.Navigator;

/// <param name="Title">"request application/json"; "" where there is one only.</param>
sealed record ExampleText(string Title, string Json);

/// <summary>Examples of what an entry takes and gives.</summary>
static class EntryTexts
{
    public static async Task<IReadOnlyList<ExampleText>> Examples(NavigatedDocument document, Item item, CancellationToken cancel)
    {
        var files = (await document.Read(cancel)).Files;
        if (!item.IsOperation) return await document.Schema(item, cancel) is { Schema.Exists: true } node ? [new("", ExampleWriter.Write(files, node.Written, ExampleSide.Response))] : [];
        var operation = await document.Operation(item, cancel);
        var found = new List<ExampleText>();
        foreach (var body in operation.Bodies.Where(HasExample)) found.Add(new($"request {body.MediaType}", ExampleWriter.Write(files, body.Node, body.Schema.Written, ExampleSide.Request)));
        foreach (var response in operation.Responses)
            foreach (var body in response.Bodies.Where(HasExample)) found.Add(new($"{response.Status} {body.MediaType}", ExampleWriter.Write(files, body.Node, body.Schema.Written, ExampleSide.Response)));
        return found;
    }

    public static List<Line> Coloured(IReadOnlyList<ExampleText> examples)
    {
        var lines = new List<Line>();
        foreach (var example in examples)
        {
            if (lines.Count > 0) lines.Add(Line.Empty);
            if (example.Title.Length > 0) lines.Add(Line.Of(example.Title, Tone.Heading));
            lines.AddRange(JsonColours.Of(example.Json));
        }
        return lines;
    }

    /// <summary>A request to begin with: what must be said has a value that is valid.</summary>
    public static TrialDraft Draft(OperationDetail operation, SpecFiles files)
    {
        var body = operation.Bodies.FirstOrDefault(HasExample);
        return new(operation, parameter => Sample(parameter, files), body is null ? "" : Pretty.InOneLine(ExampleWriter.Write(files, body.Node, body.Schema.Written, ExampleSide.Request)));
    }

    static string Sample(ParameterDetail parameter, SpecFiles files)
    {
        if (!parameter.IsRequired) return "";
        var json = ExampleWriter.Write(files, parameter.Node, parameter.Schema.Written, ExampleSide.Request);
        using var value = System.Text.Json.JsonDocument.Parse(json);
        return value.RootElement.ValueKind == System.Text.Json.JsonValueKind.String ? value.RootElement.GetString()! : Pretty.InOneLine(json);
    }

    static bool HasExample(BodyDetail body) => body.IsJson && body.Schema.Schema.Exists;
}
