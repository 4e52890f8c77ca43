using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>Writes the class of an object.</summary>
sealed class ClassWriter(EmitContext context, PropertyShapes shapes)
{
    readonly ValueSyntax _values = new(context.Model, context.Names);

    public void Write(CodeWriter writer, int type)
    {
        var model = (ObjectType)context.Model.Types[type];
        var name = context.Names.Type(type);
        var own = shapes.Own(type);
        var baseType = shapes.BaseOf(type);
        TypeHead.Write(writer, context, type);
        writer.Open($"public {(model.Discriminator is null && !shapes.IsBase(type) ? "sealed " : "")}partial {(context.Options.Records ? "record" : "class")} {name}"
            + (baseType >= 0 ? " : " + context.Names.Global(baseType) : ""));
        var first = !WriteConstructor(writer, type, name, own);
        foreach (var property in own)
        {
            if (!first) writer.Line();
            first = false;
            WriteProperty(writer, property);
        }
        if (context.Names.AdditionalNames[type] is { Length: > 0 } additional)
        {
            if (!first) writer.Line();
            WriteAdditional(writer, model, additional);
        }
        writer.Close();
    }

    bool WriteConstructor(CodeWriter writer, int type, string name, IReadOnlyList<PropertyShape> own)
    {
        var marks = Discriminators(type, own).ToList();
        if (marks.Count == 0) return false;
        writer.Line("/// <summary>Creates one that says itself what it is; an initializer sets the other members.</summary>");
        writer.Open($"public {name}()");
        foreach (var mark in marks) writer.Line(mark);
        writer.Close();
        return true;
    }

    /// <summary>A derived class says itself which one it is.</summary>
    IEnumerable<string> Discriminators(int type, IReadOnlyList<PropertyShape> own)
    {
        foreach (var at in shapes.BaseChain(type))
        {
            var discriminator = ((ObjectType)context.Model.Types[at]).Discriminator;
            if (discriminator?.Cases.FirstOrDefault(c => c.Type == type) is not { } one) continue;
            foreach (var property in at == type ? own : shapes.Own(at))
                if (property is { IsDiscriminator: true, Presence: not Presence.Constant } && _values.OfText(one.Value, property.Model.Type) is { } value)
                    yield return $"{property.Access} = {value};";
        }
    }

    void WriteProperty(CodeWriter writer, PropertyShape property)
    {
        var mark = property.Model.Deprecated && !property.IsObsolete ? Deprecation.Doc : "";
        var wire = mark + $"The member <c>{CSharpText.DocText(property.Model.Name)}</c>.";
        if (property.IsObsolete)
        {
            // Codecs use the field: a use of the property would warn.
            writer.Line($"internal {property.Type} {property.Access}{Initializer(property)};");
            DocSyntax.Summary(writer, property.Model.Description, wire);
            writer.Line($$"""
                {{Deprecation.Mark}}
                public {{property.Type}} {{property.Name}} { get => {{property.Access}}; init => {{property.Access}} = value; }
                """);
            return;
        }
        DocSyntax.Summary(writer, property.Model.Description.Length > 0 ? mark + property.Model.Description : "", wire);
        writer.Line(property.Presence == Presence.Constant
            ? $"public {property.Type} {property.Name} => {property.Value};"
            : $"public {(property.IsRequired ? "required " : "")}{property.Type} {property.Name} {{ get; init; }}{(Initializer(property) is { Length: > 0 } start ? start + ";" : "")}");
    }

    string Initializer(PropertyShape property)
    {
        if (property.Value.Length > 0) return " = " + property.Value;
        // A base's discriminator is set by what derives from it, but for the compiler it must have a value before.
        if (property is { IsDiscriminator: true, Presence: Presence.Required } && !property.Model.Type.Nullable && !context.Types.IsValueType(property.Model.Type.Type))
            return property.Type == "string" ? " = \"\"" : " = null!";
        return "";
    }

    void WriteAdditional(CodeWriter writer, ObjectType model, string name)
    {
        var value = AdditionalType(context, model);
        writer.Line($$"""
            /// <summary>Members that no property carries.</summary>
            public global::System.Collections.Generic.IReadOnlyDictionary<string, {{value}}> {{name}} { get; init; } = global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {{value}}>.Empty;
            """);
    }

    /// <summary>The one type that all further members have, else <c>JsonElement</c>.</summary>
    public static string AdditionalType(EmitContext context, ObjectType model) =>
        AdditionalUse(model) is { Exists: true } use ? context.Types.Of(use) : "global::System.Text.Json.JsonElement";

    /// <summary>The one use that all further members share; none where pattern properties differ.</summary>
    public static TypeUse AdditionalUse(ObjectType model)
    {
        var use = model.Additional == AdditionalKind.Typed ? model.AdditionalType : TypeUse.None;
        foreach (var pattern in model.PatternProperties)
        {
            if (!use.Exists && model.Additional != AdditionalKind.Typed) use = pattern.Type;
            else if (use != pattern.Type) return TypeUse.None;
        }
        return use;
    }
}
