using System.Collections.Immutable;
using Photon.Core;
using Photon.Core.Diagnostics;
using Photon.Core.Documents;
using Photon.Core.Emit;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Projects;
using Photon.Core.Reading;
using Photon.Core.Reading.Overlays;

namespace Photon.Generator.Steps;

/// <summary>What a document means, apart from where its faults are.</summary>
/// <param name="Files">The paths of the files that it is made of; none where the project has no other document.</param>
sealed record BoundApi(EmitRequest Request, EquatableArray<Fault> Faults, EquatableArray<string> Files)
{
    public static BoundApi Bind(ParsedFile root, ImmutableArray<ParsedFile> all, ProjectSettings settings, CancellationToken cancel)
    {
        var item = root.Input.Root!;
        var faults = new List<Fault>(root.Faults);
        root = Guard.Run(item.Path, faults, () => Overlaid(root, all, faults, cancel)) ?? root;
        var reached = Guard.Run(item.Path, faults, () => Reached(root, all)) ?? [];
        var isAlone = all.Count(file => file.Input.Root is not null) == 1;
        var options = settings.BindOptions(item) with { Origins = !isAlone };
        var model = Guard.Run(item.Path, faults, () => Bind(root, item, all, reached, options, faults, cancel));
        return new(new(item.Path, model, settings.EmitOptions(item)), new(faults.Distinct()), isAlone ? default : new(reached.Append(root).Select(file => file.Input.Path)));
    }

    static ApiModel? Bind(ParsedFile root, SpecItem item, ImmutableArray<ParsedFile> all, IReadOnlyList<ParsedFile> reached, BindOptions options, List<Fault> faults, CancellationToken cancel)
    {
        var other = all.FirstOrDefault(file => file.Input.Root is { } known && known.Name.Equals(item.Name, StringComparison.OrdinalIgnoreCase));
        if (other is not null && other.Input.Path != item.Path)
        {
            faults.Add(Fault.At(Place.Of(item.Path), BuildRules.SameName, item.Name, other.Input.Path, item.Path));
            return null;
        }
        foreach (var part in reached) faults.AddRange(part.Faults);
        var files = new SpecFiles(reached.Append(root).Select(file => file.Spec), null, item.Addresses);
        return root.Spec.Root.Exists ? SpecBinder.Bind(root.Spec, files, options, faults, cancel) : null;
    }

    /// <summary>The document as its overlays make it.</summary>
    static ParsedFile Overlaid(ParsedFile root, ImmutableArray<ParsedFile> all, List<Fault> faults, CancellationToken cancel)
    {
        if (root.Input.Root!.Overlays.Count == 0) return root;
        // One that does not exist was reported by the build.
        var overlays = root.Input.Root.Overlays.Select(path => all.FirstOrDefault(file => SpecPath.AreSame(SpecPath.Normalize(file.Input.Path), path))).OfType<ParsedFile>().ToList();
        foreach (var overlay in overlays) faults.AddRange(overlay.Faults);
        return root with { Spec = SpecOverlays.Apply(root.Spec, [.. overlays.Select(overlay => overlay.Spec)], faults, cancel) };
    }

    /// <summary>The files that this document refers to: those of others are none of its business.</summary>
    static IReadOnlyList<ParsedFile> Reached(ParsedFile root, ImmutableArray<ParsedFile> all)
    {
        if (all.Length == 1) return [];
        var paths = new HashSet<string>(DocumentClosure.Reach(root.Spec, all.Select(file => file.Spec), root.Input.Root!.Addresses), StringComparer.Ordinal);
        return [.. all.Where(file => paths.Contains(SpecPath.Normalize(file.Input.Path)))];
    }
}
