using System.CommandLine;
using System.CommandLine.Completions;
using Photon.Cli.Completion;

namespace Photon.Cli.Tests.Completion;

public sealed class NameCompletionTests
{
    static readonly string s_bookshop = Path.Combine(SharedData.Root, "samples/Bookshop/bookshop.yaml");

    [Theory]
    [InlineData("--operation pl", "placeOrder")]
    [InlineData("--tag Or", "Orders")]
    [InlineData("--schema NewOrde", "NewOrder")]
    public void What_the_document_names_is_completed(string typed, string expected) => Assert.Contains(expected, Complete($"generate --spec {s_bookshop} {typed}"));

    [Fact]
    public void A_document_that_is_not_there_completes_nothing() => Assert.Empty(Complete("generate --spec nowhere.yaml --operation pl"));

    [Fact]
    public void What_could_steer_a_shell_is_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "openapi: 3.1.0\npaths:\n  /a:\n    get: { operationId: \"pl$(touch x)\" }\n    put: { operationId: place }\n");
        var link = Path.Combine(Path.GetTempPath(), $"photon-{Guid.NewGuid():N}.yaml");
        File.Copy(folder.Of("a.yaml"), link);
        try
        {
            Assert.Equal(["place"], Complete($"generate --spec {link} --operation pl"));
        }
        finally
        {
            File.Delete(link);
        }
    }

    static List<string> Complete(string line)
    {
        var generate = new Command("generate") { new Option<string>("--spec"), new Option<string[]>("--operation"), new Option<string[]>("--tag"), new Option<string[]>("--schema") };
        var root = new RootCommand { generate };
        NameCompletions.AddTo(root);
        return [.. root.Parse(line).GetCompletions(line.Length).Select(item => item.Label)];
    }
}
