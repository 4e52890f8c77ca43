using System.Text.Json;
using Photon.Ai.Answers;
using Photon.Ai.Checks;
using Photon.Ai.Context;
using Photon.Ai.Documents;
using Photon.Ai.Survey;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Ai.Questions;

/// <summary>Asks a question about the document. The answer names only what there is, and its command is one that may be run.</summary>
/// <param name="fault">Why a command is not proposed, of its words behind <c>photon</c>; null: it may be.</param>
/// <param name="commands">The commands that may be proposed.</param>
public sealed class AskTask(AiDocument document, string question, Func<IReadOnlyList<string>, string?> fault, IReadOnlyList<string> commands) : AnswerTask<QuestionAnswer>
{
    readonly QuestionAnswer _known = DocumentQuestions.Answer(document, question);

    public override string Command => "ask";

    public override string Request => PlainText.InOneLine(question, 1000);

    public override SliceRequest Slice
    {
        get
        {
            var asked = new Question(document, question);
            return new(asked.Named is { } named ? [named.Node] : []) { Words = PlainWords.Of(question) };
        }
    }

    public override IReadOnlyList<string> Constraints =>
    [
        "Answer from the document alone, in at most three plain sentences; where it does not say, say so.",
        "'places' are JSON Pointers of what the answer is about, such as /components/schemas/Order; none that is not there.",
        $"'command' is empty, or one of these with its words, without options: {string.Join(", ", commands)}.",
        $"By rules it would be: {PlainText.InOneLine(_known.Text, 200)}",
    ];

    public override QuestionAnswer Read(JsonElement answer)
    {
        var (lines, unread) = (new List<AnswerLine>(), new List<Fault>());
        foreach (var pointer in answer.GetProperty("places").EnumerateArray().Select(static one => one.GetString()!))
        {
            var node = pointer is ['/', ..] ? document.Files.Resolve(document.Spec.Root, "#" + pointer.Replace("%", "%25", StringComparison.Ordinal), unread) : default;
            if (!node.Exists) throw new AnswerException($"The document has no '{PlainText.InOneLine(pointer, 100)}'");
            lines.Add(new(pointer, node.NamePlace));
        }
        var command = answer.GetProperty("command").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(answer.GetProperty("answer").GetString()!.Trim(), lines) { Command = command is ["photon", ..] ? command[1..] : command, Call = _known.Call };
    }

    public override IEnumerable<AnswerFault> Check(QuestionAnswer value)
    {
        if (TextCheck.Fault(value.Text, 1000) is { } text) yield return new("/answer", text);
        foreach (var name in new NameCheck(document).Unknown(value.Text)) yield return new("/answer", $"names '{name}', which the document does not have");
        if (value.Command.Count > 0 && fault(value.Command) is { } why) yield return new("/command", why);
    }

    public override QuestionAnswer Fallback() => _known;
}
