using Photon.Ai.Redaction;
using Photon.Core.Reading;

namespace Photon.Ai.Tests.Redaction;

public sealed class SecretFinderTests
{
    static readonly SecretFinder s_finder = new([]);

    [Theory]
    [InlineData("DB_PASSWORD=ZL2LKSyvHgaxSkxiQshm!", "ZL2LKSyvHgaxSkxiQshm!")]
    [InlineData("spring.datasource.password=%SvXgxFm43y", "%SvXgxFm43y")]
    [InlineData("password: hunter2 # of the test", "hunter2")]
    [InlineData("\"password\": \"letmein\"", "letmein")]
    [InlineData("postgres://app:s3cr3tPass@db:5432/x", "s3cr3tPass")]
    [InlineData("Authorization: Basic YW5uOnNlY3JldDE=", "YW5uOnNlY3JldDE=")]
    [InlineData("Authorization: Bearer abcDEF123456xyz0", "abcDEF123456xyz0")]
    [InlineData("pay to DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00")]
    [InlineData("GB82WEST12345698765432", "GB82WEST12345698765432")]
    [InlineData("card 4111 1111 1111 1111", "4111 1111 1111 1111")]
    [InlineData("call (212) 555-0187 now", "(212) 555-0187")]
    [InlineData("call 212-555-0187 now", "212-555-0187")]
    [InlineData("write to ann.lee@acme.co.uk.", "ann.lee@acme.co.uk")]
    [InlineData("SharedAccessKey=Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG0wMTI=;", "Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG0wMTI=")]
    [InlineData("{ \"type\": \"string\", \"format\": \"password\", \"example\": \"apple\" }", "apple")]
    [InlineData("pin:\n  type: string\n  example: 'apple pie'\n  format: password\n", "apple pie")]
    [InlineData("pin:\n  format: password\n  enum: [red, \"green\"]\n", "green")]
    public void What_is_secret_is_found_and_nothing_around_it(string text, string secret)
    {
        var found = s_finder.Find(text);
        Assert.NotNull(found);
        Assert.Contains(secret, found.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("tokenUrl: https://auth.acme.com/oauth/token")]
    [InlineData("password:\n  type: string\n  format: password\n  description: Your new password\n")]
    [InlineData("password: must have 12 characters")]
    [InlineData("$ref: '#/components/schemas/AuthenticationToken'")]
    [InlineData("in: header\nname: X-Api-Key\ntype: apiKey")]
    [InlineData("123e4567-e89b-12d3-a456-426614174000")]
    [InlineData("card 4111 1111 1111 1112")]
    [InlineData("DE89 3704 0044 0532 0130 01")]
    [InlineData("REDACTED-EMAIL-1 has password: REDACTED-PASSWORD-12")]
    [InlineData("https://user:password@host/")]
    [InlineData("2026-11-23T22:10:00+02:00")]
    [InlineData("other:\n  example: apple\npin:\n  format: password\n")]
    public void What_only_looks_like_one_stays(string text) => Assert.Null(s_finder.Find(text));

    [Fact]
    public void Every_published_shape_finds_what_is_made_by_it()
    {
        // A token of each shape, by lot: what the table says is what the matcher does.
        var random = new Random(7);
        Assert.True(TokenShapes.All.Count() > 150, $"{TokenShapes.All.Count()} shapes");
        foreach (var shape in TokenShapes.All)
        {
            var token = ShapeSample.Of(shape, random);
            var found = s_finder.Find($"use {token} here");
            Assert.True(found is [{ Start: 4 } one] && one.Length == token.Length, $"{shape.Name}: {token} was {(found is null ? "not found" : string.Join(", ", found))}");
        }
    }

    [Fact]
    public void A_document_names_secrets_that_look_like_nothing()
    {
        var root = SpecText.Read("a.yaml", """
            openapi: 3.1.0
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Shop, x-example: tulip-field }
              parameters:
                shop: { in: header, name: X-Shop, schema: { type: string }, example: daffodil }
                other: { in: header, name: X-Other, schema: { type: string }, example: marigold }
              schemas:
                Login:
                  properties:
                    pin: { type: string, format: password, default: petunia, examples: [begonia] }
                    name: { type: string, example: geranium }
            """, []).Root;
        Assert.Equal(["begonia", "daffodil", "petunia", "tulip-field"], DocumentSecrets.Of(root).Order());
        var finder = new SecretFinder(DocumentSecrets.Of(root));
        Assert.Equal("known", Assert.Single(finder.Find("ask with daffodil, not with daffodils")!).Rule);
    }

    [Theory]
    [InlineData("password=")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----")]
    [InlineData("format: password\n")]
    [InlineData("\"format\":\"password\",")]
    [InlineData("{\"format\":\"password\",")]
    [InlineData("sk-")]
    [InlineData("eyJ")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.")]
    [InlineData("://a:")]
    [InlineData("a@")]
    [InlineData("@a.")]
    [InlineData("+1 ")]
    [InlineData("1234 ")]
    [InlineData("AB12 ")]
    [InlineData("xoxb-")]
    [InlineData("a1B2c3D4/")]
    [InlineData("data:")]
    [InlineData("key:")]
    [InlineData("\"a\\\\\\")]
    [InlineData("{")]
    public void The_work_is_linear_whatever_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        s_finder.Find(text, out var work);
        Assert.True(work < 400L * text.Length, $"{(double)work / text.Length:0.0} a character");
        // Twice the text is twice the work, not four times.
        s_finder.Find(text + text, out var twice);
        Assert.True(twice <= 2.2 * work + 10_000, $"{work} and {twice}");
    }

    [Fact]
    public void A_text_without_secrets_costs_no_memory()
    {
        var text = string.Concat(Enumerable.Repeat("summary: List the pets of an owner\nresponses:\n  '200': { description: The pets, with links to more }\n", 2000));
        s_finder.Find(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(s_finder.Find(text));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }
}
