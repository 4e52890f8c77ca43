using Microsoft.ML.Tokenizers;

namespace Photon.Ai.Context;

/// <summary>OpenAI's tokens, of the models since gpt-4o.</summary>
public sealed class O200kCounter : ITokenCounter
{
    // Reading the table takes half a second.
    static readonly Lazy<Tokenizer> s_tokenizer = new(static () => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    public string Name => "o200k";

    public ValueTask<int> Count(string text, CancellationToken cancel) => new(s_tokenizer.Value.CountTokens(text, considerNormalization: false));
}
