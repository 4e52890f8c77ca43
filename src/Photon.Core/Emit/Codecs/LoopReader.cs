using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>
/// Writes the method that reads an object that keeps what no property names, or counts its members: a loop over what is
/// sent, members into locals, then the object from them. It costs the compiler twice what <see cref="ObjectReader"/> does.
/// </summary>
sealed class LoopReader(EmitContext context, ReadSyntax values)
{
    public void Write(CodeWriter writer, CodecShape shape)
    {
        var counts = shape.Model.MinProperties > 0 || shape.Model.MaxProperties >= 0;
        for (var i = 0; i < shape.Members.Count; i++)
            if (IsKept(shape.Members[i])) writer.Line($"{LocalType(shape.Members[i])} {Local(i)} = {Start(shape.Members[i])};");
        if (shape.RestName.Length > 0) writer.Line($"global::System.Collections.Generic.Dictionary<string, {shape.RestType}> extra = null;");
        if (counts) writer.Line("int count = 0;");
        writer.Line(shape.IsWide ? "var seen = new global::Photon.Runtime.Emitted.Wide();" : "ulong seen = 0;");
        writer.Open(shape.IsWide ? "for (int r = x.Begin(N); r >= 0; r = x.NextWide(N, r, ref seen))" : "for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))");
        writer.Line(shape.IsWide ? "seen.Add(r);" : "seen |= 1UL << r;");
        if (counts) writer.Line("count++;");
        WriteSwitch(writer, shape);
        writer.Close();
        if (shape.IsWide && NeedSyntax.Indexes(context, shape, 0) is { } needed) writer.Line($"x.NeedWide(N, ref seen, {needed});");
        if (!shape.IsWide && NeedSyntax.Bits(context, shape) is var bits && bits != "0UL") writer.Line($"x.Need(N, seen, {bits});");
        if (counts) writer.Line($"x.Count(count, {Number(shape.Model.MinProperties)}, {Number(shape.Model.MaxProperties)});");
        WriteResult(writer, shape);
    }

    void WriteSwitch(CodeWriter writer, CodecShape shape)
    {
        if (shape.Members.Count == 0)
        {
            foreach (var line in Others(shape)) writer.Line(line);
            return;
        }
        writer.Open("switch (r & 4095)");
        for (var i = 0; i < shape.Members.Count; i++) writer.Line($"case {Number(i)}: {Member(shape, shape.Members[i], Local(i))} break;");
        var others = Others(shape).ToList();
        if (others.Count == 1) writer.Line($"default: {others[0]} break;");
        else
        {
            writer.Line("default:");
            writer.Indent();
            foreach (var line in others) writer.Line(line);
            writer.Line("break;");
            writer.Outdent();
        }
        writer.Close();
    }

    static void WriteResult(CodeWriter writer, CodecShape shape)
    {
        var kept = Enumerable.Range(0, shape.Members.Count).Where(i => IsKept(shape.Members[i])).ToList();
        if (kept.Count + shape.Hidden.Count + shape.RestName.Length == 0)
        {
            writer.Line($"return new {shape.Name}();");
            return;
        }
        writer.Open($"return new {shape.Name}");
        foreach (var i in kept) writer.Line($"{shape.Members[i].Access} = {Local(i)},");
        foreach (var hidden in shape.Hidden)
        {
            var twin = kept.FindIndex(i => shape.Members[i].Model.Name == hidden.Model.Name && shape.Members[i].Type == hidden.Type);
            writer.Line($"{hidden.Access} = {(twin < 0 ? "default" : Local(kept[twin]))},");
        }
        if (shape.RestName.Length > 0) writer.Line($"{shape.RestName} = x.Rest(extra),");
        writer.Close(";");
    }

    string Member(CodecShape shape, PropertyShape member, string local)
    {
        var value = Value(member, local);
        if (!member.Model.ReadOnly || !shape.Travels(TypeNeeds.ReadsRequests)) return value;
        // What only the server may say is not taken from a client.
        return shape.Travels(TypeNeeds.ReadsResponses) ? $"if (x.FromClient) x.Skip(); else {{ {value} }}" : "x.Skip();";
    }

    string Value(PropertyShape member, string local)
    {
        var use = member.Model.Type;
        if (member.Presence == Presence.Constant)
            return $"{(use.Nullable ? "if (!x.Null()) " : "")}x.Const({BlobSyntax.Texts([member.Model.Const])});";
        // A constant that C# has no literal for is a value like any other, with one text that is allowed.
        var check = member.Model.Const.Length > 0 ? $"x.Among({BlobSyntax.Texts([member.Model.Const])}); " : "";
        if (member.Presence == Presence.Tristate) return $"{check}{local} = {values.Maybe(use.Type)};";
        var value = values.Of(use.Type);
        if (!use.Nullable || context.Types.IsNullByNature(use.Type)) return $"{check}{local} = {value};";
        return member.Presence == Presence.Default
            ? $"{check}if (x.Null()) {local} = null; else {local} = {value};"
            : $"{check}if (!x.Null()) {local} = {value};";
    }

    /// <summary>What becomes of a member that no property names.</summary>
    IEnumerable<string> Others(CodecShape shape)
    {
        if (shape.Model.PropertyNames >= 0)
            yield return $"x.NameAs<{context.Types.Oblivious(shape.Model.PropertyNames)}, {context.Codecs.Reader(new(shape.Model.PropertyNames))}>();";
        foreach (var pattern in shape.Rest.PatternProperties)
            yield return $"if (x.NameIs({context.Codecs.Value(Constraints.PatternKey(pattern.Pattern))})) {Keep(shape, pattern.Type)} else";
        yield return shape.Rest.Additional switch
        {
            AdditionalKind.Refused => "x.Unknown();",
            AdditionalKind.Typed => Keep(shape, shape.Rest.AdditionalType),
            _ => "x.Skip();",
        };
    }

    /// <summary>One type for all is kept as it is; otherwise each is checked by its own and kept as JSON.</summary>
    string Keep(CodecShape shape, TypeUse use) => shape.RestUse.Exists
        ? $"x.Extra<{shape.RestType}, {shape.RestReader}>(ref extra);"
        : $"x.ExtraAs<{context.Types.Oblivious(use)}, {context.Codecs.Reader(use)}>(ref extra);";

    static bool IsKept(PropertyShape member) => member.Presence != Presence.Constant;

    string LocalType(PropertyShape member)
    {
        var use = member.Model.Type;
        return member.Presence switch
        {
            Presence.Tristate => $"global::Photon.Optional<{context.Types.Oblivious(use)}>",
            Presence.Optional => context.Types.Oblivious(use.Type) + (context.Types.IsValueType(use.Type) ? "?" : ""),
            _ => context.Types.Oblivious(use),
        };
    }

    static string Start(PropertyShape member) => member.Presence == Presence.Default ? member.Value : "default";

    static string Local(int index) => "m" + Number(index);

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
