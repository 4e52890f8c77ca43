using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The media types of a body or a response.</summary>
sealed class ContentBinder(BindScope scope, SchemaUser schemas, TypeTable types, ParameterBinder parameters, ProblemSchemas problems, LeftOutMediaTypes leftOut)
{
    readonly EncodingBinder _encodings = new(scope);

    /// <summary>3.x: a map of Media Type Objects.</summary>
    public EquatableArray<ContentModel> Bind(Node content, ContentOwner whose, NamePath owner, string part)
    {
        if (content.Count == 0) return default;
        var contents = new List<ContentModel>(content.Count);
        var nodes = new List<Node>(content.Count);
        foreach (var member in content.Members)
        {
            var mediaType = MediaTypes.Normal(member.Name);
            if (mediaType.Length == 0) scope.Report(BindingRules.MalformedMediaType, member.NamePlace, member.Name);
            else if (contents.Exists(other => other.MediaType == mediaType)) continue;
            else
            {
                contents.Add(One(mediaType, scope.Follow(member.Value), owner, part));
                nodes.Add(member.Value);
            }
        }
        if (contents.Count > 1)
            for (var i = 0; i < contents.Count; i++) contents[i] = Beside(contents[i], scope.Follow(nodes[i])["schema"]);
        leftOut.Add(whose, contents, nodes);
        return new(contents.ToArray());
    }

    /// <summary>2.0: one schema in each of the media types that the operation consumes or produces.</summary>
    public EquatableArray<ContentModel> Bind(Node schema, IReadOnlyList<NamedMediaType> mediaTypes, ContentOwner whose, NamePath owner, string part)
    {
        var contents = new List<ContentModel>(mediaTypes.Count);
        var nodes = new List<Node>(mediaTypes.Count);
        foreach (var (mediaType, node) in mediaTypes)
        {
            if (contents.Exists(other => other.MediaType == mediaType)) continue;
            contents.Add(Typed(mediaType, schema, owner, part));
            nodes.Add(node);
        }
        if (contents.Count > 1)
            for (var i = 0; i < contents.Count; i++) contents[i] = Beside(contents[i], schema);
        leftOut.Add(whose, contents, nodes);
        return new(contents.ToArray());
    }

    ContentModel One(string mediaType, Node media, NamePath owner, string part)
    {
        var items = media["itemSchema"];
        var isStream = items.Exists && MediaTypes.IsStream(MediaTypes.Kind(MediaTypes.Essence(mediaType)));
        var content = isStream ? new(mediaType, MediaTypes.Kind(MediaTypes.Essence(mediaType)), schemas.Use(items, owner, part)) : Typed(mediaType, media["schema"], owner, part);
        if (part == "request" || items.Exists) _encodings.Report(media, content);
        return content.Kind is ContentKind.Form or ContentKind.Multipart && media["encoding"].IsObject
            ? content with { Parts = _encodings.Bind(media, content.Kind, owner, Headers) }
            : content;
    }

    ContentModel Typed(string mediaType, Node schema, NamePath owner, string part)
    {
        var essence = MediaTypes.Essence(mediaType);
        var kind = MediaTypes.Kind(essence);
        if (kind == ContentKind.Binary)
        {
            if (!schema.Exists || !MediaTypes.IsOpaque(essence) || !IsStructured(schema, owner)) return new(mediaType, kind, Bytes(schema));
            kind = ContentKind.Json;
        }
        if (!schema.Exists) return new(mediaType, kind, kind == ContentKind.Text ? new(types.Plain(PrimitiveKind.String)) : TypeUse.None);
        switch (kind)
        {
            case ContentKind.Json when SchemaAlias.IsBytes(schema) && schema["type"].Is("string"): return new(mediaType, ContentKind.Binary, Bytes(schema));
            case ContentKind.Json when essence == "application/problem+json" && problems.IsProblem(schema, owner): return new(mediaType, kind, new(types.Plain(PrimitiveKind.Problem)));
            case ContentKind.Text: return Text(mediaType, schema, owner, part);
            case ContentKind.Multipart or ContentKind.Form: return new(mediaType, kind, schemas.Use(schema, owner, part, raw: true));
            case ContentKind.ServerSentEvents or ContentKind.JsonLines or ContentKind.JsonSequence: return new(mediaType, kind, Item(schema, schemas.Use(schema, owner, part)));
            default: return new(mediaType, kind, schemas.Use(schema, owner, part));
        }
    }

