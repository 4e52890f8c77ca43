using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>How single parts of a form or multipart body are carried.</summary>
sealed class EncodingBinder(BindScope scope)
{
    static readonly string[] s_styles = ["style", "explode", "allowReserved"];

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
            parts.Add(new(member.Name, ContentType(member.Value, kind), style, explode, scope.Flag(member.Value, "allowReserved"),
                kind == ContentKind.Multipart ? headers(member.Value["headers"], owner.Then(member.Name)) : default));
        }
        return new(parts.ToArray());
    }

    /// <summary>What is no media type asks for nothing.</summary>
    string ContentType(Node encoding, ContentKind kind)
    {
        var text = scope.Text(encoding, "contentType");
        if (kind != ContentKind.Multipart || text.Length == 0) return text;
        if (IsStyled(encoding)) return "";
        var types = text.Split(',').Select(MediaTypes.Normal).ToArray();
        return Array.TrueForAll(types, t => t.Length > 0) ? text : string.Join(", ", types.Where(t => t.Length > 0));
    }

    /// <summary>From 3.1 on a style in a multipart body puts the media type out of force.</summary>
    bool IsStyled(Node encoding) => scope.IsV31 && Array.Exists(s_styles, name => encoding[name].Exists);

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
            if (part.Value["contentType"] is { IsString: true } types)
            {
                if (IsStyled(part.Value)) LeftOut(types, "contentType", "it says nothing beside 'style', 'explode' and 'allowReserved'");
                else if (Array.Find(types.Text.Split(','), type => MediaTypes.Normal(type).Length == 0) is { } malformed) LeftOut(types, "contentType", "'" + malformed.Trim() + "' is no media type");
            }
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
