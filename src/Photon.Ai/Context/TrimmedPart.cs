namespace Photon.Ai.Context;

/// <summary>A part of a slice while it is fitted.</summary>
sealed class TrimmedPart(string kind, string name, Func<SliceForm, string> write)
{
    string? _text;
    int _tokens = -1;

    public string Kind => kind;

    public string Name => name;

    public SliceForm Form { get; set; }

    /// <summary>The least that is shown of it.</summary>
    public SliceForm Last { get; init; } = SliceForm.LeftOut;

    /// <summary>It is one line, shown or not.</summary>
    public bool IsLine { get; init; }

    /// <summary>Those with the least are trimmed first.</summary>
    public int TrimmedAt { get; init; }

    public string Text => _text ??= Form == SliceForm.LeftOut ? "" : write(Form);

    public bool CanShrink => Form < Last;

    public void Shrink()
    {
        Form = IsLine ? SliceForm.LeftOut : Form + 1;
        (_text, _tokens) = (null, -1);
    }

    public async ValueTask<int> Count(ITokenCounter counter, CancellationToken cancel)
    {
        if (_tokens < 0) _tokens = Text.Length == 0 ? 0 : await counter.Count(Text, cancel);
        return _tokens;
    }
}
