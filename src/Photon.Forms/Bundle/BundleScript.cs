namespace Photon.Forms.Bundle;

/// <summary>The module that calls Vite. It is no file of the front end, so that nobody has to keep it.</summary>
static class BundleScript
{
    public static string Text { get; } = EmbeddedText.Read("bundle.mjs");
}
