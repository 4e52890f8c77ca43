using Photon.Cli.Navigation.View;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.View;

public sealed class ViewStateTests
{
    [Fact]
    public void Back_and_forward_find_every_page_as_it_was_left()
    {
        var state = new ViewState().Search("ord").Select("Order", 3).Go(ViewPage.Entry, 5).Toggle("/lines").Go(ViewPage.Users, 5);
        Assert.Equal([-1, 5, 5], state.Breadcrumbs.Select(visit => visit.Entry));
        var back = state.Back();
        Assert.Contains("/lines", back.Current.Open);
        Assert.Equal(("ord", "Order", 3), (back.Back().Current.Search, back.Back().Current.Selected, back.Back().Current.Scroll));
        Assert.Same(state.Current, back.Back().Forward().Forward().Current);
        Assert.False(state.CanGoForward);
        Assert.False(back.Back().CanGoBack);
        Assert.Same(state.Breadcrumbs[0], back.Back().Back().Current);
        Assert.Same(back.Back().Current, state.BackTo(0).Current);
    }

    [Fact]
    public void Going_somewhere_else_forgets_what_was_ahead_and_the_same_page_is_no_step()
    {
        var state = new ViewState().Go(ViewPage.Entry, 1).Go(ViewPage.Entry, 2).Back().Go(ViewPage.Entry, 3);
        Assert.False(state.CanGoForward);
        Assert.Equal([-1, 1, 3], state.Breadcrumbs.Select(visit => visit.Entry));
        Assert.Same(state, state.Go(ViewPage.Entry, 3));
    }

    [Fact]
    public void Typing_selects_the_first_answer_and_folding_is_taken_back()
    {
        var state = new ViewState().Select("x", 7).Search("a");
        Assert.Equal(("", 0), (state.Current.Selected, state.Current.Scroll));
        Assert.Empty(state.Toggle("k").Toggle("k").Current.Open);
        Assert.Equal(["a", "b"], state.Unfold(["b", "a"]).Current.Open.Order());
    }

    [Fact]
    public void History_has_an_end()
    {
        var state = new ViewState();
        for (var i = 0; i < 1000; i++) state = state.Go(ViewPage.Entry, i);
        Assert.Equal(ViewState.MostVisits + 1, state.Breadcrumbs.Count);
    }

    [Fact]
    public void The_place_is_kept_when_the_document_changes()
    {
        var from = OwnDocuments.Index("""
            { openapi: 3.1.0, paths: { /a: { get: { operationId: a } }, /b: { get: { operationId: b } } }, components: { schemas: { A: {}, B: {}, C: {} } } }
            """);
        var to = OwnDocuments.Index("""
            { openapi: 3.1.0, paths: { /new: { get: {} }, /moved: { get: { operationId: b } }, /a: { get: { operationId: renamed } } }, components: { schemas: { C: {}, A: {} } } }
            """);
        var state = new ViewState().Go(ViewPage.Entry, from.Item("B").Id).Go(ViewPage.Entry, from.Item("A").Id).Go(ViewPage.Entry, from.Item("b").Id)
            .Go(ViewPage.Entry, from.Item("a").Id).Go(ViewPage.Entry, from.Item("C").Id).Select("here").Moved(from, to);
        Assert.Equal(["", "A", "GET /moved", "GET /a", "C"], state.Breadcrumbs.Select(visit => visit.Entry < 0 ? "" : to[visit.Entry].Label));
        Assert.Equal("here", state.Current.Selected);
        var gone = new ViewState().Go(ViewPage.Entry, from.Item("A").Id).Go(ViewPage.Users, from.Item("B").Id).Moved(from, to);
        Assert.Equal("A", to[gone.Current.Entry].Label);
        Assert.Equal(ViewPage.Outline, new ViewState().Go(ViewPage.Entry, from.Item("B").Id).Moved(from, to).Current.Page);
    }
}
