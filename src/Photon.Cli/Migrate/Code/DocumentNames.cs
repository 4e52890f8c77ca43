using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Naming;
using Photon.Core.Reading;

namespace Photon.Cli.Migrate.Code;

/// <summary>What code that was written for NSwag's client finds in Photon's, by the words that stand in it.</summary>
sealed class DocumentNames
{
    DocumentNames()
    {
    }

    /// <summary>By NSwag's method (<c>ListPetsAsync</c>): the call to write.</summary>
    public Dictionary<string, string> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>By NSwag's name of a type: Photon's, where it is another.</summary>
    public Dictionary<string, string> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>By NSwag's name of a member: what to write instead.</summary>
    public Dictionary<string, string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Photon's class; empty: nobody knows.</summary>
    public string Client { get; private set; } = "";

    /// <returns><c>null</c>: the document cannot be read, which the build says better.</returns>
    public static DocumentNames? Read(string path, string apiName, CancellationToken cancel)
    {
        var files = new Dictionary<string, SpecText>(StringComparer.Ordinal);
        var root = Load(SpecPath.Normalize(path), files, cancel);
        if (root is null || !root.Root.Exists) return null;
        var model = SpecBinder.Bind(root, new SpecFiles(files.Values), new BindOptions { Webhooks = false }, new List<Fault>(), cancel);
        if (model is null) return null;
        var names = NameDecider.Decide(model, apiName, "");
        var found = new DocumentNames { Client = names.Companion("Client") };
        for (var i = 0; i < model.Operations.Count; i++) found.AddCall(model, names, i);
        var syntax = new TypeSyntax(model, names, new EmitOptions());
        for (var i = 0; i < model.Types.Count; i++) found.AddType(model, names, syntax, i);
        return found;
    }

    static SpecText? Load(string path, Dictionary<string, SpecText> files, CancellationToken cancel)
    {
        if (files.TryGetValue(path, out var known)) return known;
        try
        {
            var text = SpecText.Read(path, SpecEncoding.Decode(File.ReadAllBytes(path), out _), new List<Fault>(), cancel);
            files[path] = text;
            foreach (var part in SpecOutline.FilesOf(text)) Load(SpecPath.Normalize(part), files, cancel);
            return text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    void AddCall(ApiModel model, ApiNames names, int index)
    {
        var (operation, named) = (model.Operations[index], names.Operations[index]);
        var arguments = new List<string>();
        var record = new List<string>();
        for (var i = 0; i < operation.Parameters.Count; i++)
        {
            if (operation.Parameters[i].In == ParameterLocation.Path) arguments.Add(named.ParameterNames[i]);
            else record.Add(named.ParameterNames[i] + " = …");
        }
        if (operation.Body is { Required: true }) arguments.Add(named.Body);
        if (record.Count > 0) arguments.Add($"new() {{ {string.Join(", ", record)} }}");
        if (operation.Body is { Required: false }) arguments.Add(named.Body);
        var tag = names.Tags.First(tag => tag.Tag == operation.Tag).Name;
        Calls.TryAdd(NSwagNames.Operation(operation.Id) + "Async", $"(await client.{tag}.{named.Method}Async({string.Join(", ", arguments)})).OrThrow()");
    }

    void AddType(ApiModel model, ApiNames names, TypeSyntax syntax, int index)
    {
        var (type, name) = (model.Types[index], names.TypeNames[index]);
        if (name.Length == 0) return;
        if (type.NameParts is [var alone] && NSwagNames.Property(alone) is var old && old != name) Types.TryAdd(old, name);
        if (type is not ObjectType part) return;
        for (var i = 0; i < part.Properties.Count; i++)
        {
            var (was, now) = (NSwagNames.Property(part.Properties[i].Name), names.PropertyNames[index][i]);
            var use = part.Properties[i].Type;
            var kind = Changed(model, use) ? $", a {Short(syntax.Of(use))}" : "";
            if (was != now) Members.TryAdd(was, $"{now} of {name}{kind}");
            else if (kind.Length > 0) Members.TryAdd(was, $"{now} of {name} is{kind[1..]}");
        }
    }

    /// <summary>NSwag's default is another type.</summary>
    static bool Changed(ApiModel model, TypeUse use) => use.Exists && model.Types[use.Type] switch
    {
        PrimitiveType primitive => primitive.Kind is PrimitiveKind.Date or PrimitiveKind.Time or PrimitiveKind.LocalTime or PrimitiveKind.Any or PrimitiveKind.Binary,
        EnumType or UnionType or TupleType => true,
        _ => false,
    };

    static string Short(string type)
    {
        var words = type.Replace("global::.", "", StringComparison.Ordinal).Replace("global::", "", StringComparison.Ordinal);
        return string.Join('<', words.Split('<').Select(word => word[(word.LastIndexOf('.') + 1)..]));
    }
}
