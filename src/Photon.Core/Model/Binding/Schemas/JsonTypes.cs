namespace Photon.Core.Model.Binding;

/// <summary>The JSON types that a value may have. Any number is allowed by <see cref="Number"/> and <see cref="Integer"/> together.</summary>
[Flags]
enum JsonTypes : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Number = 16,
    Integer = 32,
    String = 64,

    /// <summary>2.0's <c>type: file</c>.</summary>
    File = 128,

    All = Null | Boolean | Object | Array | Number | Integer | String,
}
