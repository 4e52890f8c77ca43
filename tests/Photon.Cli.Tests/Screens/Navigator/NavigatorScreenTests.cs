using Photon.Cli.Tests.Screens.Kit;
using Terminal.Gui.Input;

namespace Photon.Cli.Tests.Screens.Navigator;

public sealed class NavigatorScreenTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task What_is_typed_filters_at_once_and_Enter_opens()
    {
        using var stand = await Open();
        stand.Press('/');
        stand.Type("place");
        var frame = stand.Until("POST /orders");
        Assert.DoesNotContain("GET    /books", frame, StringComparison.Ordinal);
        stand.Press(Key.Enter);
        Assert.Contains("Request body*", stand.Until("Place an order"), StringComparison.Ordinal);
        // The letters of commands are letters while one types, and commands again once one has opened something.
        stand.Press('/');
        stand.Type("q");
        Assert.False(stand.HasLeft);
    }

    [Fact]
    public async Task A_reference_is_followed_into_another_file_and_Backspace_comes_back_to_the_line()
    {
        using var stand = await Open();
        GoTo(stand, "placeOrder");
        var frame = stand.Until("▾ Order");
        var line = Select(stand, "▾ Order");
        stand.Press(Key.Enter);
        frame = stand.Until("POST /orders › Order");
        Assert.Contains("lines* ", frame, StringComparison.Ordinal);
        Select(stand, "lines* ");
        stand.Press(Key.Enter);
        Assert.Contains("copies*", stand.Until("Order › Line"), StringComparison.Ordinal);
        stand.Press(Key.Backspace);
        stand.Until("POST /orders › Order ");
        stand.Press(Key.Backspace);
        stand.Until("Place an order");
        Assert.Equal(line, stand.Stand.Stage.Detail.Selected);
        stand.Press(Key.CursorRight.WithAlt);
        stand.Until("POST /orders › Order ");
    }

    [Fact]
    public async Task An_example_is_shown_and_copied()
    {
        using var stand = await Open();
        GoTo(stand, "placeOrder");
        stand.Until("Place an order");
        stand.Press('e');
        Assert.Contains("\"lines\"", stand.Until("example of POST /orders"), StringComparison.Ordinal);
        stand.Press('c');
        using var json = System.Text.Json.JsonDocument.Parse(stand.Copied);
        Assert.True(json.RootElement.TryGetProperty("lines", out _));
    }

    [Theory]
    [InlineData(0, "curl ")]
    [InlineData(1, "new HttpClient")]
    [InlineData(2, "PlaceOrderAsync(")]
    [InlineData(3, "\"lines\"")]
    public async Task A_call_is_copied_in_the_language_that_is_chosen(int choice, string expected)
    {
        using var stand = await Open();
        GoTo(stand, "placeOrder");
        stand.Until("Place an order");
        stand.Press('c');
        stand.Until("copy POST /orders");
        for (var i = 0; i < choice; i++) stand.Press(Key.CursorDown);
        stand.Press(Key.Enter);
        for (var patience = 0; stand.Copied.Length == 0 && patience < 1000; patience++)
        {
            stand.Frame();
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        Assert.Contains(expected, stand.Copied, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Book", "partial class Book")]
    [InlineData("getOrder", "partial class ")]
    public async Task The_code_that_a_build_makes_is_shown(string entry, string expected)
    {
        using var stand = await Open();
        GoTo(stand, entry);
        stand.Press('g');
        stand.Until("C# of ");
        stand.Press('c');
        Assert.Contains(expected, stand.Copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_is_marked_and_never_unfolded_for_ever()
    {
        using var stand = await Open();
        GoTo(stand, "Book");
        Assert.Contains("↻ refers to itself", stand.Until("used by"), StringComparison.Ordinal);
        Select(stand, "sequel");
        stand.Press(Key.CursorRight, Key.CursorRight);
        Assert.Matches("sequel.* ↻", stand.Frame());
    }

    [Fact]
    public async Task Who_uses_a_schema_is_listed_and_gone_to()
    {
        using var stand = await Open();
        GoTo(stand, "Line");
        stand.Until("copies*");
        stand.Press('u');
        stand.Until("Line is used by 1");
        stand.Press(Key.Enter);
        stand.Until("Line › Order");
    }

    [Fact]
    public async Task A_fault_leads_to_its_place()
    {
        using var stand = await Open();
        stand.Press('f');
        var frame = stand.Until("PHO");
        Assert.Contains("▶", stand.Until("▶"), StringComparison.Ordinal);
        Assert.Contains("Nowhere", frame, StringComparison.Ordinal);
        stand.Press(Key.Enter);
        stand.Until("In Lost, line ");
    }

    [Fact]
    public async Task Text_of_the_document_does_not_steer_the_terminal()
    {
        using var stand = await Open();
        GoTo(stand, "listBooks");
        stand.Until("\\u001B]0;owned\\u0007");
        Assert.DoesNotContain("\e]0;owned", stand.Stand.Coloured(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_is_kept_when_the_document_changes()
    {
        using var stand = await Open();
        GoTo(stand, "getOrder");
        stand.Until("Look at an order");
        _folder.Write("shop.yaml", ShopDocument.Root.Replace("paths:", "paths:\n  /first:\n    get: { operationId: first, responses: { '204': { description: Nothing. } } }", StringComparison.Ordinal)
            .Replace("Look at an order", "Look at it twice", StringComparison.Ordinal));
        stand.Reload();
        var frame = stand.Until("Look at it twice");
        Assert.Contains("4 operations", frame, StringComparison.Ordinal);
        Assert.Contains("Read again", stand.Until("Read again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_editor_is_asked_for_at_the_line_of_what_is_selected()
    {
        using var stand = await Open();
        GoTo(stand, "Line");
        stand.Until("copies*");
        Select(stand, "copies*");
        stand.Press('o');
        Assert.True(stand.HasLeft);
        Assert.Equal(_folder.Of("parts/order.yaml"), stand.Place.Edit!.Path);
        Assert.Contains("copies", ShopDocument.Part.Split('\n')[stand.Place.Edit.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabs_show_operations_by_tag_and_by_path_and_schemas()
    {
        using var stand = await Open();
        Assert.Contains("▾ Orders  2", stand.Until("▾ Books  1"), StringComparison.Ordinal);
        stand.Press('2');
        Assert.Contains("/{orderId}", stand.Until("▾ /orders"), StringComparison.Ordinal);
        stand.Press('3');
        Assert.Contains("Forgotten", stand.Until("unused"), StringComparison.Ordinal);
        stand.Press('1', Key.CursorLeft);
        Assert.Contains("▸ Orders", stand.Until("▸ Orders"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("Esc")]
    [InlineData("Ctrl+C")]
    public async Task The_navigator_is_left_by(string key)
    {
        using var stand = await Open();
        Assert.True(Key.TryParse(key, out var pressed));
        stand.Press('?');
        stand.Until("Who uses this");
        stand.Press(pressed);
        Assert.DoesNotContain("Who uses this", stand.Frame(), StringComparison.Ordinal);
        Assert.False(stand.HasLeft);
        stand.Press(pressed);
        Assert.True(stand.HasLeft);
    }

    static void GoTo(NavigatorStand stand, string name)
    {
        stand.Press('/');
        stand.Type(name);
        stand.Frame();
        stand.Press(Key.Enter);
    }

    /// <summary>Goes down the detail to a line that has this text.</summary>
    static int Select(NavigatorStand stand, string text)
    {
        var pane = stand.Stand.Stage.Detail;
        for (var i = 0; i < pane.Count; i++)
        {
            pane.Select(i);
            if (stand.Frame().Split('\n')[pane.Frame.Y + 1 + i - pane.Top].Contains(text, StringComparison.Ordinal)) return i;
        }
        Assert.Fail($"No line has {text}\n{stand.Frame()}");
        return -1;
    }

    Task<NavigatorStand> Open() => NavigatorStand.Open(ShopDocument.WriteTo(_folder));

    public void Dispose() => _folder.Dispose();
}
