using Photon.Cli.Navigation.Details;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Rows;

/// <summary>An operation: what it wants and what it gives.</summary>
static class OperationRows
{
    public static void Add(RowList rows, Item item, OperationDetail operation)
    {
        Head(rows, item);
        if (operation.Description.Length > 0 && operation.Description != item.Title)
        {
            rows.Blank();
            rows.Text(operation.Description, tone: Tone.Plain);
        }
        Access(rows, operation);
        Parameters(rows, operation.Parameters, "Parameters", "p", 0);
        if (operation.Bodies.Count > 0)
        {
            rows.Blank();
            rows.Add(new("Request body", Tone.Heading), new(operation.IsBodyRequired ? "*" : "", Tone.Bad));
            Bodies(rows, operation.Bodies, "b", 0);
        }
        Responses(rows, operation);
    }

    static void Head(RowList rows, Item item)
    {
        rows.Add(MethodTone.Padded(item.Method), new(item.Path, Tone.Strong));
        var about = new List<Span>();
        if (item.Name.Length > 0) about.Add(new(item.Name, Tone.Name));
        foreach (var tag in item.Tags) about.Add(new($"  {tag}", Tone.Dim));
        if (item.IsDeprecated) about.Add(new("  deprecated", Tone.Warning));
        if (about.Count > 0) rows.Add(about.ToArray());
        if (item.Title.Length > 0) rows.Text(item.Title);
    }

    static void Access(RowList rows, OperationDetail operation)
    {
        if (operation.Servers.Count == 0 && operation.Security.Count == 0) return;
        rows.Blank();
        foreach (var server in operation.Servers.Take(3)) rows.Add(new("Server    ", Tone.Dim), new(server, Tone.Text));
        foreach (var choice in operation.Security)
            rows.Add(new("Security  ", Tone.Dim), new(choice.Count == 0 ? "none is needed" : string.Join(" and ", choice.Select(one => one.Scopes.Count == 0 ? one.Name : $"{one.Name} ({string.Join(", ", one.Scopes)})")), Tone.Keyword));
    }

    static void Parameters(RowList rows, IReadOnlyList<ParameterDetail> parameters, string title, string key, int depth)
    {
        if (parameters.Count == 0) return;
        if (depth == 0)
        {
            rows.Blank();
            rows.Heading(title);
        }
        var number = 0;
        foreach (var parameter in parameters)
        {
            var at = $"{key}{number++}";
            var row = new Row(Line.Empty) { Target = parameter.Schema.RefTarget, Place = parameter.Place };
            Span[] line =
            [
                new(parameter.Name, Tone.Name), new(parameter.IsRequired ? "*" : " ", Tone.Bad), new($" {parameter.In}  ", Tone.Dim),
                new(parameter.Schema.Type, parameter.Schema is { RefTarget: >= 0 } ? Tone.Link : Tone.Type),
                new(parameter.Schema is { Constraints.Count: > 0 } schema ? "  " + string.Join(", ", schema.Constraints) : "", Tone.Number),
                new(parameter.Description.Length > 0 ? "  " + parameter.Description.Split('\n')[0] : "", Tone.Dim),
            ];
            if (!parameter.Schema.HasChildren && parameter.Schema.Enum.Count == 0 && parameter.Description.Length < 40) rows.Leaf(depth, row, line);
            else if (rows.Branch(at, false, depth, row, line))
            {
                rows.Text(parameter.Description, depth * 2 + 4, Tone.Dim);
                SchemaRows.Add(rows, parameter.Schema, $"{at}/s", depth + 1, isOpenFirst: true);
            }
        }
    }

    static void Responses(RowList rows, OperationDetail operation)
    {
        if (operation.Responses.Count == 0) return;
        rows.Blank();
        rows.Heading("Responses");
        var number = 0;
        foreach (var response in operation.Responses)
        {
            var key = $"r{number++}";
            var first = response.Description.Split('\n')[0];
            Span[] line = [new(response.Status, MethodTone.OfStatus(response.Status)), new($"  {first}")];
            if (response.Bodies.Count == 0 && response.Headers.Count == 0)
            {
                rows.Leaf(0, new Row(Line.Empty), line);
                continue;
            }
            // What is asked for is mostly what comes back when all is well.
            if (!rows.Branch(key, response.Status.StartsWith('2'), 0, new Row(Line.Empty), line)) continue;
            Parameters(rows, response.Headers, "", key + "h", 1);
            Bodies(rows, response.Bodies, key + "b", 1);
        }
    }

    static void Bodies(RowList rows, IReadOnlyList<BodyDetail> bodies, string key, int depth)
    {
        var number = 0;
        foreach (var body in bodies)
        {
            var at = $"{key}{number++}";
            rows.Leaf(depth, new Row(Line.Empty) { Target = body.Schema.RefTarget }, new Span(body.MediaType, Tone.Dim));
            if (body.Schema.Written.Exists) SchemaRows.Add(rows, body.Schema, at, depth + 1, isOpenFirst: number == 1);
        }
    }
}
