using System.CommandLine;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Commands;

public sealed class CommandPageTests
{
    [Fact]
    public void The_page_of_commands_is_what_the_tool_understands() => Page.Is("cli.md", CommandPage.Of(Root()));

    /// <summary>What people see first, on the page of the package.</summary>
    [Fact]
    public void The_packages_page_lists_the_commands()
    {
        var rows = Commands(Root(), []).Where(one => one.Path.Length > 0 && one.Command is { Hidden: false, Action: not null }).Select(one => $"| `photon {string.Join(' ', one.Path)}` | {CommandPage.Cell(one.Command.Description)} |\n");
        var page = File.ReadAllText(Path.Combine(SharedData.Root, "src/Photon.Cli/README.md")).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf("| Command |", StringComparison.Ordinal), page.IndexOf("\nDocumentation:", StringComparison.Ordinal));
        Page.Is("../src/Photon.Cli/README.md", page[..start] + "| Command | |\n|---|---|\n" + string.Concat(rows) + page[end..]);
    }

    [Fact]
    public async Task Every_command_has_help_with_its_examples()
    {
        foreach (var (path, command) in Commands(Root(), []))
        {
            var said = await Tool.Run([.. path, "--help"]);
            Assert.Equal((0, ""), (said.Code, said.Error));
            // Help breaks lines.
            Assert.Contains(command.Description!.Split(' ')[0], said.Out, StringComparison.Ordinal);
            if (command is Photon.Cli.Commands.ToolCommand { Examples: var examples }) Assert.All(examples, example => Assert.Contains(example.Line, said.Out, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_word_too_many_is_one_line_and_the_way_to_help()
    {
        foreach (var (path, _) in Commands(Root(), []))
        {
            var said = await Tool.Run([.. path, "--no-such-option"]);
            Assert.True((said.Code, said.Out) == (2, ""), string.Join(' ', path));
            Assert.EndsWith($"'{string.Join(' ', ["photon", .. path])} --help' shows how it is called.\n", said.Error, StringComparison.Ordinal);
        }
    }

    static RootCommand Root() => PhotonTool.Create(new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false));

    static IEnumerable<(string[] Path, Command Command)> Commands(Command command, string[] path) =>
        command.Subcommands.SelectMany(child => Commands(child, [.. path, child.Name])).Prepend((path, command));
}
