namespace Photon.Cli.Screens.Trials;

/// <summary>What a server answered.</summary>
/// <param name="Headers">In the order in which they came.</param>
/// <param name="Body">As text, at most <see cref="TrialClient.LongestBody"/> bytes of it; empty where it is not text.</param>
/// <param name="Size">Of what was read, in bytes.</param>
/// <param name="IsCut">There was more.</param>
/// <param name="Time">From sending to the last byte that was read.</param>
sealed record TrialReply(int Status, string Reason, IReadOnlyList<(string Name, string Value)> Headers, string MediaType, string Body, int Size, bool IsCut, TimeSpan Time);
