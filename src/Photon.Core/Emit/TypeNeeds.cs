namespace Photon.Core.Emit;

/// <summary>What is needed of a type's code: which way values go, and on which side.</summary>
[Flags]
public enum TypeNeeds : byte
{
    None = 0,

    /// <summary>As <see cref="Model.TypeUsage"/>: values are in requests, whoever reads or writes them.</summary>
    Request = 1,

    /// <summary>Values are in responses.</summary>
    Response = 2,

    /// <summary>The codec has a reader.</summary>
    Reader = 4,

    /// <summary>The codec has a writer.</summary>
    Writer = 8,

    /// <summary>A server reads them.</summary>
    ReadsRequests = 16,

    /// <summary>A client reads them.</summary>
    ReadsResponses = 32,

    /// <summary>A client writes them.</summary>
    WritesRequests = 64,

    /// <summary>A server writes them.</summary>
    WritesResponses = 128,
}
