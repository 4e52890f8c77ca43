using System.Globalization;
using Photon.Core.Reading;

namespace Photon.Ai.Sentences;

/// <summary>What a schema says about its values, in words.</summary>
static class Bounds
{
    /// <summary><c>, from 1 to 100</c>; empty: it says nothing.</summary>
    public static string Range(Node schema)
    {
        var (least, most) = (Number(schema["minimum"]), Number(schema["maximum"]));
        var above = schema["exclusiveMinimum"].IsNumber ? Number(schema["exclusiveMinimum"]) : schema["exclusiveMinimum"].Kind == NodeKind.True ? least : "";
        if (above.Length > 0) return most.Length > 0 ? $", more than {above} and at most {most}" : $", more than {above}";
        if (least.Length > 0 && most.Length > 0) return $", from {least} to {most}";
        return least.Length > 0 ? least == "0" ? "" : $", at least {least}" : most.Length > 0 ? $", at most {most}" : "";
    }

    /// <summary><c> (20 by default)</c>; empty: there is none, or none that is short.</summary>
    public static string Default(Node schema) =>
        schema["default"] is { Exists: true } value && (value.IsNumber || value.IsBoolean || value is { IsString: true, Text.Length: > 0 and <= 30 }) ? $" ({(value.IsString ? $"`{value.Text}`" : value.Text)} by default)" : "";

    /// <summary>The keyword <c>type</c>, without null; empty: there is none, or several.</summary>
    public static string Type(Node schema)
    {
        if (schema["type"].IsString) return schema["type"].Text;
        var types = new List<string>();
        foreach (var type in schema["type"].Items)
            if (!type.Is("null")) types.Add(type.Text);
        return types.Count == 1 ? types[0] : "";
    }

    /// <summary><c>date-time</c> and the like; empty: no time.</summary>
    public static bool IsTime(Node schema) => schema["format"].Is("date-time") || schema["format"].Is("date");

    static string Number(Node node) => node.IsNumber && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number.ToString("#,0.############", CultureInfo.InvariantCulture) : "";
}
