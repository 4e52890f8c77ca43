using System.Net;
using System.Text;
using Photon.Cli.Tests.Screens.Kit;

namespace Photon.Cli.Tests.Screens.Navigator;

/// <summary>The tool as it was built, in a real terminal: tmux.</summary>
public sealed class TerminalTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(140, 40)]
    public void A_document_is_looked_around_in(int columns, int rows)
    {
        using var tmux = Start(columns, rows);
        Assert.Contains("3 operations", tmux.UntilSeen("Books  1"), StringComparison.Ordinal);
        Assert.Equal("1", tmux.Says("alternate_on"));
        // Found as one types, followed, and back.
        tmux.Type("/place");
        tmux.Until(frame => frame.Contains("POST /orders", StringComparison.Ordinal) && !frame.Contains("Books  1", StringComparison.Ordinal), "the operation alone");
        tmux.Press("Enter");
        tmux.UntilSeen("Request body*");
        tmux.Type("/Line");
        tmux.UntilSeen("copies*");
        tmux.Press("Enter");
        tmux.Press("u");
        tmux.UntilSeen("Line is used by 1");
        tmux.Press("Enter");
        tmux.UntilSeen("Line › Order");
        tmux.Press("BSpace");
        tmux.UntilGone("Line › Order");
        tmux.Press("?");
        tmux.UntilSeen("Who uses this");
        tmux.Press("Escape");
        tmux.UntilGone("Who uses this");
        Leave(tmux);
    }

    [Fact]
    public void It_leaves_the_terminal_as_it_was()
    {
        using var tmux = Open(80, 24);
        tmux.Type("echo before\n");
        tmux.UntilSeen("\nbefore");
        tmux.Type("clear; echo before; " + Command + "\n");
        tmux.UntilSeen("3 operations");
        Leave(tmux);
        var frame = tmux.Until(frame => frame.EndsWith('$'), "the prompt");
        Assert.StartsWith("before\n$", frame, StringComparison.Ordinal);
        Assert.Equal(("0", "1", "0"), (tmux.Says("alternate_on"), tmux.Says("cursor_flag"), tmux.Says("mouse_any_flag")));
        // Keys are shown again as they are typed.
        tmux.Type("echo after");
        tmux.UntilSeen("$ echo after");
    }

    [Fact]
    public void It_ends_with_its_terminal()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are looked for in /proc");
        using (var tmux = Start(80, 24)) tmux.UntilSeen("3 operations");
        Assert.True(SpinWait.SpinUntil(() => !IsRunning(), TimeSpan.FromSeconds(60)), "It outlives its terminal");

        bool IsRunning() => Directory.EnumerateDirectories("/proc").Any(process =>
        {
            try
            {
                return File.ReadAllText(process + "/cmdline") is var line && line.Contains("navigate", StringComparison.Ordinal) && Directory.ResolveLinkTarget(process + "/cwd", false)?.FullName == _folder.Path;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        });
    }

    [Fact]
    public void A_fault_leads_to_its_place()
    {
        using var tmux = Start(100, 30);
        tmux.UntilSeen("Books  1");
        tmux.Press("f");
        tmux.UntilSeen("PHO");
        tmux.UntilSeen("▶");
        tmux.Press("Enter");
        tmux.UntilSeen("In Lost, line ");
        Leave(tmux);
    }

    [Fact]
    public void It_fits_itself_to_the_terminal()
    {
        using var tmux = Start(140, 40);
        tmux.UntilSeen("Books  1");
        tmux.Press("Down");
        tmux.UntilSeen("GET    /books");
        tmux.Resize(60, 20);
        // One pane at a time: the list is all there is, and the detail comes when it is opened.
        tmux.Until(frame => frame.Split('\n').All(line => line.Length <= 60) && !frame.Contains("╮│", StringComparison.Ordinal) && frame.Contains("Books  1", StringComparison.Ordinal), "one pane");
        tmux.Press("Enter");
        tmux.Until(frame => frame.Contains("Responses", StringComparison.Ordinal) && !frame.Contains("Books  1", StringComparison.Ordinal), "the detail alone");
        tmux.Press("Escape");
        tmux.UntilSeen("Books  1");
        tmux.Resize(20, 5);
        tmux.UntilSeen("Too small");
        tmux.Resize(140, 40);
        Assert.Contains("Books  1", tmux.UntilSeen("╮│"), StringComparison.Ordinal);
        Leave(tmux);
    }

    [Fact]
    public void It_follows_the_file()
    {
        using var tmux = Start(100, 30);
        tmux.UntilSeen("Books  1");
        tmux.Type("/getOrder");
        tmux.UntilSeen("Look at an order");
        tmux.Press("Enter");
        _folder.Write("shop.yaml", ShopDocument.Root.Replace("Look at an order", "Look at it twice", StringComparison.Ordinal));
        Assert.Contains("GET /orders/{orderId}", tmux.UntilSeen("Look at it twice"), StringComparison.Ordinal);
        Leave(tmux);
    }

    [Fact]
    public void An_editor_has_the_terminal_and_gives_it_back()
    {
        _folder.Write("edit.sh", "#!/bin/sh\nprintf 'editing %s\\n' \"$*\"\nread line\n");
        using var tmux = Start(100, 30, $"VISUAL=/bin/sh '{_folder.Of("edit.sh")}'");
        tmux.UntilSeen("Books  1");
        tmux.Type("/Forgotten");
        tmux.UntilSeen("used by nobody");
        tmux.Press("Enter", "o");
        tmux.UntilSeen("editing ");
        Assert.Equal("0", tmux.Says("alternate_on"));
        tmux.Press("Enter");
        // The place is the same.
        Assert.Contains("used by nobody", tmux.UntilSeen("Back from sh"), StringComparison.Ordinal);
        Leave(tmux);
    }

    [Fact]
    public void What_a_document_says_does_not_steer_the_terminal()
    {
        using var tmux = Start(100, 30);
        tmux.UntilSeen("Books  1");
        tmux.Type("/listBooks");
        tmux.UntilSeen("\\u001B]0;owned\\u0007");
        Assert.NotEqual("owned", tmux.Says("pane_title"));
        Leave(tmux);
    }

    [Fact]
    public void Colours_are_the_terminals_own_sixteen_and_none_where_NO_COLOR_says_so()
    {
        using (var tmux = Start(80, 24))
        {
            tmux.UntilSeen("GET    /books");
            Assert.Contains("\e[1m\e[32mGET", tmux.Coloured(), StringComparison.Ordinal);
            Assert.DoesNotContain("[38;2;", tmux.Coloured(), StringComparison.Ordinal);
            Leave(tmux);
        }
        using var plain = Start(80, 24, "NO_COLOR=1");
        plain.UntilSeen("GET    /books");
        Assert.DoesNotMatch("\e\\[[0-9;]*[34][0-7]m", plain.Coloured());
        Leave(plain);
    }

    [Fact]
    public async Task An_operation_is_tried_with_its_secret_and_the_answer_held_to_its_schema()
    {
        using var server = new HttpListener();
        var port = FreePort();
        server.Prefixes.Add($"http://127.0.0.1:{port}/");
        server.Start();
        var asked = Task.Run(async () =>
        {
            var context = await server.GetContextAsync();
            var seen = $"{context.Request.HttpMethod} {context.Request.RawUrl} {context.Request.Headers["Authorization"]}";
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes("""{"id":"A-1","lines":[{"book":{"isbn":"1"},"copies":0}],"echo":"s3cret-token"}"""));
            context.Response.Close();
            return seen;
        }, TestContext.Current.CancellationToken);
        using var tmux = Start(120, 40, "PHOTON_AUTH_STAFF_TOKEN=s3cret-token");
        tmux.UntilSeen("Books  1");
        tmux.Type("/getOrder");
        tmux.UntilSeen("Look at an order");
        tmux.Press("Enter", "t");
        tmux.UntilSeen("from PHOTON_AUTH_STAFF_TOKEN");
        tmux.Press("Home", "Enter", "C-u");
        tmux.Type($"http://127.0.0.1:{port}");
        tmux.Press("Enter", "End");
        tmux.UntilSeen($"GET http://127.0.0.1:{port}/orders/A-1");
        tmux.Press("Enter");
        var frame = tmux.UntilSeen("Not as declared: 2");
        Assert.Contains("200 OK", frame, StringComparison.Ordinal);
        Assert.Contains("/lines/0/copies must be at least 1", frame, StringComparison.Ordinal);
        Assert.Contains("•••", frame, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", frame, StringComparison.Ordinal);
        Assert.Equal("GET /orders/A-1 Bearer s3cret-token", await asked);
        tmux.Press("Escape");
        tmux.UntilGone("Not as declared");
        Leave(tmux);
    }

    [Fact]
    public void Anything_but_GET_is_confirmed_first()
    {
        using var tmux = Start(120, 40);
        tmux.UntilSeen("Books  1");
        tmux.Type("/placeOrder");
        tmux.UntilSeen("Place an order");
        tmux.Press("Enter", "t");
        tmux.UntilSeen("Enter says which");
        tmux.Press("Home", "Enter", "C-u");
        tmux.Type("http://127.0.0.1:9");
        tmux.Press("Enter", "End", "Enter");
        tmux.UntilSeen("send POST?");
        // What is selected first sends nothing.
        tmux.Press("Enter");
        tmux.UntilGone("send POST?");
        tmux.UntilSeen("▶ Send POST");
        tmux.Press("Escape");
        tmux.UntilGone("▶ Send");
        Leave(tmux);
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_an_error_in_one_line_after_the_screen_has_gone()
    {
        using var tmux = Open(80, 24);
        tmux.Type($"{Command.Replace("shop.yaml", "nothing.yaml", StringComparison.Ordinal)}; echo code $?\n");
        Assert.Contains("photon: error: ", tmux.UntilSeen("\ncode 1"), StringComparison.Ordinal);
    }

    string Command => $"'{Tmux.Photon}' openapi navigate shop.yaml";

    Tmux Open(int columns, int rows, params string[] environment)
    {
        Tmux.SkipUnlessThere();
        ShopDocument.WriteTo(_folder);
        return new(columns, rows, _folder.Path, environment);
    }

    Tmux Start(int columns, int rows, params string[] environment)
    {
        var tmux = Open(columns, rows, environment);
        tmux.Type(Command + "\n");
        return tmux;
    }

    static void Leave(Tmux tmux)
    {
        tmux.Press("C-c");
        tmux.Until(_ => tmux.Says("alternate_on") == "0", "the shell");
    }

    static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    public void Dispose() => _folder.Dispose();
}
