using Photon.Ai.Prompts;

namespace Photon.Ai.Tests.Prompts;

public sealed class PromptParserTests
{
    const string Head = "---\ncommand: ask\nversion: 2\nmode: cli\nanswer-tokens: 100\nanswer: { type: object }\n---\n";
    const string Body = "[system]\nBe good.\n[template]\n{{task}}\n{{slice}}\n{{conventions}}\n{{constraints}}\n";

    [Fact]
    public void A_prompt_is_read_with_its_examples()
    {
        var prompt = PromptParser.Parse("prompts/ask/2.prompt", Head + Body + "[question]\nQ?\n[answer]\n{}\n");
        Assert.Equal(("ask", 2, PromptMode.Cli, 100, """{"type":"object"}""", "Be good."), (prompt.Command, prompt.Version, prompt.Mode, prompt.AnswerTokens, prompt.AnswerSchema, prompt.System));
        Assert.Equal([new PromptExample("Q?", "{}")], prompt.Examples);
        var values = PromptFile.Parts.ToDictionary(static part => part, static part => part == "slice" ? "{{task}}" : part);
        Assert.Equal("task\n{{task}}\nconventions\nconstraints", prompt.Render(values));
    }

    [Fact]
    public void Its_identity_is_its_text_whatever_ends_its_lines()
    {
        var prompt = PromptParser.Parse("ask/2.prompt", Head + Body);
        Assert.Equal(prompt.Hash, PromptParser.Parse("ask/2.prompt", (Head + Body).Replace("\n", "\r\n", StringComparison.Ordinal)).Hash);
        Assert.NotEqual(prompt.Hash, PromptParser.Parse("ask/2.prompt", Head + Body.Replace("good", "better", StringComparison.Ordinal)).Hash);
        Assert.Equal($"ask/2 {prompt.Hash[..8]}", prompt.Identity);
    }

    [Theory]
    [InlineData("", "(1,1): A prompt begins with '---'")]
    [InlineData("---\ncommand: ask\n", "(3,1): The head has no '---'")]
    [InlineData("---\ncommand: ask\nversion: 2\nmood: x\n---\n", "(4,1): The head has no 'mood'")]
    [InlineData("---\ncommand: ask\n---\n", "(2,1): The head wants 'version'")]
    [InlineData("---\ncommand: ask\nversion: two\nmode: cli\nanswer-tokens: 100\nanswer: {}\n---\n" + Body, "(3,10): 'version' is a number")]
    [InlineData("---\ncommand: ask\nversion: 2\nmode: all\nanswer-tokens: 100\nanswer: {}\n---\n" + Body, "(4,7): 'mode' is cli, route or schema")]
    [InlineData("---\ncommand: ask\nversion: 3\nmode: cli\nanswer-tokens: 100\nanswer: {}\n---\n" + Body, "lies in ask/3.prompt")]
    [InlineData(Head + "hello\n" + Body, "(8,1): After the head comes '[system]'")]
    [InlineData(Head + "[template]\nx\n", "(8,1): After the head come")]
    [InlineData(Head + "[system]\n\n[template]\nx\n", "(8,1): '[system]' is empty")]
    [InlineData(Head + "[system]\nx\n[template]\n{{task}} {{slice}}\n", "The template has {{task}}, {{slice}}, {{conventions}}, {{constraints}}")]
    [InlineData(Head + "[system]\nx\n[template]\n{{task}}\n  {{shop}}\n", "(12,3): '{{shop}}' is no value")]
    [InlineData(Head + Body + "[answer]\n{}\n", "An example is a '[question]'")]
    public void What_is_not_understood_is_an_error_at_its_place(string text, string error) =>
        Assert.Contains(error, Assert.Throws<AiException>(() => PromptParser.Parse("/p/ask/2.prompt", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_prompt_that_comes_along_is_one_and_its_examples_fit_its_answer()
    {
        Assert.Contains(PromptStore.All(), static prompt => prompt.Command == "doc-route");
        foreach (var prompt in PromptStore.All())
        {
            var schema = Photon.Core.Reading.SpecText.Read("a.json", prompt.AnswerSchema, []);
            foreach (var example in prompt.Examples)
            {
                using var answer = System.Text.Json.JsonDocument.Parse(example.Answer);
                Assert.Empty(Photon.Ai.Schemas.SchemaCheck.Check(new([schema]), schema.Root, answer.RootElement).Select(fault => $"{prompt.Identity}: {fault}"));
            }
        }
    }

    [Fact]
    public void A_repositorys_own_prompt_wins_and_its_highest_version_does()
    {
        using var folder = new TemporaryFolder();
        folder.Write("prompts/ask/2.prompt", Head + Body);
        folder.Write("prompts/ask/10.prompt", (Head + Body).Replace("version: 2", "version: 10", StringComparison.Ordinal));
        var store = new PromptStore([folder.Of("nowhere"), folder.Of("prompts")]);
        Assert.Equal(10, store.Find("ask").Version);
        Assert.Equal(PromptStore.Own.Find("doc-route").Hash, store.Find("doc-route").Hash);
        Assert.Contains("there are", Assert.Throws<AiException>(() => store.Find("gone")).Message, StringComparison.Ordinal);
    }
}
