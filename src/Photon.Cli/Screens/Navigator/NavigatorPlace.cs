using Photon.Cli.Navigation.Sources;
using Photon.Cli.Screens.Panels;

namespace Photon.Cli.Screens.Navigator;

/// <summary>Where one is in a document. It outlives the screen while an editor has the terminal.</summary>
sealed class NavigatorPlace
{
    /// <summary><c>null</c> while it is being read.</summary>
    public NavigatedDocument? Document { get; set; }
    public ListState List { get; } = new();
    public DetailState Detail { get; } = new();
    public bool IsDetail { get; set; }

    /// <summary>When the document was first asked for, so that a change while it was being read is one.</summary>
    public DateTime Since { get; } = DateTime.UtcNow;

    /// <summary>Times and sizes of the document's files when they were last looked at; "" before that.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Addresses of servers that were typed, the last one first.</summary>
    public List<string> Servers { get; } = [];

    /// <summary>What to say when the screen comes back.</summary>
    public string Said { get; set; } = "";

    /// <summary>The screen was left for this; <c>null</c>: for good.</summary>
    public EditRequest? Edit { get; set; }
}

/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
sealed record EditRequest(string Path, int Line, int Column);
