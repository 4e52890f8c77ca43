using System.Text.RegularExpressions;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Core.Tests;
using Photon.Generator.Tests.Codecs;

namespace Photon.Generator.Tests.Types;

/// <summary>What docs/types.md says of schemas and their C# types is so.</summary>
public sealed partial class TypePageTests
{
    static readonly string s_page = File.ReadAllText(Path.Combine(SharedData.Root, "docs/types.md"));

    public static TheoryData<string> Sections => [.. s_page.Split("\n## ").Skip(1).Where(section => section.Contains("| schema |", StringComparison.Ordinal)).Select(section => section[..section.IndexOf('\n')])];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_row_is_as_it_says(string section)
    {
        var text = s_page[s_page.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..];
        text = text[..(text.IndexOf("\n## ", 1, StringComparison.Ordinal) is > 0 and var end ? end : text.Length)];
        var rows = text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Row.Of).ToList();
        Assert.NotEmpty(rows);
        var (emitted, model) = Emit(rows);
        var wrong = new List<string>();
        for (var i = 0; i < rows.Count; i++)
        {
            var holder = Enumerable.Range(0, model.Types.Count).First(type => model.Types[type] is ObjectType { NameParts: { Count: 1 } parts } && parts[0] == $"Holder{i}");
            var property = ((ObjectType)model.Types[holder]).Properties[0];
            var type = Numbered().Replace(Namespaces().Replace(emitted.Context.Types.Of(property.Type), ""), "Holder");
            if (type != rows[i].Type) wrong.Add($"{rows[i].Schema} is a {type}");
            foreach (var json in rows[i].Taken)
            {
                var body = $"{{\"value\":{json}}}";
                var (value, faults) = emitted.Read(holder, body);
                if (faults.Length > 0) wrong.Add($"{rows[i].Schema} does not take {json}: {string.Join(", ", faults)}");
                else if (emitted.Write(holder, value!) is var written && written != body) wrong.Add($"{rows[i].Schema} writes {json} as {written}");
            }
            foreach (var json in rows[i].Refused)
                if (emitted.Read(holder, $"{{\"value\":{json}}}").Faults.Length == 0) wrong.Add($"{rows[i].Schema} takes {json}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    static (Emitted, ApiModel) Emit(List<Row> rows)
    {
        var components = Fence().Match(s_page).Groups[1].Value;
        var holders = rows.Select((row, i) => $"Holder{i}: {{type: object, required: [value], properties: {{value: {row.Schema}}}}}");
        var faults = new List<Fault>();
        var version = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
        var text = SpecText.Read("api.yaml", version + string.Concat(components.Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(holders).Select(line => $"    {line}\n")), faults);
        var model = SpecBinder.Bind(text, new([text]), new BindOptions { AllSchemas = true }, faults, TestContext.Current.CancellationToken)!;
        Assert.DoesNotContain(faults, static fault => fault.Rule.Severity == Severity.Error);
        return (Emitted.Of(model, new EmitOptions { Name = "Sketch", Namespace = "Sketched", Models = true }), model);
    }

    sealed record Row(string Schema, string Type, string[] Taken, string[] Refused)
    {
        public static Row Of(string line)
        {
            var cells = line[1..^1].Split('|').Select(cell => Code().Matches(cell).Select(match => match.Groups[1].Value).ToArray()).ToList();
            return new(cells[0][0], cells[1][0], cells[2], cells[3]);
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"Holder\d+")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"global::(\w+\.)+")]
    private static partial Regex Namespaces();
}
