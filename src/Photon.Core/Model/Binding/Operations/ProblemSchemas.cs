using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Recognizes RFC 9457's problem details, which the runtime has a type for.</summary>
sealed class ProblemSchemas(SchemaEntries entries)
{
    const int MaxDepth = 8;

    /// <summary>An object that declares members of a problem and no others.</summary>
    public bool IsProblem(Node schema, NamePath owner)
    {
        var left = 64;
        return Count(schema, owner, 0, ref left) is > 0;
    }

    /// <summary>Members of a problem that are declared; -1 where there is something else.</summary>
    int Count(Node schema, NamePath owner, int depth, ref int left)
    {
        if (!schema.IsObject || depth > MaxDepth || left-- == 0) return -1;
        var view = new SchemaView(schema, owner);
        if (view.Says(Keyword.Ref)) return entries.Find(view) is { } entry ? Count(entry.Node, entry.Name, depth + 1, ref left) : -1;
        if (!view.SaysOnly(Keyword.Type | Keyword.Properties | Keyword.Required | Keyword.AdditionalProperties | Keyword.AllOf | Keyword.Annotations)) return -1;
        if (view.Says(Keyword.Type) && !view.Type.Is("object")) return -1;
        var count = 0;
        foreach (var member in view.Properties.Members)
        {
            if (member.Name is not ("type" or "title" or "status" or "detail" or "instance" or "errors")) return -1;
            count++;
        }
        if (!view.Says(Keyword.AllOf)) return count;
        foreach (var part in view["allOf"].Items)
        {
            var more = Count(part, owner, depth + 1, ref left);
            if (more < 0) return -1;
            count += more;
        }
        return count;
    }
}
