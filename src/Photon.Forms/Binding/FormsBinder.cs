using Photon.Core.Model;
using Photon.Core.Naming;
using Photon.Forms.Model;
using Photon.Forms.Overrides;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>Decides everything that is emitted for an API.</summary>
public static class FormsBinder
{
    /// <param name="api">Bound with <c>BindOptions.Hints</c>.</param>
    /// <param name="name">The API's, as the project has it.</param>
    /// <param name="wanted">Which operations get a form.</param>
    /// <param name="overrides">What the project has in the place of what would be emitted.</param>
    public static FormsModel Bind(ApiModel api, string name, Predicate<OperationModel> wanted, FormOverrides? overrides = null)
    {
        var names = NameDecider.Decide(api, name, "t");
        var scope = new FormsScope(api, names, overrides ?? FormOverrides.None);
        var (types, here) = (new TypeWriter(scope, "t."), new TypeWriter(scope, ""));
        var schemas = new SchemaWriter(scope);
        var growth = new Growth(scope);
        var operations = new OperationBinder(scope, types);
        var forms = new FormBinder(scope, operations, types, growth);
        var indexes = Enumerable.Range(0, api.Operations.Count).Where(i => wanted(api.Operations[i]) && HasInput(operations, i, api.Operations[i])).ToList();
        var formed = indexes.ToHashSet();
        // What an edit begins with is called too, whether or not it has a form.
        var loaders = indexes.Where(i => api.Operations[i].Method == "PATCH").Select(operations.Loader).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var calls = Enumerable.Range(0, api.Operations.Count).Where(i => formed.Contains(i) || loaders.Contains(operations.Name(i))).ToList();
        var inputs = calls.ConvertAll(index => Input(scope, operations, here, schemas, index));
        var made = calls.ToDictionary(index => index, operations.Bind);
        var shown = indexes.ConvertAll(index => forms.Bind(index, made[index]));
        var components = scope.Fields.Make(new ComponentBinder(scope, types, growth).Bind);
        scope.Schemas.Make(type => schemas.Of(new TypeUse(type)));
        return new(names.Api, api.Title)
        {
            Types = [.. scope.Types.Make(here.Declare), .. inputs.Select(input => input.Type)],
            Schemas = [.. schemas.Declarations, .. inputs.Select(input => input.Schema)],
            SchemaImports = schemas.Imports,
            Components = components,
            Operations = [.. calls.Select(index => made[index])],
            Forms = shown,
            Widgets = scope.Widgets.Used,
            Server = api.Servers.Count > 0 && api.Servers[0].Url is var url && Uri.TryCreate(url, UriKind.Absolute, out var server) && server.Scheme is "http" or "https" ? server.GetLeftPart(UriPartial.Authority) : "",
            Schemes = [.. api.SecuritySchemes.Select(Scheme).OfType<AccessScheme>()],
        };
    }

    static bool HasInput(OperationBinder operations, int index, OperationModel operation) => operation.Body is { Contents.Count: > 0 } || operations.Parameters(index).Any();

    /// <summary>Parameters and body of a call, as one object.</summary>
    static (TypeDeclaration Type, SchemaDeclaration Schema) Input(FormsScope scope, OperationBinder operations, TypeWriter types, SchemaWriter schemas, int index)
    {
        var name = operations.Input(index);
        var operation = scope.Api.Operations[index];
        var members = operations.Parameters(index).Select(p => Part(new PropertyModel(p.Key, p.Parameter.Type) { Required = p.Parameter.Required, Hints = p.Parameter.Hints })).ToList();
        if (OperationBinder.BodyOf(operation) is { } content)
        {
            var isRequired = operation.Body!.Required;
            if (!OperationBinder.IsFile(content)) members.Add(Part(new PropertyModel("body", content.Type) { Required = isRequired }));
            else members.Add((new("body", "", !isRequired, "globalThis.Blob"), schemas.File(content.Type, OperationBinder.FileTypes(operation), isRequired)));
        }
        var text = string.Concat(members.Select(member => $"\n  {member.Type.Name}: {member.Schema},"));
        return (new(name, "", null) { Members = [.. members.Select(member => member.Type)] }, new(name, "t." + name, schemas.Whole(text), false));

        (MemberDeclaration Type, string Schema) Part(PropertyModel member) => (new(member.Name, "", !member.Required, types.Of(member.Type)), schemas.Member(member));
    }

    static AccessScheme? Scheme(SecuritySchemeModel scheme) => scheme.Kind switch
    {
        SecurityKind.ApiKey when scheme.In == ParameterLocation.Header => new(scheme.Name, "key", scheme.ParameterName, Labels.Plain(scheme.Description)),
        SecurityKind.HttpBearer or SecurityKind.OAuth2 or SecurityKind.OpenIdConnect => new(scheme.Name, "bearer", "Authorization", Labels.Plain(scheme.Description)),
        SecurityKind.HttpBasic => new(scheme.Name, "basic", "Authorization", Labels.Plain(scheme.Description)),
        _ => null,
    };
}
