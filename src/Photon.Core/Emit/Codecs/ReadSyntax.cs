using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the expression that reads a value: a call with the constraints as arguments.</summary>
sealed class ReadSyntax(EmitContext context)
{
    /// <summary>Reads a value that is not <c>null</c>.</summary>
    public string Of(int type)
    {
        if (Checks(type).Any()) return CodecCall(type);
        return context.Model.Types[type] switch
        {
            PrimitiveType or ArrayType or MapType => Unchecked(type),
            _ => CodecCall(type),
        };
    }

    /// <summary>Reads a value or <c>null</c> as an <c>Optional</c>.</summary>
    public string Maybe(int type)
    {
        if (context.Model.Types[type] is PrimitiveType primitive && PrimitiveCalls.HasMaybe(primitive.Kind))
        {
            var call = PrimitiveCalls.Of(primitive).Read;
            if (Constraints.IsPlain(primitive)) return $"x.{call}Maybe()";
            if (primitive.Kind == PrimitiveKind.String && Constraints.IsPlain(primitive with { MinLength = 0, MaxLength = -1 })) return $"x.StrMaybeN({Lengths(primitive)})";
        }
        return $"x.Maybe{(context.Types.IsValueType(type) ? "Value" : "Class")}<{context.Types.Oblivious(type)}, {context.Codecs.Reader(new(type))}>()";
    }

    /// <summary>The call that reads the type after its <see cref="Checks"/>; for its own codec.</summary>
    public string Unchecked(int type) => context.Model.Types[type] switch
    {
        PrimitiveType primitive => Primitive(primitive),
        ArrayType array => Array(type, array),
        MapType map => Map(type, map),
        EnumType model => Enum(type, model),
        _ => CodecCall(type),
    };

    /// <summary>Statements that look at the value before it is read: a type that has any is read by a codec of its own.</summary>
    public IEnumerable<string> Checks(int type)
    {
        var model = context.Model.Types[type];
        if (model.Residual.Length > 0) yield return $"x.Check({context.Codecs.Value(Constraints.SchemaKey(model.Residual))});";
        if (model is not PrimitiveType primitive) yield break;
        if (Constraints.IsLong(primitive.Allowed.Count)) yield return "x.AmongOf(I);";
        else if (primitive.Allowed.Count > 0) yield return $"x.Among({BlobSyntax.Texts(primitive.Allowed)});";
        if (primitive.Kind == PrimitiveKind.String) yield break;
        // A date with a pattern, say: what is checked is its text.
        if (Constraints.HasLength(primitive)) yield return $"x.TextN({Lengths(primitive)});";
        if (primitive.Pattern.Length > 0) yield return $"x.TextP({context.Codecs.Value(Constraints.PatternKey(primitive.Pattern))});";
        if (Constraints.HasRange(primitive) && (!primitive.Kind.IsNumber() || PrimitiveCalls.Of(primitive).Read.Length == 0)) yield return $"x.NumberR({context.Codecs.Value(Constraints.RangeKey(primitive))});";
    }

    string CodecCall(int type) => $"{context.Codecs.Reader(new(type))}.Read(ref x)";

    string Enum(int type, EnumType model)
    {
        var (name, codec) = (context.Names.Global(type), context.Codecs.Reader(new(type)));
        var (of, list) = Constraints.IsLong(model.Members.Count) ? ("Of", "I") : ("", "T");
        if (model.IsInteger) return $"x.{(context.Options.ClosedEnums ? "Number" : "OpenNumber")}{of}<{name}>({codec}.{list})";
        return context.Options.ClosedEnums ? $"({name})x.Enum{of}({codec}.{list})" : $"x.Open{of}<{name}>({codec}.{list})";
    }

    string Array(int type, ArrayType array)
    {
        var element = context.Codecs.Element(type, array.Item, "Reader");
        var counts = $"{Number(array.MinItems)}, {Number(array.MaxItems)}";
        if (array.UniqueItems) return $"x.ListU<{element}>({counts})";
        return array.MinItems > 0 || array.MaxItems >= 0 ? $"x.ListN<{element}>({counts})" : $"x.List<{element}>()";
    }

    string Map(int type, MapType map)
    {
        var element = context.Codecs.Element(type, map.Value, "Reader");
        var counts = $"{Number(map.MinProperties)}, {Number(map.MaxProperties)}";
        if (map.Key >= 0) return $"x.MapK<{element}, {context.Types.Oblivious(map.Key)}, {context.Codecs.Reader(new(map.Key))}>({counts})";
        return map.MinProperties > 0 || map.MaxProperties >= 0 ? $"x.MapN<{element}>({counts})" : $"x.Map<{element}>()";
    }

    string Primitive(PrimitiveType type)
    {
        if (type.Kind == PrimitiveKind.String) return Text(type);
        var calls = PrimitiveCalls.Of(type);
        if (calls.Read.Length == 0) return $"{CodecSyntax.Runtime}{calls.Codec}.Read(ref x)";
        if (!type.Kind.IsNumber() || !Constraints.HasRange(type)) return $"x.{calls.Read}()";
        return Bounds(type) is { } bounds ? $"x.{calls.Read}N({bounds})" : $"x.{calls.Read}R({context.Codecs.Value(Constraints.RangeKey(type))})";
    }

    string Text(PrimitiveType type)
    {
        var pattern = type.Pattern.Length > 0 ? ", " + context.Codecs.Value(Constraints.PatternKey(type.Pattern)) : "";
        if (FormatSyntax.Of(type.Format) is { } format) return $"x.StrF{(pattern.Length > 0 ? "P" : "")}({format}, {Lengths(type)}{pattern})";
        if (pattern.Length > 0) return $"x.StrP({Lengths(type)}{pattern})";
        return Constraints.HasLength(type) ? $"x.StrN({Lengths(type)})" : "x.Str()";
    }

    static string Lengths(PrimitiveType type) => $"{Number(Math.Max(0, type.MinLength))}, {(type.MaxLength < 0 ? "int.MaxValue" : Number(type.MaxLength))}";

    /// <summary>The bounds are no constants: an object checks them.</summary>
    public static bool NeedsRange(PrimitiveType type) => Constraints.HasRange(type) && Bounds(type) is null;

    /// <summary>Two inclusive bounds that are constants of the type; <c>null</c> where a range object must check.</summary>
    static string? Bounds(PrimitiveType type)
    {
        if (type.ExclusiveMinimum || type.ExclusiveMaximum || type.MultipleOf.Length > 0) return null;
        if (type.Kind is not (PrimitiveKind.Int32 or PrimitiveKind.Int64)) return null;
        var (least, most) = type.Kind == PrimitiveKind.Int32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (Bound(type.Minimum, least) is not { } min || Bound(type.Maximum, most) is not { } max) return null;
        return min >= least && min <= most && max >= least && max <= most ? $"{Number(min)}, {Number(max)}" : null;
    }

    static long? Bound(string text, long otherwise) => text.Length == 0 ? otherwise : JsonText.TryWhole(text, out var value) ? value : null;

    static string Number(long value) => value switch
    {
        long.MinValue => "long.MinValue",
        long.MaxValue => "long.MaxValue",
        int.MinValue => "int.MinValue",
        int.MaxValue => "int.MaxValue",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
