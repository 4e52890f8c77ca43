using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Photon.Ai.Documents;
using Photon.Ai.Survey;

namespace Photon.Ai.Modelling.CSharp;

/// <summary>Reads a class, record, struct or enum of C#: nothing is compiled, and nothing is run.</summary>
sealed class ClassReader
{
    readonly Dictionary<string, BaseTypeDeclarationSyntax> _types;
    readonly Dictionary<string, ModelNode> _read = new(StringComparer.Ordinal);
    readonly HashSet<string> _open = new(StringComparer.Ordinal);

    ClassReader(Dictionary<string, BaseTypeDeclarationSyntax> types) => _types = types;

    /// <param name="code">A file, or a part of one.</param>
    /// <param name="name">Which type; null: the first.</param>
    /// <exception cref="AiException">There is no such type, or the text is no C#.</exception>
    public static ModelNode Read(string code, string? name)
    {
        var root = CSharpSyntaxTree.ParseText(code, new(LanguageVersion.Preview)).GetRoot();
        var types = new Dictionary<string, BaseTypeDeclarationSyntax>(StringComparer.Ordinal);
        foreach (var type in root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()) types.TryAdd(type.Identifier.Text, type);
        if (types.Count == 0) throw new AiException("There is no class, record, struct or enum in the C#");
        if (name is not null && !types.ContainsKey(name)) throw new AiException($"The C# has no type '{name}'; it has {string.Join(", ", types.Keys.Take(10))}");
        // The first that is a class: enums usually stand beside the class that has them.
        var first = name ?? types.Values.OrderBy(static type => type is EnumDeclarationSyntax or InterfaceDeclarationSyntax).First().Identifier.Text;
        return new ClassReader(types).Type(first);
    }

    ModelNode Type(string name)
    {
        if (_read.TryGetValue(name, out var known)) return known;
        var declaration = _types[name];
        var node = new ModelNode(declaration is EnumDeclarationSyntax ? ModelKind.Text : ModelKind.Object) { Name = PlainWords.Of(name), Description = DocComment.Summary(declaration), IsSaid = true, IsDeclared = true };
        _read[name] = node;
        if (declaration is EnumDeclarationSyntax values) node.With("enum", new JsonArray([.. values.Members.Select(static member => (JsonNode)(Attributes.Of(member.AttributeLists).Text("JsonStringEnumMemberName", "EnumMember") ?? member.Identifier.Text))]));
        else if (declaration is TypeDeclarationSyntax type) Members(node, type, name);
        return node;
    }

    void Members(ModelNode node, TypeDeclarationSyntax type, string name)
    {
        if (!_open.Add(name)) return;
        // What a base class has comes first, as serializers write it.
        foreach (var based in type.BaseList?.Types.Select(static one => one.Type.ToString()) ?? [])
            if (_types.TryGetValue(based, out var declaration) && declaration is TypeDeclarationSyntax inherited and not InterfaceDeclarationSyntax) Members(node, inherited, based);
        if (type is RecordDeclarationSyntax { ParameterList: { } parameters })
            foreach (var parameter in parameters.Parameters)
                if (parameter.Type is { } written) Add(node, parameter.Identifier.Text, written, new(parameter.AttributeLists), parameter.Default is not null, true, DocComment.Parameter(type, parameter.Identifier.Text));
        foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>())
        {
            if (property.Modifiers.Any(SyntaxKind.StaticKeyword) || !IsPublic(property, type) || property.ExplicitInterfaceSpecifier is not null) continue;
            Add(node, property.Identifier.Text, property.Type, new(property.AttributeLists), property.Initializer is not null || property.ExpressionBody is not null, property.Modifiers.Any(SyntaxKind.RequiredKeyword), DocComment.Summary(property));
        }
        _open.Remove(name);
    }

    void Add(ModelNode node, string name, TypeSyntax written, Attributes attributes, bool hasValue, bool isRequired, string description)
    {
        if (attributes.Has("JsonIgnore") || name == "EqualityContract") return;
        var (isNullable, bare) = written is NullableTypeSyntax nullable ? (true, nullable.ElementType) : (false, written);
        var type = Member(bare);
        // A type that has a name is referred to: what the member says of it stays with the member.
        if (isNullable || description.Length > 0 || attributes.Any) type = Copy(type);
        type.Nullable = isNullable;
        if (description.Length > 0) type.Description = description;
        attributes.Apply(type);
        var wire = attributes.Text("JsonPropertyName");
        var member = new ModelMember(wire ?? name, type, IsExact: wire is not null) { Required = isRequired || attributes.Has("Required", "JsonRequired") || (!isNullable && !hasValue) };
        node.Members.RemoveAll(other => other.Name == member.Name);
        node.Members.Add(member);
    }

    ModelNode Member(TypeSyntax type)
    {
        if (type is NullableTypeSyntax nullable)
        {
            var inner = Copy(Member(nullable.ElementType));
            inner.Nullable = true;
            return inner;
        }
        if (type is ArrayTypeSyntax array) return array.ElementType.ToString() == "byte" ? ClrTypes.Of("byte[]")! : List(array.ElementType);
        if (type is QualifiedNameSyntax qualified) return Member(qualified.Right);
        if (type is GenericNameSyntax { TypeArgumentList.Arguments: var arguments } generic)
        {
            var name = generic.Identifier.Text;
            if (arguments.Count == 2 && name.Contains("Dictionary", StringComparison.Ordinal)) return new(ModelKind.Map) { Item = Member(arguments[1]), IsSaid = true };
            if (arguments.Count == 1 && name == "Nullable") return Member(SyntaxFactory.NullableType(arguments[0]));
            if (arguments.Count == 1) return name.Contains("Set", StringComparison.Ordinal) ? List(arguments[0]).With("uniqueItems", true) : List(arguments[0]);
            return new(ModelKind.Any);
        }
        var text = type.ToString();
        if (ClrTypes.Of(text) is { } known) return known;
        if (_types.ContainsKey(text)) return Type(text);
        // A type of another file: the document may have its schema.
        return new(ModelKind.Any) { Name = PlainWords.Of(text) };
    }

    ModelNode List(TypeSyntax item) => new(ModelKind.Array) { Item = Member(item), IsSaid = true };

    static ModelNode Copy(ModelNode node)
    {
        var copy = new ModelNode(node.Kind) { Name = node.Name, Description = node.Description, Nullable = node.Nullable, Item = node.Item, IsSaid = node.IsSaid, Origin = node.Origin ?? node };
        copy.Members.AddRange(node.Members);
        foreach (var (keyword, value) in node.Keywords) copy.Keywords[keyword] = value.DeepClone();
        return copy;
    }

    static bool IsPublic(PropertyDeclarationSyntax property, TypeDeclarationSyntax type) =>
        type is InterfaceDeclarationSyntax || property.Modifiers.Any(SyntaxKind.PublicKeyword);
}
