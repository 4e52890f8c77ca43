using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Prompts;

/// <summary>Reads prompts strictly: what is not understood is an error at its place, because a prompt that is read halfway answers halfway.</summary>
sealed class PromptParser(string path, string text)
{
    static readonly string[] s_fields = ["command", "version", "mode", "answer-tokens", "answer", "values"];

    readonly string[] _lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');

    /// <param name="path">The file, as errors name it; its name is the version, its folder's the command.</param>
    /// <param name="text">With any line ends.</param>
    /// <exception cref="AiException">It is no prompt; the message begins with the place, <c>path(line,column)</c>.</exception>
    public static PromptFile Parse(string path, string text) => new PromptParser(path, text).Parse();

    /// <summary>The identity of a text: line ends do not count.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n").TrimStart('\uFEFF'))));

    PromptFile Parse()
    {
        if (_lines[0].TrimEnd() != "---") throw Fails(0, 0, "A prompt begins with '---', its head in YAML and '---'");
        var end = Array.FindIndex(_lines, 1, static line => line.TrimEnd() == "---");
        if (end < 0) throw Fails(_lines.Length - 1, 0, "The head has no '---' that ends it");
        var head = Head(end);
        var sections = Sections(end + 1);
        var names = path.Replace('\\', '/').Split('/');
        var version = Number(head["version"], "version", 1, 1_000_000);
        var command = Text(head["command"], "command");
        if (names.Length > 1 && (names[^2] != command || names[^1] != $"{version.ToString(CultureInfo.InvariantCulture)}.prompt"))
            throw At(head["command"], $"Version {version} of the prompt of '{command}' lies in {command}/{version}.prompt");
        if (sections is not [{ Name: "system" } system, { Name: "template" } template, .. var turns]) throw Fails(end + 1, 0, "After the head come '[system]', '[template]' and pairs of '[question]' and '[answer]'");
        CheckTemplate(template, head);
        return new(command, version, Mode(head["mode"]), Number(head["answer-tokens"], "answer-tokens", 16, 100_000), Schema(head["answer"]), system.Text, template.Text, Examples(turns), Hash(text));
    }

    /// <summary>Lines keep their numbers: the first is empty in place of '---'.</summary>
    Node Head(int end)
    {
        var faults = new List<Fault>();
        var head = SpecText.Read(path + ".yaml", "\n" + string.Join('\n', _lines[1..end]) + "\n", faults).Root;
        if (faults.Find(static fault => fault.Rule.Severity == Severity.Error) is { } fault) throw Fails(fault.Place.Line, fault.Place.Column, fault.Message);
        if (!head.IsObject) throw Fails(1, 0, "The head is a map of " + string.Join(", ", s_fields));
        foreach (var (name, value) in head.Members)
            if (Array.IndexOf(s_fields, name) < 0) throw Fails(value.NamePlace.Line, value.NamePlace.Column, $"The head has no '{name}'; there are {string.Join(", ", s_fields)}");
        foreach (var name in s_fields[..5])
            if (!head[name].Exists) throw Fails(1, 0, $"The head wants '{name}'");
        return head;
    }

    List<(string Name, string Text, int Line)> Sections(int start)
    {
        var sections = new List<(string Name, string Text, int Line)>();
        var (name, first) = ("", start);
        for (var line = start; line <= _lines.Length; line++)
        {
            if (line < _lines.Length && _lines[line].TrimEnd() is not ("[system]" or "[template]" or "[question]" or "[answer]")) continue;
            var content = string.Join('\n', _lines[first..line]).Trim('\n');
            if (name.Length > 0 && content.Trim().Length == 0) throw Fails(first - 1, 0, $"'[{name}]' is empty");
            if (name.Length > 0) sections.Add((name, content, first));
            else if (content.Trim().Length > 0) throw Fails(start, 0, "After the head comes '[system]'");
            if (line < _lines.Length) name = _lines[line].TrimEnd()[1..^1];
            first = line + 1;
        }
        return sections;
    }

    void CheckTemplate((string Name, string Text, int Line) template, Node head)
    {
        var declared = new List<string>();
        foreach (var value in head["values"].Items) declared.Add(value.Text);
        var found = new List<string>();
        foreach (var (name, at) in TemplateText.Names(template.Text))
        {
            var before = template.Text[..at];
            var (line, column) = (template.Line + before.Count(static c => c == '\n'), at - (before.LastIndexOf('\n') + 1));
            if (!PromptFile.Parts.Contains(name) && !declared.Contains(name)) throw Fails(line, column, $"'{{{{{name}}}}}' is no value; there are {string.Join(", ", PromptFile.Parts.Concat(declared))}");
            if (PromptFile.Parts.Contains(name) && found.Contains(name)) throw Fails(line, column, $"'{{{{{name}}}}}' stands there twice");
            found.Add(name);
        }
        var order = found.Where(PromptFile.Parts.Contains).ToList();
        if (!order.SequenceEqual(PromptFile.Parts)) throw Fails(template.Line - 1, 0, $"The template has {string.Join(", ", PromptFile.Parts.Select(static part => $"{{{{{part}}}}}"))}, in this order");
        if (declared.Find(value => !found.Contains(value)) is { } unused) throw At(head["values"], $"The template does not use '{{{{{unused}}}}}'");
    }

    List<PromptExample> Examples(List<(string Name, string Text, int Line)> turns)
    {
        var examples = new List<PromptExample>();
        for (var i = 0; i < turns.Count; i += 2)
        {
            if (turns[i].Name != "question" || i + 1 == turns.Count || turns[i + 1].Name != "answer") throw Fails(turns[i].Line - 1, 0, "An example is a '[question]' with an '[answer]' after it");
            examples.Add(new(turns[i].Text, turns[i + 1].Text));
        }
        return examples;
    }

    string Schema(Node node) => node.IsObject ? node.ToJson() : throw At(node, "'answer' is the JSON Schema of the answer");

    PromptMode Mode(Node node) => node.Text switch
    {
        "cli" => PromptMode.Cli,
        "route" => PromptMode.Route,
        "schema" => PromptMode.Schema,
        _ => throw At(node, "'mode' is cli, route or schema"),
    };

    string Text(Node node, string name) => node is { IsString: true, Text.Length: > 0 } ? node.Text : throw At(node, $"'{name}' is a text");

    int Number(Node node, string name, int least, int most) =>
        node.IsNumber && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw At(node, $"'{name}' is a number from {least} to {most}");

    AiException At(Node node, string what) => Fails(node.Place.Line, node.Place.Column, what);

    AiException Fails(int line, int column, string what) => new($"{path}({line + 1},{column + 1}): {what}");
}
