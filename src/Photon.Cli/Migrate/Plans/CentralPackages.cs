using Photon.Cli.Migrate.Projects;

namespace Photon.Cli.Migrate.Plans;

/// <summary>Directory.Packages.props: versions of packages that no project refers to any more go.</summary>
static class CentralPackages
{
    public static IEnumerable<FileChange> Of(IReadOnlyList<ProjectPlan> plans)
    {
        foreach (var group in plans.Where(plan => plan.Removed.Count > 0).GroupBy(plan => Above(plan.Project)))
        {
            if (group.Key is not { } path) continue;
            var file = TextFile.Read(path);
            var edits = new TextEdits(file.Text);
            var users = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.*proj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "Directory.Build.*", SearchOption.AllDirectories))
                .Select(user => (user, text: plans.SelectMany(plan => plan.Changes).FirstOrDefault(change => change.Path == user)?.After ?? File.ReadAllText(user))).ToList();
            var root = XmlParser.Parse(file);
            var gone = new HashSet<XmlPart>();
            foreach (var name in group.SelectMany(plan => plan.Removed).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (users.Any(user => user.text.Contains($"\"{name}\"", StringComparison.OrdinalIgnoreCase))) continue;
                foreach (var entry in root.All("PackageVersion").Where(entry => entry.Metadata("Include").Equals(name, StringComparison.OrdinalIgnoreCase)))
                {
                    gone.Add(entry);
                    edits.Remove(entry);
                }
            }
            foreach (var items in root.Children.Where(items => items.Children.Count > 0 && items.Children.All(gone.Contains) && !file.Text[items.TagEnd..items.End].Contains("<!--", StringComparison.Ordinal))) edits.Remove(items);
            if (edits.Apply() is var after && after != file.Text) yield return new(file, after);
        }
    }

    static string? Above(string project)
    {
        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Directory.Packages.props"))) return Path.Combine(folder, "Directory.Packages.props");
        return null;
    }
}
