// The classes that go with the codecs, as the generator emits them (documentation comments left out).
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Photon.Runtime.Tests.Example;

public enum OrderState
{
    Open,
    Shipped,
    CancelledByCustomer,
}

public sealed partial class Order
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required int Copies { get; init; }
    public required Open<OrderState> State { get; init; }
    public Open<OrderState>? Previous { get; init; }
    public decimal Price { get; init; } = 1.5m;
    public DateTimeOffset PlacedAt { get; init; }
    public DateOnly? Delivery { get; init; }
    public required Address Address { get; init; }
    public required IReadOnlyList<OrderLine> Lines { get; init; }
    public IReadOnlyList<string>? Tags { get; init; }
    public IReadOnlyDictionary<string, string>? Labels { get; init; }
    public string? Note { get; init; }
    public required string? Label { get; init; }
    public Optional<string?> Subtitle { get; init; }
    public string Type => "order";
    public string? Secret { get; init; }
    public double? Ratio { get; init; }
    public Optional<int?> Weight { get; init; }
}

public sealed partial class Address
{
    public required string Street { get; init; }
    public string? City { get; init; }
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, JsonElement>.Empty;
}

public sealed partial class OrderLine
{
    public required string Sku { get; init; }
    public required int Quantity { get; init; }
}

public sealed partial class Card
{
    public string Kind => "card";
    public required string Number { get; init; }
}

public sealed partial class Transfer
{
    public required string Kind { get; init; }
    public required string Iban { get; init; }
}

[Union]
public readonly struct Payment : IUnion
{
    public Payment(Card value) => Value = value;
    public Payment(Transfer value) => Value = value;
    public object? Value { get; }
    public static implicit operator Payment(Card value) => new(value);
    public static implicit operator Payment(Transfer value) => new(value);
}

[Union]
public readonly struct Reference : IUnion
{
    public Reference(string value) => Value = value;
    public Reference(long value) => Value = value;
    // C# allows no conversion from an interface: an array case has its constructor only.
    public Reference(IReadOnlyList<string> value) => Value = value;
    public Reference(Card value) => Value = value;
    public Reference(Transfer value) => Value = value;
    public object? Value { get; }
    public static implicit operator Reference(string value) => new(value);
    public static implicit operator Reference(long value) => new(value);
    public static implicit operator Reference(Card value) => new(value);
    public static implicit operator Reference(Transfer value) => new(value);
}

public partial class Animal
{
    public required string Species { get; init; }
    public required string Name { get; init; }
}

public sealed partial class Dog : Animal
{
    public required bool Good { get; init; }
}

public sealed partial class Broad
{
    public int? M0 { get; init; }
    public int? M1 { get; init; }
    public int? M2 { get; init; }
    public required int M3 { get; init; }
    public int? M4 { get; init; }
    public int? M5 { get; init; }
    public int? M6 { get; init; }
    public int? M7 { get; init; }
    public int? M8 { get; init; }
    public int? M9 { get; init; }
    public int? M10 { get; init; }
    public int? M11 { get; init; }
    public int? M12 { get; init; }
    public int? M13 { get; init; }
    public int? M14 { get; init; }
    public int? M15 { get; init; }
    public int? M16 { get; init; }
    public int? M17 { get; init; }
    public int? M18 { get; init; }
    public int? M19 { get; init; }
    public int? M20 { get; init; }
    public int? M21 { get; init; }
    public int? M22 { get; init; }
    public int? M23 { get; init; }
    public int? M24 { get; init; }
    public int? M25 { get; init; }
    public int? M26 { get; init; }
    public int? M27 { get; init; }
    public int? M28 { get; init; }
    public int? M29 { get; init; }
    public int? M30 { get; init; }
    public int? M31 { get; init; }
    public int? M32 { get; init; }
    public int? M33 { get; init; }
    public int? M34 { get; init; }
    public int? M35 { get; init; }
    public int? M36 { get; init; }
    public int? M37 { get; init; }
    public int? M38 { get; init; }
    public int? M39 { get; init; }
    public int? M40 { get; init; }
    public int? M41 { get; init; }
    public int? M42 { get; init; }
    public int? M43 { get; init; }
    public int? M44 { get; init; }
    public int? M45 { get; init; }
    public int? M46 { get; init; }
    public int? M47 { get; init; }
    public int? M48 { get; init; }
    public int? M49 { get; init; }
    public int? M50 { get; init; }
    public int? M51 { get; init; }
    public int? M52 { get; init; }
    public int? M53 { get; init; }
    public int? M54 { get; init; }
    public int? M55 { get; init; }
    public int? M56 { get; init; }
    public int? M57 { get; init; }
    public int? M58 { get; init; }
    public int? M59 { get; init; }
    public int? M60 { get; init; }
    public int? M61 { get; init; }
    public int? M62 { get; init; }
    public int? M63 { get; init; }
    public int? M64 { get; init; }
    public int? M65 { get; init; }
    public int? M66 { get; init; }
    public int? M67 { get; init; }
    public int? M68 { get; init; }
    public required int M69 { get; init; }
}
