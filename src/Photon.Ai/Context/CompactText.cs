using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Ai.Context;

/// <summary>Writes a part of a document in few tokens: YAML without what no task is about.</summary>
static class CompactText
{
    static readonly string[] s_left = ["example", "examples", "externalDocs", "xml", "callbacks", "servers", "security", "links", "contact", "license", "termsOfService"];
    static readonly string[] s_texts = ["description", "summary", "title"];

    public static string Of(Node node, SliceForm form)
    {
        var writer = new YamlDocumentWriter();
        Write(writer, node, form, 0, isMap: false);
        return writer.ToString();
    }

    /// <param name="isMap">The members' names are the author's, as those of <c>properties</c> are: none of them is a keyword.</param>
    static void Write(YamlDocumentWriter writer, Node node, SliceForm form, int depth, bool isMap)
    {
        if (node.IsObject)
        {
            if (depth > Depth(form) && node["$ref"] is not { IsString: true })
            {
                writer.String("…");
                return;
            }
            var members = new List<Node.Member>();
            foreach (var member in node.Members)
                if (isMap || !IsLeftOut(member.Name, form)) members.Add(member);
            writer.OpenObject(members.Count == 0);
            foreach (var member in members)
            {
                writer.Name(Cut(member.Name, 100));
                if (form == SliceForm.Names && member.Name == "properties" && !isMap) Names(writer, member.Value);
                else Write(writer, member.Value, form, depth + 1, !isMap && member.Name is "properties" or "patternProperties" or "responses" or "headers" or "content" or "schemas" or "mapping");
            }
            writer.CloseObject();
        }
        else if (node.IsArray)
        {
            var most = form switch { SliceForm.Whole => 40, SliceForm.Short => 10, _ => 6 };
            writer.OpenArray(node.Count == 0);
            var count = 0;
            foreach (var item in node.Items)
            {
                if (count++ < most) Write(writer, item, form, depth + 1, false);
            }
            if (count > most) writer.String($"… {count - most} more");
            writer.CloseArray();
        }
        else if (node.IsString) writer.String(Cut(node.Text, form switch { SliceForm.Whole => 400, SliceForm.Short => 120, _ => 60 }));
        else writer.Raw(node.Exists ? Cut(node.Text, 40) : "null");
    }

    static void Names(YamlDocumentWriter writer, Node properties)
    {
        var count = 0;
        writer.OpenArray(properties.Count == 0);
        foreach (var (name, _) in properties.Members)
            if (count++ < 30) writer.String(Cut(name, 60));
        if (count > 30) writer.String($"… {count - 30} more");
        writer.CloseArray();
    }

    static bool IsLeftOut(string name, SliceForm form) =>
        name.StartsWith("x-", StringComparison.Ordinal) || Array.IndexOf(s_left, name) >= 0 || (form >= SliceForm.Outline && Array.IndexOf(s_texts, name) >= 0);

    static int Depth(SliceForm form) => form switch { SliceForm.Whole => 14, SliceForm.Short => 9, SliceForm.Outline => 6, _ => 4 };

    /// <summary>In characters as .NET counts them, never between the halves of one.</summary>
    internal static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";
    }
}
