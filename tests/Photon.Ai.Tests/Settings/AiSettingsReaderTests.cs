using Photon.Ai.Settings;

namespace Photon.Ai.Tests.Settings;

public sealed class AiSettingsReaderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Dictionary<string, string> _options = [];
    readonly Dictionary<string, string> _variables = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nobody_is_asked_unless_it_is_said() => Assert.Equal(new AiSettings(), Read());

    [Fact]
    public void Options_come_before_the_environment_before_user_secrets_before_the_file()
    {
        _folder.Write("photon.ai.json", """{ "provider": "local-http", "model": "of the file", "temperature": 0.5, "seed": 7, "maxOutputTokens": 100 }""");
        Secret("Photon:Ai:Model", "of secrets", "Photon:Ai:Seed", "8", "Photon:Ai:Temperature", "0.25");
        _variables["PHOTON_AI_MODEL"] = "of the environment";
        _variables["PHOTON_AI_SEED"] = "9";
        _options[SettingName.Model] = "of the options";
        var settings = Read();
        Assert.Equal((AiProvider.LocalHttp, "of the options", 9L, 0.25f, 100), (settings.Provider, settings.Model, settings.Seed, settings.Temperature, settings.MaxOutputTokens));
    }

    [Fact]
    public void Keys_are_of_the_environment_or_of_user_secrets_and_never_of_a_file()
    {
        _options[SettingName.Provider] = "openai";
        Assert.Null(Read().Key);
        Secret("Photon:Ai:Key", "sk-secret");
        Assert.Equal("sk-secret", Read().Key!.Value);
        _variables["PHOTON_AI_KEY"] = "sk-general";
        Assert.Equal("sk-general", Read().Key!.Value);
        _variables["OPENAI_API_KEY"] = "sk-own";
        Assert.Equal("sk-own", Read().Key!.Value);
        _folder.Write("photon.ai.json", """{ "apiKey": "sk-committed" }""");
        var error = Assert.Throws<AiException>(Read);
        Assert.Contains("never into a file that is committed", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-committed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_does_not_show_itself()
    {
        _options[SettingName.Provider] = "claude";
        _variables["ANTHROPIC_API_KEY"] = "sk-ant-very-secret";
        Assert.DoesNotContain("very-secret", Read().ToString(), StringComparison.Ordinal);
        Assert.Contains("from ANTHROPIC_API_KEY", Read().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_one_provider_is_not_sent_to_another()
    {
        _variables["OPENAI_API_KEY"] = "sk-own";
        _options[SettingName.Provider] = "claude";
        Assert.Null(Read().Key);
        _options[SettingName.Provider] = "local-http";
        Assert.Null(Read().Key);
        _options[SettingName.Provider] = "local";
        _variables["PHOTON_AI_KEY"] = "any";
        Assert.Null(Read().Key);
    }

    [Fact]
    public void PhotonModel_names_the_model_file()
    {
        _variables["PhotonModel"] = "/models/a.gguf";
        Assert.Equal(Path.GetFullPath("/models/a.gguf"), Read().ModelPath);
        _variables["PHOTON_AI_MODEL_PATH"] = "/models/b.gguf";
        Assert.Equal(Path.GetFullPath("/models/b.gguf"), Read().ModelPath);
    }

    [Fact]
    public void Paths_of_the_file_are_relative_to_it_wherever_one_stands()
    {
        _folder.Write("photon.ai.json", """{ "cassettes": "recorded" }""");
        Directory.CreateDirectory(_folder.Of("deep/down"));
        Assert.Equal(_folder.Of("recorded"), new AiSettingsReader(_options, _folder.Of("deep/down"), _variables.GetValueOrDefault).Read().CassetteFolder);
    }

    [Theory]
    [InlineData("provider", "gpt", "--provider is 'gpt' and must be one of none, openai, claude, local-http, local")]
    [InlineData("temperature", "3", "--temperature is '3' and must be a number from 0 to 2")]
    [InlineData("maxOutputTokens", "many", "--max-output-tokens is 'many' and must be a whole number from 16 to 131072")]
    [InlineData("endpoint", "ftp://x", "--endpoint is 'ftp://x' and must be an address that begins with http:// or https:// and has no user in it")]
    [InlineData("allowNetwork", "perhaps", "--allow-network is 'perhaps' and must be true or false")]
    public void What_a_setting_cannot_be_is_said_with_what_it_can(string name, string value, string says)
    {
        _options[name] = value;
        Assert.Equal(says, Assert.Throws<AiException>(Read).Message);
    }

    [Theory]
    [InlineData("""{ "modle": "x" }""", "has 'modle', which is no setting: there are provider, model,")]
    [InlineData("""[1]""", "is no JSON object")]
    [InlineData("""{ "model": """, "is no JSON")]
    [InlineData("""{ "model": {} }""", "is neither a text nor a number nor true or false")]
    public void A_file_that_is_wrong_is_named_with_what_is_wrong(string text, string says)
    {
        _folder.Write("photon.ai.json", text);
        var error = Assert.Throws<AiException>(Read);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Of("photon.ai.json"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Continuous_integration_replays_whatever_is_said_unless_it_is_told_to_be_live()
    {
        _variables["CI"] = "true";
        _options[SettingName.Provider] = "openai";
        _options[SettingName.CassetteMode] = "record";
        Assert.Equal(CassetteMode.Replay, Read().CassetteMode);
        _variables["PHOTON_AI_LIVE"] = "1";
        Assert.Equal(CassetteMode.Record, Read().CassetteMode);
    }

    AiSettings Read() => new AiSettingsReader(_options, _folder.Path, _variables.GetValueOrDefault).Read();

    void Secret(params string[] pairs)
    {
        _variables["HOME"] = _variables["APPDATA"] = _folder.Path;
        _folder.Write("a.csproj", "<Project><PropertyGroup><UserSecretsId>photon-test</UserSecretsId></PropertyGroup></Project>");
        var values = string.Join(", ", pairs.Chunk(2).Select(pair => $"\"{pair[0]}\": \"{pair[1]}\""));
        _folder.Write(OperatingSystem.IsWindows() ? "Microsoft/UserSecrets/photon-test/secrets.json" : ".microsoft/usersecrets/photon-test/secrets.json", $"{{ {values} }}");
    }
}
