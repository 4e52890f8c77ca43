namespace Photon.Cli.Screens.Lines;

/// <param name="Text">As the document has it: what draws it spells control characters out.</param>
readonly record struct Span(string Text, Tone Tone = Tone.Plain);

/// <summary>A line of a pane.</summary>
sealed record Line(IReadOnlyList<Span> Spans)
{
    public static Line Empty { get; } = new([]);

    public static Line Of(string text, Tone tone = Tone.Plain) => new([new Span(text, tone)]);

    public static Line Join(params ReadOnlySpan<Span> spans) => new(spans.ToArray());

    /// <summary>Without colours, as it is drawn.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => Shown.Of(span.Text)));
}
