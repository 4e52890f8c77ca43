using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Views;
using Photon.Cli.Tests.Screens.Kit;
using Terminal.Gui.Input;

namespace Photon.Cli.Tests.Screens.Views;

public sealed class StageTests
{
    [Fact]
    public void Two_panes_stand_side_by_side_and_the_list_follows_its_selection()
    {
        using var stand = new Stand(80, 12, Filled);
        Assert.Equal("""
             above
              / find                      ╭ detail ────────────────────────────────────────╮
            ╭ list ──────────────────────╮│                                                │
            """, string.Join('\n', stand.Frame().Split('\n')[..3]));
        for (var i = 0; i < 20; i++) stand.Press(Key.CursorDown);
        Assert.Contains("item 20", stand.Frame(), StringComparison.Ordinal);
        Assert.DoesNotContain("item 1 ", stand.Frame(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_terminal_shows_one_pane_at_a_time_and_a_tiny_one_says_so()
    {
        using var stand = new Stand(60, 12, Filled);
        Assert.DoesNotContain("detail", stand.Frame(), StringComparison.Ordinal);
        stand.Stage.Focus(stand.Stage.Detail);
        stand.Press();
        Assert.Contains("detail", stand.Frame(), StringComparison.Ordinal);
        Assert.DoesNotContain("list", stand.Frame(), StringComparison.Ordinal);
        stand.Resize(100, 12);
        Assert.Contains("list", stand.Frame(), StringComparison.Ordinal);
        stand.Resize(20, 5);
        Assert.StartsWith("Too small: 30 x 8", stand.Frame(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_key_goes_past_a_popup_and_the_focus_comes_back()
    {
        var chosen = -1;
        using var stand = new Stand(80, 12, Filled);
        stand.Stage.Open(new PopupView(new Theme(false), Line.Of("choose"), Line.Empty, [Line.Of("one"), Line.Of("two")], index => chosen = index));
        stand.Press();
        Assert.Contains("choose", stand.Frame(), StringComparison.Ordinal);
        stand.Press(Key.CursorDown);
        Assert.Equal(0, stand.Stage.List.Selected);
        stand.Press(Key.Enter);
        Assert.Equal(1, chosen);
        Assert.DoesNotContain("choose", stand.Frame(), StringComparison.Ordinal);
        stand.Press(Key.CursorDown);
        Assert.Equal(1, stand.Stage.List.Selected);
    }

    [Fact]
    public void Hostile_text_reaches_the_terminal_spelled_out()
    {
        using var stand = new Stand(80, 12, theme =>
        {
            var stage = Filled(theme);
            stage.Detail.Show(1, _ => Line.Of("a\e]52;c;ZXZpbA==\ab\u009B2J\u202E"), 0);
            return stage;
        });
        Assert.Contains("a\\u001B]52;c;ZXZpbA==\\u0007b\\u009B2J\\u202E", stand.Frame(), StringComparison.Ordinal);
        Assert.DoesNotContain("\e]52", stand.Coloured(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_colours_there_are_none()
    {
        using var plain = new Stand(80, 12, Filled, hasColours: false);
        Assert.DoesNotMatch("\e\\[[0-9;]*3[0-7]", plain.Coloured());
    }

    static Stage Filled(Theme theme)
    {
        var stage = new Stage(theme) { Header = Line.Of(" above"), Status = Line.Of(" below", Tone.Key) };
        stage.Finder.Label = Line.Of(" / find", Tone.Dim);
        stage.List.Heading = Line.Of("list");
        stage.List.Show(1000, index => Line.Of($"item {index} "), 0);
        stage.Detail.Heading = Line.Of("detail");
        stage.Pressed = stage.List.Moves;
        stage.Focus(stage.List);
        return stage;
    }
}
