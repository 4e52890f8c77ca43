// C# 15 looks for these two by name; runtimes that bring their own forward to it.
namespace System.Runtime.CompilerServices;

/// <summary>Marks a type as a union of the types that its constructors take (C# 15).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false)]
public sealed class UnionAttribute : Attribute;

/// <summary>A union, whatever its cases.</summary>
public interface IUnion
{
    /// <summary>The case's value; <c>null</c> for <c>default</c>.</summary>
    object? Value { get; }
}
