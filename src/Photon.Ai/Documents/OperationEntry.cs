using Photon.Core.Reading;

namespace Photon.Ai.Documents;

/// <summary>One operation as it is written.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Path">The template as written.</param>
/// <param name="Id">The <c>operationId</c>; empty where there is none.</param>
/// <param name="Item">The path item: its parameters are the operation's too.</param>
/// <param name="Node">The operation.</param>
public sealed record OperationEntry(string Method, string Path, string Id, Node Item, Node Node)
{
    /// <summary>As it is named to people: the id, or <c>GET /books</c>.</summary>
    public string Name => Id.Length > 0 ? Id : $"{Method} {Path}";

    /// <summary>Its tags, as written.</summary>
    public IEnumerable<string> Tags
    {
        get
        {
            foreach (var tag in Node["tags"].Items)
                if (tag.IsString) yield return tag.Text;
        }
    }
}
