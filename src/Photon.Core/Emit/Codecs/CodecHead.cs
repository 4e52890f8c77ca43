using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Codecs;

/// <summary>
/// Opens the declaration of a codec: a struct, in the directions that are emitted. Only what goes into a library of models
/// is public, and then hidden from completion: the attribute costs the compiler as much as two members.
/// </summary>
static class CodecHead
{
    public const string In = "ref global::Photon.Runtime.Emitted.JsonIn x";
    public const string Out = "ref global::Photon.Runtime.Emitted.JsonOut w";

    public static void Open(CodeWriter writer, string name, string type, bool reads, bool writes, string doc, bool isPublic = false)
    {
        var interfaces = string.Join(", ", new[] { reads ? $"{CodecSyntax.Runtime}IJsonReader<{type}>" : "", writes ? $"{CodecSyntax.Runtime}IJsonWriter<{type}>" : "" }.Where(i => i.Length > 0));
        if (doc.Length > 0) writer.Line($"/// <summary>{doc}</summary>");
        if (isPublic) writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open($"{(isPublic ? "public" : "internal")} readonly struct {name}{(interfaces.Length > 0 ? " : " + interfaces : "")}");
    }

    /// <summary>The reader; <paramref name="checks"/> look at the value before.</summary>
    public static void Reader(CodeWriter writer, string type, IEnumerable<string> checks, string value)
    {
        writer.Line("/// <inheritdoc/>");
        var before = checks.ToList();
        if (before.Count == 0)
        {
            writer.Line($"public static {type} Read({In}) => {value};");
            return;
        }
        writer.Open($"public static {type} Read({In})");
        foreach (var check in before) writer.Line(check);
        writer.Line($"return {value};");
        writer.Close();
    }
}
