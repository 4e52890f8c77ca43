using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>2.0's <c>in: body</c> and <c>in: formData</c>, which 3.x calls a request body.</summary>
sealed class FormBinder(BindScope scope, SchemaUser schemas, SchemaEntries entries, TypeTable types, Defaults defaults, ContentBinder contents, LeftOutMediaTypes leftOut)
{
    /// <param name="parameters">The operation's body and form parameters.</param>
    /// <param name="consumes">Its media types.</param>
    /// <param name="whose">The operation.</param>
    /// <param name="owner">What types inside are called after.</param>
    public BodyModel? Bind(IReadOnlyList<Node> parameters, IReadOnlyList<NamedMediaType> consumes, ContentOwner whose, NamePath owner)
    {
        foreach (var parameter in parameters)
        {
            if (!parameter["in"].Is("body")) continue;
            var content = contents.Bind(parameter["schema"], consumes.Count > 0 ? consumes : NamedMediaType.Json, whose, owner, "request");
            return new(scope.Flag(parameter, "required"), scope.Text(parameter, "description"), content);
        }
        return parameters.Count == 0 ? null : Form(parameters, consumes, whose, owner);
    }

    BodyModel Form(IReadOnlyList<Node> parameters, IReadOnlyList<NamedMediaType> consumes, ContentOwner whose, NamePath owner)
    {
        var name = owner.Then("form");
        var properties = new List<PropertyModel>(parameters.Count);
        var parts = new List<PartEncoding>();
        var (hasFile, isRequired) = (false, false);
        foreach (var parameter in parameters)
        {
            var member = scope.Text(parameter, "name");
            if (member.Length == 0 || properties.Exists(other => other.Name == member)) continue;
            var use = schemas.Use(parameter, name, member, raw: true);
            hasFile |= types[use.Type] is PrimitiveType { Kind: PrimitiveKind.Binary };
            var required = scope.Flag(parameter, "required");
            isRequired |= required;
            var annotations = Annotations.Of(parameter, scope, entries, name);
            properties.Add(new(member, use)
            {
                Required = required,
                Description = annotations.Description,
                Hints = annotations.Hints,
                Default = annotations.Default.Exists ? defaults.Of(annotations.Default, use) : "",
            });
            if (parameter["collectionFormat"].Exists)
            {
                var (style, explode) = ParameterStyles.ReadCollection(parameter, ParameterLocation.Query, scope);
                parts.Add(new(member, "", style, explode, false, default));
            }
        }
        var slot = types.Reserve();
        types.Fill(slot, new ObjectType { NameParts = name.Parts(), Properties = new(properties.ToArray()) });
        var models = new List<ContentModel>();
        var others = new List<NamedMediaType>();
        foreach (var named in consumes)
        {
            var mediaType = named.Name;
            var kind = MediaTypes.Kind(MediaTypes.Essence(mediaType));
            if (kind == ContentKind.Multipart || (kind == ContentKind.Form && !hasFile)) models.Add(new(mediaType, kind, new(slot)) { Parts = new(parts.ToArray()) });
            else others.Add(named);
        }
        if (models.Count == 0)
            models.Add(hasFile ? new("multipart/form-data", ContentKind.Multipart, new(slot)) : new("application/x-www-form-urlencoded", ContentKind.Form, new(slot)) { Parts = new(parts.ToArray()) });
        // What the document as a whole consumes is not meant for each operation: 2.0 lets nothing else carry form parameters.
        foreach (var other in others)
            if (other.Node.Parent.Parent.Parent.Exists) leftOut.Add(whose, other, models[0].MediaType);
        return new(isRequired, "", new(models.ToArray()));
    }
}
