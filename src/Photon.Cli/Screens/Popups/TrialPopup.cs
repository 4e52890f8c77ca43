using System.Globalization;
using Photon.Ai.Schemas;
using Photon.Cli.Screens.Colours;
using Photon.Cli.Screens.Lines;
using Photon.Cli.Screens.Panels;
using Photon.Cli.Screens.Rows;
using Photon.Cli.Screens.Trials;
using Photon.Core.Reading;

namespace Photon.Cli.Screens.Popups;

/// <summary>Puts a request together, asks before anything but GET, sends it and shows what came back.</summary>
/// <param name="servers">Addresses that were typed, the last one first.</param>
sealed class TrialPopup(PopupHost host, Later later, Action<string> say, TrialDraft draft, Secrets secrets, SpecFiles files, List<string> servers)
{
    public void Open(int selected = -1)
    {
        var operation = draft.Operation;
        var lines = new List<Line> { Line.Join(new("server   ", Tone.Dim), draft.Server.Length > 0 ? new(draft.Server, Tone.Text) : new("Enter says which", Tone.Warning)) };
        foreach (var field in draft.Fields)
            lines.Add(Line.Join(new(field.In.PadRight(9), Tone.Dim), new(field.Name, Tone.Name), new(field.IsRequired ? "*" : " ", Tone.Bad), new(" = ", Tone.Dim), new(field.Value.Length > 0 ? field.Value : "", Tone.Text), new($"  {field.Type}", Tone.Dim)));
        if (draft.MediaType.Length > 0) lines.Add(Line.Join(new("body     ", Tone.Dim), new(draft.MediaType + "  ", Tone.Dim), new(draft.Body.Length > 60 ? draft.Body[..60] + "…" : draft.Body, Tone.Text)));
        var hasBody = draft.MediaType.Length > 0 ? 1 : 0;
        foreach (var scheme in draft.Security(secrets))
            lines.Add(Line.Join(new("security ", Tone.Dim), new(scheme.Name, Tone.Keyword), new($"  {scheme.Kind}  ", Tone.Dim), new(secrets.Says(scheme.Name), secrets.Of(scheme.Name) is null ? Tone.Warning : Tone.Good)));
        lines.Add(Line.Join(new("▶ Send ", Tone.Good), new(operation.Method, MethodTone.Of(operation.Method)), new($" {draft.Address()}", Tone.Strong)));
        host.Choose($"try {operation.Method} {operation.Path}", lines, index =>
        {
            if (index == 0) AskServer();
            else if (index <= draft.Fields.Count) AskField(index);
            else if (hasBody == 1 && index == draft.Fields.Count + 1) host.Ask("body", [Line.Of(draft.MediaType, Tone.Dim)], "=", draft.Body, value => Changed(() => draft.Body = value, index));
            else if (index == lines.Count - 1) Confirm();
            else Open(index);
        }, selected < 0 ? lines.Count - 1 : selected);
    }

    void AskServer() => host.Ask("server", [.. draft.Operation.Servers.Concat(servers).Distinct().Select(server => Line.Of(server, Tone.Text)), Line.Of("An http(s) address", Tone.Dim)], "=",
        draft.Server.Length > 0 ? draft.Server : servers.FirstOrDefault("http://localhost:5000"), value => Changed(() =>
        {
            draft.Server = value.Trim();
            servers.Remove(draft.Server);
            if (TrialDraft.IsAddress(draft.Server)) servers.Insert(0, draft.Server);
        }, 0));

    void AskField(int index)
    {
        var field = draft.Fields[index - 1];
        host.Ask($"{field.In} parameter", [Line.Join(new(field.Type, Tone.Type), new(field.IsRequired ? "  required" : "  empty: left out", Tone.Dim))], $"{field.Name} =", field.Value, value => Changed(() => field.Value = value, index));
    }

    void Changed(Action change, int index)
    {
        change();
        Open(index);
    }

    void Confirm()
    {
        if (draft.Missing() is { } missing)
        {
            say(missing);
            Open(0);
        }
        else if (draft.IsSafe) Send();
        else host.Choose($"send {draft.Operation.Method}?", [Line.Of("No, go back"), Line.Join(new("Yes: ", Tone.Warning), new(draft.Operation.Method, MethodTone.Of(draft.Operation.Method)), new($" {draft.Address()}", Tone.Strong))], index =>
        {
            if (index == 1) Send();
            else Open();
        });
    }

    void Send() => later.Do(async cancel =>
    {
        try
        {
            using var request = draft.Build(secrets);
            var reply = await TrialClient.Send(request, cancel);
            return (Reply: reply, Findings: ReplyCheck.Check(draft.Operation, files, reply), Error: "");
        }
        // Its message may hold the address, and so a secret.
        catch (Exception error) when (error is HttpRequestException or FormatException or TaskCanceledException or InvalidOperationException)
        {
            return (Reply: null!, Findings: [], Error: draft.WithoutSecrets($"No answer: {error.Message} {error.InnerException?.Message}".ReplaceLineEndings(" ").Trim(), secrets));
        }
    }, got =>
    {
        if (got.Error.Length > 0) say(got.Error);
        else Show(got.Reply, got.Findings);
    }, () => say($"Waiting for {draft.Server} …"));

    void Show(TrialReply reply, IReadOnlyList<Finding> findings)
    {
        say("");
        var lines = new List<Line>
        {
            Line.Join(new($"{reply.Status} {reply.Reason}", MethodTone.OfStatus($"{reply.Status}")), new(string.Create(CultureInfo.InvariantCulture, $"  {reply.Time.TotalMilliseconds:0} ms  {reply.Size} bytes{(reply.IsCut ? " and more" : "")}"), Tone.Dim)),
            findings.Count == 0 ? Line.Of("As declared", Tone.Good) : Line.Of($"Not as declared: {findings.Count}", Tone.Bad),
        };
        foreach (var finding in findings) lines.Add(Line.Join(new("  " + (finding.Pointer.Length > 0 ? finding.Pointer + " " : ""), Tone.Name), new(finding.Message, Tone.Warning)));
        lines.Add(Line.Empty);
        foreach (var (name, value) in reply.Headers) lines.Add(Line.Join(new(name, Tone.Name), new(": ", Tone.Dim), new(draft.WithoutSecrets(value, secrets))));
        lines.Add(Line.Empty);
        var body = draft.WithoutSecrets(Pretty.Json(reply.Body), secrets);
        if (body.Length > 0) lines.AddRange(JsonColours.Of(body));
        else if (reply.Size > 0) lines.Add(Line.Of($"{reply.Size} bytes that are no text", Tone.Dim));
        host.Read($"{draft.Operation.Method} {draft.Operation.Path}", lines, "the answer", body);
    }
}
