using Photon.Cli.Input;
using Photon.Core.Documents;

namespace Photon.Cli.Documents.Writing;

/// <summary>The effective document as one text, as a build writes it.</summary>
static class BundledText
{
    public static string Of(SpecInput input, DocumentFormat format)
    {
        var bundle = new DocumentBundle(input.Spec, input.Parts);
        // A single file, unchanged, is its own effective document, comments and all.
        if (bundle.IsSingle && input.Spec == input.Written && input.IsJson == (format == DocumentFormat.Json)) return input.Text;
        return format == DocumentFormat.Json ? bundle.ToJson() : bundle.ToYaml();
    }
}
