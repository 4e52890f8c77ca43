using Photon.Forms.Model;
using Photon.Forms.Overrides;
using Photon.Forms.Templates;
using Photon.Forms.Text;
using Scriban.Runtime;

namespace Photon.Forms;

/// <param name="Path">Below the folder of the document's forms, with slashes.</param>
public sealed record FormFile(string Path, string Text);

/// <summary>Prints a model through the templates.</summary>
/// <param name="templates">Photon's, or a project's in the place of some.</param>
public sealed class FormsEmitter(TemplateSet templates)
{
    public FormsEmitter() : this(new(FormOverrides.None))
    {
    }

    public IReadOnlyList<FormFile> Emit(FormsModel model)
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
    public static string FolderOf(string name) => name.ToLowerInvariant();

    /// <summary>What is emitted once for all documents of a project.</summary>
    public IReadOnlyList<FormFile> EmitShared(IReadOnlyList<FormsModel> models)
    {
        var shared = new
        {
            Documents = models.Select((model, i) => new { Key = $"listing{i + 1}", Folder = FolderOf(model.Name) }).ToList(),
            Target = models.Select(model => model.Server).FirstOrDefault(server => server.Length > 0) ?? "http://localhost:5000",
            Paths = models.SelectMany(model => model.Operations).Select(operation => operation.Root).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
        };
        return [new("main.tsx", Print("main", shared)), new("proxy.ts", Print("proxy", shared))];
    }

    string Print(string name, object model)
    {
        var values = new ScriptObject();
        values.Import(model);
        values.Import("jsx", (Field field, int indent) => FieldText.Of(field, indent));
        values.Import("literal", TsText.Literal);
        values.Import("is_encoded", (OperationCall call) => call.Encode.Length > 0);
        values.Import("is_valibot", (SchemaDeclaration schema) => schema.IsRecursive || TsText.Uses(schema.Expression, "v"));
        values.Import("is_exact", (TypeDeclaration type) => type.Members.Select(member => member.Type).Append(type.Alias ?? type.Base).Any(text => TsText.Uses(text, "exact")));
        values.Import("is_answered_exactly", (OperationCall call) => TsText.Uses(call.Answer, "exact"));
        values.Import("is_styled", (OperationCall call) => call.Parameters.Append(call.Encode).Any(text => TsText.Uses(text, "styles")));
        values.Import("is_read", (OperationCall call) => call.IsRead);
        values.Import("is_sent", (OperationCall call) => call.Send == "send");
        values.Import("is_upload", (OperationCall call) => call.Send == "upload");
        // An attribute's braces around a literal are JSX's, not TypeScript's.
        values.Import("plain", (string attribute) => attribute.Trim('{', '}'));
        return templates.Print(name, values);
    }
}
