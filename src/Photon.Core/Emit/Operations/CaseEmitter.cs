using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Operations;

/// <summary>Emits one case of a result.</summary>
static class CaseEmitter
{
    /// <summary>A member of a case and the constructor's argument for it, in that order: required ones first.</summary>
    readonly record struct Member(string Type, string Name, string Argument, bool Optional, string Doc, string Value, bool Deprecated = false);

    public static void Emit(EmitContext context, string result, ResponseSyntax response, CodeWriter writer)
    {
        var members = Members(context, response);
        var arguments = string.Join(", ", members.OrderBy(m => m.Optional).Select(m => $"{m.Type} {m.Argument}{(m.Optional ? " = null" : "")}"));
        var status = response.Status > 0 ? response.Model.Status : response.Class > 0 ? $"{response.Class}00 to {response.Class}99" : "Any other status";
        writer.Line();
        if (response.Index > 0) status += " as " + string.Join(", ", MediaTypeSyntax.Of(response.Group));
        writer.Line($"/// <summary>{CSharpText.DocText(response.Model.Description.Length > 0 ? $"{status}: {response.Model.Description}" : $"{status}.")}</summary>");
        LinkSyntax.Remarks(response.Model, writer);
        var reply = context.Options.Server ? new ReplySyntax(context) : null;
        var told = reply?.Base(response) ?? "";
        if (members.Count == 0)
        {
            writer.Line($"public sealed class {response.Case}() : {result}{(told.Length > 0 ? told : "()")};");
            return;
        }
        writer.Open($"public sealed class {response.Case}({arguments}) : {result}{told}");
        foreach (var member in members)
        {
            writer.Line($"/// <summary>{CSharpText.DocText(member.Doc)}</summary>");
            if (member.Deprecated)
            {
                writer.Line(Deprecation.Attribute("header"));
                writer.Line($"public {member.Type} {member.Name} => {Deprecation.Field(member.Name)};");
                writer.Line($"readonly {member.Type} {Deprecation.Field(member.Name)} = {member.Value};");
            }
            else writer.Line($"public {member.Type} {member.Name} {{ get; }} = {member.Value};");
        }
        reply?.Write(response, told.Length > 0, writer);
        writer.Close();
    }

    static List<Member> Members(EmitContext context, ResponseSyntax response)
    {
        var members = new List<Member>();
        var bodies = new BodySyntax(context);
        if (response.Class > 0) members.Add(new("int", "StatusCode", "statusCode", false, "The status code.", $"global::Photon.Runtime.Emitted.StatusRange.Check(statusCode, {response.Class})"));
        else if (response.Status == 0) members.Add(new("int", "StatusCode", "statusCode", false, "The status code.", "statusCode"));
        if (response.Content is { } content) members.Add(new(bodies.ResponseType(content), "Body", "body", false, "The body.", "body"));
        for (var i = 0; i < response.Headers.Length; i++)
        {
            var header = response.Model.Headers[i];
            var type = header.Type.Exists ? header.Required ? context.Types.Of(header.Type) : context.Types.Missable(header.Type) : "string?";
            var argument = Keywords.Escape(char.ToLowerInvariant(response.Headers[i].TrimStart('@')[0]) + response.Headers[i].TrimStart('@').Substring(1));
            var optional = !header.Required && type.EndsWith("?", StringComparison.Ordinal);
            members.Add(new(type, response.Headers[i], argument, optional, header.Description.Length > 0 ? header.Description : $"The header {header.Name}.", argument, header.Deprecated));
        }
        return members;
    }
}
