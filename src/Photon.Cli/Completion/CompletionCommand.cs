using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Output;

namespace Photon.Cli.Completion;

/// <summary><c>photon completion SHELL</c>: the script that teaches a shell to complete photon's command line.</summary>
static class CompletionCommand
{
    public static Command Create(Screen screen)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.All.Keys]);
        var command = new ToolCommand("completion", "Print the script that makes a shell complete photon's commands, options and names.")
        {
            Examples =
            [
                new("source <(photon completion bash)", "In ~/.bashrc"),
                new("source <(photon completion zsh)", "In ~/.zshrc, after compinit"),
                new("photon completion fish > ~/.config/fish/completions/photon.fish", "Once"),
                new("photon completion pwsh | Out-String | Invoke-Expression", "In $PROFILE"),
            ],
        };
        command.Add(shell);
        command.SetAction(parsed => screen.Out.Write(CompletionScripts.All[parsed.GetRequiredValue(shell)]));
        return command;
    }
}
