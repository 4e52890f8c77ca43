using System.Text.Json;
using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>The form of one operation: its parameters and its body.</summary>
sealed class FormBinder(FormsScope scope, OperationBinder operations, TypeWriter types)
{
    public FormComponent Bind(int index)
    {
        var operation = scope.Api.Operations[index];
        var name = scope.Names.Operations[index].Method;
        var modules = new Modules(types, "", "../fields/");
        var fields = new FieldBinder(scope, modules);
        var isEdit = operation.Method is "PATCH";
        var shown = new List<Field>();
        foreach (var (key, parameter) in operations.Parameters(index))
        {
            shown.Add(fields.Bind(Shown.Of(parameter), $"form.root.at({TsText.Literal(key)})", []));
        }
        var content = OperationBinder.BodyOf(operation);
        if (content is { Type.Exists: true })
        {
            // The body's fields are the form's: a frame around all of it would say nothing.
            shown.AddRange(scope.Type(content.Type) is ObjectType item ? Spread(item, modules) : [fields.Bind(new("Body", content.Type) { Required = true }, "form.root.at(\"body\")", [])]);
        }
        var call = operations.Bind(index);
        var title = Said(operation.Hints?["label"]) is { Length: > 0 } label ? label : operation.Summary.Length > 0 ? operation.Summary.TrimEnd('.') : Labels.Of(name);
        var options = new List<string>();
        if (isEdit) options.Add($"change: {modules.From("../../../photon/change", "changed")}");
        return new(name + "Form", call.Name, TsText.Attribute(title), Labels.Plain(operation.Description) is { Length: > 0 } text ? TsText.Attribute(text) : "", TsText.Attribute(title))
        {
            Input = "t." + call.Input,
            Answer = types.Of(TypeUse.None) == call.Answer ? "undefined" : call.Answer,
            Schema = call.Input,
            Tag = operation.Tag,
            Confirm = Said(operation.Hints?["confirm"]) is { Length: > 0 } question ? TsText.Attribute(question) : operation.Method == "DELETE" ? "{messages.confirm}" : "",
            Options = options,
            Fields = shown,
            Imports = modules.Imports,
        };
    }

    IEnumerable<Field> Spread(ObjectType item, Modules modules)
    {
        var name = scope.Name(scope.Api.Types.ToList().IndexOf(item));
        return [new(modules.Fields(name), ["of={form.root.at(\"body\")}"])];
    }

    static string Said(string? json) => json is { Length: > 1 } && json[0] == '"' ? JsonSerializer.Deserialize<string>(json)! : "";
}
