using Photon.Core.Emit.Sharing;

namespace Photon.Generator.Steps;

/// <summary>A document to emit, and what it has to do with the types of others.</summary>
sealed record EmitJob(EmitRequest Request, DocumentShares Shares);
