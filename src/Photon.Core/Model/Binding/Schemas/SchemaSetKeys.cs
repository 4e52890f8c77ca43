using System.Globalization;
using System.Text;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Tells sets of schemas apart by the schemas in them.</summary>
sealed class SchemaSetKeys
{
    readonly Dictionary<Node, int> _numbers = [];

    public string Of(SchemaSet set, bool raw)
    {
        var parts = new List<(int Number, Keyword Has)>(set.Views.Count);
        foreach (var view in set.Views)
        {
            if (!_numbers.TryGetValue(view.Node, out var number)) _numbers.Add(view.Node, number = _numbers.Count);
            parts.Add((number, view.Has));
        }
        parts.Sort();
        var key = new StringBuilder(raw ? "r" : "");
        key.Append(((int)set.Types).ToString(CultureInfo.InvariantCulture));
        foreach (var (number, has) in parts)
            key.Append(' ').Append(number.ToString(CultureInfo.InvariantCulture)).Append(':').Append(((ulong)has).ToString("x", CultureInfo.InvariantCulture));
        return key.ToString();
    }
}
