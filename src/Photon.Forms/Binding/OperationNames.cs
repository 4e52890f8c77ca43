using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Forms.Binding;

/// <summary>What an operation is called in all files: methods are distinct within a tag only.</summary>
/// <param name="Stem"><c>PlaceOrder</c>: of the form and its file, which not every file system tells from <c>PLACEORDER</c>.</param>
/// <param name="Call"><c>placeOrder</c>.</param>
/// <param name="Input"><c>PlaceOrderInput</c>, which no schema is called.</param>
sealed record OperationNames(string Stem, string Call, string Input)
{
    public static OperationNames[] Decide(ApiModel api, ApiNames names)
    {
        var types = new HashSet<string>(names.TypeNames, StringComparer.OrdinalIgnoreCase);
        var calls = new HashSet<string>(Reserved, StringComparer.OrdinalIgnoreCase);
        var all = new OperationNames[api.Operations.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var method = names.Operations[i].Method;
            var tag = names.Tags.FirstOrDefault(one => one.Tag == api.Operations[i].Tag)?.Name ?? "";
            var stem = Free(calls, [method, method + "Operation", tag + method], "");
            calls.Add(stem + "Call");
            all[i] = new(stem, Camel(stem), Free(types, [stem + "Input", stem + "OperationInput"], ""));
        }
        return all;
    }

    static string Free(HashSet<string> taken, string[] candidates, string number)
    {
        for (var next = 2; ; number = "_" + next++)
            foreach (var candidate in candidates)
                if (!taken.Contains(candidate + number) && !taken.Contains(candidate + number + "Call") && taken.Add(candidate + number)) return candidate + number;
    }

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Words of the language, and what the emitted files call their own.</summary>
    static readonly string[] Reserved =
    [
        "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function", "if", "import",
        "in", "instanceof", "new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield", "let", "static", "implements", "interface",
        "package", "private", "protected", "public", "arguments", "eval", "undefined", "async", "of",
        "send", "upload", "operation", "call", "form", "props", "schema", "t", "exact", "item", "answer", "input", "messages", "changed", "globalThis", "node", "parse", "bodies", "styles", "progress",
        "createForm", "formProps", "shell", "byTag", "byFit", "fits", "isText", "isNumber", "isBoolean", "isList", "isObject", "listed",
    ];
}
