using System.Diagnostics;

namespace Photon.Benchmarks.Ai;

/// <summary>As little as can be between a model and its tokens: no text, no template, no stop.</summary>
static unsafe class BareLoop
{
    static nint s_model;

    /// <returns>Tokens a second of the prompt, and of what follows.</returns>
    public static (double Prompt, double Answer) Run(string file, int gpuLayers, int threads, int prompt, int tokens)
    {
        if (s_model == 0)
        {
            var modelOptions = Llama.llama_model_default_params();
            modelOptions.GpuLayers = gpuLayers;
            s_model = Llama.llama_model_load_from_file(file, modelOptions);
        }
        var options = Llama.llama_context_default_params();
        options.Context = 2048;
        options.Threads = options.BatchThreads = threads;
        options.NoPerformance = 1;
        var context = s_model == 0 ? 0 : Llama.llama_init_from_model(s_model, options);
        if (context == 0) throw new InvalidOperationException($"{file} cannot be loaded.");
        var sampler = Llama.llama_sampler_init_greedy();
        var ids = Enumerable.Range(0, prompt).Select(i => 260 + i % 90).ToArray();
        var clock = Stopwatch.StartNew();
        fixed (int* first = ids) Decode(context, first, prompt);
        var next = Llama.llama_sampler_sample(sampler, context, -1);
        var read = clock.Elapsed.TotalSeconds;
        clock.Restart();
        for (var i = 0; i < tokens; i++)
        {
            Decode(context, &next, 1);
            next = Llama.llama_sampler_sample(sampler, context, -1);
        }
        var answer = clock.Elapsed.TotalSeconds;
        Llama.llama_free(context);
        return (prompt / read, tokens / answer);
    }

    static void Decode(nint context, int* tokens, int count)
    {
        if (Llama.llama_decode(context, Llama.llama_batch_get_one(tokens, count)) is not 0 and var code) throw new InvalidOperationException($"llama_decode: {code}");
    }
}
