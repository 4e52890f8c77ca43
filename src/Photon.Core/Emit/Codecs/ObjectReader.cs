using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes the constructor that reads an object: members of <c>init</c> can only be set there.</summary>
sealed class ObjectReader(EmitContext context, ReadSyntax values)
{
    public void Write(CodeWriter writer, CodecShape shape)
    {
        var keyword = context.Options.Records ? "record" : "class";
        writer.Open($"partial {keyword} {context.Names.Type(shape.Type)}");
        // Dear to the compiler: only where something is required.
        if (shape.Members.Any(m => m.IsRequired)) writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Open($"internal {context.Names.Type(shape.Type)}(ref global::Photon.Runtime.Emitted.JsonIn x)");
        var counts = shape.Model.MinProperties > 0 || shape.Model.MaxProperties >= 0;
        writer.Line(shape.IsWide ? "var seen = new global::Photon.Runtime.Emitted.Wide();" : "ulong seen = 0;");
        if (shape.RestName.Length > 0) writer.Line($"global::System.Collections.Generic.Dictionary<string, {shape.RestType}> extra = null;");
        if (counts) writer.Line("int count = 0;");
        writer.Open(shape.IsWide
            ? $"for (int r = x.Begin({shape.Codec}.N); r >= 0; r = x.NextWide({shape.Codec}.N, r, ref seen))"
            : $"for (int r = x.Begin({shape.Codec}.N); r >= 0; r = x.Next({shape.Codec}.N, r, seen))");
        writer.Line(shape.IsWide ? "seen.Add(r);" : "seen |= 1UL << r;");
        if (counts) writer.Line("count++;");
        WriteSwitch(writer, shape);
        writer.Close();
        WriteNeed(writer, shape);
        if (counts) writer.Line($"x.Count(count, {Number(shape.Model.MinProperties)}, {Number(shape.Model.MaxProperties)});");
        if (shape.RestName.Length > 0) writer.Line($"if (extra != null) {shape.RestName} = extra;");
        writer.Close();
        writer.Close();
    }

    void WriteSwitch(CodeWriter writer, CodecShape shape)
    {
        if (shape.Members.Count == 0)
        {
            foreach (var line in Others(shape)) writer.Line(line);
            return;
        }
        writer.Open("switch (r & 4095)");
        for (var i = 0; i < shape.Members.Count; i++) writer.Line($"case {Number(i)}: {Member(shape, shape.Members[i])} break;");
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

    string Member(CodecShape shape, PropertyShape member)
    {
        var value = Value(member);
        if (!member.Model.ReadOnly || !shape.Travels(TypeUsage.Request, context.Options.Server)) return value;
        // What only the server may say is not taken from a client.
        return shape.Travels(TypeUsage.Response, context.Options.Client) ? $"if (x.FromClient) x.Skip(); else {{ {value} }}" : "x.Skip();";
    }

    string Value(PropertyShape member)
    {
        var use = member.Model.Type;
        var nullable = use.Nullable && !context.Types.IsNullByNature(use.Type);
        if (member.Presence == Presence.Constant)
            return $"{(use.Nullable ? "if (!x.Null()) " : "")}x.Const({BlobSyntax.Texts([member.Model.Const])});";
        var value = values.Of(use.Type);
        // A constant that C# has no literal for is a value like any other, with one text that is allowed.
        var check = member.Model.Const.Length > 0 ? $"x.Among({BlobSyntax.Texts([member.Model.Const])}); " : "";
        if (member.Presence == Presence.Tristate) return $"{check}{member.Access} = {values.Maybe(use.Type)};";
        if (!nullable) return $"{check}{member.Access} = {value};";
        return member.Presence == Presence.Default
            ? $"{check}if (x.Null()) {member.Access} = null; else {member.Access} = {value};"
            : $"{check}if (!x.Null()) {member.Access} = {value};";
    }

    /// <summary>What becomes of a member that no property names.</summary>
    IEnumerable<string> Others(CodecShape shape)
    {
        if (shape.Model.PropertyNames >= 0)
            yield return $"x.NameAs<{context.Types.Oblivious(shape.Model.PropertyNames)}, {context.Codecs.Reader(new(shape.Model.PropertyNames))}>();";
        var otherwise = shape.Rest.Additional switch
        {
            AdditionalKind.Refused => "x.Unknown();",
            AdditionalKind.Typed when shape.RestUse.Exists => $"x.Extra<{shape.RestType}, {shape.RestReader}>(ref extra);",
            AdditionalKind.Typed => $"x.ExtraAs<{context.Types.Oblivious(shape.Rest.AdditionalType)}, {context.Codecs.Reader(shape.Rest.AdditionalType)}>(ref extra);",
            _ => "x.Skip();",
        };
        foreach (var pattern in shape.Rest.PatternProperties)
        {
            // One type for all is kept as it is; otherwise each is checked by its own and kept as JSON.
            var read = shape.RestUse.Exists
                ? $"x.Extra<{shape.RestType}, {shape.RestReader}>(ref extra);"
                : $"x.ExtraAs<{context.Types.Oblivious(pattern.Type)}, {context.Codecs.Reader(pattern.Type)}>(ref extra);";
            yield return $"if (x.NameIs({context.Codecs.Value(Constraints.PatternKey(pattern.Pattern))})) {read} else";
        }
        yield return otherwise;
    }

    void WriteNeed(CodeWriter writer, CodecShape shape)
    {
        var requests = Needed(shape, m => !m.ReadOnly);
        var responses = Needed(shape, m => !m.WriteOnly);
        var (read, wrote) = (shape.Travels(TypeUsage.Request, context.Options.Server), shape.Travels(TypeUsage.Response, context.Options.Client));
        var needed = !wrote ? Mask(shape, requests) : !read ? Mask(shape, responses)
            : requests.SequenceEqual(responses) ? Mask(shape, requests) : $"x.FromClient ? {Mask(shape, requests)} : {Mask(shape, responses)}";
        if ((wrote ? responses.Count : 0) + (read ? requests.Count : 0) == 0) return;
        writer.Line(shape.IsWide ? $"x.NeedWide({shape.Codec}.N, ref seen, {needed});" : $"x.Need({shape.Codec}.N, seen, {needed});");
    }

    static string Mask(CodecShape shape, List<int> members) => shape.IsWide
        ? BlobSyntax.Indexes(members)
        : members.Aggregate(0UL, (mask, i) => mask | (1UL << i)).ToString(CultureInfo.InvariantCulture) + "UL";

    /// <summary>Indexes of members that must be there. That a discriminator is there was seen before.</summary>
    static List<int> Needed(CodecShape shape, Func<PropertyModel, bool> travels)
    {
        var needed = new List<int>();
        for (var i = 0; i < shape.Members.Count; i++)
        {
            var member = shape.Members[i];
            if (member.Model.Required && travels(member.Model) && !(shape.Cases.Count > 0 && member.Model.Name == shape.Discriminator)) needed.Add(i);
        }
        return needed;
    }

    static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
