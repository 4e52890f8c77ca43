using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Forms.Bundle;

/// <summary>Restores and bundles a front end with Node.js, where it is there. Nothing of it is started where the result is there already.</summary>
/// <param name="folder">Of the front end: a full path.</param>
/// <param name="project">The project file: faults that have no place are reported there.</param>
/// <param name="isRequired">No Node.js is an error.</param>
public sealed class FrontEndBundle(string folder, string project, bool isRequired, CancellationToken cancel)
{
    readonly NodeTools _node = new(folder, cancel);

    /// <summary>What went wrong, and what the tools have to say of files.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    public IReadOnlyList<ToolMessage> Messages { get; private set; } = [];

    readonly List<Fault> _faults = [];

    /// <param name="marker">A file in <c>node_modules</c> that says from which lock file it is.</param>
    public void Restore(string marker)
    {
        if (File.Exists(marker) || !HasNode()) return;
        switch (_node.Restore())
        {
            case null: NoNode(Range, "there is no npm on the PATH"); break;
            case { Succeeded: true }: File.WriteAllText(marker, ""); break;
            case var failed: Fail(FormRules.RestoreFailed, failed.End); break;
        }
    }

    /// <param name="stamp">A file beside the output that says from which inputs it is; of others it has none.</param>
    public void Build(string output, string stamp)
    {
        if (File.Exists(stamp) || !HasNode()) return;
        if (!Check("TypeScript failed", _node.Run(["node_modules/typescript/bin/tsc", "-p", ".", "--pretty", "false"]))) return;
        foreach (var other in Directory.EnumerateFiles(Path.GetDirectoryName(stamp)!, "*" + Path.GetExtension(stamp))) File.Delete(other);
        if (Check("Vite failed", _node.Run(["--input-type=module", "-", output], BundleScript.Text))) File.WriteAllText(stamp, "");
    }

    bool Check(string what, ToolResult result)
    {
        Messages = [.. Messages, .. ToolMessage.Parse(result.Lines, folder)];
        if (!result.Succeeded && !Messages.Any(message => message.IsError)) Fail(FormRules.BundleFailed, $"{what}: {result.End}");
        return result.Succeeded;
    }

    bool HasNode()
    {
        var range = Range;
        if (_node.Fault(range) is not { } fault) return true;
        NoNode(range, fault);
        return false;
    }

    NodeRange Range => NodeRange.OfLockFile(File.ReadAllText(Path.Combine(folder, FrontEndInputs.Lock)));

    void NoNode(NodeRange range, string fault) => Fail(isRequired ? FormRules.NoNode with { Severity = Severity.Error } : FormRules.NoNode, range.Text, fault);

    void Fail(Rule rule, params string[] arguments) => _faults.Add(Fault.At(Place.Of(project), rule, arguments));
}
