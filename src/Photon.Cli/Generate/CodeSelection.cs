using Photon.Cli.Output;
using Photon.Cli.Text;
using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;

namespace Photon.Cli.Generate;

/// <summary>Which part of a document is wanted; patterns as in the items of projects: <c>*</c>, <c>?</c>, a leading <c>!</c> leaves out.</summary>
sealed record CodeSelection(IReadOnlyList<string> Schemas, IReadOnlyList<string> Operations, IReadOnlyList<string> Tags)
{
    public bool IsAll => Schemas.Count + Operations.Count + Tags.Count == 0;

    /// <summary>Patterns that nothing of the document has are slips of the pen.</summary>
    /// <param name="whole">The document, as far as the project wants it.</param>
    /// <exception cref="CommandException">Names the first such pattern, and what is near.</exception>
    public void Check(ApiModel whole)
    {
        Check("schema", Schemas, SchemaNames(whole));
        Check("operation", Operations, whole.Operations.SelectMany(operation => (string[])[operation.Id, $"{operation.Method} {operation.Path}"]).Where(name => name.Length > 0));
        Check("tag", Tags, whole.Operations.Select(operation => operation.Tag));
    }

    /// <summary>The types of the schemas that are wanted, by index.</summary>
    public IEnumerable<int> Types(ApiModel model) =>
        Enumerable.Range(0, model.Types.Count).Where(i => NameOf(model.Types[i]) is { Length: > 0 } name && Glob.Wants(new(Schemas), name, []));

    public static IEnumerable<string> SchemaNames(ApiModel model) => model.Types.Select(NameOf).Where(name => name.Length > 0);

    /// <summary>Of those that the document names; inline ones come along.</summary>
    static string NameOf(TypeModel type) => type.NameParts.Count == 1 ? type.NameParts[0] : "";

    static void Check(string kind, IReadOnlyList<string> patterns, IEnumerable<string> names)
    {
        if (patterns.Count == 0) return;
        var known = names.ToList();
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in known) Glob.Wants(new(patterns), name, matched);
        if (patterns.FirstOrDefault(pattern => !matched.Contains(pattern)) is { } unknown)
            throw new CommandException($"There is no {kind} '{PlainText.InOneLine(unknown)}'{PlainText.InOneLine(NearestNames.Suggest(unknown.TrimStart('!'), known))}");
    }
}
