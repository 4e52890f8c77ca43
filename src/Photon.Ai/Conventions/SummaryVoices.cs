using Photon.Ai.Words;

namespace Photon.Ai.Conventions;

/// <summary>Tells voices by the first words of summaries.</summary>
static class SummaryVoices
{
    public static SummaryVoice Of(IReadOnlyList<string> summaries)
    {
        var (plain, third) = (0, 0);
        foreach (var summary in summaries)
        {
            var end = summary.IndexOf(' ', StringComparison.Ordinal);
            var word = (end < 0 ? summary : summary[..end]).Trim('.', ',', ':').ToLowerInvariant();
            if (Verbs.IsVerb(word)) plain++;
            else if (Verbs.OfThirdPerson(word) is not null) third++;
        }
        return plain > third ? SummaryVoice.Imperative : SummaryVoice.ThirdPerson;
    }
}
