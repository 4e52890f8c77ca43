using System.Globalization;
using System.Text.Json;
using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Orders the fields of an object, and puts them into what the document's hints say.</summary>
sealed class Layout(FieldBinder fields, Modules modules)
{
    /// <param name="members">Those that are shown.</param>
    /// <param name="of">The object's node.</param>
    public IReadOnlyList<Field> Bind(IReadOnlyList<PropertyModel> members, string of)
    {
        var names = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
        var all = members.Select(Shown.Of).Where(shown => shown.Hints["hidden"] != "true").OrderBy(Order).ToList();
        var placed = new List<Field>();
        while (all.Count > 0)
        {
            var section = all[0].Hint("section");
            // Those of a section that stand apart are brought together where the first of them stands.
            var together = section.Length == 0 ? [all[0]] : all.FindAll(one => one.Hint("section") == section);
            var said = together.ConvertAll(one => Conditional(one, fields.Bind(one, Node(of, one)), of, names));
            if (section.Length == 0) placed.Add(said[0]);
            else placed.Add(new(modules.Part("Section"), [$"label={TsText.Attribute(section)}"], string.Join("\n", said.Select(field => FieldText.Of(field)))));
            all.RemoveAll(together.Contains);
        }
        return placed;
    }

    /// <summary><c>x-photon-when: { method: express }</c>: there while members beside it say that; of a list, one of these.</summary>
    /// <param name="names">Members that there are: what depends on another one is there always.</param>
    Field Conditional(Shown shown, Field field, string of, HashSet<string> names)
    {
        if (shown.Hints["when"] is not { Length: > 0 } json) return field;
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) return field;
        foreach (var condition in document.RootElement.EnumerateObject().Where(condition => names.Contains(condition.Name)))
        {
            var values = condition.Value.ValueKind == JsonValueKind.Array ? condition.Value.GetRawText() : $"[{condition.Value.GetRawText()}]";
            field = new(modules.Part("When"), [$"of={{{of}.at({TsText.Literal(condition.Name)})}}", $"is={{{TsText.Value(values)}}}", $"hides={{{Node(of, shown)}}}"], FieldText.Of(field));
        }
        return field;
    }

    static string Node(string of, Shown shown) => $"{of}.at({TsText.Literal(shown.Name)})";

    static double Order(Shown shown) => double.TryParse(shown.Hint("order"), NumberStyles.Float, CultureInfo.InvariantCulture, out var order) ? order : 0;
}
