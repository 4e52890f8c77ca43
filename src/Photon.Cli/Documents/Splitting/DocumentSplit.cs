using Photon.Cli.Documents.Writing;
using Photon.Core.Documents;
using Photon.Core.Reading;

namespace Photon.Cli.Documents.Splitting;

/// <summary>A document as many files: the reverse of a bundle.</summary>
static class DocumentSplit
{
    /// <returns>Paths relative to a folder, the root's first.</returns>
    public static IReadOnlyList<(string Path, string Text)> Of(SpecText document, DocumentFormat format)
    {
        var plan = new SplitPlan(document.Root, format.Extension());
        var open = new List<(Node Part, string File)>();
        var files = new List<(string, string)> { (plan.Root, WriteRoot(document.Root, plan, format, open)) };
        files.AddRange(open.Select(part => (part.File, Text(part.Part, part.File, plan, format))));
        return files;
    }

    static string Text(Node part, string file, SplitPlan plan, DocumentFormat format)
    {
        var writer = format.Writer();
        NodeWriter.Write(writer, part, text => Rewritten(text, file, plan));
        return writer.ToString()!;
    }

    static string WriteRoot(Node root, SplitPlan plan, DocumentFormat format, List<(Node, string)> parts)
    {
        var writer = format.Writer();
        Write(root, 0);
        return writer.ToString()!;

        void Write(Node node, int depth)
        {
            if (depth > 0 && depth <= 3 && plan.Files.TryGetValue(node.Pointer, out var file))
            {
                parts.Add((node, file));
                writer.OpenObject(false);
                writer.Name("$ref");
                writer.String("./" + file);
                writer.CloseObject();
            }
            // Parts stand three levels deep at most: what is below goes out in one go.
            else if (!node.IsObject || depth >= 3) NodeWriter.Write(writer, node, text => Rewritten(text, plan.Root, plan));
            else
            {
                writer.OpenObject(node.Count == 0);
                foreach (var (name, value) in node.Members)
                {
                    writer.Name(name);
                    Write(value, depth + 1);
                }
                writer.CloseObject();
            }
        }
    }

    static string Rewritten(Node text, string file, SplitPlan plan) => DocumentClosure.IsReference(text) ? plan.Rewrite(text.Text, file) : text.Text;
}
