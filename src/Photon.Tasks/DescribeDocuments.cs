using Photon.Forms.Bundle;

namespace Photon.Tasks;

/// <summary>Proposes texts for what lacks them: <c>photon ai doc-route</c>, for operations that changed since the last time.</summary>
public sealed class DescribeDocuments : PhotonAiTask
{
    /// <summary><c>PhotonAiProvider</c>; empty: as <c>photon.ai.json</c> and the environment say.</summary>
    public string Provider { get; set; } = "";

    /// <summary><c>PhotonModel</c>: a GGUF file, or a folder of them.</summary>
    public string Model { get; set; } = "";

    private protected override string What => "The description";

    private protected override IEnumerable<string> Arguments(string document, string kept) => ["doc-route", "--spec", document, "--changed-since", kept + ".described.json", .. Option("--provider", Provider), .. Option("--model-path", Model)];

    private protected override void Take(string kept, ToolResult result)
    {
        // It has said what it wrote.
    }

    static string[] Option(string name, string value) => value.Trim().Length > 0 ? [name, value.Trim()] : [];
}
