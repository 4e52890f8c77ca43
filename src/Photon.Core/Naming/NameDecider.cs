using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Decides <see cref="ApiNames"/> for a model.</summary>
public static class NameDecider
{
    public static ApiNames Decide(ApiModel model, string api, string typesNamespace) => new() { Api = api, TypesNamespace = typesNamespace };
}
