using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>Writes a union in the shape of C# 15's: a constructor for each case, and <c>Value</c>.</summary>
static class UnionWriter
{
    public static void Write(CodeWriter writer, EmitContext context, int type)
    {
        TypeHead.Write(writer, context, type);
        Write(writer, context, context.Names.Type(type), [.. CaseTypes(context, type)]);
    }

    /// <param name="writer">Where its comment stands already.</param>
    /// <param name="context">What is emitted for.</param>
    /// <param name="name">The union's.</param>
    /// <param name="types">C# types of the cases, distinct.</param>
    public static void Write(CodeWriter writer, EmitContext context, string name, IReadOnlyList<string> types)
    {
        // To a compiler that knows the attribute every pattern over the type is one of C# 15: `is null` would be an error before.
        if (context.Options.HasUnions) writer.Line("[global::System.Runtime.CompilerServices.Union]");
        writer.Open($"public readonly struct {name} : global::System.Runtime.CompilerServices.IUnion");
        foreach (var one in types)
        {
            var doc = CSharpText.DocText(one.Replace("global::", ""));
            writer.Line($"/// <summary>Holds a <c>{doc}</c>.</summary>");
            writer.Line($"public {name}({one} value) => Value = value;");
            writer.Line();
        }
        writer.Line($$"""
            /// <summary>The value: of the type of one of the cases, or null.</summary>
            public object? Value { get; }

            """);
        foreach (var one in types)
        {
            writer.Line($"/// <summary>Holds a <c>{CSharpText.DocText(one.Replace("global::", ""))}</c>.</summary>");
            // C# knows no conversion from an interface, and one from JsonElement would swallow every mistake.
            writer.Line(one.StartsWith("global::System.Collections.", StringComparison.Ordinal) || one == "global::System.Text.Json.JsonElement"
                ? $"public static {name} Of({one} value) => new(value);"
                : $"public static implicit operator {name}({one} value) => new(value);");
            writer.Line();
        }
        writer.Line("""
            /// <inheritdoc/>
            public override string ToString() => Value?.ToString() ?? "";
            """);
        writer.Close();
    }

    /// <summary>
    /// The distinct C# types of the cases. Two schemas may share one (two kinds of string), a union may list itself, and
    /// what differs only in <c>?</c> on a reference is one type to the compiler.
    /// </summary>
    static IEnumerable<string> CaseTypes(EmitContext context, int type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in ((UnionType)context.Model.Types[type]).Cases)
        {
            if (one.Type.Type == type || IsNull(context, one.Type.Type)) continue;
            if (seen.Add(context.Types.Oblivious(one.Type.Type))) yield return context.Types.Of(one.Type.Type);
        }
    }

    static bool IsNull(EmitContext context, int type) => context.Model.Types[type] is PrimitiveType { Kind: PrimitiveKind.Null or PrimitiveKind.Never };
}
