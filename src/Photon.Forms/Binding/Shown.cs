using System.Text.Json;
using Photon.Core.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>A value as people see it, whether it is a member, a parameter or an item.</summary>
sealed record Shown(string Label, TypeUse Type)
{
    public bool Required { get; init; }
    public bool IsParameter { get; init; }
    public string HintText { get; init; } = "";
    public string Name { get; init; } = "";
    public Hints Hints { get; init; } = Hints.None;

    public static Shown Of(PropertyModel member) => Of(member.Name, member.Type, member.Description, member.Hints) with { Required = member.Required };

    public static Shown Of(ParameterModel parameter) => Of(parameter.Name, parameter.Type, parameter.Description, parameter.Hints) with { Required = parameter.Required, IsParameter = true };

    static Shown Of(string name, TypeUse type, string description, Hints? hints)
    {
        var shown = new Shown("", type) { Name = name, Hints = hints ?? Hints.None };
        return shown with
        {
            Label = shown.Hint("label") is { Length: > 0 } label ? label : Labels.IsSpoken(shown.Hints.Title) ? shown.Hints.Title : Labels.Of(name),
            HintText = shown.Hint("hint") is { Length: > 0 } hint ? hint : Labels.Plain(description),
        };
    }

    public static Shown ItemOf(TypeUse item, string label) => new(char.ToUpperInvariant(label[0]) + label[1..], item) { Required = true };

    /// <summary>The text of <c>x-photon-NAME</c>; empty for none.</summary>
    public string Hint(string name) => Said(Hints[name]);

    public string Widget => Hint("widget");

    public string Format => Hints.Format;

    /// <summary>An example shows the form that is wanted; a sentence does not.</summary>
    public string Placeholder => Hint("placeholder") is { Length: > 0 } own ? own : Said(Hints.Example) is { Length: <= 40 } example ? example : "";

    /// <summary>What the browser may fill in by itself; only where the document says so, or the format does.</summary>
    public string Autocomplete => Hint("autocomplete") is { Length: > 0 } own ? own : Format switch { "email" => "email", "password" => "off", _ => "" };

    /// <summary>The text of a hint: a number is one, too. Empty for what is neither, or not there.</summary>
    public static string Said(string? json)
    {
        if (json is not { Length: > 0 }) return "";
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind == JsonValueKind.String ? value.RootElement.GetString()! : value.RootElement.ValueKind is JsonValueKind.Number ? json : "";
    }
}
