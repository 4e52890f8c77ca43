using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>
/// Writes the body that reads an object: one initializer that asks for each member once, in the order of the names. Each
/// further time that a member is named (a local, a <c>case</c>, an assignment) costs the compiler as much again. A
/// constructor could set <c>init</c> properties too, but there required members and nullability are checked one by one.
/// </summary>
sealed class ObjectReader(EmitContext context, ReadSyntax values)
{
    readonly TakeSyntax _takes = new(context, values);

    /// <param name="writer">Inside of the method.</param>
    /// <param name="method">Its name: it is called again where members come in an order of their own.</param>
    public void Write(CodeWriter writer, CodecShape shape, string method)
    {
        writer.Line($"var m = x.Object{(shape.Rest.Additional == AdditionalKind.Refused ? "Only" : "")}(N, {NeedSyntax.Bits(context, shape)});");
        // What sets no property is asked for in the same breath as the member behind it.
        var before = "x.";
        var isOpen = false;
        foreach (var member in shape.Members)
        {
            if (Aside(shape, member) is { } aside)
            {
                before += aside + ".";
                continue;
            }
            if (!isOpen) writer.Open($"var o = new {shape.Name}");
            isOpen = true;
            var value = _takes.Of(member);
            if (IsServers(shape, member)) value = $"x.FromClient && x.Skips() ? {_takes.Absent(member)} : {value}";
            writer.Line($"{member.Access} = {before}{value.Substring(2)},");
            before = "x.";
        }
        if (isOpen) writer.Close(";");
        else writer.Line($"var o = new {shape.Name}();");
        if (before.Length > 2) writer.Line(before.Substring(0, before.Length - 1) + ";");
        var done = shape.IsWide && NeedSyntax.Indexes(context, shape, 64) is { } more ? $"DoneWide(m, {more})" : "Done(m)";
        writer.Line($"return x.{done} ? o : {method}(ref x);");
    }

    /// <summary>Asks for a member that sets no property: a constant, or what only the server may say.</summary>
    static string? Aside(CodecShape shape, PropertyShape member)
    {
        if (member.Presence == Presence.Constant)
            return $"TakeConst{(member.Model.Type.Nullable ? "OrNull" : "")}({BlobSyntax.Texts([member.Model.Const])})";
        return member.Model.ReadOnly && shape.Travels(TypeNeeds.ReadsRequests) && !shape.Travels(TypeNeeds.ReadsResponses)
            ? "Pass()" : null;
    }

    /// <summary>Only the server may say it: it is not taken from a client.</summary>
    static bool IsServers(CodecShape shape, PropertyShape member) =>
        member.Model.ReadOnly && shape.Travels(TypeNeeds.ReadsRequests);
}
