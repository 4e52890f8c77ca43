using Photon.Ai.Documents;
using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;

namespace Photon.Ai.Checks;

/// <summary>Whether a changed document still says what it has to: it reads, its references resolve, it binds, and nothing is worse than before.</summary>
public static class ReadingCheck
{
    static readonly BindOptions s_all = new() { AllSchemas = true };

    /// <returns>What is wrong now and was not before, each in one line; empty: it may be proposed.</returns>
    public static IReadOnlyList<string> Check(AiDocument before, ChangedDocument changed, CancellationToken cancel)
    {
        if (changed.Faults.Count > 0) return [.. changed.Faults.Select(static fault => fault.Message)];
        var (was, now) = (Bind(before, cancel), Bind(changed.Document, cancel));
        var known = was.Faults.GroupBy(Said).ToDictionary(static group => group.Key, static group => group.Count());
        var found = now.Faults.Where(static fault => fault.Rule.Severity > Severity.Info).GroupBy(Said).Where(group => group.Count() > known.GetValueOrDefault(group.Key)).Select(static group => $"{group.First().Rule.Id}: {group.First().Message}").ToList();
        if (now.Model is null && was.Model is not null) found.Insert(0, "The document could not be read any more");
        return found;
    }

    /// <summary>What it means; null: nothing.</summary>
    public static (ApiModel? Model, IReadOnlyList<Fault> Faults) Bind(AiDocument document, CancellationToken cancel)
    {
        var faults = new List<Fault>();
        return (SpecBinder.Bind(document.Spec, document.Files, s_all, faults, cancel), faults);
    }

    static string Said(Fault fault) => fault.Rule.Id + fault.Message;
}
