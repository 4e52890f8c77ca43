namespace Photon.Core.Emit.CSharp;

/// <summary>Writes XML doc comments: spec text wrapped at a width that people read.</summary>
static class DocSyntax
{
    const int Width = 120;
    const int Longest = 2000;

    /// <summary>A summary of spec text, or of <paramref name="otherwise"/> (XML already) where the spec says nothing.</summary>
    public static void Summary(CodeWriter writer, string text, string otherwise)
    {
        // DocText is given whole: cutting its result could cut an entity.
        var inner = CSharpText.DocText(text.Length > Longest ? text.Substring(0, Longest) : text);
        if (inner.Length == 0) inner = otherwise;
        if (inner.Length <= Width)
        {
            writer.Line($"/// <summary>{inner}</summary>");
            return;
        }
        writer.Line("/// <summary>");
        for (var start = 0; start < inner.Length;)
        {
            var length = inner.Length - start;
            if (length > Width)
            {
                var space = inner.LastIndexOf(' ', start + Width, Width);
                length = (space > start ? space : inner.IndexOf(' ', start) is var next && next > start ? next : inner.Length) - start;
            }
            writer.Line("/// " + inner.Substring(start, length));
            start += length + 1;
        }
        writer.Line("/// </summary>");
    }
}
