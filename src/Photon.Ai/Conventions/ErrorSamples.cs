using Photon.Ai.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Conventions;

/// <summary>What errors look like.</summary>
static class ErrorSamples
{
    /// <summary>The name of the schema that most responses of 4xx, 5xx and <c>default</c> refer to.</summary>
    public static string Of(DocumentGraph graph)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var operation in graph.Operations)
        {
            foreach (var (status, written) in operation.Node["responses"].Members)
            {
                if (!(status.StartsWith('4') || status.StartsWith('5') || status == "default")) continue;
                var response = graph.Resolve(written);
                Add(response["schema"]);
                foreach (var (_, content) in response["content"].Members) Add(content["schema"]);
            }
        }
        return counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).FirstOrDefault().Key ?? "";

        void Add(Node schema)
        {
            if (schema["$ref"] is { IsString: true } reference && reference.Text.LastIndexOf('/') is >= 0 and var slash) counts[reference.Text[(slash + 1)..]] = counts.GetValueOrDefault(reference.Text[(slash + 1)..]) + 1;
        }
    }
}
