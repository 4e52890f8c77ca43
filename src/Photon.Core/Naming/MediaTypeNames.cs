using Photon.Core.Model;

namespace Photon.Core.Naming;

/// <summary>What media types are called where one status has several types: <c>Pdf</c> in <c>GetReportResult.OkPdf</c>.</summary>
static class MediaTypeNames
{
    /// <summary>The names of groups, distinct; a body of one type needs none.</summary>
    public static string[] Of(List<ContentGroup> groups)
    {
        var scope = new NameScope(caseSensitive: true);
        var names = new string[groups.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var plain = Plain(groups[i]);
            // Versions of one media type differ in parameters alone.
            names[i] = scope.TryTake(plain) ? plain : scope.Take(Identifier.Pascal(plain + " " + Parameters(groups[i].Leading.MediaType)), plain, "Other");
        }
        return names;
    }

    static string Plain(ContentGroup group)
    {
        switch (group.Shape)
        {
            case BodyShape.Events: return "Events";
            case BodyShape.Lines: return "Lines";
            case BodyShape.Sequence: return "Sequence";
            case BodyShape.Text when group.All.Count > 1: return "Text";
        }
        var (type, subtype) = Parts(group.Leading.MediaType);
        // A handler says with each file which of them it is.
        if (group.Shape == BodyShape.Bytes && group.All.Count > 1)
            return group.All.TrueForAll(c => Parts(c.MediaType).Type == type) && type is not ("application" or "*") ? Identifier.Pascal(type) : "File";
        return (type, subtype) switch
        {
            ("text", "plain") => "Text",
            ("application", "octet-stream") => "Bytes",
            ("application", "x-www-form-urlencoded") => "Form",
            ("multipart", "form-data") => "Multipart",
            ("*" or "application", "*") => group.Shape == BodyShape.Value ? "Json" : "File",
            (_, "*") => Identifier.Pascal(type),
            _ => Subtype(subtype),
        };
    }

    /// <summary><c>vnd.example.order+json</c> is an <c>ExampleOrder</c>.</summary>
    static string Subtype(string subtype)
    {
        var name = subtype;
        if (name.EndsWith("+json", StringComparison.Ordinal)) name = name.Substring(0, name.Length - "+json".Length);
        foreach (var prefix in (string[])["vnd.", "prs.", "x-", "x."])
            if (name.StartsWith(prefix, StringComparison.Ordinal)) name = name.Substring(prefix.Length);
        return Identifier.Pascal(name) is { Length: > 0 } plain ? plain : Identifier.Pascal(subtype);
    }

    static (string Type, string Subtype) Parts(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        var essence = (end < 0 ? mediaType : mediaType.Substring(0, end)).ToLowerInvariant();
        var slash = essence.IndexOf('/');
        return slash < 0 ? (essence, "") : (essence.Substring(0, slash), essence.Substring(slash + 1));
    }

    static string Parameters(string mediaType) => mediaType.IndexOf(';') is >= 0 and var start ? mediaType.Substring(start) : "";
}
