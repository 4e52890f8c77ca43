namespace Photon;

/// <summary>A member that may be absent, where absent and <c>null</c> mean different things (a PATCH, for example).</summary>
/// <typeparam name="T">The member's type, <c>null</c> included: <c>Optional&lt;string?&gt;</c>.</typeparam>
public readonly struct Optional<T>(T value) : IEquatable<Optional<T>>
{
    readonly T value = value;

    /// <summary>The member is present; <c>false</c> for <c>default</c>.</summary>
    public bool HasValue { get; } = true;

    /// <summary>What is there; <c>default</c> when nothing is.</summary>
    public T Value => value;

    /// <summary>What is there, else <paramref name="fallback"/>.</summary>
    public T Or(T fallback) => HasValue ? value : fallback;

    public static implicit operator Optional<T>(T value) => new(value);

    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(value, other.value);
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);
    public override int GetHashCode() => HasValue ? HashCode.Combine(1, value) : 0;
    public override string ToString() => HasValue ? value?.ToString() ?? "null" : "absent";
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
