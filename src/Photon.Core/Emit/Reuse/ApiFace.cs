using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Reuse;

/// <summary>What every file may show of the API as a whole. Where it changes, all files are printed again.</summary>
sealed record ApiFace(
    EmitOptions Options,
    string Title,
    EquatableArray<TagModel> Tags,
    EquatableArray<SecuritySchemeModel> SecuritySchemes,
    EquatableArray<ServerModel> Servers,
    string Api,
    string TypesNamespace,
    EquatableArray<string> Companions,
    EquatableArray<TagNames> TagNames,
    EquatableArray<string> SecurityNames)
{
    public static ApiFace Of(ApiModel model, ApiNames names, EmitOptions options) => new(
        options,
        model.Title,
        model.Tags,
        model.SecuritySchemes,
        model.Servers,
        names.Api,
        names.TypesNamespace,
        new((names.Webhooks is { } webhooks ? names.Companions.Concat(webhooks.Companions) : names.Companions).Select(c => c.Key + " " + c.Value)),
        new(names.Tags.Concat(names.Webhooks?.Tags ?? [])),
        new(names.SecurityNames));
}
