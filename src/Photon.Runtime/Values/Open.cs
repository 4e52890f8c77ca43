namespace Photon;

/// <summary>
/// A value of <typeparamref name="TEnum"/>, or a text that the document did not know when the code was made: a newer
/// server may send one. <c>switch (order.State.Known)</c> handles the known ones.
/// </summary>
/// <typeparam name="TEnum">An enum whose members are numbered from zero.</typeparam>
public readonly struct Open<TEnum> : IEquatable<Open<TEnum>> where TEnum : struct, Enum
{
    readonly TEnum known;

    /// <summary>The member, where <see cref="Unknown"/> is <c>null</c>.</summary>
    internal TEnum Member => known;

    public Open(TEnum known) => this.known = known;

    /// <summary>A text without a member of its own.</summary>
    public Open(string unknown) => Unknown = unknown;

    /// <summary>The member, or <c>null</c> where the text is unknown.</summary>
    public TEnum? Known => Unknown is null ? known : null;

    /// <summary>The text on the wire, where no member stands for it; else <c>null</c>.</summary>
    public string? Unknown { get; }

    /// <summary>The member.</summary>
    /// <exception cref="InvalidOperationException">The text is unknown.</exception>
    public TEnum Value => Unknown is null ? known : throw new InvalidOperationException($"'{Unknown}' is no member of {typeof(TEnum).Name}.");

    public static implicit operator Open<TEnum>(TEnum known) => new(known);

    public bool Equals(Open<TEnum> other) => Unknown == other.Unknown && EqualityComparer<TEnum>.Default.Equals(known, other.known);
    public override bool Equals(object? obj) => obj is Open<TEnum> other ? Equals(other) : obj is TEnum member && Equals(member);
    public override int GetHashCode() => Unknown?.GetHashCode(StringComparison.Ordinal) ?? known.GetHashCode();
    public override string ToString() => Unknown ?? known.ToString();
    public static bool operator ==(Open<TEnum> left, Open<TEnum> right) => left.Equals(right);
    public static bool operator !=(Open<TEnum> left, Open<TEnum> right) => !left.Equals(right);
}
