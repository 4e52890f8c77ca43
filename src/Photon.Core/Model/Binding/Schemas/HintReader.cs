using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Gathers what a schema, and those that it refers to, say for people. What is said first counts.</summary>
sealed class HintReader
{
    const string Prefix = "x-photon-";

    // What these say of a type they do not say of each member of that type.
    static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "label", "hint", "order", "section", "width", "when", "hidden" };

    readonly List<Hint> _own = [];
    string _title = "", _format = "", _example = "", _schema = "";

    /// <returns><c>null</c> where nobody asks.</returns>
    public static HintReader? For(BindScope scope) => scope.Options.Hints ? new() : null;

    /// <param name="schema">A schema, or whatever else may carry hints: an operation, a parameter.</param>
    /// <param name="isOfType">It is what the member's schema refers to.</param>
    public HintReader Add(Node schema, bool isOfType = false)
    {
        if (_schema.Length == 0 && schema.Parent.Pointer is "/components/schemas" or "/definitions") _schema = schema.Name;
        foreach (var member in schema.Members)
        {
            var value = member.Value;
            switch (member.Name)
            {
                case "title" when _title.Length == 0 && value.IsString && !isOfType: _title = value.Text; break;
                case "format" when _format.Length == 0 && value.IsString: _format = value.Text; break;
                case "example" when _example.Length == 0: _example = value.ToJson(); break;
                case "examples" when _example.Length == 0 && value.IsArray && value.Count > 0: _example = value[0].ToJson(); break;
                default:
                    if (!member.Name.StartsWith(Prefix, StringComparison.Ordinal)) break;
                    var name = member.Name.Substring(Prefix.Length);
                    if (!(isOfType && s_own.Contains(name)) && !_own.Exists(hint => hint.Name == name)) _own.Add(new(name, value.ToJson()));
                    break;
            }
        }
        return this;
    }

    public Hints Hints => new() { Title = _title, Format = _format, Example = _example, Schema = _schema, Own = new(_own.ToArray()) };
}
