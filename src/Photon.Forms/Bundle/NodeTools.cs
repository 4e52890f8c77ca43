namespace Photon.Forms.Bundle;

/// <summary>Node.js and npm, as the machine has them.</summary>
/// <param name="folder">Of the front end.</param>
public sealed class NodeTools(string folder, CancellationToken cancel)
{
    /// <summary>The program's name is looked for on the PATH.</summary>
    const string Node = "node";

    /// <returns>What is wrong with the Node.js there is; <c>null</c>: nothing.</returns>
    public string? Fault(NodeRange range) => Tool.Run(folder, Node, ["--version"], "", cancel) switch
    {
        { Succeeded: true, Lines: [var version, ..] } => range.Holds(version) ? null : $"{version.Trim()} is installed",
        _ => "there is none on the PATH",
    };

    /// <summary>Installs what the lock file names, and runs nothing of it.</summary>
    /// <returns><c>null</c>: there is no npm.</returns>
    public ToolResult? Restore()
    {
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        // On Windows npm is a script.
        return OperatingSystem.IsWindows() ? Tool.Run(folder, "cmd.exe", ["/d", "/c", "npm", .. arguments], "", cancel) : Tool.Run(folder, "npm", arguments, "", cancel);
    }

    /// <param name="arguments">A script in the front end's folder and what it is given.</param>
    /// <param name="script">A module that stands in that folder and is no file; empty: there is none.</param>
    public ToolResult Run(IEnumerable<string> arguments, string script = "") =>
        Tool.Run(folder, Node, arguments, script, cancel) ?? new(1, ["Node.js is gone"], []);
}
