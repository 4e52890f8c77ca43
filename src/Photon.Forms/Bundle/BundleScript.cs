using Photon.Forms.Embedded;

namespace Photon.Forms.Bundle;

/// <summary>The module that calls Vite. It is no file of the front end, so that nobody has to keep it.</summary>
public static class BundleScript
{
    public static string Text { get; } = EmbeddedText.Read("bundle.mjs") + Said;

    /// <summary>The end of a module: <c>said(error)</c> prints a fault of Vite so that <see cref="ToolMessage"/> reads it.</summary>
    public static string Said => EmbeddedText.Read("said.mjs");
}
