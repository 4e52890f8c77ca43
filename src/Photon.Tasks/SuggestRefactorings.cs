using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Keeps what <c>photon ai refactor-schema</c> finds, by analysis alone: no model is asked.</summary>
public sealed class SuggestRefactorings : PhotonAiTask
{
    private protected override string What => "The search for refactorings";

    private protected override IEnumerable<string> Arguments(string document, string kept) => ["refactor-schema", document, "--provider", "none", "--json"];

    private protected override void Take(string kept, ToolResult result) => File.WriteAllLines(kept + SaySuggestions.Extension, result.Output);
}
