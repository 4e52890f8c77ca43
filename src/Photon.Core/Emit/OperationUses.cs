using Photon.Core.Model;

namespace Photon.Core.Emit;

/// <summary>Types that an operation carries; negative numbers among them are none.</summary>
public static class OperationUses
{
    public static IEnumerable<int> Of(OperationModel operation)
    {
        foreach (var content in operation.Body?.Contents ?? default) yield return content.Type.Type;
        foreach (var parameter in operation.Parameters) yield return parameter.Type.Type;
        foreach (var response in operation.Responses)
        {
            foreach (var content in response.Contents) yield return content.Type.Type;
            foreach (var header in response.Headers) yield return header.Type.Type;
        }
    }
}
