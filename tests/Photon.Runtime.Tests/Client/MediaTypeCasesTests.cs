using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Client;

/// <summary>How the types of one body are told apart.</summary>
public sealed class MediaTypeCasesTests
{
    const string Report = "application/json,text/json text/csv >application/pdf,image/* application/json;version=2";

    [Theory]
    [InlineData("application/json", 0)]
    [InlineData("TEXT/JSON; charset=utf-8", 0)]
    [InlineData("text/csv;header=present", 1)]
    [InlineData("image/webp", 2)]
    [InlineData("application/json;version=2", 3)]
    [InlineData("application/json; charset=utf-8; version=\"2\"", 3)]
    [InlineData("application/json;version=3", 0)]
    [InlineData("application/xml", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    [InlineData("nonsense", 0)]
    public void The_best_fit_is_found(string? contentType, int expected) => Assert.Equal(expected, MediaTypeCases.Of(Report).Find(contentType));

    [Theory]
    [InlineData("application/pdf", 2)]
    [InlineData("text/*, application/pdf;q=0.9", 0)]
    [InlineData("text/csv, text/*;q=0.5", 1)]
    [InlineData("image/png", 2)]
    [InlineData("*/*", 0)]
    [InlineData("application/json;q=0.1, text/json;q=0, */*;q=0.2", 1)]
    [InlineData("application/json;version=2, application/json;q=0.8", 3)]
    [InlineData("application/pdf, */*", 2)]
    [InlineData("application/xml", 0)]
    [InlineData(", ;;, q", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void The_preferred_type_is_found(string? accept, int expected) => Assert.Equal(expected, MediaTypeCases.Of(Report).Prefer(accept));

    [Fact]
    public void Types_that_are_handed_over_as_they_come_are_known() =>
        Assert.Equal([false, false, true, false, false], Enumerable.Range(0, 5).Select(MediaTypeCases.Of(Report).IsStreamed));

    [Fact]
    public void A_text_is_taken_apart_once() => Assert.Same(MediaTypeCases.Of(Report), MediaTypeCases.Of(new string(Report)));
}
