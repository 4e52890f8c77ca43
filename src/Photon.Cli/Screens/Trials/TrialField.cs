using System.Text.Json;
using Photon.Cli.Navigation.Details;

namespace Photon.Cli.Screens.Trials;

/// <summary>A parameter that is filled in.</summary>
/// <param name="value">What one would type: a text, several parted by commas, or a JSON object.</param>
sealed class TrialField(ParameterDetail parameter, string value)
{
    public string Name => parameter.Name;

    /// <summary>path, query, querystring, header or cookie.</summary>
    public string In => parameter.In;

    public bool IsRequired => parameter.IsRequired;

    public string Type => parameter.Schema.Type;

    /// <summary>Empty: it is left out.</summary>
    public string Value { get; set; } = value;

    string Style => parameter.Node["style"].Text is { Length: > 0 } style ? style : In is "query" or "cookie" ? "form" : "simple";

    bool Explode => parameter.Node["explode"] is { IsBoolean: true } said ? said.Text == "true" : Style == "form" && parameter.Node["collectionFormat"].Text is "" or "multi";

    bool IsList => parameter.Schema.Schema["type"].Is("array") || parameter.Schema.Schema["items"].Exists;

    bool IsObject => parameter.Schema.Schema["type"].Is("object") || parameter.Schema.Schema["properties"].Exists;

    /// <summary>In a path.</summary>
    public string InPath()
    {
        var text = string.Join(',', Items().Select(static item => Uri.EscapeDataString(item.Value)));
        return Style switch
        {
            "label" => "." + text,
            "matrix" => $";{Uri.EscapeDataString(Name)}={text}",
            _ => text,
        };
    }

    /// <summary>Pairs of a query string, as they are sent.</summary>
    public IEnumerable<string> InQuery()
    {
        if (In == "querystring") return [Value];
        var (name, items) = (Uri.EscapeDataString(Name), Items());
        if (IsObject && items.All(static item => item.Key.Length > 0))
        {
            if (Style == "deepObject") return items.Select(item => $"{name}[{Uri.EscapeDataString(item.Key)}]={Uri.EscapeDataString(item.Value)}");
            if (Explode) return items.Select(static item => $"{Uri.EscapeDataString(item.Key)}={Uri.EscapeDataString(item.Value)}");
        }
        if (IsList && Explode) return items.Select(item => $"{name}={Uri.EscapeDataString(item.Value)}");
        var separator = Style switch
        {
            "spaceDelimited" => "%20",
            "pipeDelimited" => "%7C",
            _ => ",",
        };
        return [$"{name}={string.Join(separator, items.Select(static item => item.Key.Length > 0 ? $"{Uri.EscapeDataString(item.Key)},{Uri.EscapeDataString(item.Value)}" : Uri.EscapeDataString(item.Value)))}"];
    }

    /// <summary>In a header or a cookie.</summary>
    public string AsText() => string.Join(',', Items().Select(static item => item.Key.Length > 0 ? $"{item.Key},{item.Value}" : item.Value));

    List<(string Key, string Value)> Items()
    {
        if (IsList) return [.. Value.Split(',').Select(static item => ("", item.Trim()))];
        if (!IsObject || !Value.TrimStart().StartsWith('{')) return [("", Value)];
        try
        {
            using var json = JsonDocument.Parse(Value);
            return [.. json.RootElement.EnumerateObject().Select(static member => (member.Name, member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText()))];
        }
        catch (JsonException)
        {
            return [("", Value)];
        }
    }
}
