using System.Globalization;
using Photon.Core.Emit;
using Photon.Corpus;

// dotnet run -c Release --project tests/corpus/Photon.Corpus -- [name-part …] [--server] [--client] [--models] [--records | --kinds] [--show N] [--markdown FILE] [--folder DIR] [--forms DIR]
var show = Option("--show") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
var markdown = Option("--markdown");
var folder = Option("--folder");
var names = args.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (i == 0 || args[i - 1] is not ("--show" or "--markdown" or "--folder" or "--forms"))).ToArray();
if (folder is null && CorpusFolder.Absence is { } absence)
{
    Console.Error.WriteLine(absence);
    return 1;
}
var documents = (folder is null ? CorpusFolder.Documents() : CorpusFolder.Documents(folder)).Where(d => names.Length == 0 || names.Any(n => d.File.Contains(n, StringComparison.OrdinalIgnoreCase)));
if (Option("--forms") is { } forms) return FormsRun.Of(documents, forms);
var both = !args.Contains("--server") && !args.Contains("--client") && !args.Contains("--models");
var options = new EmitOptions
{
    Name = "Api",
    Namespace = "Corpus",
    Server = both || args.Contains("--server"),
    Client = both || args.Contains("--client"),
    Models = args.Contains("--models"),
};
bool[] kinds = args.Contains("--kinds") ? [false, true] : [args.Contains("--records")];
var report = new CorpusReport();
report.Head();
foreach (var document in documents)
    foreach (var records in kinds)
        report.Add(CorpusRow.Of(document, options with { Records = records }, show));
if (markdown is not null) report.Write(markdown);
return report.Close();

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
