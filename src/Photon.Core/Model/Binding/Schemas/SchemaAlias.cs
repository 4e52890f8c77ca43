using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Schemas that are another one under a wrapping: the usual spellings of "this type, but with a description, or null".</summary>
static class SchemaAlias
{
    const Keyword Wrapping = Keyword.Annotations | Keyword.Nullable;

    /// <param name="isV31">Keywords beside <c>$ref</c> count.</param>
    /// <param name="reference">The schema that holds the <c>$ref</c>.</param>
    /// <param name="isNullable">The wrapping says that null is a value.</param>
    public static bool Of(in SchemaView view, bool isV31, out Node reference, out bool isNullable)
    {
        reference = view.Node;
        isNullable = view.IsNullable;
        if (view.Says(Keyword.Ref))
        {
            isNullable &= isV31;
            return !isV31 || view.SaysOnly(Keyword.Ref | Wrapping);
        }
        if (view.Says(Keyword.AllOf))
            return view.SaysOnly(Keyword.AllOf | Keyword.Type | Keyword.Format | Wrapping)
                && OneReference(view["allOf"], view.Owner, isV31, false, ref reference, ref isNullable);
        return view.Says(Keyword.Choices) && (view.SaysOnly(Keyword.OneOf | Wrapping) || view.SaysOnly(Keyword.AnyOf | Wrapping))
            && OneReference(view[view.Says(Keyword.OneOf) ? "oneOf" : "anyOf"], view.Owner, isV31, true, ref reference, ref isNullable);
    }

    /// <summary>The <c>type</c> and <c>format</c> beside a reference say no more than what is referred to.</summary>
    public static bool Agrees(in SchemaView view, Node target) =>
        (!view.Says(Keyword.Type) || (view.Type.IsString && target["type"].Is(view.Type.Text)))
        && (!view.Says(Keyword.Format) || (view.Format.IsString && target["format"].Is(view.Format.Text)));

    /// <summary>A string that is bytes outside JSON, or a list of them.</summary>
    public static bool IsBytes(Node schema)
    {
        if (schema["type"].Is("array")) schema = schema["items"];
        // What refers on may lead back here.
        if (schema["$ref"].Exists || schema["allOf"].Exists || schema["oneOf"].Exists || schema["anyOf"].Exists) return false;
        return schema["type"].Is("string") && (schema["format"].Is("binary") || schema["contentMediaType"].Exists);
    }

    static bool OneReference(Node list, NamePath owner, bool isV31, bool isChoice, ref Node reference, ref bool isNullable)
    {
        var count = 0;
        foreach (var item in list.Items)
        {
            var view = new SchemaView(item, owner);
            if (view.Says(Keyword.Ref) && (!isV31 || view.SaysOnly(Keyword.Ref | Wrapping)))
            {
                reference = item;
                count++;
            }
            else if (isChoice && view.SaysOnly(Keyword.Type) && (view.Type.Is("null") || view.Type.IsNull)) isNullable = true;
            else if (isChoice || !item.IsObject || !view.SaysOnly(Wrapping)) return false;
            isNullable |= view.IsNullable;
        }
        return count == 1;
    }
}
