namespace Photon.Core.Diagnostics;

/// <summary>PHO6xxx: the model at one's side. Nothing of it fails a build.</summary>
public static class AiRules
{
    public static readonly Rule Unasked = new("PHO6001", Severity.Warning,
        "The model's helper came to nothing", "{0} of '{1}' came to nothing: {2}. The build does not need it");

    public static readonly Rule Refactoring = new("PHO6002", Severity.Info,
        "A schema could be written better", "{0}: {1}{2}");
}
