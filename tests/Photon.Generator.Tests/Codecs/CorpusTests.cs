using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Core.Emit.Codecs;
using Photon.Core.Emit.Types;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Core.Tests;

namespace Photon.Generator.Tests.Codecs;

/// <summary>
/// Types and codecs, both directions, of real documents compile without error or warning. By default of those up to
/// 200 kB; <c>PHOTON_CORPUS=all</c> takes every valid one (minutes), <c>PHOTON_CORPUS=name</c> those whose name contains it.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    const int Small = 200_000;

    [Fact]
    public void Types_and_codecs_of_every_valid_document_compile_without_a_diagnostic()
    {
        var wanted = Environment.GetEnvironmentVariable("PHOTON_CORPUS") ?? "";
        var corpus = SharedData.Corpus();
        var rows = SharedData.Manifest().Where(r => r["valid"] == "yes")
            .Where(r => wanted.Length == 0 ? int.Parse(r["bytes"]) <= Small : wanted == "all" || r["file"].Contains(wanted)).ToList();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(rows, new ParallelOptions { MaxDegreeOfParallelism = 2 }, row =>
        {
            var problems = Problems(corpus, row["file"], row["files"] != "1");
            if (problems.Count > 0) failures.Add($"{row["file"]}: {problems.Count}\n    {string.Join("\n    ", problems.Take(8))}");
        });
        output.WriteLine($"{rows.Count - failures.Count} of {rows.Count} documents compile.");
        Assert.True(failures.IsEmpty, $"{failures.Count} of {rows.Count} documents fail.\n{string.Join("\n", failures.Order(StringComparer.Ordinal))}");
    }

    static List<string> Problems(string corpus, string file, bool folder)
    {
        var faults = new List<Fault>();
        var path = Path.Combine(corpus, file);
        try
        {
            var root = SpecText.Read(path, File.ReadAllText(path), faults);
            var others = folder ? Directory.EnumerateFiles(Path.Combine(corpus, file.Split('/')[0]), "*", SearchOption.AllDirectories).Where(f => f != path && Path.GetExtension(f) is ".json" or ".yaml" or ".yml") : [];
            var model = SpecBinder.Bind(root, new SpecFiles([root, .. others.Select(f => SpecText.Read(f, File.ReadAllText(f), faults))]), new BindOptions(), faults);
            if (model is null) return [$"no model: {string.Join("; ", faults.Where(f => f.Rule.Severity == Severity.Error).Take(2))}"];
            var context = Emitted.ContextOf(model, Emitted.BothSides);
            SourceFile[] files = [.. TypeEmitter.Emit(context), .. CodecEmitter.Emit(context)];
            if (Environment.GetEnvironmentVariable("PHOTON_CORPUS_OUT") is { Length: > 0 } to)
                foreach (var one in files) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(to, Path.GetFileName(file))).FullName, one.HintName), one.Text);
            return [.. Emitted.Diagnostics(Emitted.Compile(files)).OrderByDescending(d => d.Severity).Select(d => d.ToString())];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [exception.ToString().Replace("\n", "\n      ")];
        }
    }
}
