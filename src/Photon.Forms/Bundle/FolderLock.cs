namespace Photon.Forms.Bundle;

/// <summary>
/// One build at a time works in a folder: configurations and target frameworks share the front end's. The system lets go of
/// the lock when its holder ends, however it ends.
/// </summary>
public sealed class FolderLock : IDisposable
{
    readonly FileStream _file;

    FolderLock(FileStream file) => _file = file;

    /// <summary>Waits for as long as it takes another build to restore and bundle.</summary>
    /// <param name="path">A file for the purpose; it stays.</param>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static FolderLock Take(string path, CancellationToken cancel)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            // What is thrown for a file in use is an IOException itself, and nothing derived from it.
            catch (IOException e) when (e.GetType() == typeof(IOException))
            {
                cancel.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
