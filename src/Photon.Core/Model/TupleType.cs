namespace Photon.Core.Model;

/// <summary>A JSON array with a type for each of its places, as many as there are: a C# tuple, <c>(T1, T2)</c>.</summary>
public sealed record TupleType(EquatableArray<TupleItem> Items) : TypeModel;

/// <summary>A place of a tuple.</summary>
public sealed record TupleItem(TypeUse Type);
