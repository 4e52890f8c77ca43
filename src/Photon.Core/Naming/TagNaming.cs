using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>Names around one tag.</summary>
static class TagNaming
{
    public static TagNames[] Decide(ApiModel model, NameScope types)
    {
        var names = new NameScope(caseSensitive: false).Reserve("Services", "HttpClient", "Options", "Dispose");
        var tags = new List<TagNames>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            if (!seen.Add(operation.Tag)) continue;
            var name = names.Take(Identifier.Pascal(operation.Tag), "Default");
            tags.Add(new(operation.Tag, name, types.Take($"I{name}Api"), types.Take(name + "Client", name + "OperationsClient")));
        }
        return [.. tags];
    }
}
