using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What a schema that is referred to would be called, by where it stands.</summary>
static class SchemaNames
{
    /// <returns>The name, and whether the document itself gives it: a component's, a definition's, a file's.</returns>
    public static (NamePath Name, bool IsNamed) Of(Node node, NamePath user)
    {
        var pointer = node.Pointer;
        if (pointer.Length == 0) return (new(null, FileName(node.Path)), true);
        var steps = pointer.Substring(1).Split('/');
        // A file of fragments: types.yaml#/Order.
        if (steps.Length == 1) return (new(null, Plain(steps[0])), true);
        for (var i = steps.Length - 2; i >= 0; i--)
        {
            if (steps[i] is not ("schemas" or "definitions" or "$defs") || (i > 0 && steps[i - 1] == "properties")) continue;
            var name = new NamePath(null, Plain(steps[i + 1]));
            for (var j = i + 2; j < steps.Length; j++) name = Inner(name, steps, ref j);
            return (name, i == steps.Length - 2);
        }
        return (user, false);
    }

    static NamePath Inner(NamePath name, string[] steps, ref int i) => steps[i] switch
    {
        "properties" or "patternProperties" when i + 1 < steps.Length => name.Then(Plain(steps[++i])),
        "items" => name.Then("item"),
        "additionalProperties" => name.Then("value"),
        "allOf" when i + 1 < steps.Length => Skip(name, ref i),
        var step => name.Then(Plain(step)),
    };

    static NamePath Skip(NamePath name, ref int i)
    {
        i++;
        return name;
    }

    static string Plain(string step) => step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");

    public static string FileName(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        return end > start ? path.Substring(start, end - start) : path.Substring(start);
    }
}
