namespace Photon.Core.Model;

/// <summary>
/// Which of several media types code is generated for. Server, client and the report of what is left out all ask here, so
/// that they cannot disagree.
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

    /// <summary>Code for <paramref name="leading"/> takes this one too: the same C# type, and a runtime that can tell them apart.</summary>
    public bool IsTaken(ContentModel content, ContentModel leading) => IsSame(content, RequestShape(content), leading, RequestShape(leading));

    /// <summary>Code for <paramref name="leading"/> gives this one too.</summary>
    public bool IsGiven(ContentModel content, ContentModel leading) => IsSame(content, ResponseShape(content), leading, ResponseShape(leading));

    /// <summary>The same shape and type, unless the type makes no difference in C# or is none that could differ.</summary>
    static bool IsSame(ContentModel content, BodyShape shape, ContentModel leading, BodyShape leads) => shape == leads
        && (content.Type == leading.Type || shape is BodyShape.Text or BodyShape.Bytes || (content.Kind == ContentKind.Json && !content.Type.Exists));

    bool IsBytes(TypeUse use) => use.Exists && type(use.Type) is PrimitiveType { Kind: PrimitiveKind.Binary };

    bool HoldsMembers(TypeUse use) => use.Exists && type(use.Type) is ObjectType or MapType or UnionType;
}
