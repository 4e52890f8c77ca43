namespace Photon.Ai.Context;

/// <summary>Counts tokens as the model that is asked does.</summary>
public interface ITokenCounter
{
    /// <summary>Tokens of a text, special ones left out.</summary>
    ValueTask<int> Count(string text, CancellationToken cancel);

    /// <summary>As it is shown: <c>o200k</c>, <c>estimate</c>.</summary>
    string Name { get; }
}
