using System.Text.Json;
using Photon.Ai.Settings;

namespace Photon.Ai.Clients.Providers;

/// <summary>A server on this machine, or where somebody said, that speaks OpenAI's protocol; known by what it says about its models.</summary>
/// <param name="Name">As its makers call it.</param>
/// <param name="Endpoint">With <c>/v1</c>.</param>
/// <param name="Model">The one that was asked for, else its first.</param>
/// <param name="ContextTokens">That it has room for; <see cref="int.MaxValue"/>: it does not say.</param>
sealed record LocalServer(string Name, Uri Endpoint, string Model, int ContextTokens)
{
    /// <summary>Where llama-server, Ollama, LM Studio and vLLM listen unless told otherwise.</summary>
    static readonly int[] s_ports = [8080, 11434, 1234, 8000];

    public override string ToString() => $"{Name} at {Endpoint.GetLeftPart(UriPartial.Authority)}, model {Model}";

    public static async Task<LocalServer> Find(AiSettings settings, HttpClient http, CancellationToken cancel)
    {
        if (settings.Endpoint is { } endpoint) return await Ask(endpoint, settings, http, cancel);
        foreach (var port in s_ports)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(TimeSpan.FromSeconds(3));
            try
            {
                return await Ask(new($"http://127.0.0.1:{port}/v1"), settings, http, limit.Token);
            }
            catch (Exception error) when (error is ProviderException or JsonException or AiException or OperationCanceledException && !cancel.IsCancellationRequested)
            {
                // Somebody else's port, or nobody's.
            }
        }
        throw new AiException($"no server was found on this machine (ports {string.Join(", ", s_ports)}): start llama-server, Ollama, LM Studio or vLLM, or name its address with --endpoint");
    }

    static async Task<LocalServer> Ask(Uri endpoint, AiSettings settings, HttpClient http, CancellationToken cancel)
    {
        var root = endpoint.AbsolutePath == "/" ? new Uri(endpoint, "/v1") : endpoint;
        using var request = new HttpRequestMessage(HttpMethod.Get, root.ToString().TrimEnd('/') + "/models");
        if (settings.Key is { } key) request.Headers.Authorization = new("Bearer", key.Value);
        using var response = await http.SendAsync(request, cancel);
        using var json = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancel), default, cancel);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array)
            throw new AiException($"what answers at {root} does not list models as OpenAI's protocol has it");
        var models = data.EnumerateArray().Where(static model => model.ValueKind == JsonValueKind.Object && Text(model, "id").Length > 0).ToList();
        var model = settings.Model is null ? models.FirstOrDefault() : models.FirstOrDefault(model => IsCalled(Text(model, "id"), settings.Model));
        if (model.ValueKind == JsonValueKind.Undefined)
            throw new AiException(models.Count == 0 ? $"the server at {root} has no model loaded" : $"the server at {root} has no model '{settings.Model}': it has {string.Join(", ", models.Take(8).Select(static model => Text(model, "id")))}");
        return new(NameOf(Text(model, "owned_by"), endpoint), root, Text(model, "id"), Context(model));
    }

    /// <summary>Ollama has "qwen:latest" where one says "qwen".</summary>
    static bool IsCalled(string id, string name) => id == name || id == name + ":latest";

    static string NameOf(string owner, Uri endpoint) => owner switch
    {
        "llamacpp" => "llama-server",
        "vllm" => "vLLM",
        "library" => "Ollama",
        "organization_owner" => "LM Studio",
        _ => endpoint.Port == 11434 ? "Ollama" : "an OpenAI-compatible server",
    };

    static int Context(JsonElement model)
    {
        if (model.TryGetProperty("max_model_len", out var most) && most.TryGetInt32(out var count)) return count;
        return model.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty("n_ctx", out var size) && size.TryGetInt32(out count) ? count : int.MaxValue;
    }

    static string Text(JsonElement model, string member) => model.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
