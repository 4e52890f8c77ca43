using Photon.Cli.Screens.Lines;

namespace Photon.Cli.Screens.Rows;

static class MethodTone
{
    public static Tone Of(string method) => method switch
    {
        "GET" or "HEAD" or "QUERY" => Tone.Get,
        "POST" => Tone.Post,
        "PUT" => Tone.Put,
        "PATCH" => Tone.Patch,
        "DELETE" => Tone.Delete,
        _ => Tone.Strong,
    };

    /// <summary>As wide as most are, so that paths stand below each other.</summary>
    public static Span Padded(string method) => new(method.PadRight(6) + " ", Of(method));

    public static Tone OfStatus(string status) => status.Length > 0 ? status[0] switch
    {
        '2' => Tone.Good,
        '3' => Tone.Type,
        '4' => Tone.Warning,
        '5' => Tone.Bad,
        _ => Tone.Strong,
    } : Tone.Strong;
}
