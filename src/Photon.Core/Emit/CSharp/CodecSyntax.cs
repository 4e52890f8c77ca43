using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.CSharp;

/// <summary>Writes the C# name of the codec of a use of a type: it implements <c>IJsonReader&lt;T&gt;</c> and <c>IJsonWriter&lt;T&gt;</c>.</summary>
public sealed class CodecSyntax
{
    /// <summary>The namespace that emitted code calls, with a dot.</summary>
    internal const string Runtime = "global::Photon.Runtime.Emitted.";

    const string AnyCodec = Runtime + "AnyCodec";

    /// <summary>Any JSON and its codec, as type arguments.</summary>
    internal const string AnyElement = "global::System.Text.Json.JsonElement, " + AnyCodec;

    readonly ApiModel _model;
    readonly ApiNames _names;
    readonly TypeSyntax _types;
    readonly TypeReach _reach;
    readonly string[] _keys;
    readonly string _codecs;
    readonly string _values;

    internal CodecSyntax(ApiModel model, ApiNames names, EmitOptions options, TypeSyntax types, TypeReach reach)
    {
        (_model, _names, _types, _reach) = (model, names, types, reach);
        _codecs = $"global::{options.Namespace}.{names.Companion("Codecs")}.";
        _values = $"global::{options.Namespace}.{names.Companion("Patterns")}.";
        _keys = new string[model.Types.Count];
        for (var i = 0; i < _keys.Length; i++) Key(i);
        Codecs = new(Enumerable.Range(0, _keys.Length).Where(IsShared).Select(i => _keys[i]));
        Values = new(model.Types.SelectMany(ValueKeys));
    }

    /// <summary>Codecs of types without a declaration, by <see cref="Key(int)"/>.</summary>
    internal SharedNames Codecs { get; }

    /// <summary>Patterns, ranges and schemas, by the keys of <see cref="Constraints"/>.</summary>
    internal SharedNames Values { get; }

    /// <summary>
    /// The codec of <see cref="TypeSyntax.Of(TypeUse)"/>, for code under <c>#nullable enable</c>. It goes in the directions
    /// that the type is emitted for. Without a schema a value is any JSON, as in all that follow.
    /// </summary>
    public string Of(TypeUse use) => use.Exists ? Codec(use, annotated: true, Ways(use.Type)) : AnyCodec;

    /// <summary>What reads a <see cref="TypeSyntax.Oblivious(TypeUse)"/>, for code under <c>#nullable disable</c>.</summary>
    internal string Reader(TypeUse use) => use.Exists ? Codec(use, annotated: false, "Reader") : AnyCodec;

    /// <summary>As <see cref="Reader"/>, for writing: without constraints, because nobody checks them on the way out.</summary>
    internal string Writer(TypeUse use) => use.Exists ? Codec(use, annotated: false, "Writer") : AnyCodec;

    /// <summary>As <see cref="Reader"/>, in every direction that the type is emitted for.</summary>
    internal string Both(TypeUse use) => Codec(use, annotated: false, Ways(use.Type));

    /// <summary>How the runtime's generic codecs end: in both directions, or in the one that there is.</summary>
    internal string Ways(int type)
    {
        for (var steps = 0; type >= 0 && steps < _keys.Length; steps++)
        {
            switch (_model.Types[type])
            {
                case PrimitiveType: return "Codec";
                case ArrayType or TupleType or MapType when _types.IsCycle(type): return "Codec";
                case ArrayType array: type = array.Item.Type; break;
                // Places go the same ways, or both.
                case TupleType tuple: type = tuple.Items.FirstOrDefault(item => item.Type.Type != type && Ways(item.Type.Type) != "Codec")?.Type.Type ?? -1; break;
                // Names are read and written too.
                case MapType { Key: >= 0 } named when Ways(named.Key) is not "Codec" and var way: return way;
                case MapType map: type = map.Value.Type; break;
                default: return !_reach.Writes(type) ? "Reader" : !_reach.Reads(type) ? "Writer" : "Codec";
            }
        }
        return "Codec";
    }

