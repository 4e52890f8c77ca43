using Photon.Cli.Generate;
using Photon.Cli.Output;
using Photon.Forms.Folder;

namespace Photon.Cli.Tests.Generate;

/// <summary>What becomes of files that are there already.</summary>
public sealed class EjectedFilesTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly StringWriter _said = new() { NewLine = "\n" };

    public void Dispose()
    {
        _said.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_file_that_nobody_has_changed_follows_the_document()
    {
        Write(force: false, File("A.cs", "one\n"));
        Write(force: false, File("A.cs", "two\n"));
        Assert.EndsWith("two\n", Read("A.cs"), StringComparison.Ordinal);
        // Another checkout has other ends of lines.
        System.IO.File.WriteAllText(_folder.Of("A.cs"), Read("A.cs").ReplaceLineEndings("\r\n"));
        Write(force: false, File("A.cs", "three\n"));
        Assert.EndsWith("three\n", Read("A.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_changed_is_overwritten_by_force_only_and_without_it_nothing_is_written()
    {
        Write(force: false, File("A.cs", "one\n"));
        System.IO.File.AppendAllText(_folder.Of("A.cs"), "mine\n");
        _folder.Write("B.cs", "somebody else's\n");
        var error = Assert.Throws<CommandException>(() => Write(force: false, File("A.cs", "two\n"), File("B.cs", "two\n"), File("C.cs", "two\n")));
        Assert.Contains("A.cs", error.Message, StringComparison.Ordinal);
        Assert.Contains("B.cs", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("mine\n", Read("A.cs"), StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_folder.Of("C.cs")));
        Write(force: true, File("A.cs", "two\n"), File("B.cs", "two\n"));
        Assert.EndsWith("two\n", Read("A.cs"), StringComparison.Ordinal);
        Assert.EndsWith("two\n", Read("B.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_shows_what_would_be_written()
    {
        Write(force: false, File("A.cs", "one\nsame\n"));
        var diff = new EjectedFiles(_folder.Path).Diff([File("A.cs", "two\nsame\n"), File("B.cs", "new\n")]);
        Assert.Contains("\n+two\n same\n", diff, StringComparison.Ordinal);
        Assert.Contains("--- /dev/null\n", diff, StringComparison.Ordinal);
        Assert.EndsWith("+new\n", diff, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_folder.Of("B.cs")));
        Assert.Empty(new EjectedFiles(_folder.Path).Diff([File("A.cs", "one\nsame\n")]));
    }

    [Theory]
    [InlineData("../A.cs")]
    [InlineData("/tmp/A.cs")]
    [InlineData("Models/../../A.cs")]
    public void Nothing_is_written_outside_of_the_folder(string name) => Assert.Throws<InvalidOperationException>(() => Write(force: true, new EjectedFile(name, "")));

    [Theory]
    [InlineData("Bookshop.Models.Order.g.cs", "Models/Order.cs")]
    [InlineData("Bookshop.Codecs.Shared.Patterns.g.cs", "Codecs/Shared.Patterns.cs")]
    [InlineData("Bookshop.Orders.Client.g.cs", "Orders.Client.cs")]
    [InlineData("Bookshop.Client.g.cs", "Client.cs")]
    [InlineData("Bookshop-Webhooks.Orders.Client.g.cs", "Bookshop-Webhooks.Orders.Client.cs")]
    [InlineData("Bookshop.Models.Con.g.cs", "Models/_Con.cs")]
    [InlineData("Bookshop.nul.Client.g.cs", "_nul.Client.cs")]
    public void Files_are_named_for_people(string hint, string name) => Assert.Equal(name, EjectionNames.Of(hint));

    [Theory]
    [InlineData("Bookshop.Models.a/b.g.cs")]
    [InlineData("Bookshop.Models.a\nb.g.cs")]
    [InlineData("Bookshop.a\\b.g.cs")]
    public void What_is_no_identifier_is_no_name(string hint) => Assert.Throws<InvalidOperationException>(() => EjectionNames.Of(hint));

    void Write(bool force, params EjectedFile[] files) => new EjectedFiles(_folder.Path).Write(files, force, _said);

    string Read(string name) => System.IO.File.ReadAllText(_folder.Of(name));

    static EjectedFile File(string name, string text) => new(name, FileStamp.Stamped("Made by a test.", text));
}
