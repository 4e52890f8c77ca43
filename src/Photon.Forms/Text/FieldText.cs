using Photon.Forms.Model;

namespace Photon.Forms.Text;

/// <summary>Writes an element of JSX: on one line where it fits, else an attribute a line.</summary>
static class FieldText
{
    const int MaxWidth = 160;

    /// <param name="indent">Spaces before each line but the first.</param>
    public static string Of(Field field, int indent = 0)
    {
        var attributes = string.Join(' ', field.Attributes);
        var line = field.Content.Length == 0 ? $"<{field.Widget} {attributes} />" : $"<{field.Widget} {attributes}>{field.Content}</{field.Widget}>";
        if (line.Length + indent > MaxWidth || line.Contains('\n'))
        {
            var open = $"<{field.Widget} {attributes}";
            if (open.Length + indent > MaxWidth || open.Contains('\n')) open = $"<{field.Widget}{string.Concat(field.Attributes.Select(one => "\n  " + Inside(one)))}\n";
            line = field.Content.Length == 0 ? open + "/>" : $"{open}>\n  {Inside(field.Content)}\n</{field.Widget}>";
        }
        return indent == 0 ? line : line.Replace("\n", "\n" + new string(' ', indent));
    }

    static string Inside(string text) => text.Replace("\n", "\n  ");
}
