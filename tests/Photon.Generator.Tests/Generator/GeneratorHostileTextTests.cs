using System.Text;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Generator;

/// <summary>Nothing makes the generator throw, and nothing makes it fail on its own account.</summary>
public sealed class GeneratorHostileTextTests
{
    [Fact]
    public void Truncated_documents()
    {
        for (var length = 0; length < Documents.Notes.Length; length += 13) Survives(Documents.Notes[..length]);
    }

    [Fact]
    public void Documents_with_characters_changed_at_random()
    {
        // A fixed seed: a failure can be looked at again.
        var random = new Random(20261122);
        const string alphabet = "\0\t\n\r {}[],:#&*!|>'\"%@`-?/~\\$0a\u0085\u2028\uD800";
        for (var round = 0; round < 300; round++)
        {
            var text = new StringBuilder(Documents.Notes);
            for (var change = random.Next(1, 6); change > 0; change--) text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            Survives(text.ToString());
        }
    }

    [Fact]
    public void Random_bytes()
    {
        var random = new Random(1122);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(1, 2000)];
            random.NextBytes(bytes);
            Survives(Encoding.Latin1.GetString(bytes));
        }
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("[", "]")]
    [InlineData("{\"properties\":{\"a\":", "}}")]
    [InlineData("- ", "")]
    [InlineData("{\"allOf\":[", "]}")]
    public void Deep_nesting(string open, string close)
    {
        foreach (var depth in (int[])[200, 5000]) Survives(
            """{"openapi":"3.1.0","info":{"title":"t","version":"1"},"components":{"schemas":{"A":"""
            + string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth)) + "}}}");
    }

    [Fact]
    public void Strings_of_two_megabytes()
    {
        var huge = new string('x', 2_000_000);
        Survives(Documents.Notes.Replace("addNote", huge, StringComparison.Ordinal));
        Survives(Documents.Notes.Replace("The note.", huge, StringComparison.Ordinal));
        Survives(Documents.Notes.Replace("NewNote", huge, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Note' }")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Note' }] }")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Note' }, { $ref: '#/components/schemas/Note' }] }")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Note' } }")]
    [InlineData("{ $ref: '#/components/schemas/Other' }\n    Other: { $ref: '#/components/schemas/Note' }")]
    [InlineData("{ not: { $ref: '#/components/schemas/Note' } }")]
    [InlineData("{ anyOf: [{ type: object, additionalProperties: { $ref: '#/components/schemas/Note' } }, { type: array, prefixItems: [{ $ref: '#/components/schemas/Note' }] }] }")]
    public void Circles_of_references(string note)
    {
        var at = Documents.Notes.IndexOf("    Note:\n", StringComparison.Ordinal);
        Survives(Documents.Notes[..at] + "    Note: " + note + "\n");
    }

    static void Survives(string text)
    {
        var run = GeneratorRun.Start([SpecFile.Root(text)]);
        Assert.True(run.Result.Exception is null, $"{run.Result.Exception}\n{text[..Math.Min(text.Length, 2000)]}");
        Assert.True(run.Diagnostics.All(d => d.Id is not ("PHO3001" or "PHO3002")), string.Join('\n', run.Diagnostics.Where(d => d.Id is "PHO3001" or "PHO3002")) + "\n" + text[..Math.Min(text.Length, 2000)]);
    }
}
