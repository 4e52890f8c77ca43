namespace Photon.Ai.Tests.Models;

/// <summary>
/// A Llama of 0.2 million weights by chance, with a vocabulary of its own: it talks nonsense, at the speed and with the manners of a real one.
/// </summary>
sealed record TinyModel
{
    /// <summary>As Mistral has it. What the model says ends with a token.</summary>
    public const string GoodTemplate = "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'assistant' %}{{ message['content'] }}</s>{% else %}[{{ message['role'] }}] {{ message['content'] }} [/{{ message['role'] }}]{% endif %}{% endfor %}";

    /// <summary>The trap: turns end with a line's end, which stands inside of JSON too.</summary>
    public const string BadTemplate = "{{ bos_token }}{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}";

    /// <summary>Worse: turns end with a letter that answers contain.</summary>
    public const string WorseTemplate = "{{ bos_token }}{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}~{% endfor %}";

    public int Width { get; init; } = 64;

    public int Inner { get; init; } = 128;

    public int Layers { get; init; } = 2;

    public int Heads { get; init; } = 4;

    public int HeadsOfKeys { get; init; } = 4;

    public int Context { get; init; } = 2048;

    public string Template { get; init; } = GoodTemplate;

    public int Seed { get; init; } = 1;

    /// <summary>Of the vocabulary; what the alphabet leaves is filled with words that nobody writes.</summary>
    public int Words { get; init; } = Vocabulary.Count;

    /// <summary>Matrices in blocks of four bits a weight (Q4_K), which lie on the disk as those of a real model do; else in 32.</summary>
    public bool IsQuantized { get; init; }

    public static IReadOnlyList<string> Vocabulary { get; } =
        ["<unk>", "<s>", "</s>", .. Enumerable.Range(0, 256).Select(value => $"<0x{value:X2}>"), .. Enumerable.Range(' ', 95).Select(letter => letter == ' ' ? "\u2581" : ((char)letter).ToString())];

    public void Write(string path) => Describe().Write(path);

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        Describe().Write(stream);
        return stream.ToArray();
    }

    public GgufWriter Describe()
    {
        IReadOnlyList<string> words = [.. Vocabulary, .. Enumerable.Range(0, Words - Vocabulary.Count).Select(i => $"\u00a7{i}")];
        var writer = new GgufWriter()
            .Add("general.architecture", "llama").Add("general.name", "Tiny").Add("general.file_type", 0u)
            .Add("llama.context_length", (uint)Context).Add("llama.embedding_length", (uint)Width).Add("llama.block_count", (uint)Layers)
            .Add("llama.feed_forward_length", (uint)Inner).Add("llama.rope.dimension_count", (uint)(Width / Heads))
            .Add("llama.attention.head_count", (uint)Heads).Add("llama.attention.head_count_kv", (uint)HeadsOfKeys)
            .Add("llama.attention.layer_norm_rms_epsilon", 1e-5f).Add("llama.vocab_size", (uint)Words)
            .Add("tokenizer.ggml.model", "llama").Add("tokenizer.ggml.tokens", words)
            .Add("tokenizer.ggml.scores", [.. words.Select((_, i) => -(float)i)])
            .Add("tokenizer.ggml.token_type", [.. words.Select((_, i) => i switch { 0 => 2, < 3 => 3, < 259 => 6, _ => 1 })])
            .Add("tokenizer.ggml.bos_token_id", 1u).Add("tokenizer.ggml.eos_token_id", 2u).Add("tokenizer.ggml.unknown_token_id", 0u)
            .Add("tokenizer.ggml.add_bos_token", true).Add("tokenizer.ggml.add_eos_token", false)
            .Add("tokenizer.chat_template", Template);
        var random = new Random(Seed);
        float Weight() => (float)(random.NextDouble() - 0.5) * 0.4f;
        var blocks = IsQuantized ? new RandomBlocks(random) : null;
        void Matrix(string name, params long[] shape)
        {
            if (blocks is null) Tensor(name, shape, Weight);
            else writer.Tensor(name, shape, RandomBlocks.Type, RandomBlocks.Size(shape), blocks.Write(shape));
        }
        void Tensor(string name, long[] shape, Func<float> next)
        {
            var count = shape.Aggregate(1L, (all, length) => all * length);
            writer.Tensor(name, shape, 0, count * 4, GgufWriter.Floats(count, next));
        }
        var keys = Width / Heads * HeadsOfKeys;
        Matrix("token_embd.weight", Width, Words);
        for (var i = 0; i < Layers; i++)
        {
            Tensor($"blk.{i}.attn_norm.weight", [Width], () => 1);
            Matrix($"blk.{i}.attn_q.weight", Width, Width);
            Matrix($"blk.{i}.attn_k.weight", Width, keys);
            Matrix($"blk.{i}.attn_v.weight", Width, keys);
            Matrix($"blk.{i}.attn_output.weight", Width, Width);
            Tensor($"blk.{i}.ffn_norm.weight", [Width], () => 1);
            Matrix($"blk.{i}.ffn_gate.weight", Width, Inner);
            Matrix($"blk.{i}.ffn_up.weight", Width, Inner);
            Matrix($"blk.{i}.ffn_down.weight", Inner, Width);
        }
        Tensor("output_norm.weight", [Width], () => 1);
        Matrix("output.weight", Width, Words);
        return writer;
    }
}
