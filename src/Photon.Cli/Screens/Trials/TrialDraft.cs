using System.Net.Http.Headers;
using System.Text;
using Photon.Cli.Navigation.Details;

namespace Photon.Cli.Screens.Trials;

/// <summary>A request that is being put together.</summary>
/// <param name="sample">A value that one could type for a parameter; "" for none.</param>
/// <param name="body">JSON, or whatever the media type is.</param>
sealed class TrialDraft(OperationDetail operation, Func<ParameterDetail, string> sample, string body)
{
    static readonly string[] s_content = ["Content-Type", "Content-Length", "Content-Encoding", "Content-Language"];

    public OperationDetail Operation => operation;

    /// <summary>Absolute; "" until somebody says.</summary>
    public string Server { get; set; } = operation.Servers.FirstOrDefault(IsAddress) ?? "";

    public IReadOnlyList<TrialField> Fields { get; } = [.. operation.Parameters.Select(parameter => new TrialField(parameter, sample(parameter)))];

    /// <summary>"" where the operation takes none.</summary>
    public string MediaType { get; } = operation.Bodies.OrderByDescending(static one => one.IsJson).Select(static one => one.MediaType).FirstOrDefault("");

    public string Body { get; set; } = body;

    /// <summary>Nothing is changed by it, as HTTP has it.</summary>
    public bool IsSafe => operation.Method is "GET" or "HEAD";

    /// <summary>What must be had: the first choice whose secrets are there, else the first.</summary>
    public IReadOnlyList<SchemeDetail> Security(Secrets secrets) => operation.Security.FirstOrDefault(choice => choice.All(scheme => secrets.Of(scheme.Name) is not null)) ?? (operation.Security.Count > 0 ? operation.Security[0] : []);

    public static bool IsAddress(string server) => Uri.TryCreate(server, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <returns>Why it cannot be sent, or <c>null</c>.</returns>
    public string? Missing()
    {
        if (!IsAddress(Server)) return "Say which server: an http(s) address";
        if (Fields.FirstOrDefault(static field => field is { Value: "", In: "path" }) is { } empty) return $"{empty.Name} is part of the path: fill it in";
        return Fields.FirstOrDefault(static field => field.Value.Any(char.IsControl)) is { } odd ? $"{odd.Name} has control characters" : null;
    }

    /// <summary>As it is shown: without secrets.</summary>
    public string Address()
    {
        var path = operation.Path;
        foreach (var field in Fields.Where(static field => field.In == "path")) path = path.Replace($"{{{field.Name}}}", field.InPath(), StringComparison.Ordinal);
        var query = string.Join('&', Fields.Where(static field => field is { In: "query" or "querystring", Value.Length: > 0 }).SelectMany(static field => field.InQuery()));
        return Server.TrimEnd('/') + path + (query.Length > 0 ? "?" + query : "");
    }

    /// <exception cref="FormatException">A value cannot be sent in a header.</exception>
    public HttpRequestMessage Build(Secrets secrets)
    {
        var (address, cookies) = (Address(), new List<string>());
        var request = new HttpRequestMessage { Method = new HttpMethod(operation.Method) };
        if (MediaType.Length > 0 && Body.Length > 0)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(MediaType);
        }
        foreach (var field in Fields.Where(static field => field.Value.Length > 0))
        {
            if (field.In == "cookie") cookies.Add($"{field.Name}={Uri.EscapeDataString(field.AsText())}");
            else if (field.In == "header" && !s_content.Contains(field.Name, StringComparer.OrdinalIgnoreCase)) request.Headers.Add(field.Name, field.AsText());
        }
        foreach (var scheme in Security(secrets))
        {
            if (secrets.Of(scheme.Name) is not { } secret) continue;
            switch (scheme.Kind.Split(' '))
            {
                case ["apiKey", "header", var name]:
                    request.Headers.Add(name, secret);
                    break;
                case ["apiKey", "query", var name]:
                    address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(secret)}";
                    break;
                case ["apiKey", "cookie", var name]:
                    cookies.Add($"{name}={secret}");
                    break;
                case ["http", "basic"]:
                    request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
                    break;
                case ["http", var other] when other != "bearer":
                    request.Headers.Authorization = new(other, secret);
                    break;
                case ["http" or "oauth2" or "openIdConnect", ..]:
                    request.Headers.Authorization = new("Bearer", secret);
                    break;
            }
        }
        if (cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", cookies));
        if (!request.Headers.Contains("Accept")) request.Headers.Add("Accept", "application/json, */*;q=0.5");
        request.RequestUri = new Uri(address, UriKind.Absolute);
        return request;
    }

    /// <summary>What a server sends back may repeat what it was sent.</summary>
    public string WithoutSecrets(string text, Secrets secrets)
    {
        foreach (var secret in operation.Security.SelectMany(static choice => choice).Select(scheme => secrets.Of(scheme.Name)).OfType<string>().Where(static secret => secret.Length >= 4))
        {
            text = text.Replace(secret, "•••", StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), "•••", StringComparison.Ordinal)
                .Replace(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), "•••", StringComparison.Ordinal);
        }
        return text;
    }
}
