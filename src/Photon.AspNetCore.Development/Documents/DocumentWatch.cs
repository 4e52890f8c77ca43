using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Photon.AspNetCore.Development.Vite;
using Photon.Core.Diagnostics;
using Photon.Forms.Project;

namespace Photon.AspNetCore.Development.Documents;

/// <summary>Emits the forms anew when a document, a file that it refers to or an overlay is saved: Vite, which watches the front end, does the rest.</summary>
sealed class DocumentWatch(FormsProject project, ILogger log)
{
    static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    readonly FileTimes _times = new();
    HashSet<string> _said = [];
    IReadOnlyList<string> _files = [];

    /// <summary>What is wrong with the documents as they are; empty: the forms are those of the documents.</summary>
    public IReadOnlyList<Fault> Errors { get; private set; } = [];

    /// <param name="tell">Called with <see cref="Errors"/> after each change.</param>
    public async Task Run(Func<IReadOnlyList<Fault>, Task> tell, CancellationToken cancel)
    {
        // What was saved while no app ran; the build has had its say about it.
        Emit([]);
        await tell(Errors);
        using var timer = new PeriodicTimer(s_pause);
        while (await timer.WaitForNextTickAsync(cancel))
        {
            if (_times.Look(_files) is not { Count: > 0 } changed) continue;
            Emit(changed);
            await tell(Errors);
        }
    }

    void Emit(IReadOnlyCollection<string> changed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var parts = project.Parts();
            _files = [.. project.Documents.Select(item => item.Path), .. parts];
            _times.Look(_files);
            // A build bundles for seconds, of which it writes for a moment.
            var emission = new FormsEmission(project, patience: TimeSpan.FromSeconds(0.5));
            var isWritten = emission.Write(parts.Where(File.Exists));
            Report([.. emission.DocumentFaults, .. emission.Faults], isQuiet: changed.Count == 0);
            if (isWritten && changed.Count > 0) log.Emitted(string.Join(", ", changed.Select(Path.GetFileName)), clock.ElapsedMilliseconds);
        }
        // A file may go while it is read, and a defect of ours is no reason to take the app down.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            log.NotEmitted(e);
        }
    }

    /// <summary>Errors are said each time; what else there is, once.</summary>
    void Report(IReadOnlyList<Fault> faults, bool isQuiet)
    {
        Errors = [.. faults.Where(fault => fault.Rule.Severity == Severity.Error)];
        foreach (var fault in faults)
        {
            var line = fault.ToString();
            if (!_said.Add(line) && fault.Rule.Severity != Severity.Error || isQuiet) continue;
            if (fault.Rule.Severity == Severity.Error) log.Fault(line);
            else if (fault.Rule.Severity == Severity.Warning) log.Advice(line);
        }
        _said = [.. faults.Select(fault => fault.ToString())];
    }
}
