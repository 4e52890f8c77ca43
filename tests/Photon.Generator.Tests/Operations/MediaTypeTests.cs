using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Operations;

/// <summary>What is reported as left out is what emitted code neither takes nor gives nor asks for.</summary>
public sealed class MediaTypeTests
{
    const string Document = """
        openapi: 3.1.1
        info: { title: Shop, version: '1' }
        paths:
          /items:
            put:
              operationId: putItem
              requestBody:
                required: true
                content:
                  application/merge-patch+json: { schema: { $ref: '#/components/schemas/Item' } }
                  text/json: { schema: { $ref: '#/components/schemas/Item' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Item' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Item' } }
                  application/vnd.other+json: { schema: { type: object, properties: { other: { type: string } } } }
              responses:
                '200':
                  description: It.
                  content:
                    text/csv: { schema: { type: string } }
                    application/json: { schema: { $ref: '#/components/schemas/Item' } }
                    application/vnd.item+json: { schema: { $ref: '#/components/schemas/Item' } }
                '400': { description: No., content: { text/plain: { schema: { type: string } }, text/csv: { schema: { type: string, minLength: 1 } }, application/json: { schema: { type: string } }, text/html: { schema: { $ref: '#/components/schemas/Item' } }, image/png: {} } }
        components:
          schemas:
            Item: { type: object, properties: { id: { type: string } } }
        """;

    static readonly CompiledApi s_api = CompiledApi.Of(Document, new EmitOptions { Name = "Shop", Namespace = "Shop", Server = true, Client = true }).AssertClean();

    static string Emitted(string part) => string.Join('\n', s_api.Files.Where(file => file.HintName.Contains(part, StringComparison.Ordinal)).Select(file => file.Text));

    [Fact]
    public void The_report_names_what_is_left_out() => Assert.Equal(
        ["application/xml", "text/html"],
        s_api.Faults.Where(fault => fault.Rule == BindingRules.MediaTypeLeftOut).Select(fault => fault.Arguments[0]));

    [Fact]
    public void The_server_takes_and_gives_all_others()
    {
        Assert.Contains("takes: \"application/merge-patch+json,text/json,application/x-www-form-urlencoded application/vnd.other+json\"", Emitted("Server"), StringComparison.Ordinal);
        Assert.Contains("gives: \"200 application/json|application/vnd.item+json|text/csv, 400 application/json|text/plain|text/csv|image/png\"", Emitted("Server"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_accepts_all_others()
    {
        Assert.Contains("accept: \"application/json, application/vnd.item+json, text/csv, text/plain, image/png\"", Emitted("Client"), StringComparison.Ordinal);
        Assert.Contains("cases: \"200 application/json,application/vnd.item+json text/csv\\n400 application/json text/plain,text/csv >image/png\"", Emitted("Client"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_client_sends_the_leading_one_of_each_type()
    {
        Assert.Contains("(body_0, \"application/merge-patch+json\")", Emitted("Client"), StringComparison.Ordinal);
        Assert.Contains("(body_1, \"application/vnd.other+json\")", Emitted("Client"), StringComparison.Ordinal);
    }
}
