using System.CommandLine;
using Photon.Cli.Commands;
using Photon.Cli.Output;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests;

public sealed class PhotonToolTests
{
    [Fact]
    public async Task It_says_its_version()
    {
        var said = await Tool.Run("--version");
        Assert.Equal(0, said.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", said.Out);
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        var said = await Tool.Run("--help");
        Assert.Equal((0, ""), (said.Code, said.Error));
        foreach (var command in Root().Subcommands) Assert.Contains(command.Name, said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_with_the_nearest_name_and_the_way_out()
    {
        var said = await Tool.Run("complesion");
        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Contains("completion", said.Error, StringComparison.Ordinal);
        Assert.EndsWith("'photon --help' shows how it is called.\n", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_that_there_is_not_is_no_path()
    {
        var said = await Tool.Run("doctor", "--jsn");
        Assert.Equal((2, ""), (said.Code, said.Out));
        Assert.Equal("photon: error: '--jsn' is no option; did you mean '--json'?\n'photon doctor --help' shows how it is called.\n", said.Error);
        Assert.Contains("is no folder", (await Tool.Run("doctor", "--", "--jsn")).Error, StringComparison.Ordinal);
    }

    /// <summary>Help is all that most people read.</summary>
    [Fact]
    public void Everything_has_a_description_and_every_command_that_does_something_an_example()
    {
        Assert.All(Commands(Root()), command =>
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{command.Name} {option.Name}"));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{command.Name} {argument.Name}"));
            if (command.Action is not null && command is not RootCommand) Assert.NotEmpty(Assert.IsType<ToolCommand>(command).Examples);
        });
    }

    [Fact]
    public void Every_example_is_understood()
    {
        Assert.All(Commands(Root()).OfType<ToolCommand>().SelectMany(command => command.Examples), example =>
        {
            foreach (var line in example.Line.Split('|', '<', '>', '(', ')').Select(part => part.Trim()).Where(part => part.StartsWith("photon ", StringComparison.Ordinal)))
                Assert.Empty(Root().Parse(line["photon ".Length..]).Errors);
        });
    }

    static RootCommand Root() => PhotonTool.Create(new Screen(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false));

    static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);
}
