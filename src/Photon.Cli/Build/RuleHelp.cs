namespace Photon.Cli.Build;

/// <summary>Pages about rules whose messages bring no link.</summary>
static class RuleHelp
{
    public static string Of(string id)
    {
        var letters = id.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (letters == 0 || letters == id.Length || !id.Skip(letters).All(char.IsAsciiDigit)) return "";
        var name = id.ToLowerInvariant();
        return id[..letters] switch
        {
            "PHO" => $"https://github.com/photon-sdk/photon/blob/main/docs/rules/{id}.md",
            "CA" => $"https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/{name}",
            "NU" => $"https://learn.microsoft.com/nuget/reference/errors-and-warnings/{name}",
            "NETSDK" => $"https://learn.microsoft.com/dotnet/core/tools/sdk-errors/{name}",
            "MSB" => $"https://learn.microsoft.com/visualstudio/msbuild/errors/{name}",
            "SYSLIB" => $"https://learn.microsoft.com/dotnet/fundamentals/syslib-diagnostics/{name}",
            _ => "",
        };
    }
}
