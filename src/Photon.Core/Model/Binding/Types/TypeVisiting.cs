namespace Photon.Core.Model.Binding;

/// <summary>What types and operations refer to.</summary>
static class TypeVisiting
{
    public static void Each(TypeModel type, Action<int> visit)
    {
        switch (type)
        {
            case ObjectType model:
                foreach (var property in model.Properties) visit(property.Type.Type);
                foreach (var pattern in model.PatternProperties) visit(pattern.Type.Type);
                if (model.Discriminator is { } discriminator)
                    foreach (var one in discriminator.Cases) visit(one.Type);
                if (model.AdditionalType.Exists) visit(model.AdditionalType.Type);
                if (model.Base >= 0) visit(model.Base);
                if (model.PropertyNames >= 0) visit(model.PropertyNames);
                break;
            case UnionType model:
                foreach (var one in model.Cases) visit(one.Type.Type);
                break;
            case ArrayType model: visit(model.Item.Type); break;
            case TupleType model:
                foreach (var item in model.Items) visit(item.Type.Type);
                break;
            case MapType model:
                visit(model.Value.Type);
                if (model.Key >= 0) visit(model.Key);
                break;
        }
    }

    /// <summary>What travels in its requests and what travels back.</summary>
    public static void Each(OperationModel operation, TypeUsage sent, TypeUsage answered, Action<int, TypeUsage> visit)
    {
        foreach (var parameter in operation.Parameters) visit(parameter.Type.Type, sent);
        if (operation.Body is { } body) Each(body.Contents, sent, visit);
        foreach (var response in operation.Responses)
        {
            Each(response.Contents, answered, visit);
            foreach (var header in response.Headers) visit(header.Type.Type, answered);
        }
    }

    static void Each(EquatableArray<ContentModel> contents, TypeUsage usage, Action<int, TypeUsage> visit)
    {
        foreach (var content in contents)
        {
            if (content.Type.Exists) visit(content.Type.Type, usage);
            foreach (var part in content.Parts)
                foreach (var header in part.Headers) visit(header.Type.Type, usage);
        }
    }
}
