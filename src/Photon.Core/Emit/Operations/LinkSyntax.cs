using System.Text;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Writes links: for those who read the code, and for the runtime.</summary>
static class LinkSyntax
{
    /// <summary>The comment of a response's case; nothing where it has no links.</summary>
    public static void Remarks(ResponseModel response, CodeWriter writer)
    {
        if (response.Links.Count == 0) return;
        var links = response.Links.Select(l =>
        {
            var values = l.Parameters.Select(p => $"{p.Name} = {p.Value}").Concat(l.Body.Length > 0 ? ["body = " + l.Body] : []).ToArray();
            return $"{l.Name}: {l.Operation}{(values.Length > 0 ? $" ({string.Join(", ", values)})" : "")}";
        });
        writer.Line($"/// <remarks>{CSharpText.DocText("Links. " + string.Join("; ", links) + ".")}</remarks>");
    }

    /// <summary>
    /// As the runtime reads it: a line each, its words parted by spaces and percent-encoded: status, name, operation, description, body, and name and
    /// value of each parameter in turn. Empty: there are none.
    /// </summary>
    public static string Of(EquatableArray<ResponseModel> responses) => string.Join("\n", responses.SelectMany(r => r.Links.Select(l => Line(r.Status, l))));

    static string Line(string status, LinkModel link) => string.Join(" ",
        new[] { status, link.Name, link.Operation, link.Description, link.Body }.Concat(link.Parameters.SelectMany(p => new[] { p.Name, p.Value })).Select(Escaped));

    /// <summary>Lone surrogates have no percent-encoding.</summary>
    static string Escaped(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}
