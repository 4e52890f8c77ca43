using Photon.Ai.Gguf;
using Photon.Ai.Gguf.Sizing;
using Photon.Ai.Tests.Models;
using Photon.Ai.Workers.Installation;

namespace Photon.Benchmarks.Ai;

/// <summary>Holds the sizes that <c>photon ai sizing</c> computes against what llama.cpp writes when it quantises a model of that shape.</summary>
static class TypesCheck
{
    // llama_ftype of include/llama.h.
    static readonly Dictionary<string, int> s_types = new() { ["Q2_K"] = 10, ["Q3_K_M"] = 12, ["Q4_0"] = 2, ["Q4_K_M"] = 15, ["Q5_K_M"] = 17, ["Q6_K"] = 18, ["Q8_0"] = 7, ["F16"] = 1 };

    public static async Task<int> Run(string root)
    {
        var (folder, _) = await new WorkerInstaller(new(root)).Install(GpuLayer.Cpu, CancellationToken.None);
        Llama.Open(Directory.EnumerateFiles(folder, "llama-addon.node", SearchOption.AllDirectories).Select(Path.GetDirectoryName).First()!);
        var temporary = Directory.CreateTempSubdirectory("photon types ").FullName;
        var wrong = 0;
        // Layers that eights and sixteenths divide, and that they do not; keys that many share, and few; rows that are no whole super-blocks.
        foreach (var model in (TinyModel[])[new() { Width = 256, Inner = 512, Layers = 32, Heads = 8, HeadsOfKeys = 2 }, new() { Width = 256, Inner = 512, Layers = 28, Heads = 8, HeadsOfKeys = 8 }, new() { Width = 320, Inner = 512, Layers = 9, Heads = 4, HeadsOfKeys = 4 }])
        {
            var source = Path.Combine(temporary, "source.gguf");
            model.Write(source);
            var shape = ModelShape.Of(GgufReader.Read(source));
            foreach (var quantization in Quantization.All)
            {
                var target = Path.Combine(temporary, quantization.Name + ".gguf");
                Llama.Quantize(source, target, s_types[quantization.Name]);
                var (theirs, ours) = (GgufReader.Read(target).WeightBytes, ModelSize.Of(shape, quantization, 1024).WeightBytes);
                if (theirs != ours) wrong++;
                Console.WriteLine($"{model.Layers} layers, width {model.Width}: {quantization.Name,-7} {theirs,10} {ours,10} {(theirs == ours ? "" : "DIFFERENT")}");
                File.Delete(target);
            }
        }
        Directory.Delete(temporary, recursive: true);
        return wrong == 0 ? 0 : 1;
    }
}
