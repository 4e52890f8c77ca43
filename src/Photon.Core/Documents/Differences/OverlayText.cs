namespace Photon.Core.Documents.Differences;

/// <summary>Writes an overlay, version 1.0.</summary>
public static class OverlayText
{
    /// <param name="extends">Where the document is, seen from the overlay; null where nobody can say.</param>
    public static string Write(IDocumentWriter writer, IReadOnlyList<OverlayChange> changes, string title, string? extends)
    {
        writer.OpenObject(false);
        Member("overlay", "1.0.0");
        writer.Name("info");
        writer.OpenObject(false);
        Member("title", title);
        Member("version", "1.0.0");
        writer.CloseObject();
        if (extends is not null) Member("extends", extends);
        writer.Name("actions");
        writer.OpenArray(changes.Count == 0);
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var change in changes) Action(change);
        writer.CloseArray();
        writer.CloseObject();
        return writer.ToString()!;

        void Member(string name, string value)
        {
            writer.Name(name);
            writer.String(value);
        }

        int Times(OverlayChange change)
        {
            var key = change.Target + change.Item.ToJson();
            return written[key] = (written.TryGetValue(key, out var before) ? before : 0) + 1;
        }

        void Action(OverlayChange change)
        {
            writer.OpenObject(false);
            Member("target", change.Target);
            // Equal items of a list are added by equal actions, which the specification forbids: these say which they are.
            var again = change.Item.Exists && Times(change) is > 1 and var times ? $"The same again ({times})" : "";
            if (change.Description.Length + again.Length > 0) Member("description", change.Description.Length > 0 && again.Length > 0 ? $"{change.Description} ({again})" : change.Description + again);
            foreach (var extension in change.Extensions)
            {
                writer.Name(extension.Key);
                writer.Raw(extension.Value);
            }
            writer.Name(change.IsRemoval ? "remove" : "update");
            if (change.IsRemoval) writer.Raw("true");
            else if (change.Item.Exists) NodeWriter.Write(writer, change.Item);
            else
            {
                writer.OpenObject(false);
                foreach (var member in change.Members)
                {
                    writer.Name(member.Name);
                    NodeWriter.Write(writer, member.Value);
                }
                writer.CloseObject();
            }
            writer.CloseObject();
        }
    }
}
