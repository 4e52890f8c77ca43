using System.Globalization;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Which of the declared media types an operation really takes and gives: those that share the leading one's C# type.</summary>
sealed class MediaTypeSyntax(EmitContext context)
{
    readonly MediaTypeChoice _choice = new BodySyntax(context).Choice;

    /// <summary>Of a request body.</summary>
    public IEnumerable<string> Taken(BodyModel body)
    {
        var leading = MediaTypeChoice.Leading(body.Contents);
        if (leading is null) return [];
        return body.Contents.Where(c => _choice.IsTaken(c, leading)).Select(c => Plain(c.MediaType));
    }

    /// <summary>Of a response.</summary>
    public IEnumerable<string> Given(ResponseModel response)
    {
        var leading = MediaTypeChoice.Leading(response.Contents);
        if (leading is null) return [];
        return response.Contents.Where(c => _choice.IsGiven(c, leading)).Select(c => Plain(c.MediaType));
    }

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
    static string Plain(string mediaType) => string.Concat(mediaType.Where(c => c is not (',' or '|' or ' ') && !char.IsControl(c)));
}
