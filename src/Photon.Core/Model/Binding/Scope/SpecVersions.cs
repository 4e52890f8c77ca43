using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Reads which version of OpenAPI a document is written in.</summary>
static class SpecVersions
{
    public static SpecVersion? Of(Node document, string path, ICollection<Fault> faults)
    {
        var swagger = document["swagger"];
        var openapi = document["openapi"];
        var value = openapi.Exists ? openapi : swagger;
        if (!value.Exists)
        {
            faults.Add(Fault.At(document.IsObject ? document.Place : Place.Of(path), BindingRules.NotOpenApi));
            return null;
        }
        // YAML without quotes makes a number of 3.1, which is clear enough.
        var text = value.Text;
        var version = openapi.Exists
            ? text switch
            {
                _ when Is(text, "3.0") => SpecVersion.V30,
                _ when Is(text, "3.1") => SpecVersion.V31,
                _ when Is(text, "3.2") => SpecVersion.V32,
                _ => default(SpecVersion?),
            }
            : Is(text, "2.0") || text == "2" ? SpecVersion.V20 : null;
        if (version is null) faults.Add(Fault.At(value.Place, BindingRules.UnknownVersion, text.Length > 40 ? text.Substring(0, 40) : text));
        return version;
    }

    /// <summary>As documents write it.</summary>
    public static string Text(SpecVersion version) => version switch
    {
        SpecVersion.V20 => "2.0",
        SpecVersion.V30 => "3.0",
        SpecVersion.V31 => "3.1",
        _ => "3.2",
    };

    static bool Is(string text, string version) =>
        text.StartsWith(version, StringComparison.Ordinal) && (text.Length == version.Length || text[version.Length] is '.' or '-');
}
