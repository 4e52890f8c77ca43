using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the statements that write an object's members, in the order of its names.</summary>
sealed class ObjectWriter(EmitContext context)
{
    public void Write(CodeWriter writer, CodecShape shape)
    {
        writer.Line("var m = w.Open(N);");
        foreach (var member in shape.Members) writer.Line(Member(shape, member));
        if (shape.RestName.Length > 0) writer.Line($"w.Extra<{shape.RestType}, {shape.RestWriter}>(N, o.{shape.RestName});");
        writer.Line("w.Close(m);");
    }

    string Member(CodecShape shape, PropertyShape member)
    {
        var value = Value(member);
        if (!member.Model.ReadOnly && !member.Model.WriteOnly) return value;
        var (sends, answers) = (shape.Travels(TypeNeeds.WritesRequests), shape.Travels(TypeNeeds.WritesResponses));
        if (member.Model.ReadOnly && sends) return answers ? $"if (w.ToServer) w.Pass(); else {(value.IndexOf("; ", StringComparison.Ordinal) < 0 ? value : Braced(value))}" : "w.Pass();";
        if (member.Model.WriteOnly && answers) return sends ? $"if (w.ToServer) {Braced(value)} else w.Pass();" : "w.Pass();";
        return value;
    }

    /// <summary>An <c>if</c> inside would take the <c>else</c> for its own, and of two statements only the first would be under it.</summary>
    static string Braced(string statement) => $"{{ {statement} }}";

    string Value(PropertyShape member)
    {
        var (use, value) = (member.Model.Type, "o." + member.Access);
        if (member.Presence == Presence.Constant) return $"w.{Constant(member.Type)}({value});";
        // Nothing but null can be there, so a value that nobody set says the same.
        if (member.Presence == Presence.Required && context.Model.Types[use.Type] is PrimitiveType { Kind: PrimitiveKind.Null }) return "w.Name(); w.NullValue();";
        if (member.Presence == Presence.Tristate) return Maybe(use.Type, value);
        var nullable = use.Nullable && member.Presence is Presence.Required or Presence.Default && !context.Types.IsNullByNature(use.Type) && use.Nullable;
        return context.Types.IsValueType(use.Type) ? Struct(use.Type, value, nullable, member.Presence == Presence.Optional) : Class(use.Type, value, nullable);
    }

    string Maybe(int type, string value) => context.Model.Types[type] is PrimitiveType primitive && PrimitiveCalls.HasMaybe(primitive.Kind)
        ? $"w.{PrimitiveCalls.Of(primitive).Write}Maybe({value});"
        : $"w.Maybe{(context.Types.IsValueType(type) ? "Value" : "Class")}<{context.Types.Oblivious(type)}, {context.Codecs.Writer(new(type))}>({value});";

    static string Constant(string type) => type switch
    {
        "string" => "Str",
        "bool" => "Bool",
        "int" => "Int32",
        "long" => "Int64",
        "float" => "Single",
        "double" => "Double",
        _ => "Decimal",
    };

    string Struct(int type, string value, bool nullable, bool optional)
    {
        if ((nullable || optional) && context.Model.Types[type] is PrimitiveType known && PrimitiveCalls.HasMaybe(known.Kind))
            return $"w.{PrimitiveCalls.Of(known).Write}{(nullable ? "OrNull" : "Opt")}({value});";
        var arguments = $"{context.Types.Oblivious(type)}, {context.Codecs.Writer(new(type))}";
        if (nullable) return $"w.OrNull<{arguments}>({value});";
        if (optional) return $"w.Opt<{arguments}>({value});";
        return context.Model.Types[type] switch
        {
            PrimitiveType primitive when PrimitiveCalls.Of(primitive).Write is { Length: > 0 } write => $"w.{write}({value});",
            EnumType { IsInteger: false } when context.Options.ClosedEnums => $"w.Enum({context.Codecs.Writer(new(type))}.T, (int){value});",
            EnumType { IsInteger: false } => $"w.OpenEnum<{context.Names.Global(type)}>({context.Codecs.Writer(new(type))}.T, {value});",
            _ => $"w.Name(); {context.Codecs.Writer(new(type))}.Write(ref w, {value});",
        };
    }

    string Class(int type, string value, bool nullable)
    {
        var orNull = nullable ? "OrNull" : "";
        return context.Model.Types[type] switch
        {
            PrimitiveType { Kind: PrimitiveKind.String } => $"w.Str{orNull}({value});",
            PrimitiveType { Kind: PrimitiveKind.Uri or PrimitiveKind.Base64 } primitive => nullable
                ? $"if (w.HasOrNull({value})) w.{PrimitiveCalls.Of(primitive).Write}Value({value});"
                : $"w.{PrimitiveCalls.Of(primitive).Write}({value});",
            ArrayType array => $"w.List{orNull}<{context.Codecs.Element(type, array.Item, "Writer")}>({value});",
            MapType map => $"w.Map{orNull}<{context.Codecs.Element(type, map.Value, "Writer")}>({value});",
            _ => $"if (w.Has{orNull}({value})) {context.Codecs.Writer(new(type))}.Write(ref w, {value});",
        };
    }
}
