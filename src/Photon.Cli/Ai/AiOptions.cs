using System.CommandLine;
using System.Globalization;
using Photon.Ai.Clients;
using Photon.Ai.Settings;
using Photon.Ai.Workers;
using Photon.Cli.Caching;
using Photon.Cli.Output;

namespace Photon.Cli.Ai;

/// <summary>Which model a command asks, and how: the same options for all of them. What they leave unsaid, the environment, user secrets and <c>photon.ai.json</c> say.</summary>
sealed class AiOptions
{
    /// <summary>By names that <see cref="AiProviders"/> has too, written here so that help need not load it.</summary>
    public static readonly string[] Providers = ["none", "openai", "claude", "local-http", "local"];

    readonly Option<string?> _provider = new("--provider") { Description = "Who answers: none (rules alone, the default), openai, claude, local-http, local", HelpName = "NAME" };
    readonly Option<string?> _model = new("--model") { Description = "The model by its provider's name for it", HelpName = "NAME" };
    readonly Option<string?> _endpoint = new("--endpoint") { Description = "Where the server is; local-http looks for known servers on this machine", HelpName = "URL" };
    readonly Option<string?> _modelPath = new("--model-path") { Description = "A GGUF file, or a folder of them, for local", HelpName = "PATH" };
    readonly Option<string?> _gpu = new("--gpu") { Description = "auto, cuda, vulkan, metal or off, for local" };
    readonly Option<int?> _threads = new("--threads") { Description = "For local" };
    readonly Option<float?> _temperature = new("--temperature") { Description = "0 (the default: the likeliest answer) to 2" };
    readonly Option<int?> _seed = new("--seed") { Description = "For equal answers to equal questions, where a provider hears it" };
    readonly Option<int?> _answer = new("--max-output-tokens") { Description = "How long an answer may be (1024)", HelpName = "TOKENS" };
    readonly Option<int?> _context = new("--context-tokens") { Description = "How long question and answer may be (4096)", HelpName = "TOKENS" };
    readonly Option<string?> _cassettes = new("--cassettes") { Description = "Record answers in this folder, and give them again", HelpName = "FOLDER" };
    readonly Option<bool> _record = new("--record") { Description = "Ask, whatever was recorded" };
    readonly Option<bool> _replay = new("--replay") { Description = "Give recorded answers only; network and worker are not touched" };
    readonly Option<string?> _audit = new("--audit") { Description = "Keep a log of what was asked and answered in this file", HelpName = "FILE" };
    readonly Option<bool> _network = new("--allow-network") { Description = "Let local-http ask another machine" };

    public AiOptions()
    {
        _provider.AcceptOnlyFromAmong(Providers);
        _gpu.AcceptOnlyFromAmong("auto", "cuda", "vulkan", "metal", "off");
    }

    public void AddTo(Command command)
    {
        Option[] all = [_provider, _model, _endpoint, _modelPath, _gpu, _threads, _temperature, _seed, _answer, _context, _cassettes, _record, _replay, _audit];
        foreach (var option in all) command.Add(option);
        // Who may open documents over the network may ask a server there, too.
        if (command.Options.All(option => option.Name != _network.Name)) command.Add(_network);
    }

    /// <param name="folder">Where the document is: user secrets and <c>photon.ai.json</c> are those of its project.</param>
    /// <exception cref="Photon.Ai.AiException">A value is none that the setting can have.</exception>
    public AiSettings Settings(ParseResult parsed, string folder) => new AiSettingsReader(Said(parsed), Path.GetFullPath(folder), Environment.GetEnvironmentVariable).Read();

    /// <summary>What the pipeline needs of this machine.</summary>
    public static AiServices Services(Screen screen) => new()
    {
        Says = line => screen.Error.WriteLine("photon: " + line),
        CacheFolder = CacheFolder.OfUser(Environment.GetEnvironmentVariable),
        Local = settings => LocalProvider.Open(settings, CacheFolder.OfUser(Environment.GetEnvironmentVariable)),
    };

    Dictionary<string, string> Said(ParseResult parsed)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string name, IFormattable? value) => AddText(name, value?.ToString(null, CultureInfo.InvariantCulture));
        void AddText(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) said[name] = value;
        }
        AddText(SettingName.Provider, parsed.GetValue(_provider));
        AddText(SettingName.Model, parsed.GetValue(_model));
        AddText(SettingName.Endpoint, parsed.GetValue(_endpoint));
        AddText(SettingName.ModelPath, parsed.GetValue(_modelPath));
        AddText(SettingName.Gpu, parsed.GetValue(_gpu));
        Add(SettingName.Threads, parsed.GetValue(_threads));
        Add(SettingName.Temperature, parsed.GetValue(_temperature));
        Add(SettingName.Seed, parsed.GetValue(_seed));
        Add(SettingName.MaxOutputTokens, parsed.GetValue(_answer));
        Add(SettingName.ContextTokens, parsed.GetValue(_context));
        AddText(SettingName.Cassettes, parsed.GetValue(_cassettes));
        AddText(SettingName.CassetteMode, parsed.GetValue(_replay) ? "replay" : parsed.GetValue(_record) ? "record" : null);
        AddText(SettingName.Audit, parsed.GetValue(_audit));
        if (parsed.GetValue<bool>(_network.Name)) said[SettingName.AllowNetwork] = "true";
        return said;
    }
}
