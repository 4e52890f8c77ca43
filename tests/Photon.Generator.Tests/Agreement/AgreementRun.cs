using System.Text;
using System.Text.Json.Nodes;
using Photon.Generator.Tests.Chance;

namespace Photon.Generator.Tests.Agreement;

/// <summary>Values for each form of a document, judged on both sides.</summary>
sealed class AgreementRun(AgreedDocument document)
{
    /// <summary>Shown of each form that differs.</summary>
    const int Shown = 4;

    readonly StringBuilder _report = new();

    /// <summary>Values of a form in a usual run; <c>PHOTON_CHANCE</c> asks for all.</summary>
    public static int Count => ChanceRuns.Documents > 2 ? 5_000 : 300;

    public int Values { get; private set; }
    public int Valid { get; private set; }
    public int Differing { get; private set; }

    /// <returns>What differs, with how to try it again; empty: nothing.</returns>
    public string Judge()
    {
        var server = ServerJudge.Of(document);
        using var client = new ClientJudge();
        foreach (var form in document.All) File.WriteAllLines(client.ValuesOf(form.Schema), ValuesOf(form).Select(value => value.ToJsonString(FormValues.Written)));
        client.Run(document.Forms);
        foreach (var form in document.All) Compare(form, server, client);
        return _report.ToString();
    }

    IEnumerable<JsonObject> ValuesOf(AgreedForm form)
    {
        var values = new FormValues(document, new Random(ChanceRuns.From));
        for (var i = 0; i < Count; i++) yield return values.Of(form);
    }

    void Compare(AgreedForm form, ServerJudge server, ClientJudge client)
    {
        var differing = 0;
        foreach (var (line, found) in File.ReadLines(client.ValuesOf(form.Schema)).Zip(client.FaultsOf(form.Schema)))
        {
            Values++;
            var judged = server.Judge(form, JsonNode.Parse(line)!.AsObject());
            if (judged.Count == 0) Valid++;
            if (Agrees(judged, found) || ServerOnly.Excuses(line, judged, found)) continue;
            Differing++;
            if (++differing <= Shown) _report.AppendLine($"{form.Schema}: the server says [{string.Join(", ", judged.Select(fault => $"{fault.Pointer} {fault.Code}"))}], the form [{string.Join(", ", found)}] of {line}");
        }
        if (differing > 0) _report.AppendLine($"{form.Schema}: {differing} of {Count} values differ; PHOTON_CHANCE_FROM={ChanceRuns.From}{(Count > 300 ? " PHOTON_CHANCE=120" : "")} tries them again");
    }

    /// <summary>
    /// Both take the value, or both refuse it and name the same places. Of rules beside a shape, and where no shape fits, the server names the whole value; the
    /// form may name a place in it. Where a member does not tell which shape is meant, the form asks for that first; the server looks at what all shapes have, too.
    /// </summary>
    public static bool Agrees(IReadOnlyList<Verdict> server, string[] client)
    {
        if (server.Count == 0 || client.Length == 0) return server.Count == client.Length;
        var whole = server.Where(fault => fault.Code is "schema" or "oneOf").Select(fault => fault.Pointer).ToHashSet(StringComparer.Ordinal);
        var exact = server.Where(fault => !whole.Contains(fault.Pointer)).Select(fault => fault.Pointer).ToHashSet(StringComparer.Ordinal);
        var untold = server.Where(fault => fault.Code == "discriminator").Select(fault => fault.Pointer).ToList();
        exact.RemoveWhere(place => !untold.Contains(place) && untold.Exists(tag => IsIn(place, tag[..tag.LastIndexOf('/')])));
        return whole.All(place => client.Any(one => IsIn(one, place))) && exact.All(client.Contains) && client.All(one => exact.Contains(one) || whole.Any(place => IsIn(one, place)));
    }

    static bool IsIn(string pointer, string place) => pointer.StartsWith(place, StringComparison.Ordinal) && (pointer.Length == place.Length || pointer[place.Length] == '/');
}
