using System.Text.Json;
using Photon.Ai.Context;
using Photon.Ai.Prompts;

namespace Photon.Ai.Answers;

/// <summary>What a command wants to know of a model: what it is told, what its answer means, and what is said without it.</summary>
/// <typeparam name="T">The answer, understood.</typeparam>
public abstract class AnswerTask<T>
{
    /// <summary>The folder of its prompts: <c>doc-route</c>.</summary>
    public abstract string Command { get; }

    /// <summary>What is asked, in few lines; <c>{{task}}</c> of the prompt.</summary>
    public abstract string Request { get; }

    /// <summary>What of the document matters.</summary>
    public abstract SliceRequest Slice { get; }

    /// <summary>What the answer must keep to, a line each; <c>{{constraints}}</c> of the prompt.</summary>
    public virtual IReadOnlyList<string> Constraints => [];

    /// <summary>Further names of the prompt's template, with their values.</summary>
    public virtual IReadOnlyDictionary<string, string> Values => PromptValues.None;

    /// <summary>The answer's JSON Schema where the prompt's own is not exact enough for this task (JSON text); null: the prompt's.</summary>
    public virtual string? AnswerSchema => null;

    /// <summary>Understands an answer that fits its schema.</summary>
    /// <exception cref="AnswerException">It means nothing.</exception>
    public abstract T Read(JsonElement answer);

    /// <summary>What is wrong with what it means. Empty: it can be shown to people.</summary>
    public abstract IEnumerable<AnswerFault> Check(T value);

    /// <summary>What is said where no model is, or none that answers well. Always useful, and passes <see cref="Check"/>.</summary>
    public abstract T Fallback();
}
