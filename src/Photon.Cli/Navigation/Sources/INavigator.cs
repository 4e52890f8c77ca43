namespace Photon.Cli.Navigation.Sources;

/// <summary>Shows a document on a screen until somebody has seen enough.</summary>
interface INavigator
{
    /// <param name="opening">The screen comes up while the document is being read; what goes wrong there is thrown once the screen has gone.</param>
    /// <returns>The tool's exit code.</returns>
    Task<int> Run(Task<NavigatedDocument> opening, CancellationToken cancel);
}
