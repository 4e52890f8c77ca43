using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Photon.Benchmarks.Ai;

/// <summary>llama.cpp's C API as include/llama.h of v0.5.0 declares it, from the binaries that node-llama-cpp brings. A struct that is laid out otherwise crashes: other versions need other ones.</summary>
static unsafe partial class Llama
{
    const string Library = "llama", Backends = "ggml";

    static string s_folder = "";

    /// <param name="folder">With libllama and its backends.</param>
    public static void Open(string folder)
    {
        s_folder = folder;
        NativeLibrary.SetDllImportResolver(typeof(Llama).Assembly, Resolve);
        llama_log_set(&Silence, null);
        LoadBackends(folder);
    }

    /// <param name="type">One of llama_ftype.</param>
    public static void Quantize(string source, string target, int type)
    {
        var options = llama_model_quantize_default_params();
        (options.Threads, options.FileType) = (1, type);
        if (llama_model_quantize(source, target, &options) != 0) throw new InvalidOperationException($"{target} was not written.");
    }

    static void LoadBackends(string folder) => ggml_backend_load_all_from_path(folder);

    static nint Resolve(string library, Assembly assembly, DllImportSearchPath? path)
    {
        var file = Directory.EnumerateFiles(s_folder).FirstOrDefault(file => Path.GetFileName(file) is var name && !name.Contains("common", StringComparison.Ordinal)
            && (name.StartsWith($"lib{library}.", StringComparison.Ordinal) || name.StartsWith($"{library}.", StringComparison.Ordinal)));
        return file is null ? 0 : NativeLibrary.Load(file);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Silence(int level, byte* text, void* data)
    {
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct ModelParams
    {
        public nint Devices, TensorOverrides;
        public int GpuLayers, SplitMode, LoadMode, LazyMode, MainGpu;
        public nint TensorSplit, Progress, ProgressData, KeyOverrides;
        public byte VocabOnly, CheckTensors, UseExtraBuffers, NoHost, NoAlloc, LoadMtp;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct ContextParams
    {
        public uint Context, Batch, PhysicalBatch, Sequences, Snapshots, Outputs, OutputsOfSequence;
        public int Threads, BatchThreads;
        public int ContextType, RopeScaling, Pooling, Attention, FlashAttention;
        public float RopeBase, RopeScale, YarnExtrapolation, YarnAttention, YarnFast, YarnSlow;
        public uint YarnContext;
        public float Defragment;
        public nint Evaluated, EvaluatedData;
        public int KeyType, ValueType;
        public nint Abort, AbortData;
        public byte Embeddings, OffloadKqv, NoPerformance, OffloadOperations, FullSlidingWindow, UnifiedCache;
        public nint Samplers;
        public nuint SamplerCount;
        public nint Other;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Batch
    {
        public int Count;
        public nint Tokens, Embeddings, Positions, SequenceCounts, Sequences, Logits;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct QuantizeParams
    {
        public int Threads, FileType, OutputType, EmbeddingType;
        public byte AllowRequantize, QuantizeOutput, OnlyCopy, Pure, KeepSplit, DryRun;
        public nint Importance, KeyOverrides, TensorOverrides, PruneLayers;
        public nuint MostBuffer;
    }

    [LibraryImport(Backends, StringMarshalling = StringMarshalling.Utf8)]
    private static partial void ggml_backend_load_all_from_path(string folder);

    [LibraryImport(Library)]
    private static partial void llama_log_set(delegate* unmanaged[Cdecl]<int, byte*, void*, void> callback, void* data);

    [LibraryImport(Library)]
    public static partial ModelParams llama_model_default_params();

    [LibraryImport(Library)]
    public static partial ContextParams llama_context_default_params();

    [LibraryImport(Library)]
    private static partial QuantizeParams llama_model_quantize_default_params();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint llama_model_load_from_file(string path, ModelParams options);

    [LibraryImport(Library)]
    public static partial nint llama_init_from_model(nint model, ContextParams options);

    [LibraryImport(Library)]
    public static partial void llama_free(nint context);

    [LibraryImport(Library)]
    public static partial Batch llama_batch_get_one(int* tokens, int count);

    [LibraryImport(Library)]
    public static partial int llama_decode(nint context, Batch batch);

    [LibraryImport(Library)]
    public static partial nint llama_sampler_init_greedy();

    [LibraryImport(Library)]
    public static partial int llama_sampler_sample(nint sampler, nint context, int index);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial uint llama_model_quantize(string source, string target, QuantizeParams* options);
}
