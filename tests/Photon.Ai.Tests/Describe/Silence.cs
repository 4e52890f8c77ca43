using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Photon.Core.Model;

namespace Photon.Ai.Tests.Describe;

/// <summary>A model without what it says for people.</summary>
static class Silence
{
    static readonly JsonSerializerOptions s_options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Forget } },
        ReferenceHandler = ReferenceHandler.IgnoreCycles,
        MaxDepth = 200,
    };

    public static string Of(ApiModel? model) => model is null ? "" : JsonSerializer.Serialize(model with { Types = default }, s_options) + string.Join('\n', model.Types.Select(type => JsonSerializer.Serialize(type, type.GetType(), s_options)));

    static void Forget(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(static property => property.Name is "Description" or "Summary").ToList()) type.Properties.Remove(property);
    }
}
