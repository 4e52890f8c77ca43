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

    public static readonly Rule BadConfig = new("PHO5005", Severity.Error,
        "photon.config.json says what forms cannot follow", "{0}");

    public static readonly Rule UnusedWidget = new("PHO5006", Severity.Warning,
        "A widget of photon.config.json replaces nothing", "'{0}' is no value of any form: no {1} of the documents is called '{2}'");

    public static readonly Rule BadTemplate = new("PHO5007", Severity.Error,
        "A template of the project cannot be used", "{0}");

    public static readonly Rule NotEjected = new("PHO5008", Severity.Error,
        "There is nothing to eject", "{0}");
}
