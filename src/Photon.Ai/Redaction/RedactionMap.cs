using System.Text;

namespace Photon.Ai.Redaction;

/// <summary>What stands for what within one exchange. Numbers follow the order of first appearance, so that equal exchanges are redacted equally, wherever and whenever.</summary>
sealed class RedactionMap(SecretFinder finder)
{
    readonly Dictionary<(SecretKind, string), string> _placeholders = [];
    readonly Dictionary<string, string> _harmless = new(StringComparer.Ordinal);
    readonly Dictionary<SecretKind, int> _counts = [];

    /// <summary>How many different secrets were found.</summary>
    public int Count => _placeholders.Count;

    /// <summary>The text with a placeholder for each secret; the same string where there is none.</summary>
    public string Redact(string text)
    {
        if (finder.Find(text) is not { } found) return text;
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in found)
        {
            redacted.Append(text, at, span.Start - at).Append(Of(span.Kind, text.Substring(span.Start, span.Length)));
            at = span.End;
        }
        return redacted.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Puts what is harmless back into a text that is complete.</summary>
    public string Restore(string text)
    {
        var restorer = new Restorer(_harmless);
        return restorer.Add(text) + restorer.End();
    }

    /// <summary>For a text that arrives in pieces.</summary>
    public Restorer Restoring() => new(_harmless);

    string Of(SecretKind kind, string secret)
    {
        if (_placeholders.TryGetValue((kind, secret), out var placeholder)) return placeholder;
        var number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        placeholder = Placeholder.Of(kind, number);
        if (Placeholder.IsHarmless(kind)) _harmless[placeholder] = secret;
        return _placeholders[(kind, secret)] = placeholder;
    }
}
