using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class Swagger2Tests
{
    static Binds Operation(string operation, string more = "") => Binds.Document($$"""
        swagger: '2.0'
        info: {title: T, version: '1'}
        host: api.example
        basePath: /v1
        schemes: [https, http]
        consumes: [application/json]
        produces: [application/json]
        {{more}}
        paths:
          /a:
            post:
              operationId: o
              {{operation.Replace("\n", "\n      ")}}
              responses: {'200': {description: ok, schema: {type: array, items: {type: string} }, headers: {X-A: {type: integer} } } }
        """);

    [Fact]
    public void Host_path_and_schemes_are_servers() =>
        Assert.Equal(["https://api.example/v1", "http://api.example/v1"], Operation("summary: s").Clean().Model.Servers.Select(static server => server.Url));

    [Fact]
    public void A_body_parameter_is_the_body()
    {
        var binds = Operation("parameters: [{name: b, in: body, required: true, description: d, schema: {$ref: '#/definitions/In'}}]\nconsumes: [application/json, application/merge-patch+json]",
            "definitions: {In: {type: object, properties: {a: {type: string}}}}").Clean();
        var body = binds.Model.Operations[0].Body!;
        Assert.Equal((true, "d", "application/json application/merge-patch+json"), (body.Required, body.Description, string.Join(' ', body.Contents.Select(static content => content.MediaType))));
        Assert.Equal(binds.Index("In"), body.Contents[1].Type.Type);
    }

    [Fact]
    public void Form_parameters_are_one_object()
    {
        var binds = Operation("parameters: [{name: file, in: formData, type: file, required: true}, {name: n, in: formData, type: integer, format: int32, default: 3}]").Clean();
        var content = Assert.Single(binds.Model.Operations[0].Body!.Contents);
        Assert.Equal(("multipart/form-data", ContentKind.Multipart), (content.MediaType, content.Kind));
        var form = binds.Type<ObjectType>(content.Type);
        Assert.Equal(PrimitiveKind.Binary, binds.Type<PrimitiveType>(form.Properties[0].Type).Kind);
        Assert.True(form.Properties[0].Required);
        Assert.Equal("3", form.Properties[1].Default);
        Assert.Equal(ContentKind.Form, Operation("parameters: [{name: n, in: formData, type: string}]").Model.Operations[0].Body!.Contents[0].Kind);
    }

    [Theory]
    [InlineData("csv", ParameterStyle.Form, false)]
    [InlineData("ssv", ParameterStyle.SpaceDelimited, false)]
    [InlineData("tsv", ParameterStyle.TabDelimited, false)]
    [InlineData("pipes", ParameterStyle.PipeDelimited, false)]
    [InlineData("multi", ParameterStyle.Form, true)]
    public void Collection_formats_are_styles(string format, ParameterStyle style, bool explode)
    {
        var binds = Operation($"parameters: [{{name: p, in: query, type: array, items: {{type: string, maxLength: 3}}, collectionFormat: {format}}}]").Clean();
        var parameter = binds.Model.Operations[0].Parameters[0];
        Assert.Equal((style, explode), (parameter.Style, parameter.Explode));
        Assert.Equal(3, binds.Type<PrimitiveType>(binds.Type<ArrayType>(parameter.Type).Item).MaxLength);
    }

    [Fact]
    public void Responses_have_schema_media_types_and_headers()
    {
        var binds = Operation("produces: [application/json, text/csv]");
        Assert.Equal("PHO2025", Assert.Single(binds.Rules));
        var response = binds.Model.Operations[0].Responses[0];
        Assert.Equal([ContentKind.Json, ContentKind.Text], response.Contents.Select(static content => content.Kind));
        Assert.Equal("X-A", Assert.Single(response.Headers).Name);
    }

    [Fact]
    public void A_discriminator_is_a_name()
    {
        var binds = Operation("summary: s", """
            definitions:
              Pet: {type: object, discriminator: petType, required: [petType], properties: {petType: {type: string}}}
              Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {c: {type: string}}}]}
              Holder: {type: object, properties: {pet: {$ref: '#/definitions/Pet'}}}
            """);
        Assert.Empty(binds.Model.Types.Where(static type => type is ObjectType));
        var used = Operation("parameters: [{name: b, in: body, schema: {$ref: '#/definitions/Pet'}}]", """
            definitions:
              Pet: {type: object, discriminator: petType, required: [petType], properties: {petType: {type: string}}}
              Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {c: {type: string}}}]}
            """).Clean();
        Assert.Equal("Cat", Assert.Single(used.Object("Pet").Discriminator!.Cases).Value);
        Assert.Equal(used.Index("Pet"), used.Object("Cat").Base);
    }

    [Fact]
    public void Security_definitions_are_schemes()
    {
        var binds = Operation("security: [{basic: []}]", "securityDefinitions: {basic: {type: basic}, key: {type: apiKey, in: query, name: k}}").Clean();
        Assert.Equal([SecurityKind.HttpBasic, SecurityKind.ApiKey], binds.Model.SecuritySchemes.Select(static scheme => scheme.Kind));
        Assert.Equal("basic", binds.Model.Operations[0].Security[0].Schemes[0].Name);
    }

    [Fact]
    public void Keywords_of_later_versions_are_read_and_reported()
    {
        var binds = Operation("parameters: [{name: b, in: body, schema: {oneOf: [{type: string}, {type: integer}]}}]");
        Assert.Equal("PHO2048", Assert.Single(binds.Rules));
        binds.Type<UnionType>(binds.Model.Operations[0].Body!.Contents[0].Type);
    }
}
