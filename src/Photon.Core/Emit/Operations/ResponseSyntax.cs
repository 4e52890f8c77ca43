using System.Globalization;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>A response as one type, with the names of its case.</summary>
/// <param name="Case">The nested class: <c>Created</c>.</param>
/// <param name="Headers">By header index: the case's property.</param>
/// <param name="Group">The media types that it has; <c>null</c>: there is no body.</param>
/// <param name="Index">Of the group among the response's.</param>
public sealed record ResponseSyntax(ResponseModel Model, string Case, string[] Headers, ContentGroup? Group, int Index = 0)
{
    /// <summary>The responses of an operation by type, never none: where nothing was declared, any status without a body.</summary>
    public static ResponseSyntax[] Of(EmitContext context, int operation)
    {
        var model = context.Model.Operations[operation];
        var names = context.Names.Operations[operation];
        if (model.Responses.Count == 0) return [new(new("default", "", default, default), "Default", [], null)];
        var choice = new BodySyntax(context).Choice;
        var responses = new List<ResponseSyntax>(model.Responses.Count);
        for (var i = 0; i < model.Responses.Count; i++)
        {
            var groups = choice.Given(model.Responses[i].Contents);
            responses.Add(new(model.Responses[i], names.Cases[i], names.Headers[i], groups.Count > 0 ? groups[0] : null));
            for (var g = 1; g < groups.Count; g++) responses.Add(new(model.Responses[i], names.MoreCases[i][g - 1], names.Headers[i], groups[g], g));
        }
        return [.. responses];
    }

    /// <summary>The media type that gives the body its type; <c>null</c>: there is no body.</summary>
    public ContentModel? Content => Group?.Leading;

    /// <summary>How the body looks in C#.</summary>
    public BodyShape Shape => Group?.Shape ?? BodyShape.None;

    /// <summary>The status has several types.</summary>
    public bool IsOneOfSeveral(ResponseSyntax[] all) => Index > 0 || Array.Exists(all, r => r.Index > 0 && r.Model.Status == Model.Status);

    /// <summary>The one status, or 0 for a range and for <c>default</c>.</summary>
    public int Status => int.TryParse(Model.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    /// <summary>The first digit of a range (<c>4XX</c>), or 0.</summary>
    public int Class => Model.Status.Length == 3 && Model.Status.EndsWith("XX", StringComparison.Ordinal) ? Model.Status[0] - '0' : 0;

    public bool IsSuccess => Status is >= 200 and < 300 || Class == 2;
}
