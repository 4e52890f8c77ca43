using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.AI;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Tests.Kit;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Redaction;

public sealed class LeakTests
{
    const int Prompts = 10_000, Each = 50;

    [Fact]
    public async Task Of_10000_fuzzed_prompts_no_secret_reaches_provider_audit_or_cassette()
    {
        var leaks = new ConcurrentBag<string>();
        await Parallel.ForAsync(0, Prompts / Each, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (batch, _) => await Batch(batch, leaks));
        Assert.True(leaks.IsEmpty, $"{leaks.Count} leaks: {string.Join(" | ", leaks.Take(12))}");
    }

    static async Task Batch(int batch, ConcurrentBag<string> leaks)
    {
        var planted = new PlantedSecrets(seed: 4711 + batch);
        var random = new Random(4711 + batch);
        using var folder = new TemporaryFolder();
        // The model says again what it was told: an answer may leak, too.
        var speaker = new Speaker(messages => messages[^1].Text.Chunk(97).Select(static piece => new string(piece)));
        var settings = new AiSettings { Provider = AiProvider.OpenAI, Model = "m", CassetteFolder = folder.Of("c"), AuditFile = folder.Of("a.jsonl"), ContextTokens = 1_000_000, MaxOutputTokens = 100_000 };
        var document = SpecText.Read("a.json", "{ \"pin\": { \"format\": \"password\", \"example\": \"daffodil-4\" } }", []).Root;
        using var client = AiClient.Around(speaker, settings, new AiServices { Document = document });
        var secrets = new List<string>();
        for (var i = 0; i < Each; i++) secrets.AddRange(await Ask(client, planted, random));
        var seen = new StringBuilder();
        foreach (var (messages, options) in speaker.Asked) seen.AppendJoin('\n', messages.Select(static message => message.Text)).Append(options?.Instructions).Append('\n');
        seen.Append(Plain(File.ReadAllText(settings.AuditFile)));
        foreach (var file in Directory.GetFiles(settings.CassetteFolder)) seen.Append(Plain(File.ReadAllText(file)));
        var all = seen.ToString();
        foreach (var secret in secrets.Where(secret => all.Contains(secret, StringComparison.Ordinal))) leaks.Add(secret);
        Assert.Equal(Each, speaker.Asked.Count);
    }

    /// <summary>One to four secrets among innocent text, in messages of all roles, in instructions, and once in a while in JSON in JSON.</summary>
    static async Task<List<string>> Ask(IChatClient client, PlantedSecrets planted, Random random)
    {
        var secrets = new List<string>();
        string Piece()
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 3); i > 0; i--)
            {
                var piece = planted.Secret();
                // Words that stand in every other prompt cannot be looked for; what no rule is for is counted by DetectionTests.
                if (piece.What.StartsWith("hard", StringComparison.Ordinal)) continue;
                if (piece.What != "document") secrets.Add(piece.Secret!);
                text.Append(piece.Text).Append('\n').Append(planted.Innocent().Text).Append('\n');
            }
            return text.Append("and daffodil-4 at last").ToString();
        }
        secrets.Add("daffodil-4");
        ChatMessage[] messages = [new(ChatRole.System, Piece()), new(ChatRole.User, "go on"), new(ChatRole.User, Piece())];
        await client.GetResponseAsync(messages, new ChatOptions { Instructions = random.Next(3) == 0 ? Piece() : null });
        return secrets;
    }

    /// <summary>JSON writes some signs in other ways.</summary>
    static string Plain(string json) => json.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\u002B", "+", StringComparison.OrdinalIgnoreCase).Replace("\\u0022", "\"", StringComparison.Ordinal).Replace("\\u0027", "'", StringComparison.Ordinal).Replace("\\u0026", "&", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}
