using Photon.Core.Reading;

namespace Photon.Core.Documents;

/// <summary>Prints values as they were read.</summary>
public static class NodeWriter
{
    /// <summary>Prints a value with all that is in it.</summary>
    /// <param name="text">Another text for a string; none: each as it is.</param>
    public static void Write(IDocumentWriter writer, Node node, Func<Node, string>? text = null)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                writer.OpenObject(node.Count == 0);
                foreach (var (name, value) in node.Members)
                {
                    writer.Name(name);
                    Write(writer, value, text);
                }
                writer.CloseObject();
                break;
            case NodeKind.Array:
                writer.OpenArray(node.Count == 0);
                foreach (var item in node.Items) Write(writer, item, text);
                writer.CloseArray();
                break;
            case NodeKind.String:
                writer.String(text is null ? node.Text : text(node));
                break;
            case NodeKind.Missing:
                writer.Raw("null");
                break;
            default:
                writer.Raw(node.Text);
                break;
        }
    }
}
