using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Photon.Cli.Commands;

/// <summary>The usual help, and examples after it.</summary>
sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Who asks for help has not given all that is required.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ToolCommand { Examples.Count: > 0 } command) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine("  # " + example.What);
            output.WriteLine("  " + example.Line);
        }
        output.WriteLine();
        return code;
    }
}
