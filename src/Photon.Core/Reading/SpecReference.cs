namespace Photon.Core.Reading;

/// <summary>The two halves of a reference, percent escapes decoded: what names a document, and what names a value in it.</summary>
internal readonly record struct SpecReference(string Written, string Address, string Fragment)
{
    /// <summary>The address as it was written, for files whose names hold percent signs themselves.</summary>
    public string WrittenAddress => Written.IndexOf('#') is var hash and >= 0 ? Written.Substring(0, hash) : Written;

    public static SpecReference Parse(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0
            ? new(reference, Unescape(reference), "")
            : new(reference, Unescape(reference.Substring(0, hash)), Unescape(reference.Substring(hash + 1)));
    }

    /// <summary>The scheme of an absolute URI ("https", "urn"); null of a path, with a drive letter or without.</summary>
    public string? Scheme
    {
        get
        {
            var colon = Address.IndexOf(':');
            if (colon < 2 || !IsLetter(Address[0])) return null;
            for (var i = 1; i < colon; i++)
                if (!IsLetter(Address[i]) && Address[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')) return null;
            return Address.Substring(0, colon).ToLowerInvariant();
        }
    }

    static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    static string Unescape(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
