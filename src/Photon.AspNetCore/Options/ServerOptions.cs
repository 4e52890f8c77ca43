namespace Photon.AspNetCore;

/// <summary>How one API is served. <c>AddBookshop(options => …)</c> sets it.</summary>
public sealed class ServerOptions
{
    /// <summary>
    /// The largest JSON, text or form body, in bytes, and that of all parts of a multipart body that are no files; a larger one is answered with 413.
    /// Default 30,000,000, as Kestrel's.
    /// The web server's own limit holds too, and alone for bodies that are handed over as a stream.
    /// </summary>
    public long MaxBodySize { get; set; } = 30_000_000;

    /// <summary>
    /// The largest file in a multipart body, in bytes; a larger one is answered with 413. Default 128 MiB, as ASP.NET's. Files beyond 64 KiB wait on disk. The
    /// web server's limit of the whole body holds too.
    /// </summary>
    public long MaxFileSize { get; set; } = 128 << 20;

    /// <summary>How many parts a multipart body may have; more are answered with 400. Default 1,024, as ASP.NET's.</summary>
    public int MaxParts { get; set; } = 1024;

    /// <summary>The longest item of a streamed request body (events, JSON Lines, <c>json-seq</c>), in bytes; a longer one ends the request with 413. Default 1 MiB.</summary>
    public int MaxItemSize { get; set; } = 1 << 20;

    /// <summary>Levels of nesting in a JSON body, 1 to 1000. Default 64.</summary>
    public int MaxDepth { get; set; } = 64;

    /// <summary>
    /// Items of arrays and members of maps in one JSON body, all together, 1 or more; more are answered with 400. Default 1,000,000: a short text may hold many
    /// small items, each of which becomes an object.
    /// </summary>
    public int MaxItems { get; set; } = 1_000_000;

    /// <summary>
    /// The longest string of a JSON body, names of members included, in bytes between its quotes, 1 or more; a longer one is answered with 400.
    /// Default 30,000,000, as <see cref="MaxBodySize"/>: no other limit than the body's.
    /// </summary>
    public int MaxStringSize { get; set; } = 30_000_000;

    /// <summary>How many faults of one request are reported, 1 or more. Default 32.</summary>
    public int MaxFaults { get; set; } = 32;

    /// <summary>
    /// Reads every JSON response again before it is sent, and answers with 500 and a log entry where it breaks the document.
    /// Only where the code was emitted with <c>PhotonValidateResponses=true</c>. Default <c>true</c>.
    /// </summary>
    public bool ValidateResponses { get; set; } = true;

    /// <summary>A tag without a handler answers with 501 instead of failing at start-up; <c>PhotonUnimplemented=501</c> sets it.</summary>
    public bool AllowUnimplemented { get; set; }

    /// <summary>
    /// The ASP.NET authentication scheme of each of the document's security schemes, where the names differ:
    /// <c>options.Schemes["staffToken"] = "Bearer"</c>.
    /// </summary>
    public IDictionary<string, string> Schemes { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How often a stream of server-sent events that has nothing to say sends a comment, so that proxies keep it open. Default 15 s; <see cref="Timeout.InfiniteTimeSpan"/>: never.</summary>
    public TimeSpan EventHeartbeat { get; set; } = TimeSpan.FromSeconds(15);
}
