using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Photon.Generator.Tests.Generator.Kit;

namespace Photon.Generator.Tests.Hostile;

/// <summary>A fault shows text of the document in a build's log, where a line may be a message of the compiler or a command to the build server.</summary>
public sealed class HostileFaultTests
{
    public static TheoryData<string> Payloads =>
    [
        .. HostileTemplate.Payloads, "x\n##vso[task.setvariable variable=a]b", "x\r\n::set-env name=a::b", "x\nProgram.cs(1,1): error CS9999: Pwned", "\u001b[2J\u009b2J", "a\u202eb\u2066", new string('x', 5_000_000),
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Text_of_a_document_is_one_line_of_a_message_and_has_an_end(string payload)
    {
        var text = JsonSerializer.Serialize(payload);
        var run = GeneratorRun.Start([SpecFile.Root($$$"""
            { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, {{{text}}}: 1, "tags": {{{text}}}, "security": [{ {{{text}}}: [] }], "paths": {
              "/a": { {{{text}}}: {}, "get": { "parameters": [{ "name": {{{text}}}, "in": {{{text}}}, "style": {{{text}}} }, { "$ref": {{{text}}} }], "responses": { {{{text}}}: { "description": "d" }, "200": { "description": "d", "content": { {{{text}}}: { "schema": { "$ref": "#/components/schemas/A" } } } } } } },
              {{{text}}}: { "get": { "responses": { "204": { "description": "d" } } } } },
              "components": { "securitySchemes": { "s": { "type": {{{text}}} } }, "schemas": { "A": { "type": "object", "properties": {
                "a": { "type": {{{text}}} }, "b": { "type": "string", "pattern": {{{text}}}, "format": {{{text}}} }, "c": { "$ref": {{{text}}} }, "d": { "minLength": {{{text}}} }, "e": { "type": "integer", "default": {{{text}}} } } } } } }
            """, "openapi.json")]);
        Assert.Null(run.Result.Exception);
        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic =>
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e' or '\u2066');
            Assert.InRange(message.Length, 1, 20_000);
        });
    }
}
