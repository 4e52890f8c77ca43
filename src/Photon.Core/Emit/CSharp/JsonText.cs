using System.Globalization;
using System.Text;

namespace Photon.Core.Emit.CSharp;

/// <summary>Reads the JSON texts that the model keeps for defaults, constants and allowed values. They are well formed.</summary>
static class JsonText
{
    public static bool IsString(string json) => json.Length >= 2 && json[0] == '"';

    public static bool IsNumber(string json) => json.Length > 0 && (json[0] == '-' || char.IsDigit(json[0]));

    /// <summary>The value of a JSON string.</summary>
    public static string Unquote(string json)
    {
        var text = new StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\') { text.Append(json[i]); continue; }
            if (json[++i] == 'u' && i + 4 < json.Length)
            {
                text.Append((char)int.Parse(json.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }
            text.Append(json[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }
        return text.ToString();
    }

    /// <summary>The value of a JSON number that is whole and fits 64 bits: <c>1</c>, <c>1.0</c>, <c>1e3</c>.</summary>
    public static bool TryWhole(string json, out long value)
    {
        value = 0;
        if (!IsNumber(json)) return false;
        if (long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return true;
        if (!decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return false;
        if (decimal.Truncate(number) != number || number is < long.MinValue or > long.MaxValue) return false;
        value = (long)number;
        return true;
    }
}
