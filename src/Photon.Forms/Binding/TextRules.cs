using System.Text.Json;
using Photon.Core.Model;

namespace Photon.Forms.Binding;

/// <summary>What a text must satisfy. Types that are no text in C# have these as a rule beside them; in a form they are texts again.</summary>
sealed record TextRules(int MinLength, int MaxLength, string Pattern, bool IsWhole)
{
    /// <returns>With <see cref="IsWhole"/> where they say all that the type's residual does.</returns>
    public static TextRules Of(PrimitiveType type)
    {
        var rules = new TextRules(type.MinLength, type.MaxLength, type.Pattern, true);
        if (type.Residual.Length == 0) return rules;
        using var residual = JsonDocument.Parse(type.Residual);
        if (residual.RootElement.ValueKind != JsonValueKind.Object) return rules with { IsWhole = false };
        foreach (var rule in residual.RootElement.EnumerateObject())
        {
            rules = rule.Name switch
            {
                "minLength" when rule.Value.TryGetInt32(out var min) => rules with { MinLength = Math.Max(min, rules.MinLength) },
                "maxLength" when rule.Value.TryGetInt32(out var max) => rules with { MaxLength = rules.MaxLength < 0 ? max : Math.Min(max, rules.MaxLength) },
                "pattern" when rules.Pattern.Length == 0 && rule.Value.ValueKind == JsonValueKind.String => rules with { Pattern = rule.Value.GetString()! },
                _ => rules with { IsWhole = false },
            };
        }
        return rules;
    }
}
