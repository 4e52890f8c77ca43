using System.Diagnostics;
using Photon.Cli.Text;

namespace Photon.Cli.Tests.Text;

/// <summary>What is shown can be applied: git is the judge.</summary>
public sealed class UnifiedDiffTests : IDisposable
{
    const string Long = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A.cs", null, "one\ntwo\n")]
    [InlineData("A.cs", "one\ntwo\n", "one\nthree\n")]
    [InlineData("A.cs", "one\ntwo", "one\nthree\n")]
    [InlineData("A.cs", "one\ntwo", "one\ntwo\n")]
    [InlineData("A.cs", "", "one\n")]
    [InlineData("A.cs", "one\n\n\n", "one\n")]
    [InlineData("A.cs", "one\n", "\n\none\n\n")]
    [InlineData("A.cs", Long, "0\n" + Long + "13\n")]
    [InlineData("A.cs", Long + "end", "0\n" + Long + "end\n")]
    [InlineData("My models/An order.cs", null, "one\n")]
    [InlineData("My models/An order.cs", "one\n", "two\n")]
    [InlineData("Büch er/Übersicht.cs", "one\n", "two\n")]
    public void Git_applies_the_diff_of_a_file_that_is_to_be_written(string name, string? there, string text)
    {
        if (there is not null) _folder.Write(name, there);
        _folder.Write("change.diff", UnifiedDiff.OfWritten(there, text, name));
        Git("apply", "--check", "change.diff");
        Git("apply", "change.diff");
        Assert.Equal(text, File.ReadAllText(_folder.Of(name)));
    }

    void Git(params string[] arguments)
    {
        // A repository around the temporary folder would make it look at its own paths.
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path, RedirectStandardError = true, Environment = { ["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(_folder.Path) } };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
