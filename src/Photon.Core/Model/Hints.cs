namespace Photon.Core.Model;

/// <summary>What a document says for those who show values to people. It says nothing about the wire, and is kept only where <c>BindOptions.Hints</c> asks.</summary>
public sealed record Hints
{
    public static Hints None { get; } = new();

    /// <summary><c>title</c>; of a member its own, not its type's.</summary>
    public string Title { get; init; } = "";

    /// <summary><c>format</c> as written, whether or not it means anything to a codec: <c>password</c>.</summary>
    public string Format { get; init; } = "";

    /// <summary>The first example, as JSON; empty for none.</summary>
    public string Example { get; init; } = "";

    /// <summary>What the document calls the schema: that of the type, or the first that a member refers to; empty for an inline one.</summary>
    public string Schema { get; init; } = "";

    /// <summary>Members under <c>x-photon-</c>.</summary>
    public EquatableArray<Hint> Own { get; init; }

    /// <summary>The value of one, as JSON; empty for none.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var hint in Own)
                if (hint.Name == name) return hint.Json;
            return "";
        }
    }
}

/// <param name="Name">What follows <c>x-photon-</c>.</param>
/// <param name="Json">The value.</param>
public readonly record struct Hint(string Name, string Json);
