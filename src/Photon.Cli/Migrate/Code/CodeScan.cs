using System.Text.RegularExpressions;
using Photon.Cli.Migrate.Advice;

namespace Photon.Cli.Migrate.Code;

/// <summary>Where C# speaks of what another generator made. It looks for words, not for meanings: the compiler will find the rest.</summary>
static partial class CodeScan
{
    static readonly string[] s_skipped = ["bin", "obj", "node_modules", ".git", "artifacts"];

    /// <param name="folder">Below which all C# is read.</param>
    /// <param name="generated">Files that the other generator wrote.</param>
    /// <param name="className">Of its client.</param>
    public static IEnumerable<Note> Of(string folder, IReadOnlySet<string> generated, DocumentNames names, string className)
    {
        foreach (var file in Files(folder).Where(file => !generated.Contains(file)))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.AsSpan().TrimStart().StartsWith("//")) continue;
                foreach (var note in Line(file, number, line, names, className)) yield return note;
            }
        }
    }

    static IEnumerable<Note> Line(string file, int number, string line, DocumentNames names, string className)
    {
        foreach (Match word in Words().Matches(line))
        {
            var text = word.Value;
            var (before, after) = (Before(line, word.Index), After(line, word.Index + word.Length));
            if (before == '.' && after == '(' && names.Calls.TryGetValue(text, out var call)) yield return new(file, number, $"{text}(…)", call);
            else if (before == '.' && after != '(' && names.Members.TryGetValue(text, out var member)) yield return new(file, number, "." + text, member);
            else if (before is '{' or ',' or ' ' && after == '=' && IsInitializer(line, word) && names.Members.TryGetValue(text, out var set)) yield return new(file, number, text + " =", set);
            else if (before != '.' && names.Types.TryGetValue(text, out var type)) yield return new(file, number, text, type);
            else if (text == "I" + className) yield return new(file, number, text, names.Client);
            else if (text == className && className != names.Client && names.Client.Length > 0) yield return new(file, number, text, names.Client);
            if (text == className && after == '(' && BaseAddress().IsMatch(line[word.Index..]) && line[..word.Index].TrimEnd().EndsWith("new", StringComparison.Ordinal))
                yield return new(file, number, $"new {text}(baseUrl, httpClient)", $"new {names.Client}(new HttpClient {{ BaseAddress = new(baseUrl) }})");
            if (text is "SwaggerException" || (text == "ApiException" && after is '<' or ' ' or ')' && line.Contains("catch", StringComparison.Ordinal)))
                yield return new(file, number, $"catch ({text})", "Photon.ApiException, which OrThrow() throws; or a switch over the result's cases");
        }
    }

    static bool IsInitializer(string line, Match word) => line.AsSpan(word.Index + word.Length).TrimStart() is ['=', not '=', ..] && line[..word.Index].TrimEnd() is "" or [.., '{' or ','];

    static char Before(string line, int index) => index == 0 ? ' ' : line[index - 1];

    static char After(string line, int index) => line.AsSpan(index).TrimStart() is [var c, ..] ? c == '<' || c == '(' || c == '=' || c == ')' ? c : ' ' : ' ';

    static IEnumerable<string> Files(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal)) yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !s_skipped.Contains(Path.GetFileName(child))).Order(StringComparer.Ordinal))
            foreach (var file in Files(child)) yield return file;
    }

    [GeneratedRegex(@"\b[A-Za-z_]\w*\b")]
    private static partial Regex Words();

    // Two arguments, or a text: NSwag's constructor with the address.
    [GeneratedRegex(@"^\w+\((\s*""|[^(),]+,)")]
    private static partial Regex BaseAddress();
}
