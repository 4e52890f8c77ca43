namespace Photon.Core.Diagnostics;

/// <summary>PHO4xxx: faults of the build, reported at the project file.</summary>
public static class BuildRules
{
    public static readonly Rule MissingDocument = new("PHO4001", Severity.Error,
        "A document does not exist", "The OpenAPI document '{0}' does not exist");

    public static readonly Rule BadName = new("PHO4002", Severity.Error,
        "A document's name is no C# name", "Name=\"{0}\" of '{1}' is no C# name: use letters, digits and _");

    public static readonly Rule UnknownPart = new("PHO4003", Severity.Error,
        "Generate names something unknown", "Generate=\"{0}\" of '{1}' is unknown: use Server, Client, Models, Webhooks or several of them with ;");

    public static readonly Rule SameName = new("PHO4004", Severity.Error,
        "Two documents have the same name", "'{1}' and '{2}' are both called {0}: give one of them another Name");

    public static readonly Rule MissingTasks = new("PHO4005", Severity.Error,
        "The SDK's tasks were not found", "The tasks '{0}' do not exist: restore or rebuild Photon.Sdk");

    public static readonly Rule MissingOverlay = new("PHO4006", Severity.Error,
        "An overlay does not exist", "The overlay '{0}' of '{1}' does not exist");

    public static readonly Rule LinkedOverlay = new("PHO4007", Severity.Warning,
        "An overlay is a link that leads out", "'{0}' beside '{1}' is a link that leads out of the project's folder: it is not applied unless the item's Overlay names it");

    public static readonly Rule BadAddress = new("PHO4008", Severity.Error,
        "An address leads nowhere", "Addresses=\"{0}\" of '{1}' is no absolute URI, '=' and a path: write https://example.com/schemas/=schemas/, both ending in a slash, or both naming one document");
}
