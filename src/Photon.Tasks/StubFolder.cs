using System.Text;
using System.Text.RegularExpressions;
using Photon.Core.Emit.Stubs;

namespace Photon.Tasks;

/// <summary>A project's code, to which files are added that it does not have.</summary>
sealed partial class StubFolder
{
    readonly string _project;
    readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <param name="project">Its folder.</param>
    /// <param name="sources">Full paths of its files.</param>
    public StubFolder(string project, IEnumerable<string> sources)
    {
        _project = project;
        foreach (var source in sources.Where(File.Exists))
            foreach (Match word in Word().Matches(File.ReadAllText(source))) _words.Add(word.Value);
    }

    /// <summary>Some file says the name.</summary>
    public bool Says(string name) => _words.Contains(name.TrimStart('@'));

    /// <returns>The files that were written, from the project's folder; those that are there are as they were.</returns>
    public IEnumerable<(HandlerStub Stub, string File)> Write(IEnumerable<HandlerStub> stubs, string folder)
    {
        foreach (var stub in stubs)
        {
            var file = Path.Combine(folder, stub.File);
            Directory.CreateDirectory(Path.Combine(_project, folder));
            try
            {
                // Another target framework of the project may be built at the same time.
                using var created = new FileStream(Path.Combine(_project, file), FileMode.CreateNew);
                created.Write(Encoding.UTF8.GetBytes(stub.Text));
            }
            catch (IOException) when (File.Exists(Path.Combine(_project, file)))
            {
                continue;
            }
            yield return (stub, file);
        }
    }

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Word();
}
