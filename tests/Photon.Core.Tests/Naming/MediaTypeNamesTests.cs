using Photon.Core.Model;
using Photon.Core.Naming;
using Photon.Core.Tests.Binding;

namespace Photon.Core.Tests.Naming;

/// <summary>What the types of a response are called.</summary>
public sealed class MediaTypeNamesTests
{
    static OperationNames Of(string response, string more = "") =>
        Names($"responses:\n  '200': {{description: d, content: {{application/json: {{}}, {response}}}}}\n{more}");

    static OperationNames Names(string operation)
    {
        var model = Binds.Operation("operationId: getReport\n" + operation).Model;
        return NameDecider.Decide(model, "shop", "Shop").Operations[0];
    }

    [Theory]
    [InlineData("application/pdf: {}", "OkPdf")]
    [InlineData("text/plain: {}", "OkText")]
    [InlineData("text/csv: {}", "OkCsv")]
    [InlineData("text/csv: {}, text/plain: {}", "OkText")]
    [InlineData("application/octet-stream: {}", "OkBytes")]
    [InlineData("image/png: {}, image/jpeg: {}", "OkImage")]
    [InlineData("image/*: {}", "OkImage")]
    [InlineData("image/png: {}, application/pdf: {}", "OkFile")]
    [InlineData("text/event-stream: {schema: {type: integer}}", "OkEvents")]
    [InlineData("application/x-ndjson: {schema: {type: integer}}", "OkLines")]
    [InlineData("application/vnd.example.order+json: {schema: {type: integer}}", "OkExampleOrder")]
    [InlineData("application/json;version=2: {schema: {type: integer}}", "OkJsonVersion2")]
    [InlineData("application/pdf: {}, text/csv: {}", "OkPdf OkCsv")]
    public void A_type_is_called_after_its_media_type(string others, string expected) => Assert.Equal(expected, string.Join(' ', Of(others).MoreCases[0]));

    [Fact]
    public void No_type_takes_the_name_of_another_status()
    {
        // An ordinary status comes first, whatever a media type is called.
        var names = Names("responses:\n  '2XX': {description: d, content: {application/json: {}, application/x-ful: {}}}\n  '200': {description: d}");
        Assert.Equal(["Success", "Ok"], names.Cases);
        Assert.Equal("SuccessFul", Assert.Single(names.MoreCases[0]));
    }

    [Fact]
    public void What_can_be_asked_for_is_of_successes_alone()
    {
        var names = Of("application/pdf: {}", "  '202': {description: d, content: {text/plain: {}}}\n  '400': {description: d, content: {image/png: {}}}\n");
        Assert.Equal(["Json", "Pdf", "Text"], names.Accepts.Select(a => a.Name));
        Assert.Equal(("GetReportAccept", "accept"), (names.AcceptType, names.Accept));
        Assert.Equal(["OkPdf"], names.MoreCases[0]);
    }

    [Fact]
    public void Failures_of_several_types_need_no_argument() =>
        Assert.Equal(("", "", "NotFoundText"), Names("responses:\n  '404': {description: d, content: {application/json: {}, text/plain: {}}}") is var names ? (names.AcceptType, names.Accept, names.MoreCases[0][0]) : default);
}
