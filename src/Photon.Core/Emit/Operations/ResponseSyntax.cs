using System.Globalization;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>A response with the names of its case.</summary>
/// <param name="Case">The nested class: <c>Created</c>.</param>
/// <param name="Headers">By header index: the case's property.</param>
public sealed record ResponseSyntax(ResponseModel Model, string Case, string[] Headers)
{
    /// <summary>The responses of an operation, never none: where nothing was declared, any status without a body.</summary>
    public static ResponseSyntax[] Of(EmitContext context, int operation)
    {
        var model = context.Model.Operations[operation];
        var names = context.Names.Operations[operation];
        if (model.Responses.Count == 0) return [new(new("default", "", default, default), "Default", [])];
        var responses = new ResponseSyntax[model.Responses.Count];
        for (var i = 0; i < responses.Length; i++) responses[i] = new(model.Responses[i], names.Cases[i], names.Headers[i]);
        return responses;
    }

    /// <summary>The one status, or 0 for a range and for <c>default</c>.</summary>
    public int Status => int.TryParse(Model.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    /// <summary>The first digit of a range (<c>4XX</c>), or 0.</summary>
    public int Class => Model.Status.Length == 3 && Model.Status.EndsWith("XX", StringComparison.Ordinal) ? Model.Status[0] - '0' : 0;

    public bool IsSuccess => Status is >= 200 and < 300 || Class == 2;
}
