using System.Globalization;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Which of the declared media types an operation really takes and gives.</summary>
sealed class MediaTypeSyntax(EmitContext context)
{
    readonly MediaTypeChoice _choice = new BodySyntax(context).Choice;

    /// <summary>Of a request body.</summary>
    public IEnumerable<string> Taken(BodyModel body) => Names(_choice.Taken(body.Contents));

    /// <summary>Of a response.</summary>
    public IEnumerable<string> Given(ResponseModel response) => Names(_choice.Given(response.Contents));

    /// <summary>Of one type.</summary>
    public static IEnumerable<string> Of(ContentGroup? group) => group?.All.Select(c => Plain(c.MediaType)) ?? [];

    /// <summary>
    /// Types as the runtime tells them apart: the media types of each parted by commas, the types by spaces; one after <c>&gt;</c> is handed over as it
    /// comes.
    /// </summary>
    public static string Cases(IEnumerable<ContentGroup> groups) => string.Join(" ", groups.Select(g => (IsStreamed(g.Shape) ? ">" : "") + string.Join(",", Of(g))));

    public static bool IsStreamed(BodyShape shape) => shape is BodyShape.Bytes or BodyShape.Events or BodyShape.Lines or BodyShape.Sequence;

    static IEnumerable<string> Names(List<ContentGroup> groups) => groups.SelectMany(Of);

    /// <summary>Every response that has a status, with its media types.</summary>
    public string Answers(EquatableArray<ResponseModel> responses) => string.Join(", ", responses.Select(Answer).Where(a => a.Length > 0));

    /// <summary>What invalid requests are answered with, where the document declares problem details for it.</summary>
    public (int Status, string MediaType) Fault(EquatableArray<ResponseModel> responses)
    {
        foreach (var status in (string[])["400", "422", "4XX", "default"])
        {
            foreach (var response in responses)
            {
                if (response.Status != status || MediaTypeChoice.Leading(response.Contents) is not { Kind: ContentKind.Json } content) continue;
                if (content.Type.Exists && context.Model.Types[content.Type.Type] is PrimitiveType { Kind: PrimitiveKind.Problem })
                    return (status == "422" ? 422 : 400, content.MediaType.IndexOf('*') < 0 ? Plain(content.MediaType) : "application/problem+json");
            }
        }
        return (400, "application/problem+json");
    }

    string Answer(ResponseModel response)
    {
        var status = response.Status;
        if (!int.TryParse(status.Replace("XX", "00"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 100 or > 599) return "";
        var types = string.Join("|", Given(response));
        return types.Length > 0 ? $"{number} {types}" : $"{number}";
    }

    /// <summary>The lists are parted by commas and bars, which no media type needs.</summary>
    public static string Plain(string mediaType) => string.Concat(mediaType.Where(c => c is not (',' or '|' or ' ') && !char.IsControl(c)));
}
