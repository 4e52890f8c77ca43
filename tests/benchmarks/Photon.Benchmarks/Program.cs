using Photon.Benchmarks.Client;
using Photon.Benchmarks.Compiling;
using Photon.Benchmarks.Generating;
using Photon.Benchmarks.Json;
using Photon.Benchmarks.Navigating;
using Photon.Benchmarks.Reading;
using Photon.Benchmarks.Redaction;
using Photon.Benchmarks.Server;
using Photon.Benchmarks.Starting;

// dotnet run -c Release --project tests/benchmarks/Photon.Benchmarks -- server|json|patterns|client|reading|generator|csc|start|navigator|redaction
var benchmarks = new Dictionary<string, Func<string[], Task<int>>>
{
    ["server"] = ServerBenchmark.Run,
    ["json"] = JsonComparison.Run,
    ["patterns"] = PatternComparison.Run,
    ["reading"] = ReadingBenchmark.Run,
    ["generator"] = GeneratorBenchmark.Run,
    ["client"] = ClientBenchmark.Run,
    ["csc"] = CscBenchmark.Run,
    ["start"] = StartBenchmark.Run,
    ["navigator"] = NavigatorBenchmark.Run,
    ["redaction"] = RedactionBenchmark.Run,
};
if (args.Length > 0 && benchmarks.TryGetValue(args[0], out var benchmark))
    return await benchmark(args[1..]);
Console.Error.WriteLine($"Name a benchmark: {string.Join(", ", benchmarks.Keys)}");
return 2;
