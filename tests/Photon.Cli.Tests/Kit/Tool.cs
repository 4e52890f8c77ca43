using Photon.Cli.Output;

namespace Photon.Cli.Tests.Kit;

/// <param name="Code">What the process would return.</param>
/// <param name="Out">Lines end with LF.</param>
sealed record Said(int Code, string Out, string Error);

/// <summary>The tool, run in this process as if its input and output were redirected.</summary>
static class Tool
{
    public static Task<Said> Run(params string[] arguments) => RunWith("", arguments);

    /// <param name="input">What standard input has.</param>
    public static async Task<Said> RunWith(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = new Screen(new StringReader(input), output, error, IsInteractive: false, HasStyle: false);
        var code = await PhotonTool.Run(arguments, screen, TestContext.Current.CancellationToken);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
