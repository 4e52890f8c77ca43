using Photon.Ai.Describe;
using Photon.Ai.Documents;
using Photon.Ai.Words;

namespace Photon.Ai.Evaluation;

/// <summary>What a template says that only copies names: the least that any way must beat.</summary>
static class NameTexts
{
    public static IReadOnlyDictionary<string, string> Of(OperationEntry operation, DescribedUnit unit) =>
        unit.Gaps.ToDictionary(static gap => gap.Key, gap => Sentence(gap.Kind is "summary" or "description" or "body" ? operation.Name : gap.Key[(gap.Key.IndexOf(' ', StringComparison.Ordinal) + 1)..]), StringComparer.Ordinal);

    static string Sentence(string name)
    {
        var words = string.Join(' ', NameWords.Of(name)).Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
