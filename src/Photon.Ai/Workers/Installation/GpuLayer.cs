namespace Photon.Ai.Workers.Installation;

/// <summary>What computes a local model.</summary>
public enum GpuLayer
{
    /// <summary>The best that is installed and works.</summary>
    Auto,
    Cpu,
    Cuda,
    Vulkan,
    Metal,
}