    /// <summary>To <c>schema</c> a stream is the array of its items. Most who write another schema there mean that of an item.</summary>
    TypeUse Item(Node schema, TypeUse use)
    {
        if (types[use.Type] is not ArrayType array) return use;
        if (array.MinItems > 0 || array.MaxItems >= 0 || array.UniqueItems || array.Residual.Length > 0) scope.Report(BindingRules.StreamNotCounted, schema.Place);
        return array.Item;
    }

    /// <summary>Bytes as they are, of which a schema counts the octets.</summary>
    TypeUse Bytes(Node schema)
    {
        var most = scope.Peek(schema)["maxLength"];
        return new(most.IsNumber && Numbers.TryCount(most, "maxLength", scope, out var octets)
            ? types.Intern(new PrimitiveType(PrimitiveKind.Binary) { MaxLength = octets }) : types.Plain(PrimitiveKind.Binary));
    }

    /// <summary>Text is one value; members have no place in it.</summary>
    ContentModel Text(string mediaType, Node schema, NamePath owner, string part)
    {
        var use = schemas.Use(schema, owner, part, raw: true);
        if (types[use.Type] is PrimitiveType { Kind: PrimitiveKind.Binary }) return new(mediaType, ContentKind.Binary, use);
        return new(mediaType, ContentKind.Text, types[use.Type] is PrimitiveType { Kind: not (PrimitiveKind.Any or PrimitiveKind.Never or PrimitiveKind.Null) } or EnumType ? use : new(types.Plain(PrimitiveKind.String)));
    }

    /// <summary>An object or a list, which no media type but JSON could carry.</summary>
    bool IsStructured(Node schema, NamePath owner)
    {
        if (SchemaAlias.IsBytes(schema)) return false;
        var use = schemas.Use(schema, owner, "");
        return types[use.Type] is null or ObjectType or UnionType or ArrayType or TupleType || (types[use.Type] is MapType && !schema["$ref"].Exists);
    }

    /// <summary>Tools list a media type with the schema of another, which it cannot carry: text or bytes have no members.</summary>
    ContentModel Beside(ContentModel content, Node schema)
    {
        if (content.Kind is not (ContentKind.Text or ContentKind.Binary or ContentKind.Multipart or ContentKind.Form)) return content;
        return MediaTypes.IsXml(MediaTypes.Essence(content.MediaType)) || HasMembers(schema, 0) ? content with { IsOnlyAlone = true } : content;
    }

    bool HasMembers(Node schema, int depth)
    {
        const int MaxDepth = 8;
        schema = scope.Peek(schema);
        if (!schema.IsObject || depth == MaxDepth) return false;
        if (schema["properties"].Exists || schema["type"].Is("object") || schema["type"].Is("array")) return true;
        foreach (var name in (string[])["allOf", "oneOf", "anyOf"])
            foreach (var part in schema[name].Items)
                if (HasMembers(part, depth + 1)) return true;
        return false;
    }

    /// <summary>Headers but for Content-Type, which the media type says.</summary>
    public EquatableArray<ParameterModel> Headers(Node headers, NamePath owner)
    {
        if (headers.Count == 0) return default;
        var models = new List<ParameterModel>(headers.Count);
        foreach (var member in headers.Members)
        {
            if (string.Equals(member.Name, "Content-Type", StringComparison.OrdinalIgnoreCase)) continue;
            var header = scope.Follow(member.Value);
            if (!header.IsObject || models.Exists(other => string.Equals(other.Name, member.Name, StringComparison.OrdinalIgnoreCase))) continue;
            var path = header.Parent.Name == "headers" && header.Parent.Parent.Name == "components" ? new NamePath(null, header.Name) : owner.Then(member.Name);
            models.Add(parameters.Header(member.Name, header, path));
        }
        return new(models.ToArray());
    }
}
