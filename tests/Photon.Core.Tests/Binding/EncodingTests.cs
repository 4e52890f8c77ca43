using Photon.Core.Diagnostics;
using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

/// <summary>What encodings of parts mean, and what of them is told to be left out.</summary>
public sealed class EncodingTests
{
    static Binds Bind(string media, string type = "multipart/form-data") => Binds.Document($$"""
        openapi: 3.2.0
        info: {title: T, version: '1'}
        paths:
          /a:
            post:
              operationId: a
              requestBody: {content: { {{type}}: { {{media}} } } }
              responses: {'204': {description: d} }
        """);

    const string Schema = "schema: {type: object, properties: {note: {type: string}, file: {type: string, format: binary}, files: {type: array, items: {type: string, format: binary, maxLength: 9}}}}";

    [Theory]
    [InlineData(Schema + ", encoding: {note: {headers: {X-A: {schema: {type: string}}}}}", "headers")]
    [InlineData(Schema + ", encoding: {file: {encoding: {a: {}}}}", "encoding")]
    [InlineData(Schema + ", itemEncoding: {contentType: image/png}", "itemEncoding")]
    [InlineData("schema: {type: array}, prefixEncoding: [{contentType: image/png}], itemEncoding: {}", "prefixEncoding itemEncoding")]
    [InlineData("itemSchema: {type: object}", "itemSchema")]
    [InlineData(Schema + ", encoding: {file: {contentType: 'image/png, jpeg, a b/'}}", "contentType")]
    [InlineData(Schema + ", encoding: {note: {contentType: text/csv, style: form}, file: {contentType: image/png, explode: false}}", "contentType contentType")]
    public void What_is_not_carried_is_told(string media, string names) =>
        Assert.Equal(names.Split(' '), Bind(media).Faults.Where(f => f.Rule == BindingRules.EncodingLeftOut).Select(f => f.Arguments[0]));

    [Theory]
    [InlineData(Schema + ", encoding: {file: {contentType: image/png, headers: {X-A: {required: true, schema: {type: string}}}}, files: {headers: {X-B: {schema: {type: string}}}}, note: {contentType: text/plain}}", "multipart/form-data")]
    [InlineData("itemSchema: {type: object}", "application/jsonl")]
    public void What_is_carried_is_not(string media, string type) => Bind(media, type).Clean();

    [Theory]
    [InlineData("contentType: 'image/png, image/*'", "image/png, image/*")]
    [InlineData("contentType: 'image/png, jpeg'", "image/png")]
    [InlineData("contentType: jpeg", "")]
    [InlineData("contentType: image/png, explode: true", "")]
    [InlineData("{}", "")]
    public void A_part_has_the_media_types_that_its_encoding_names(string encoding, string types)
    {
        var content = Bind(Schema + ", encoding: {file: {" + encoding.Trim('{', '}') + "}}").Model.Operations[0].Body!.Contents[0];
        Assert.Equal(types, Assert.Single(content.Parts).ContentType);
    }

    [Fact]
    public void Lengths_of_bytes_count_octets()
    {
        var binds = Bind("schema: {type: string, format: binary, maxLength: 7}", "application/octet-stream");
        Assert.Equal(7, Assert.IsType<PrimitiveType>(binds.Model.Types[binds.Model.Operations[0].Body!.Contents[0].Type.Type]).MaxLength);
        Assert.Contains(Bind(Schema).Model.Types, t => t is PrimitiveType { Kind: PrimitiveKind.Binary, MaxLength: 9 });
    }
}
