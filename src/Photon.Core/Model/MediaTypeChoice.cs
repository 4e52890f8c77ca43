namespace Photon.Core.Model;

/// <summary>
/// Which of several media types code is generated for, and which of them have a type of their own. Server, client, names and the report of what is left
/// out all ask here, so that they cannot disagree.
/// </summary>
/// <param name="type">The type of an index.</param>
public sealed class MediaTypeChoice(Func<int, TypeModel> type)
{
    /// <summary>The media type that gives a body its C# type: the first JSON one, else the first.</summary>
    public static ContentModel? Leading(EquatableArray<ContentModel> contents)
    {
        foreach (var content in contents)
            if (content.Kind == ContentKind.Json) return content;
        return contents.Count > 0 ? contents[0] : null;
    }

    public BodyShape RequestShape(ContentModel? content) => content?.Kind switch
    {
        // Without a schema there is no telling what a form holds, so its bytes are handed over.
        ContentKind.Form or ContentKind.Multipart when HoldsMembers(content.Type) => BodyShape.Value,
        _ => ResponseShape(content),
    };

    public BodyShape ResponseShape(ContentModel? content) => content?.Kind switch
    {
        null => BodyShape.None,
        ContentKind.Json => IsBytes(content.Type) ? BodyShape.Bytes : BodyShape.Value,
        ContentKind.Text => BodyShape.Text,
        ContentKind.ServerSentEvents => BodyShape.Events,
        ContentKind.JsonLines => BodyShape.Lines,
        ContentKind.JsonSequence => BodyShape.Sequence,
        _ => BodyShape.Bytes,
    };

    /// <summary>What a request may carry: a type each, the leading one's first.</summary>
    public List<ContentGroup> Taken(EquatableArray<ContentModel> contents) => Groups(contents, RequestShape);

    /// <summary>What a response may carry: a type each, the leading one's first.</summary>
    public List<ContentGroup> Given(EquatableArray<ContentModel> contents) => Groups(contents, ResponseShape);

    static List<ContentGroup> Groups(EquatableArray<ContentModel> contents, Func<ContentModel?, BodyShape> shapeOf)
    {
        var groups = new List<ContentGroup>(1);
        if (Leading(contents) is not { } leading) return groups;
        groups.Add(new(leading, shapeOf(leading), []));
        foreach (var content in contents)
        {
            var shape = shapeOf(content);
            // What shares the leading one's C# type is no further type, whatever it is.
            var group = IsSame(content, shape, leading, groups[0].Shape) ? groups[0] : null;
            if (group is null)
            {
                if (content.IsOnlyAlone && shape is BodyShape.Text or BodyShape.Bytes) continue;
                group = groups.Find(g => IsSame(content, shape, g.Leading, g.Shape));
                if (group is null) groups.Add(group = new(content, shape, []));
            }
            group.All.Add(content);
        }
        return groups;
    }

    /// <summary>The same shape and type, unless the type makes no difference in C# or is none that could differ.</summary>
    static bool IsSame(ContentModel content, BodyShape shape, ContentModel leading, BodyShape leads) => shape == leads
        && (content.Type == leading.Type || shape is BodyShape.Text or BodyShape.Bytes || (content.Kind == ContentKind.Json && !content.Type.Exists));

    bool IsBytes(TypeUse use) => use.Exists && type(use.Type) is PrimitiveType { Kind: PrimitiveKind.Binary };

    bool HoldsMembers(TypeUse use) => use.Exists && type(use.Type) is ObjectType or MapType or UnionType;
}
