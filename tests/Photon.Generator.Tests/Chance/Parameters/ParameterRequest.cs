using System.Text;
using System.Text.Json.Nodes;

namespace Photon.Generator.Tests.Chance.Parameters;

enum RequestKind
{
    Valid,
    Broken,
    Missing,
    Repeated,
    Unknown,
    Malformed,
    Nonsense,
    Oversized,
}

/// <summary>One request of an operation, with what its answer must say.</summary>
sealed class ParameterRequest
{
    readonly Random _chance;
    readonly List<string> _segments = [];
    readonly List<IReadOnlyList<string>> _pairs = [];
    readonly List<string> _cookies = [];
    readonly StringBuilder _headers = new();
    readonly bool _hasBody;
    readonly int _set;
    readonly JsonNode? _value;
    bool _isSaid;

    /// <param name="parameters">Of the operation.</param>
    /// <param name="operation">Its number.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="chance">Decides.</param>
    /// <param name="set">The parameter that has a given value; -1: none.</param>
    /// <param name="value">That value.</param>
    public ParameterRequest(JsonArray parameters, int operation, RequestKind kind, Random chance, int set = -1, JsonNode? value = null)
    {
        (_chance, Kind, _set, _value) = (chance, kind, set, value);
        var all = parameters.Select((p, i) => (Parameter: (JsonObject)p!, Index: i)).ToArray();
        // The one that something is wrong with.
        var odd = all.Length == 0 ? -1 : chance.Next(all.Length);
        _hasBody = Array.Exists(all, p => p.Parameter.Text("in") == "body");
        foreach (var (parameter, index) in all) Add(parameter, index, index == odd);
        Segments(operation);
    }

    public RequestKind Kind { get; }

    /// <summary>A request that is valid but for the value of one parameter.</summary>
    /// <returns><c>null</c>: its style cannot say the value, or no valid value of another was found.</returns>
    public static ParameterRequest? Of(JsonArray parameters, int operation, int index, JsonNode? value)
    {
        for (var seed = 0; seed < 8; seed++)
        {
            var request = new ParameterRequest(parameters, operation, RequestKind.Valid, new Random(seed), index, value);
            var parameter = parameters[index]!.AsObject();
            var name = parameter.Text("in") switch { "body" => "", "querystring" => "?", _ => parameter.Text("name") };
            if (request._isSaid && request.Faulty.SetEquals([name])) return request;
        }
        return null;
    }

    public string Head { get; private set; } = "";

    public byte[] Body { get; private set; } = [];

    /// <summary>By index: what is understood.</summary>
    public Dictionary<int, JsonNode?> Understood { get; } = [];

    /// <summary>Names of parameters with a fault.</summary>
    public HashSet<string> Faulty { get; } = new(StringComparer.Ordinal);

    void Add(JsonObject parameter, int index, bool odd)
    {
        var schema = Wire.Schema(parameter);
        var (name, required) = (parameter.Text("name"), parameter["required"]!.GetValue<bool>());
        if (odd && Kind == RequestKind.Missing && parameter.Text("in") is not ("path" or "querystring" or "body") || !required && index != _set && _chance.Next(3) == 0)
        {
            Absent(schema, index, name, required);
            return;
        }
        var (value, texts) = index == _set ? (_value?.DeepClone(), Said(parameter)) : Choose(parameter, schema, odd && Kind == RequestKind.Broken);
        if (texts.Count == 0 && parameter.Text("in") is not ("querystring" or "body"))
        {
            Absent(schema, index, name, required);
            return;
        }
        if (odd && Kind == RequestKind.Malformed && Malformed(parameter, schema) is { } odds) (value, texts) = odds;
        if (odd && Kind == RequestKind.Repeated && parameter.Text("in") == "query" && !parameter.ContainsKey("content") && Once(parameter, schema))
        {
            texts = [.. texts, .. texts];
            Faulty.Add(name);
        }
        else if (odd && Kind == RequestKind.Repeated && Again(parameter, value) is { } again)
        {
            texts = [.. texts, texts[again]];
            Faulty.Add(parameter.Text("in") == "body" ? "" : name);
        }
        var understood = Wire.IsJson(parameter) ? value : Meaning.Of(schema, value);
        if (!Meaning.Fits(schema, understood)) Faulty.Add(parameter.Text("in") switch { "querystring" => "?", "body" => "", _ => name });
        Understood[index] = understood;
        Place(parameter, texts);
    }

    IReadOnlyList<string> Said(JsonObject parameter)
    {
        if (_value is null && !Wire.IsJson(parameter) || Wire.Of(parameter, _value, _chance) is not { } texts) return [];
        _isSaid = texts.Count > 0;
        return texts;
    }

