using Photon.Core;
using Photon.Core.Model;

namespace Photon.Generator.Tests.Codecs;

/// <summary>Builds a model by hand. Types are added in any order; a forward reference is a number taken before.</summary>
sealed class Sketch
{
    const TypeUsage BothWays = TypeUsage.Request | TypeUsage.Response;
    readonly List<TypeModel?> _types = [];

    public ApiModel Model => new() { Title = "Sketch", Types = new(_types.Select(t => t ?? throw new InvalidOperationException("A forward reference was never filled in."))) };

    /// <summary>Takes a number for a type that <see cref="Set"/> gives later.</summary>
    public int Forward()
    {
        _types.Add(null);
        return _types.Count - 1;
    }

    public int Set(int forward, TypeModel type)
    {
        _types[forward] = type.Usage == TypeUsage.None ? type with { Usage = BothWays } : type;
        return forward;
    }

    public int Add(TypeModel type) => Set(Forward(), type);

    public int Primitive(PrimitiveKind kind) => Add(new PrimitiveType(kind));

    public int Text => Primitive(PrimitiveKind.String);

    public int Array(int item) => Add(new ArrayType(new TypeUse(item)));

    public int Map(int value) => Add(new MapType(new TypeUse(value)));

    public int Object(string name, params PropertyModel[] properties) => Add(NewObject(name, properties));

    public int Enum(string name, params string[] values) => Add(NewEnum(name, values));

    public int Union(string name, params int[] cases) => Add(NewUnion(name, cases));

    public static ObjectType NewObject(string name, params PropertyModel[] properties) =>
        new() { NameParts = Parts(name), Properties = new(properties) };

    public static EnumType NewEnum(string name, params string[] values) =>
        new() { NameParts = Parts(name), Members = new(values.Select(v => new EnumMember(v, "", "", false))) };

    public static UnionType NewUnion(string name, params int[] cases) =>
        new() { NameParts = Parts(name), Cases = new(cases.Select(c => new UnionCase(new TypeUse(c), default))) };

    public static PropertyModel Required(string name, int type, bool nullable = false) => new(name, new TypeUse(type, nullable)) { Required = true };

    public static PropertyModel Optional(string name, int type, bool nullable = false) => new(name, new TypeUse(type, nullable));

    public static EquatableArray<string> Parts(string name) => new(name.Split('.'));
}
