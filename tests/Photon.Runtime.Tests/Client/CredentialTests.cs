namespace Photon.Runtime.Tests.Client;

public sealed class CredentialTests
{
    readonly StubHandler _handler = StubHandler.Json(200, """{"id":"a"}""");

    [Fact]
    public void Each_scheme_puts_its_credential_where_the_document_says()
    {
        var options = new NotesOptions
        {
            Key = _ => new("k"), Token = _ => new("t"), Session = _ => new("s;1"), QueryKey = _ => new("q&1"),
        };
        Assert.Contains($"X-Key: k{Environment.NewLine}", Headers(options, "0"), StringComparison.Ordinal);
        Assert.Contains($"Authorization: Bearer t{Environment.NewLine}", Headers(options, "1"), StringComparison.Ordinal);
        Assert.Contains($"Authorization: Basic dTpw{Environment.NewLine}", Headers(new() { Login = _ => new("u:p") }, "2"), StringComparison.Ordinal);
        Assert.Contains($"Cookie: session=s%3B1{Environment.NewLine}", Headers(options, "3"), StringComparison.Ordinal);
        Headers(options, "4");
        Assert.Equal("https://notes.example/v1/x?api_key=q%261", _handler.Uri);
    }

    [Fact]
    public void An_operation_that_asks_for_nothing_is_given_nothing()
    {
        var options = new NotesOptions { Key = _ => throw new InvalidOperationException("asked"), Token = _ => throw new InvalidOperationException("asked") };
        Assert.DoesNotContain("X-Key", Headers(options, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_alternative_with_all_its_credentials_is_taken()
    {
        var headers = Headers(new() { Key = _ => new("k"), Session = _ => new("s") }, "1|0 2|0 3|0");
        Assert.Contains("X-Key: k", headers, StringComparison.Ordinal);
        Assert.Contains("Cookie: session=s", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_credentials_the_request_goes_as_it_is() => Assert.DoesNotContain("Authorization", Headers(new(), "1|2"), StringComparison.Ordinal);

    [Fact]
    public async Task A_provider_is_asked_for_every_call_and_may_take_its_time()
    {
        var calls = 0;
        var options = new NotesOptions
        {
            Token = async cancel =>
            {
                await Task.Delay(1, cancel);
                return $"t{++calls}";
            },
        };
        var core = Notes.Core(_handler, options);
        for (var i = 0; i < 2; i++) await Notes.Get(core, "/x", security: "1").Send<NoteResult>(NoteResult.Read, TestContext.Current.CancellationToken);
        Assert.Contains("Bearer t1", _handler.Sent[0].Headers, StringComparison.Ordinal);
        Assert.Contains("Bearer t2", _handler.Sent[1].Headers, StringComparison.Ordinal);
    }

    string Headers(NotesOptions options, string security)
    {
        var request = Notes.Get(Notes.Core(_handler, options), "/x", security: security);
        request.Send();
        return _handler.Headers;
    }
}
