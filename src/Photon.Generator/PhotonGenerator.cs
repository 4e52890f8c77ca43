using Microsoft.CodeAnalysis;

namespace Photon.Generator;

[Generator(LanguageNames.CSharp)]
public sealed class PhotonGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
