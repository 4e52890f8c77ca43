using System.Reflection;

namespace Photon.Cli.Text;

/// <summary>The version of the tool, which is that of every package of Photon.</summary>
static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