    /// <summary>A static field that holds a pattern, range or schema.</summary>
    internal string Value(string key) => _values + Values[key];

    /// <summary>The type has no declaration, and constraints: a codec is emitted for it.</summary>
    internal bool IsShared(int type) => _model.Types[type] is PrimitiveType or ArrayType or TupleType or MapType && !Constraints.IsPlain(_model.Types[type]);

    /// <summary>What the type is and demands; equal for types that one codec serves.</summary>
    internal string Key(int type)
    {
        if (_keys[type] is { } known) return known;
        return _keys[type] = _model.Types[type] switch
        {
            PrimitiveType p => $"{p.Kind} {p.Format} {p.MinLength} {p.MaxLength} {Constraints.RangeKey(p)} {string.Join("\n", p.Allowed)} {p.Pattern} {p.Residual}",
            ArrayType a => $"List {a.MinItems} {a.MaxItems} {a.UniqueItems} {a.Residual} {Key(_types.IsCycle(type), a.Item)}",
            TupleType t => $"Tuple {t.Residual} {string.Join(" ", t.Items.Select(item => Key(_types.IsCycle(type), item.Type)))}",
            MapType m => $"Map {m.MinProperties} {m.MaxProperties} {m.Residual} {(m.Key < 0 ? "" : Key(false, new(m.Key)))} {Key(_types.IsCycle(type), m.Value)}",
            _ => "Codec " + _names.Type(type),
        };
    }

    string Key(bool cycle, TypeUse use) => cycle ? "any" : Key(use.Type) + (use.Nullable ? "?" : "");

    string Codec(TypeUse use, bool annotated, string ways)
    {
        var codec = Codec(use.Type, annotated, ways);
        if (!use.Nullable || _types.IsNullByNature(use.Type)) return codec;
        var type = annotated ? _types.Of(use.Type) : _types.Oblivious(use.Type);
        return $"{Runtime}{(_types.IsValueType(use.Type) ? "Value" : "Class")}OrNull{ways}<{type}, {codec}>";
    }

    string Codec(int type, bool annotated, string ways)
    {
        if ((ways != "Writer" || _model.Types[type] is TupleType) && IsShared(type)) return _codecs + Codecs[_keys[type]];
        switch (_model.Types[type])
        {
            case PrimitiveType primitive: return Runtime + PrimitiveCalls.Of(primitive).Codec;
            case ArrayType array: return $"{Runtime}List{ways}<{Element(type, array.Item, annotated, ways)}>";
            case MapType map: return $"{Runtime}Map{ways}<{Element(type, map.Value, annotated, ways)}>";
            default: return _names.GlobalCodec(type);
        }
    }

    /// <summary>An element's type and its codec, as type arguments for code under <c>#nullable disable</c>.</summary>
    internal string Element(int type, TypeUse element, string ways) => Element(type, element, annotated: false, ways);

    string Element(int type, TypeUse element, bool annotated, string ways) => _types.IsCycle(type)
        ? AnyElement
        : $"{(annotated ? _types.Of(element) : _types.Oblivious(element))}, {Codec(element, annotated, ways)}";

    /// <summary>The codec of a place of a tuple, for code under <c>#nullable disable</c>.</summary>
    internal string Item(int type, TypeUse item, string ways) => _types.IsCycle(type) ? AnyCodec : Codec(item, annotated: false, ways);

    internal static IEnumerable<string> ValueKeys(TypeModel type)
    {
        if (type.Residual.Length > 0) yield return Constraints.SchemaKey(type.Residual);
        if (type is ObjectType record)
            foreach (var pattern in record.PatternProperties) yield return Constraints.PatternKey(pattern.Pattern);
        if (type is not PrimitiveType primitive) yield break;
        if (primitive.Pattern.Length > 0) yield return Constraints.PatternKey(primitive.Pattern);
        if (Constraints.HasRange(primitive)) yield return Constraints.RangeKey(primitive);
    }
}
