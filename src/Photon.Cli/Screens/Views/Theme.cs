using Photon.Cli.Screens.Lines;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Photon.Cli.Screens.Views;

/// <summary>
/// How each <see cref="Tone"/> looks: the sixteen colours that the terminal's owner chose, on the terminal's own background, so that light and dark are the
/// owner's too; without colours only weight and underlines.
/// </summary>
sealed class Theme(bool hasColours)
{
    readonly Attribute[] _attributes = [.. Enum.GetValues<Tone>().Select(tone => Of(tone, hasColours))];

    public Scheme Scheme { get; } = new(new Attribute(Color.None, Color.None));

    public Attribute this[Tone tone] => _attributes[(int)tone];

    /// <summary>The line that the keys act upon.</summary>
    public Attribute Selected(Tone tone)
    {
        var plain = _attributes[(int)tone];
        // Reversed, faint text is hardly seen.
        return new(plain.Foreground, plain.Background, (plain.Style & ~TextStyle.Faint) | TextStyle.Reverse);
    }

    static Attribute Of(Tone tone, bool hasColours)
    {
        var (colour, style) = tone switch
        {
            Tone.Dim => ((ColorName16?)null, TextStyle.Faint),
            Tone.Comment => (null, TextStyle.Faint | TextStyle.Italic),
            Tone.Strong or Tone.Heading => (null, TextStyle.Bold),
            Tone.Name => (ColorName16.Blue, TextStyle.None),
            Tone.Type => (ColorName16.Cyan, TextStyle.None),
            Tone.Text => (ColorName16.Green, TextStyle.None),
            Tone.Number => (ColorName16.Magenta, TextStyle.None),
            Tone.Keyword => (ColorName16.Blue, TextStyle.Bold),
            Tone.Link => (ColorName16.Cyan, TextStyle.Underline),
            Tone.Match => (ColorName16.Magenta, TextStyle.Bold | TextStyle.Underline),
            Tone.Key => (ColorName16.Cyan, TextStyle.Bold),
            Tone.Good or Tone.Get => (ColorName16.Green, TextStyle.Bold),
            Tone.Post => (ColorName16.Blue, TextStyle.Bold),
            Tone.Warning or Tone.Put => (ColorName16.Yellow, TextStyle.Bold),
            Tone.Patch => (ColorName16.Magenta, TextStyle.Bold),
            Tone.Bad or Tone.Delete => (ColorName16.Red, TextStyle.Bold),
            _ => (null, TextStyle.None),
        };
        return new(hasColours && colour is { } name ? new Color(name) : Color.None, Color.None, style);
    }
}
