using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>The form of one operation: its parameters and its body.</summary>
sealed class FormBinder(FormsScope scope, OperationBinder operations, TypeWriter types, Growth growth)
{
    /// <param name="call">What the form sends.</param>
    public FormComponent Bind(int index, OperationCall call)
    {
        var operation = scope.Api.Operations[index];
        var name = scope.Operations[index].Stem;
        var modules = new Modules(scope, types, toFields: "../fields/");
        var fields = new FieldBinder(scope, modules, growth);
        var isEdit = operation.Method is "PATCH";
        var (shown, behind) = (new List<Field>(), new List<Field>());
        var load = isEdit ? operations.Loader(index) : null;
        foreach (var (key, parameter) in operations.Parameters(index))
            (load is null || parameter.In == ParameterLocation.Path ? shown : behind).Add(fields.Bind(Shown.Of(parameter), $"form.root.at({TsText.Literal(key)})"));
        var content = OperationBinder.BodyOf(operation);
        if (content is not null && OperationBinder.IsFile(content))
        {
            var files = OperationBinder.FileTypes(operation);
            var accept = files.Count > 0 ? [$"accept={TsText.Attribute(string.Join(", ", files))}"] : Array.Empty<string>();
            behind.Add(new(modules.Control("FileField"), ["of={form.root.at(\"body\")}", "label=\"File\"", .. operation.Body!.Required ? ["required"] : Array.Empty<string>(), .. accept]));
        }
        else if (content is not null)
        {
            // The body's fields are the form's: a frame around all of it would say nothing.
            var body = new Shown("Body", content.Type) { Required = true };
            behind.Add(scope.Type(content.Type) is ObjectType item && !FormsScope.IsPart(item) && scope.Widgets.Of(body, item) is null
                ? new(modules.Fields(content.Type.Type), ["of={form.root.at(\"body\")}"])
                : fields.Bind(body, "form.root.at(\"body\")"));
        }
        // An edit begins with what is there; of other forms the parameters come last: they say how, the body says what.
        if (load is not null) shown.Add(new(modules.From("../../../photon/edit", "Loaded"), ["form={form}", $"load={{{modules.From("../operations", load)}}}"], string.Join("\n", behind.Select(field => FieldText.Of(field)))));
        else if (operation.Parameters.Any(parameter => parameter.In == ParameterLocation.Path)) shown.AddRange(behind);
        else shown.InsertRange(0, behind);
        var title = Shown.Said(operation.Hints?["label"]) is { Length: > 0 } label ? label : operation.Summary.Length > 0 ? operation.Summary.TrimEnd('.') : Labels.Of(name);
        var options = new List<string>();
        if (!isEdit && Defaults.Of(scope, operations, index) is { Length: > 0 } initial) options.Add($"initial: {initial}");
        if (isEdit) options.Add($"change: {modules.From("../../../photon/change", "changed")}");
        return new(name + "Form", call.Name, TsText.Attribute(title), Labels.Plain(operation.Description) is { Length: > 0 } text ? TsText.Attribute(text) : "", TsText.Attribute(title))
        {
            Input = "t." + call.Input,
            Answer = types.Of(TypeUse.None) == call.Answer ? "undefined" : call.Answer,
            Schema = call.Input,
            Tag = operation.Tag,
            Confirm = Shown.Said(operation.Hints?["confirm"]) is { Length: > 0 } question ? TsText.Attribute(question) : operation.Method == "DELETE" ? "{messages.confirm}" : "",
            Options = options,
            Progress = call.Send == "upload" ? modules.From("../../../photon/progress", "progress") : "",
            Done = operation.Method == "GET" ? modules.From("../../../photon/results", "Results") : "",
            Fields = shown,
            Imports = modules.Imports,
            Module = scope.IsReplaced($"forms/{name}Form") ? scope.Replacement($"forms/{name}Form")["../".Length..] : $"./forms/{name}Form",
            UsesExact = modules.UsesExact || TsText.Uses(call.Answer, "exact"),
        };
    }
}
