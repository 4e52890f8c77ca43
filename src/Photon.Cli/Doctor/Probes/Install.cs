using Photon.Cli.Doctor.Machines;

namespace Photon.Cli.Doctor.Probes;

/// <summary>How a program is installed, to be typed or opened as it stands.</summary>
static class Install
{
    public static string Dotnet(Os os) => os switch
    {
        Os.Windows => "winget install Microsoft.DotNet.SDK.10",
        Os.MacOs => "brew install --cask dotnet-sdk",
        Os.Fedora => "sudo dnf install dotnet-sdk-10.0",
        Os.Alpine => "sudo apk add dotnet10-sdk",
        _ => "follow https://learn.microsoft.com/dotnet/core/install/linux for dotnet-sdk-10.0",
    };

    // The packages of long-lived distributions are often older than Vite wants.
    public static string Node(Os os) => os switch
    {
        Os.Windows => "winget install OpenJS.NodeJS.LTS",
        Os.MacOs => "brew install node",
        Os.Alpine => "sudo apk add nodejs npm",
        _ => "install the current LTS version from https://nodejs.org/en/download",
    };

    public static string Npm(Os os) => os == Os.Debian ? "sudo apt-get install npm (Node.js of nodejs.org brings its own)" : Node(os);

    public static string Browser(Os os) => os switch
    {
        Os.Windows => "winget install Google.Chrome",
        Os.MacOs => "brew install --cask google-chrome",
        Os.Fedora => "sudo dnf install chromium",
        Os.Alpine => "sudo apk add chromium",
        _ => "sudo apt-get install chromium",
    };

    public static string Docker(Os os) => os switch
    {
        Os.Windows => "winget install Docker.DockerDesktop",
        Os.MacOs => "brew install --cask docker",
        Os.Alpine => "sudo apk add docker",
        _ => "follow https://docs.docker.com/engine/install/",
    };

    public static string Python(Os os) => os switch
    {
        Os.Windows => "winget install Python.Python.3.13",
        Os.MacOs => "brew install python",
        Os.Fedora => "sudo dnf install python3",
        Os.Alpine => "sudo apk add python3",
        _ => "sudo apt-get install python3",
    };

    public static string CudaDriver(Os os) => os switch
    {
        Os.MacOs => "",
        Os.Debian => "sudo apt-get install nvidia-driver (Ubuntu: sudo ubuntu-drivers install), then restart",
        _ => "install the driver from https://www.nvidia.com/drivers",
    };

    public const string CudaRuntime = "install the CUDA toolkit from https://developer.nvidia.com/cuda-downloads (libcudart and libcublas are enough)";
}
