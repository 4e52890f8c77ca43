namespace Photon.Core.Emit;

/// <summary>One emitted file. Its text is the incremental pipeline's cache key: an equal text is not parsed again.</summary>
/// <param name="HintName">Unique without regard to case, stable, without a path: <c>Bookshop.Models.Order-Payment.g.cs</c>.</param>
public sealed record SourceFile(string HintName, string Text);
