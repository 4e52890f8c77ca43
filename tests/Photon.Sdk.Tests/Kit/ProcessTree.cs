using System.Diagnostics;
using System.Globalization;

namespace Photon.Sdk.Tests.Kit;

/// <summary>Processes that others have started (Linux).</summary>
static class ProcessTree
{
    /// <summary>All that a process and those that it started have started, outer ones first.</summary>
    public static IReadOnlyList<int> Below(int pid)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => int.TryParse(name, out _)).Select(ParentOf).OfType<(int Pid, int Parent)>().ToLookup(process => process.Parent, process => process.Pid);
        var found = new List<int> { pid };
        for (var i = 0; i < found.Count; i++) found.AddRange(parents[found[i]]);
        return found[1..];
    }

    /// <summary>As a system does that has run out of memory: nothing can be done about it.</summary>
    public static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself.
        }
    }

    static (int, int)? ParentOf(string pid)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{pid}/stat");
            return (int.Parse(pid, CultureInfo.InvariantCulture), int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
