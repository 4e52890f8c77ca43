using System.Collections.Immutable;
using Photon.Cli.Navigation.Index;

namespace Photon.Cli.Navigation.View;

/// <summary>Where somebody is in a document, where they came from and where they went back from. Immutable: every step gives a new one.</summary>
sealed record ViewState
{
    /// <summary>Nobody goes back further.</summary>
    public const int MostVisits = 200;

    ImmutableList<Visit> Past { get; init; } = [];

    ImmutableList<Visit> Future { get; init; } = [];

    public Visit Current { get; private init; } = new(ViewPage.Outline);

    public bool CanGoBack => Past.Count > 0;

    public bool CanGoForward => Future.Count > 0;

    /// <summary>The way here, the page that is looked at last.</summary>
    public IReadOnlyList<Visit> Breadcrumbs => Past.Add(Current);

    /// <summary>To another page; what was ahead is forgotten. The page that is looked at already stays.</summary>
    public ViewState Go(Visit next)
    {
        if (next.IsSamePage(Current)) return this;
        var past = Past.Add(Current);
        return this with { Past = past.Count > MostVisits ? past.RemoveAt(0) : past, Current = next, Future = [] };
    }

    public ViewState Go(ViewPage page, int entry = -1) => Go(new Visit(page, entry));

    /// <summary>To the page before, as it was left.</summary>
    public ViewState Back() => CanGoBack ? this with { Past = Past.RemoveAt(Past.Count - 1), Current = Past[^1], Future = Future.Add(Current) } : this;

    public ViewState Forward() => CanGoForward ? this with { Past = Past.Add(Current), Current = Future[^1], Future = Future.RemoveAt(Future.Count - 1) } : this;

    /// <summary>To one of <see cref="Breadcrumbs"/>, by going back to it.</summary>
    public ViewState BackTo(int breadcrumb)
    {
        var state = this;
        while (state.Past.Count > Math.Max(breadcrumb, 0)) state = state.Back();
        return state;
    }

    public ViewState Select(string key, int? scroll = null) => With(Current with { Selected = key, Scroll = scroll ?? Current.Scroll });

    public ViewState Scroll(int rows) => With(Current with { Scroll = Math.Max(0, rows) });

    /// <summary>What was typed changed: the answers are others, so the first is selected.</summary>
    public ViewState Search(string typed) => typed == Current.Search ? this : With(Current with { Search = typed, Selected = "", Scroll = 0 });

    public ViewState Arrange(OutlineOrder order) => order == Current.Order ? this : With(Current with { Order = order, Selected = "", Scroll = 0 });

    /// <summary>Unfolds what is folded, and the reverse.</summary>
    public ViewState Toggle(string key) => With(Current with { Open = Current.Open.Remove(key) is var less && less != Current.Open ? less : Current.Open.Add(key) });

    public ViewState Unfold(IEnumerable<string> keys) => With(Current with { Open = Current.Open.Union(keys) });

    /// <summary>The same place after the document was read anew: entries are found again by place, then by what they are called; pages of those that are gone are left out.</summary>
    public ViewState Moved(SpecIndex from, SpecIndex to)
    {
        var move = new EntryMove(from, to);
        var current = move.Of(Current);
        var past = ImmutableList.CreateRange(Past.Select(move.Of).OfType<Visit>());
        // What was looked at is gone: the page before it takes its place.
        if (current is null) (current, past) = past.Count > 0 ? (past[^1], past.RemoveAt(past.Count - 1)) : (new(ViewPage.Outline), past);
        return this with { Past = past, Current = current, Future = ImmutableList.CreateRange(Future.Select(move.Of).OfType<Visit>()) };
    }

    ViewState With(Visit current) => this with { Current = current };
}
