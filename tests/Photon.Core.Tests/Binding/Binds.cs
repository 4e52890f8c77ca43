using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Binding;

/// <summary>A document, bound.</summary>
sealed class Binds
{
    Binds(ApiModel? model, List<Fault> faults) => (Api, Faults) = (model, faults);

    public ApiModel? Api { get; }

    public ApiModel Model => Api!;

    public List<Fault> Faults { get; }

    public string[] Rules => [.. Faults.Select(static fault => fault.Rule.Id)];

    public static Binds Document(string text, BindOptions? options = null) => Files([("api.yaml", text)], options);

    public static Binds Files((string Path, string Text)[] texts, BindOptions? options = null)
    {
        var faults = new List<Fault>();
        var files = texts.Select(text => SpecText.Read(text.Path, text.Text, faults, TestContext.Current.CancellationToken)).ToArray();
        return new(SpecBinder.Bind(files[0], new(files), options ?? new(), faults, TestContext.Current.CancellationToken), faults);
    }

    /// <summary>Schemas of a 3.1 document, all of them kept; <paramref name="schemas"/> is YAML for <c>components/schemas</c>.</summary>
    public static Binds Schemas(string schemas, string version = "3.1.0", BindOptions? options = null) => Document(
        $"""
        openapi: {version}
        info: {'{'} title: T, version: '1' {'}'}
        paths: {'{'}{'}'}
        components:
          schemas:
        {Indent(schemas, 4)}
        """, options ?? new() { AllSchemas = true });

    /// <summary>A 3.1 document with one schema <c>S</c>, as it is used by a member <c>value</c> of an object.</summary>
    public static Used Value(string schema, string version = "3.1.0")
    {
        var binds = Schemas($"Holder:\n  type: object\n  properties:\n    value: {schema}", version);
        var property = binds.Object("Holder").Properties[0];
        return new(binds, property, binds.Model.Types[property.Type.Type]);
    }

    /// <summary>One operation; <paramref name="operation"/> is YAML for <c>get</c> of <c>/things/{id}</c>.</summary>
    public static Binds Operation(string operation, string path = "/things", string method = "get") => Document(
        $"""
        openapi: 3.1.0
        info: {'{'} title: T, version: '1' {'}'}
        paths:
          '{path}':
            {method}:
        {Indent(operation, 6)}
        """);

    public ObjectType Object(string name) => Assert.IsType<ObjectType>(Named(name));

    public TypeModel Named(string name) => Model.Types.Single(type => type.NameParts.Count == 1 && type.NameParts[0] == name);

    public int Index(string name) => Enumerable.Range(0, Model.Types.Count).Single(i => Model.Types[i].NameParts.Count == 1 && Model.Types[i].NameParts[0] == name);

    public PropertyModel Property(string type, string name) => Object(type).Properties.Single(property => property.Name == name);

    public T Type<T>(TypeUse use) where T : TypeModel => Assert.IsType<T>(Model.Types[use.Type]);

    public Binds Clean()
    {
        Assert.Empty(Faults.Select(static fault => fault.ToString()));
        return this;
    }

    public static string Name(TypeModel type) => string.Join('.', type.NameParts);

    static string Indent(string text, int by) => string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));
}

/// <param name="Binds">The whole.</param>
/// <param name="Property">The member.</param>
/// <param name="Type">Its type.</param>
sealed record Used(Binds Binds, PropertyModel Property, TypeModel Type)
{
    public PrimitiveType Primitive => Assert.IsType<PrimitiveType>(Type);

    public bool Nullable => Property.Type.Nullable;
}
