using System.Text.RegularExpressions;
using Photon.Cli.Input;
using Photon.Cli.Navigation.Index;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Navigation.Snippets;

/// <summary>The C# that a build makes of one operation or schema.</summary>
static partial class EmittedCode
{
    /// <returns>Of an operation its models, results and client; of a schema the file that declares its class. Empty: nothing is emitted for it.</returns>
    public static IReadOnlyList<SourceFile> Of(SpecInput input, Item item, CancellationToken cancel)
    {
        if (item.Kind is not (EntryKind.Operation or EntryKind.Schema)) return [];
        // Of all schemas, so that the names are those of a build.
        var bind = item.IsOperation
            ? new BindOptions { Webhooks = false, Operations = new([item.Name.Length > 0 && item.Name.AsSpan().IndexOfAny("*?!") < 0 ? item.Name : $"{item.Method} {item.Path}"]) }
            : new BindOptions { AllSchemas = true, Webhooks = false, Operations = new(["!*"]) };
        if (SpecBinder.Bind(input.Spec, input.Files, bind, new List<Fault>(), cancel) is not { } model) return [];
        var options = new EmitOptions { Name = input.Item.Name, Namespace = input.Item.Namespace, Client = item.IsOperation, Models = !item.IsOperation };
        var files = ApiEmitter.Emit(model, options, cancel).Where(static file => !file.HintName.Contains(".Codecs.", StringComparison.Ordinal));
        return item.IsOperation ? [.. files] : [.. files.Where(file => Declared().Matches(file.Text).Any(found => Plain(found.Groups[1].Value) == Plain(item.Name)))];
    }

    /// <summary>Names of schemas become names of types; letters and digits stay.</summary>
    static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"^\s*public (?:\w+ )*(?:class|enum|struct) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
