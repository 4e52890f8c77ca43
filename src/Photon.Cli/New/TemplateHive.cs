using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary>
/// The templates that came with the tool, where <c>dotnet new</c> finds them and the user's own list does not: a hive of their own in the folder for what
/// may be deleted.
/// </summary>
/// <param name="templates">The folder that came with the tool.</param>
/// <param name="cache"><c>null</c>: nothing is to be kept.</param>
sealed class TemplateHive(string templates, string? cache)
{
    public static TemplateHive OfUser(string? cache) => new(Path.Combine(AppContext.BaseDirectory, "templates"), cache);

    /// <summary>Calls with the hive's folder, in which the templates are installed.</summary>
    public async Task With(DotnetNew dotnet, Func<string, Task> use, CancellationToken cancel)
    {
        if (!Directory.Exists(templates)) throw new CommandException($"'{templates}' is missing, which came with photon: install the tool again");
        if (cache is not null)
        {
            await use(await Kept(dotnet, cache, cancel));
            return;
        }
        var folder = Directory.CreateTempSubdirectory("photon-templates-").FullName;
        try
        {
            await Install(dotnet, folder, cancel);
            await use(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    async Task<string> Kept(DotnetNew dotnet, string cache, CancellationToken cancel)
    {
        var folder = Path.Combine(cache, "templates", Key());
        if (Directory.Exists(folder)) return folder;
        // Beside it, and moved when it is whole: another photon may be doing the same.
        var made = $"{folder}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}";
        Directory.CreateDirectory(made);
        await Install(dotnet, made, cancel);
        try
        {
            Directory.Move(made, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(made, recursive: true);
        }
        return folder;
    }

    Task Install(DotnetNew dotnet, string hive, CancellationToken cancel) => dotnet.Run(templates, ["install", templates, "--debug:custom-hive", hive], cancel);

    /// <summary>Of the templates as they are: another version, or place, has a hive of its own.</summary>
    string Key()
    {
        var hash = new XxHash128();
        hash.Append(Encoding.UTF8.GetBytes(templates));
        foreach (var file in new DirectoryInfo(templates).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
            hash.Append(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}\n")));
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
