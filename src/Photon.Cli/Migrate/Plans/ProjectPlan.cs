using Photon.Cli.Migrate.Advice;
using Photon.Cli.Migrate.Sources;

namespace Photon.Cli.Migrate.Plans;

/// <summary>What the migration of a project does.</summary>
/// <param name="Items">What Photon will make, and for which uses that stands in.</param>
/// <param name="Removed">Packages that the project no longer refers to.</param>
sealed record ProjectPlan(string Project, IReadOnlyList<FileChange> Changes, IReadOnlyList<Note> Notes, IReadOnlyList<PlannedItem> Items, IReadOnlySet<string> Removed)
{
    /// <summary>It builds with Photon already.</summary>
    public bool IsMigrated { get; init; }
}

/// <summary>An <c>OpenApiReference</c> as Photon has it.</summary>
/// <param name="Document">Relative to the project's folder.</param>
/// <param name="Uses">What it stands in for.</param>
sealed record PlannedItem(string Document, string Name, string Namespace, string Generate, string Operations, IReadOnlyList<GeneratorUse> Uses);
