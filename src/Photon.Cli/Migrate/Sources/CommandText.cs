using System.Text;

namespace Photon.Cli.Migrate.Sources;

/// <summary>Command lines as NSwag reads them: <c>/ClassName:PetClient /Options:"a b"</c>.</summary>
static class CommandText
{
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var (quoted, any) = (false, false);
        foreach (var c in text)
        {
            if (c is '"' or '\'') (quoted, any) = (!quoted, true);
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                if (part.Length > 0 || any) parts.Add(part.ToString());
                part.Clear();
                any = false;
            }
            else part.Append(c);
        }
        if (part.Length > 0 || any) parts.Add(part.ToString());
        return parts;
    }

    /// <returns>The name without its slash, and the value; <c>null</c>: this is no option.</returns>
    public static (string Name, string Value)? Option(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        return part.StartsWith('/') && colon > 1 && !part[..colon].AsSpan(1).Contains('/') ? (part[1..colon], part[(colon + 1)..]) : null;
    }
}
