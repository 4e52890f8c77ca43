namespace Photon.Runtime.Tests.Client;

public sealed class AddressTests
{
    readonly StubHandler _handler = StubHandler.Json(200, """{"id":"a"}""");

    [Theory]
    [InlineData(null, null, "https://notes.example/v1/x")]
    [InlineData("https://staging.example/", null, "https://staging.example/x")]
    [InlineData("https://staging.example/api/v2/", null, "https://staging.example/api/v2/x")]
    [InlineData(null, "http://localhost:5000/base", "http://localhost:5000/base/x")]
    [InlineData("https://options.example", "https://http.example", "https://options.example/x")]
    public void The_base_address_is_the_callers_or_the_documents(string? options, string? http, string expected) =>
        Assert.Equal(expected, Sent(options, http, ""));

    [Theory]
    [InlineData(null, "https://upload.example/u", "https://upload.example/u/x")]
    [InlineData("https://notes.example/v1", "https://upload.example/u", "https://upload.example/u/x")]
    [InlineData("http://localhost:5000", "https://upload.example/u", "http://localhost:5000/x")]
    [InlineData(null, "/v3/", "https://notes.example/v3/x")]
    public void An_operations_own_server_counts_unless_the_caller_is_elsewhere(string? options, string server, string expected) =>
        Assert.Equal(expected, Sent(options, null, server));

    [Fact]
    public void Without_any_base_address_the_error_says_what_to_set()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Notes.Get(Notes.Core(_handler, server: ""), "/x"));
        Assert.Contains("BaseAddress", error.Message, StringComparison.Ordinal);
    }

    string Sent(string? options, string? http, string server)
    {
        var client = new HttpClient(_handler) { BaseAddress = http is null ? null : new(http) };
        var core = new Photon.Runtime.Emitted.ClientCore(client, new NotesOptions { BaseAddress = options is null ? null : new(options) }, [], "https://notes.example/v1");
        var request = Notes.Get(core, "/x", server: server);
        request.Send();
        return _handler.Uri;
    }
}
