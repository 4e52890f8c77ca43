using Photon.Forms.Model;
using Photon.Forms.Text;
using Scriban;
using Scriban.Runtime;

namespace Photon.Forms;

/// <param name="Path">Below the folder of the document's forms, with slashes.</param>
public sealed record FormFile(string Path, string Text);

/// <summary>Prints a model through the templates.</summary>
public static class FormsEmitter
{
    public static IReadOnlyList<FormFile> Emit(FormsModel model)
    {
        var files = new List<FormFile>
        {
            new("types.ts", Print("types", model)),
            new("schemas.ts", Print("schemas", model)),
            new("operations.ts", Print("operations", model)),
            new("index.ts", Print("index", model)),
        };
        files.AddRange(model.Components.Select(component => new FormFile($"fields/{component.Name}.tsx", Print("fields", component))));
        files.AddRange(model.Forms.Select(form => new FormFile($"forms/{form.Name}.tsx", Print("form", form))));
        return files;
    }

    /// <summary>Where a document's files are: its name in lower case.</summary>
    public static string FolderOf(FormsModel model) => model.Name.ToLowerInvariant();

    /// <summary>What is emitted once for all documents of a project.</summary>
    public static IReadOnlyList<FormFile> EmitShared(IReadOnlyList<FormsModel> models)
    {
        var shared = new
        {
            Documents = models.Select((model, i) => new { Key = $"listing{i + 1}", Folder = FolderOf(model) }).ToList(),
            Target = models.Select(model => model.Server).FirstOrDefault(server => server.Length > 0) ?? "http://localhost:5000",
            Paths = models.SelectMany(model => model.Operations).Select(operation => operation.Root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
        };
        return [new("main.tsx", Print("main", shared)), new("proxy.ts", Print("proxy", shared))];
    }

    static string Print(string name, object model)
    {
        var values = new ScriptObject();
        values.Import(model);
        values.Import("jsx", (Field field, int indent) => FieldText.Of(field, indent));
        values.Import("literal", TsText.Literal);
        values.Import("is_encoded", (OperationCall call) => call.Encode.Length > 0);
        values.Import("is_styled", (OperationCall call) => call.Parameters.Any(parameter => parameter.Contains("styles.", StringComparison.Ordinal)));
        values.Import("is_read", (OperationCall call) => call.IsRead);
        values.Import("is_upload", (OperationCall call) => call.Send == "upload");
        // An attribute's braces around a literal are JSX's, not TypeScript's.
        values.Import("plain", (string attribute) => attribute.Trim('{', '}'));
        var context = new TemplateContext { LoopLimit = 0, LimitToString = 0, RecursiveLimit = 100, StrictVariables = true, AutoIndent = false };
        context.PushGlobal(values);
        return Template.Parse(EmbeddedText.Read(name), name).Render(context).TrimEnd('\n') + "\n";
    }
}
