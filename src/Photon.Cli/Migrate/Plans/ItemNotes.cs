using Photon.Cli.Migrate.Advice;
using Photon.Cli.Migrate.Code;
using Photon.Cli.Migrate.Sources;

namespace Photon.Cli.Migrate.Plans;

/// <summary>What is different for those who use an item's code.</summary>
static class ItemNotes
{
    public static IEnumerable<Note> Of(PlannedItem item, string folder, string around, IReadOnlySet<string> outputs, CancellationToken cancel)
    {
        foreach (var note in item.Uses.SelectMany(Note.OfOptions)) yield return note;
        foreach (var use in item.Uses)
        {
            if (use.IsAddress) yield return new(use.File, use.Line, $"the document is at {use.Document}", $"save it as {item.Document} beside the project (curl -o {item.Document} {use.Document}): builds open no address");
            if (use.Document.Contains("$(", StringComparison.Ordinal)) yield return new(use.File, use.Line, $"the document is {use.Document}", "name the file on the item");
            if (use.Namespace.Length > 0 && use.Namespace != item.Namespace) yield return new(use.File, use.Line, $"namespace {use.Namespace}", $"{item.Namespace}: one item has one namespace");
        }
        var client = item.Uses.FirstOrDefault(use => use.Kind == GeneratorKind.Client);
        var names = DocumentNames.Read(Path.GetFullPath(Path.Combine(folder, item.Document)), item.Name, cancel);
        if (names is null)
        {
            if (!item.Uses[0].IsAddress && !item.Document.Contains("$(", StringComparison.Ordinal)) yield return new(item.Uses[0].File, item.Uses[0].Line, item.Document, "it cannot be read: photon openapi validate says why");
            yield break;
        }
        if (client is not null && client.ClassName.Contains('{', StringComparison.Ordinal)) yield return new(client.File, client.Line, $"a class per controller ({client.ClassName})", $"{names.Client} with a property per tag: client.Pets, not new PetsClient(…)");
        foreach (var controller in item.Uses.Where(use => use.Kind == GeneratorKind.Controller)) yield return new(controller.File, controller.Line, "controllers", $"handlers: a class per tag that implements its interface, registered with Add{item.Name}(), mapped with app.Map{item.Name}() (docs/getting-started.md)");
        if (client is null) yield break;
        foreach (var note in CodeScan.Of(around, outputs, names, client.ClassName)) yield return note;
    }
}
