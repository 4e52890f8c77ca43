namespace Photon.Core.Diagnostics;

/// <summary>PHO5xxx: forms and their bundle. What no file of the front end can be blamed for is reported at the project file.</summary>
public static class FormRules
{
    /// <summary>An error where <c>PhotonFrontEnd</c> is <c>required</c>.</summary>
    public static readonly Rule NoNode = new("PHO5001", Severity.Warning,
        "The forms need Node.js", "The forms were not bundled: Vite needs Node.js {0}, and {1}. Install it with npm from https://nodejs.org, or set PhotonFrontEnd to never; the API is built as usual");

    public static readonly Rule UnknownForm = new("PHO5002", Severity.Warning,
        "Forms names an operation that does not exist", "Forms=\"{0}\" of '{1}' gives no form: no operation with a body or parameters has this operationId");

    public static readonly Rule RestoreFailed = new("PHO5003", Severity.Error,
        "The packages of the forms could not be restored", "npm ci failed: {0}");

    public static readonly Rule BundleFailed = new("PHO5004", Severity.Error,
        "The forms could not be bundled", "{0}");
}
