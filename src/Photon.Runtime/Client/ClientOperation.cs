using System.Globalization;
using System.Text;

namespace Photon.Runtime.Emitted;

/// <summary>What an emitted client knows about one operation; made once.</summary>
public sealed class ClientOperation
{
    readonly byte[][] _literals;
    readonly string[] _streams;
    readonly Dictionary<string, MediaTypeCases>? _cases;

    /// <param name="name">The method's name without <c>Async</c>: the name of activities.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The document's path template; empty: a webhook, which goes where the caller says.</param>
    /// <param name="accept">The media types of all declared responses; empty: none has a body.</param>
    /// <param name="security">
    /// Alternatives parted by <c>|</c>, each the indexes of its schemes parted by a space: <c>"0 1|2|"</c>; the last one is
    /// empty: none is needed.
    /// </param>
    /// <param name="server">The operation's own server; empty: the API's.</param>
    /// <param name="streams">
    /// Statuses whose body is handed over as a stream, parted by spaces: <c>200</c>, <c>2XX</c>, <c>default</c>; one after <c>!</c> is not.
    /// </param>
    /// <param name="cases">Statuses and the types of each, as <see cref="MediaTypeCases"/> has them, a line each; empty: none has more than one.</param>
    public ClientOperation(
        string name, string method, string path, string accept = "application/json", string security = "", string server = "", string streams = "", string cases = "")
    {
        Name = name;
        Method = HttpMethod.Parse(method);
        Path = path;
        Accept = accept;
        Server = server.TrimEnd('/');
        Security = security.Length == 0 ? [] : [.. security.Split('|').Select(Indexes)];
        _streams = streams.Length == 0 ? [] : streams.Split(' ');
        _literals = Literals(Sent(path));
        if (cases.Length > 0) _cases = cases.Split('\n').Select(c => c.Split(' ', 2)).ToDictionary(c => c[0], c => MediaTypeCases.Of(c.Length > 1 ? c[1] : ""));
    }

    public string Name { get; }
    public HttpMethod Method { get; }
    public string Path { get; }

    /// <summary>The API is called. A webhook is what it calls itself: members that only a server sends are sent.</summary>
    internal bool IsToServer => Path.Length > 0;
    internal string Accept { get; }
    internal string Server { get; }

    /// <summary>Alternatives of scheme indexes.</summary>
    internal int[][] Security { get; }

    // Some documents tell operations apart by a fragment, which is never sent.
    static string Sent(string path) => path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? path[..end] : path;

    /// <summary>The path holds the start of a query, as some documents have it.</summary>
    internal bool HasQuery => Sent(Path).Contains('?', StringComparison.Ordinal);

    /// <summary>The template's text before path parameter <paramref name="index"/>, or after the last one; escaped.</summary>
    internal ReadOnlySpan<byte> Literal(int index) => index < _literals.Length ? _literals[index] : default;

    /// <summary>The body is handed over as a stream.</summary>
    internal bool Streams(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        if (CasesOf(status) is { } cases) return cases.IsStreamed(Case(response));
        if (_streams.Length == 0) return false;
        var text = status.ToString(CultureInfo.InvariantCulture);
        foreach (var known in (ReadOnlySpan<string>)[text, $"{text[0]}XX", "default"])
        {
            if (_streams.Contains(known)) return true;
            if (_streams.Contains("!" + known)) return false;
        }
        return false;
    }

    /// <summary>Which of its status' types a response has.</summary>
    internal int Case(HttpResponseMessage response) => CasesOf((int)response.StatusCode)?.Find(response.Content.Headers.ContentType?.ToString()) ?? 0;

    MediaTypeCases? CasesOf(int status)
    {
        if (_cases is null) return null;
        var text = status.ToString(CultureInfo.InvariantCulture);
        return _cases.GetValueOrDefault(text) ?? _cases.GetValueOrDefault($"{text[0]}XX") ?? _cases.GetValueOrDefault("default");
    }

    static int[] Indexes(string schemes) => [.. schemes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    static byte[][] Literals(string path)
    {
        var literals = new List<byte[]>();
        for (var start = 0; ;)
        {
            var open = path.IndexOf('{', start);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            literals.Add(Escaped(close < 0 ? path[start..] : path[start..open]));
            if (close < 0) return [.. literals];
            start = close + 1;
        }
    }

    static byte[] Escaped(string literal)
    {
        var text = new PooledBytes(literal.Length + 1);
        Percent.Append(ref text, Encoding.UTF8.GetBytes(literal), Escape.Template);
        var bytes = text.Span.ToArray();
        text.Return();
        return bytes;
    }
}