    /// <summary>It has one text, and not one for each of its items or members.</summary>
    static bool Once(JsonObject parameter, JsonObject schema) => parameter.Text("style") != "deepObject" && (!Wire.Explodes(parameter) || !schema.Text("type", "array") && !schema.Text("type", "object"));

    /// <summary>Of the texts of a form or of brackets one that must not stand there twice.</summary>
    static int? Again(JsonObject parameter, JsonNode? value)
    {
        if (value is not JsonObject { Count: > 0 } members || members.First().Value is not JsonValue) return null;
        return parameter.Text("style") == "deepObject" || parameter.Text("in") == "body" && !Wire.IsJson(parameter) ? 0 : null;
    }

    void Absent(JsonObject schema, int index, string name, bool required)
    {
        if (required) Faulty.Add(name);
        else if (schema["default"] is { } value) Understood[index] = value.DeepClone();
    }

    /// <summary>A value that the style can say, valid if one is found.</summary>
    (JsonNode? Value, IReadOnlyList<string> Texts) Choose(JsonObject parameter, JsonObject schema, bool broken)
    {
        var values = new ChanceValues(_chance);
        (JsonNode?, IReadOnlyList<string>)? last = null;
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var value = values.Of(schema);
            if (broken) value = values.BrokenLeaf(value);
            if (value is null && !Wire.IsJson(parameter) || Wire.Of(parameter, value, _chance) is not { } texts) continue;
            last = (value, texts);
            if (Meaning.Fits(schema, Wire.IsJson(parameter) ? value : Meaning.Of(schema, value)) != broken) break;
        }
        return last ?? (null, []);
    }

    /// <summary>Escapes that are none stand for themselves; a byte that is no UTF-8 is refused.</summary>
    (JsonNode?, IReadOnlyList<string>)? Malformed(JsonObject parameter, JsonObject schema)
    {
        if (parameter.Text("in") != "query" || parameter.ContainsKey("content") || !Once(parameter, schema) || schema.Text("type", "array") || schema.Text("type", "object")) return null;
        var text = new[] { "%", "%4", "%zz", "a%", "%u0041", "%%", "100%25%" }[_chance.Next(7)];
        var name = new Escapes("query", "form", false, _chance).Name(parameter.Text("name"));
        return (text.Replace("%25", "%", StringComparison.Ordinal), [$"{name}={text}"]);
    }

    void Place(JsonObject parameter, IReadOnlyList<string> texts)
    {
        switch (parameter.Text("in"))
        {
            case "path": _segments.Add(texts.Count > 0 ? texts[0] : ""); break;
            case "header": _headers.Append($"{Cased(parameter.Text("name"))}: {texts[0]}\r\n"); break;
            case "cookie": _cookies.AddRange(texts); break;
            case "body": Write(parameter, texts); break;
            default: _pairs.Add(texts); break;
        }
    }

    void Write(JsonObject parameter, IReadOnlyList<string> texts)
    {
        var type = parameter["content"]!.AsObject().First().Key;
        Body = type switch
        {
            "multipart/form-data" => Encoding.UTF8.GetBytes(string.Concat(texts.Select(t => $"--limit\r\n{t}\r\n")) + "--limit--\r\n"),
            _ => Encoding.UTF8.GetBytes(string.Join('&', texts)),
        };
        _headers.Append($"Content-Type: {type}{(type[0] == 'm' ? "; boundary=limit" : "")}\r\nContent-Length: {Body.Length}\r\n");
    }

    /// <summary>Names of headers are the same in any case.</summary>
    string Cased(string name) => _chance.Next(2) == 0 ? name : name.ToLowerInvariant();

    void Segments(int operation)
    {
        if (Kind == RequestKind.Unknown)
        {
            _pairs.Add([new[] { "zz=1", "zz", "%5B=1", "=", "zz=%00", "zz[a][b]=1" }[_chance.Next(6)]]);
            _cookies.Add("zz=1");
            _headers.Append("X-Zz: 1\r\n");
        }
        var pairs = _pairs.ToArray();
        _chance.Shuffle(pairs);
        var query = string.Join('&', pairs.SelectMany(p => p));
        if (Kind == RequestKind.Nonsense)
        {
            var bytes = new byte[_chance.Next(1, 40)];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)"%&=[]+;,.|a0{}\"\\%%%2e"[_chance.Next(21)];
            query += "&" + Encoding.ASCII.GetString(bytes);
        }
        if (Kind == RequestKind.Oversized) query += "&zz=" + new string('a', 9000);
        var target = string.Concat(_segments.Prepend($"o{operation}").Select(s => "/" + s)) + (query.Length > 0 ? "?" + query : "");
        Head = $"{(_hasBody ? "POST" : "GET")} {target} HTTP/1.1\r\nHost: localhost\r\n{_headers}{(_cookies.Count > 0 ? $"Cookie: {string.Join("; ", _cookies)}\r\n" : "")}";
    }
}
