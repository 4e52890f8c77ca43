using Photon.Cli.Screens.Trials;

namespace Photon.Cli.Tests.Screens.Trials;

public sealed class SecretsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("staffToken", "PHOTON_AUTH_STAFF_TOKEN")]
    [InlineData("api_key", "PHOTON_AUTH_API_KEY")]
    [InlineData("X-API-Key", "PHOTON_AUTH_X_API_KEY")]
    [InlineData("OAuth2", "PHOTON_AUTH_OAUTH2")]
    [InlineData("-", "PHOTON_AUTH")]
    public void A_scheme_names_its_variable(string scheme, string variable) => Assert.Equal(variable, Secrets.VariableOf(scheme));

    [Theory]
    [InlineData("""{ "Photon:Auth:staffToken": "s3cret" }""")]
    [InlineData("""{ "Photon": { "Auth": { "staffToken": "s3cret" } } }""")]
    public void User_secrets_of_the_project_serve_where_no_variable_is_set(string json)
    {
        _folder.Write("App/App.csproj", "<Project><PropertyGroup><UserSecretsId>app-1</UserSecretsId></PropertyGroup></Project>");
        _folder.Write(".microsoft/usersecrets/app-1/secrets.json", json);
        var secrets = Of("App/specs");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "They lie elsewhere");
        Assert.Equal("s3cret", secrets.Of("staffToken"));
        Assert.Equal("from the user secret Photon:Auth:staffToken", secrets.Says("staffToken"));
        Assert.Equal("other", Of("App/specs", "PHOTON_AUTH_STAFF_TOKEN", "other").Of("staffToken"));
    }

    [Fact]
    public void What_is_not_set_is_said_with_the_way_to_set_it_and_what_is_set_is_never_shown()
    {
        Assert.Null(Of(".").Of("staffToken"));
        Assert.Equal("not set: set PHOTON_AUTH_STAFF_TOKEN, or dotnet user-secrets set Photon:Auth:staffToken …", Of(".").Says("staffToken"));
        Assert.Equal("from PHOTON_AUTH_STAFF_TOKEN", Of(".", "PHOTON_AUTH_STAFF_TOKEN", "s3cret").Says("staffToken"));
    }

    Secrets Of(string folder, string variable = "", string value = "") => new(name => name == variable ? value : name == "HOME" ? _folder.Path : null, _folder.Of(folder));

    public void Dispose() => _folder.Dispose();
}
