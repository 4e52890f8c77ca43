namespace Photon.Ai.Cassettes;

/// <summary>A recorded exchange: one file, made to be read in reviews.</summary>
/// <param name="Version">Of the form: 1.</param>
/// <param name="Question">What was asked.</param>
/// <param name="AnsweredBy">The model, as it called itself.</param>
/// <param name="Answer">Piece by piece.</param>
/// <param name="Hash">SHA-256 of <paramref name="Question"/>'s hash and of the answer's text, so that an answer is none that somebody wrote.</param>
public sealed record Cassette(int Version, CassetteQuestion Question, string? AnsweredBy, IReadOnlyList<CassettePiece> Answer, string Hash)
{
    /// <summary>The whole answer.</summary>
    public string Text => string.Concat(Answer.Select(static piece => piece.Text));
}
