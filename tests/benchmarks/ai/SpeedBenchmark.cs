using System.Diagnostics;
using System.Globalization;
using Photon.Ai.Tests.Models;
using Photon.Ai.Workers;
using Photon.Ai.Workers.Installation;

namespace Photon.Benchmarks.Ai;

/// <summary>Tokens a second of the worker and of a bare loop, on one file of weights by chance.</summary>
static class SpeedBenchmark
{
    const int Rounds = 5, Prompt = 256;

    public static async Task Run(string root, string shape, GpuLayer layer, int threads, int tokens)
    {
        var (folder, _) = await new WorkerInstaller(new(root)).Install(layer, CancellationToken.None);
        var file = Write(root, shape);
        Console.WriteLine($"{Path.GetFileName(file)}, {new FileInfo(file).Length / 1e6:n0} MB, threads {threads}, {tokens} tokens after {Prompt}, medians of {Rounds}");
        Llama.Open(Directory.EnumerateFiles(Path.Combine(folder, "node_modules", "@node-llama-cpp"), "llama-addon.node", SearchOption.AllDirectories).OrderByDescending(path => path.Contains(layer.ToString(), StringComparison.OrdinalIgnoreCase)).Select(Path.GetDirectoryName).First()!);
        await using var llama = new LlamaWorker(new() { ModelPath = file, Root = root, Gpu = layer, Threads = threads, ContextTokens = 2048, TokenLimit = TimeSpan.FromMinutes(10) });
        var ready = await llama.Load(CancellationToken.None);
        Console.WriteLine($"computed by {ready.Layer} ({ready.Why}){string.Concat(ready.Devices.Select(device => ", " + device))}; {ready.GpuLayers} of {ready.Layers} layers on it");
        var (worker, bare) = (new List<double>(), new List<(double Prompt, double Answer)>());
        // In turns: a machine that is busy is busy for both.
        for (var i = 0; i < Rounds; i++)
        {
            worker.Add(await Ask(llama, i, tokens));
            bare.Add(BareLoop.Run(file, layer == GpuLayer.Cpu ? 0 : 999, threads, Prompt, tokens));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worker     {Median(worker),10:0.0} tokens/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare loop  {Median(bare.Select(one => one.Answer)),10:0.0} tokens/s ({Median(bare.Select(one => one.Prompt)):0.0} of the prompt)"));
    }

    /// <summary>From the first piece of the answer to its end: the prompt is read before.</summary>
    static async Task<double> Ask(LlamaWorker worker, int round, int tokens)
    {
        var clock = new Stopwatch();
        await foreach (var chunk in worker.Chat(new([new("user", $"{round} " + new string('x', Prompt - 20))]) { MaxTokens = tokens }, CancellationToken.None))
        {
            if (chunk is WorkerChunk.Text && !clock.IsRunning) clock.Start();
            if (chunk is WorkerChunk.End end) return end.Output < 2 ? 0 : (end.Output - 1) / clock.Elapsed.TotalSeconds;
        }
        return 0;
    }

    static string Write(string root, string shape)
    {
        var model = shape switch
        {
            "tiny" => new TinyModel(),
            "small" => new TinyModel { Width = 1024, Inner = 2816, Layers = 12, Heads = 16, HeadsOfKeys = 4, Words = 32_768, IsQuantized = true },
            // Mistral 7B's measures.
            "7b" => new TinyModel { Width = 4096, Inner = 14_336, Layers = 32, Heads = 32, HeadsOfKeys = 8, Words = 32_768, IsQuantized = true },
            _ => throw new ArgumentException($"There is no shape {shape}.", nameof(shape)),
        };
        var file = Path.Combine(root, "models", shape + ".gguf");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!File.Exists(file))
        {
            model.Write(file + ".new");
            File.Move(file + ".new", file);
        }
        return file;
    }

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
