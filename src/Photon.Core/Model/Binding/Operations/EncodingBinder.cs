using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>How single parts of a form or multipart body are carried.</summary>
sealed class EncodingBinder(BindScope scope)
{
    /// <param name="media">The Media Type Object.</param>
    /// <param name="kind">Of the media type.</param>
    /// <param name="owner">What types inside are called after.</param>
    /// <param name="headers">Binds headers.</param>
    public EquatableArray<PartEncoding> Bind(Node media, ContentKind kind, NamePath owner, Func<Node, NamePath, EquatableArray<ParameterModel>> headers)
    {
        var parts = new List<PartEncoding>(media["encoding"].Count);
        foreach (var member in media["encoding"].Members)
        {
            if (!member.Value.IsObject) continue;
            var (style, explode) = ParameterStyles.Read(member.Value, ParameterLocation.Query, scope);
            parts.Add(new(member.Name, scope.Text(member.Value, "contentType"), style, explode, scope.Flag(member.Value, "allowReserved"),
                kind == ContentKind.Multipart ? headers(member.Value["headers"], owner.Then(member.Name)) : default));
        }
        return new(parts.ToArray());
    }

    /// <summary>Says what of it is not carried, so that nothing goes missing in silence.</summary>
    public void Report(Node media, ContentModel content)
    {
        foreach (var name in (string[])["prefixEncoding", "itemEncoding"]) LeftOut(media[name], name, "parts are told apart by their names, not by their order");
        if (!MediaTypes.IsStream(content.Kind)) LeftOut(media["itemSchema"], "itemSchema", "'" + content.MediaType + "' is no stream of items that Photon reads or writes");
        if (content.Kind != ContentKind.Multipart) return;
        var properties = scope.Peek(media["schema"])["properties"];
        foreach (var part in media["encoding"].Members)
        {
            foreach (var name in (string[])["encoding", "prefixEncoding", "itemEncoding"]) LeftOut(part.Value[name], name, "a part has no parts of its own");
            // The schema may be composed, and then it is not looked into.
            if (part.Value["headers"].Count > 0 && properties[part.Name] is { Exists: true } property && !IsFile(property)) LeftOut(part.Value["headers"], "headers", "only files have headers of their own");
        }
    }

    bool IsFile(Node property)
    {
        var schema = scope.Peek(property);
        return SchemaAlias.IsBytes(schema["type"].Is("array") ? scope.Peek(schema["items"]) : schema);
    }

    void LeftOut(Node node, string name, string why)
    {
        if (node.Exists) scope.Report(BindingRules.EncodingLeftOut, node.NamePlace, name, why);
    }
}
