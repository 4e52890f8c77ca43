namespace Photon.Runtime.Emitted;

/// <summary>How one member of a form is written.</summary>
/// <param name="name">The member.</param>
/// <param name="style">The style; of a member without one, arrays repeat their name and objects are JSON.</param>
/// <param name="contentType">The part's media type in a multipart body; empty: by the value's kind.</param>
public sealed class FormPart(string name, ValueStyle style, string contentType = "")
{
    public string Name { get; } = name;
    public ValueStyle Style { get; } = style;
    public string ContentType { get; } = contentType;

    internal static FormPart? Find(FormPart[] parts, ReadOnlySpan<byte> name)
    {
        foreach (var part in parts)
        {
            if (System.Text.Ascii.Equals(name, part.Name) || name.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(part.Name))) return part;
        }
        return null;
    }
}
