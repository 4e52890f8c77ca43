using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>The C# side of bodies, the same for server and client.</summary>
public sealed class BodySyntax(EmitContext context)
{
    /// <summary>Which media types are generated.</summary>
    public MediaTypeChoice Choice { get; } = new(type => context.Model.Types[type]);

    /// <summary>The C# type of a request body that is there.</summary>
    public string RequestType(ContentModel content) => TypeOf(content, Choice.RequestShape(content), "global::System.IO.Stream");

    /// <summary>The C# type of a response body.</summary>
    public string ResponseType(ContentModel content) => TypeOf(content, Choice.ResponseShape(content), "global::Photon.FileContent");

    /// <summary>The C# type of a value or of an item; without a schema any JSON.</summary>
    public string ValueType(TypeUse use) => use.Exists ? context.Types.Of(use) : "global::System.Text.Json.JsonElement";

    /// <summary>The same with its codec, as type arguments.</summary>
    public string TypeArguments(TypeUse use) => $"{ValueType(use)}, {context.Codecs.Of(use)}";

    /// <summary>The method of the runtime that reads or writes a stream of events.</summary>
    public static string Events(ContentModel content) => content.EventData == EventData.Whole ? "Events" : "EventObjects";

    /// <summary>What readers of events are told about their data; empty: nothing.</summary>
    public static string Framing(ContentModel content) => content.EventData == EventData.Whole ? "" : $"global::Photon.Runtime.Emitted.ItemFraming.{content.EventData}Events";

    string TypeOf(ContentModel content, BodyShape shape, string bytes) => shape switch
    {
        BodyShape.Value => ValueType(content.Type),
        BodyShape.Text => "string",
        BodyShape.Bytes => bytes,
        _ => $"global::System.Collections.Generic.IAsyncEnumerable<{ValueType(content.Type)}>",
    };
}
