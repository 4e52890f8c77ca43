namespace Photon.Forms.Tests;

/// <summary>A folder that goes with its test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("photon büch er ").FullName;

    public string Of(string file) => System.IO.Path.Combine(Path, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(file))!);
        File.WriteAllText(Of(file), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
