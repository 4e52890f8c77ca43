using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>The C# side of bodies, the same for server and client.</summary>
public sealed class BodySyntax(EmitContext context)
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

    /// <summary>The C# type of a request body that is there.</summary>
    public string RequestType(ContentModel content) => TypeOf(content, RequestShape(content), "global::System.IO.Stream");

    /// <summary>The C# type of a response body.</summary>
    public string ResponseType(ContentModel content) => TypeOf(content, ResponseShape(content), "global::Photon.FileContent");

    /// <summary>The C# type of a value or of an item; without a schema any JSON.</summary>
    public string ValueType(TypeUse use) => use.Exists ? context.Types.Of(use) : "global::System.Text.Json.JsonElement";

    string TypeOf(ContentModel content, BodyShape shape, string bytes) => shape switch
    {
        BodyShape.Value => ValueType(content.Type),
        BodyShape.Text => "string",
        BodyShape.Bytes => bytes,
        _ => $"global::System.Collections.Generic.IAsyncEnumerable<{ValueType(content.Type)}>",
    };

    bool IsBytes(TypeUse use) => use.Exists && context.Model.Types[use.Type] is PrimitiveType { Kind: PrimitiveKind.Binary };

    bool HoldsMembers(TypeUse use) => use.Exists && context.Model.Types[use.Type] is ObjectType or MapType or UnionType;
}
