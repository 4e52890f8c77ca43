using System.Text.Json;

namespace Photon.Generator.Tests.Hostile;

/// <summary>A document with texts that can be replaced. Sites are written <c>§name§harmless§</c>; several of one name go together.</summary>
/// <param name="Texts">Sites whose text is only carried: whatever it says, the same symbols are declared.</param>
/// <param name="Names">Sites that name something: the name changes, what is declared does not, or the part is left out.</param>
/// <param name="Text">The document.</param>
sealed record HostileTemplate(string[] Texts, string[] Names, string Text)
{
    public static readonly string[] Payloads =
    [
        "\"; } } public class Pwned { /*",
        "*/ } public class Pwned { } /*",
        "\npublic class Pwned { }\n",
        "\r\n#if false\r\npublic class Pwned { }",
        "x\u0085public class Pwned { }",
        "x\u2028public class Pwned { }\u2029",
        "</summary>\n<script> & ]]> public class Pwned",
        "\"\"\"\"\"\" + Pwned() + \"\"\"\"\"\"",
        "{Pwned}{{Pwned}} {0} $\"{Pwned}\"",
        "\\\\\" \\u0022 \\",
        "\0\u0001\u001f\ufeff\u202e\u200b",
        "\ud800 lone \udc00",
        "Pwned\ud83d\ude00",
    ];

    /// <summary>The names of all sites.</summary>
    public IEnumerable<string> Sites => Text.Split('§').Where((_, i) => i % 3 == 1).Distinct();

    /// <summary>The document with a text at some sites; without any it is the harmless one.</summary>
    public string With(string text, params string[] sites)
    {
        var parts = Text.Split('§');
        for (var i = 1; i < parts.Length; i += 3)
        {
            // §name§harmless§ leaves name at i and the harmless text at i + 1.
            parts[i + 1] = sites.Contains(parts[i]) ? JsonSerializer.Serialize(text)[1..^1] : parts[i + 1];
            parts[i] = "";
        }
        return string.Concat(parts);
    }
}
