using System.Text.Json;
using Photon.Cli.Navigation.Details;
using Photon.Cli.Screens.Colours;
using Photon.Cli.Screens.Trials;
using Photon.Core.Reading;

namespace Photon.Cli.Screens.Navigator;

/// <summary>A request to begin with: values that the document itself gives as examples.</summary>
static class Drafts
{
    public static TrialDraft Of(OperationDetail operation)
    {
        var body = operation.Bodies.FirstOrDefault(static body => body.MediaType.Contains("json", StringComparison.OrdinalIgnoreCase));
        var example = body?.Node["example"] is { Exists: true } own ? own.ToJson() : "";
        return new(operation, Sample, Pretty.InOneLine(example));
    }

    static string Sample(ParameterDetail parameter)
    {
        if (!parameter.IsRequired) return "";
        var json = parameter.Node["example"] is { Exists: true } example ? example.ToJson() : parameter.Schema.Examples.Append(parameter.Schema.Default).FirstOrDefault("");
        if (json.Length == 0) return "";
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString()! : json;
    }
}
