namespace Photon.Cli.Doctor.Projects;

/// <summary>What the projects of a folder ask of the machine.</summary>
/// <param name="Folder">Where one stands.</param>
/// <param name="Projects">Those that build with Photon.</param>
/// <param name="Global">The nearest global.json.</param>
/// <param name="HasContainer">There is a Dockerfile.</param>
sealed record ProjectNeeds(string Folder, IReadOnlyList<PhotonProject> Projects, GlobalJson? Global, bool HasContainer)
{
    public bool HasForms => Projects.Any(project => project.HasForms);

    /// <summary>The model files that projects name.</summary>
    public IEnumerable<string> Models => Projects.Select(project => project.Model).Where(model => model.Length > 0).Distinct(StringComparer.Ordinal);
}

/// <param name="File">Its full path.</param>
/// <param name="Sdk">The version of Photon.Sdk that it asks for itself; empty: global.json says.</param>
/// <param name="HasForms">A build makes a front end, for which Node.js is started.</param>
/// <param name="FrontEnd">The folder of the front end.</param>
/// <param name="Model">The file that <c>PhotonModel</c> names, as a full path; empty: none.</param>
sealed record PhotonProject(string File, string Sdk, bool HasForms, string FrontEnd, string Model);
