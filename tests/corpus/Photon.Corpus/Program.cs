using System.Globalization;
using Photon.Core.Diagnostics;
using Photon.Core.Emit;
using Photon.Corpus;

// dotnet run -c Release --project tests/corpus/Photon.Corpus -- [name-part …] [--server] [--client] [--records] [--models] [--show N]
var names = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal) && !int.TryParse(a, out _)).ToArray();
var show = Array.IndexOf(args, "--show") is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 0;
if (CorpusFolder.Absence is { } absence)
{
    Console.Error.WriteLine(absence);
    return 1;
}
var both = !args.Contains("--server") && !args.Contains("--client") && !args.Contains("--models");
var options = new EmitOptions
{
    Name = "Api",
    Namespace = "Corpus",
    Server = both || args.Contains("--server"),
    Client = both || args.Contains("--client"),
    Models = args.Contains("--models"),
    Records = args.Contains("--records"),
};
var documents = CorpusFolder.Documents().Where(d => names.Length == 0 || names.Any(n => d.File.Contains(n, StringComparison.OrdinalIgnoreCase))).ToArray();
Console.WriteLine($"{"document",-62} {"valid",5} {"faults",6} {"files",5} {"lines",8} {"gen ms",7} {"csc ms",7} {"errors",6} {"warn",5}");
var (clean, valid) = (0, 0);
foreach (var document in documents)
{
    DocumentRun run;
    try
    {
        run = DocumentRun.Of(document, options);
    }
#pragma warning disable CA1031 // A crash is a row of the table, not the end of it.
    catch (Exception crash)
#pragma warning restore CA1031
    {
        if (document.IsValid) valid++;
        Console.WriteLine($"{document.File,-62} {(document.IsValid ? "yes" : "no"),5} CRASH {crash.GetType().Name}: {crash.Message.ReplaceLineEndings(" ")}");
        if (show > 0) Console.WriteLine(crash.StackTrace);
        continue;
    }
    if (document.IsValid) valid++;
    if (document.IsValid && run is { Errors: 0, Warnings: 0, Files.Count: > 0 }) clean++;
    Console.WriteLine(FormattableString.Invariant(
        $"{document.File,-62} {(document.IsValid ? "yes" : "no"),5} {run.Faults.Count,6} {run.Files.Count,5} {run.Lines,8} {run.Generator.TotalMilliseconds,7:F0} {run.Compiler.TotalMilliseconds,7:F0} {run.Errors,6} {run.Warnings,5}"));
    foreach (var fault in run.Faults.Where(f => f.Rule.Severity > Severity.Info).Take(show)) Console.WriteLine($"    {fault}");
    foreach (var diagnostic in run.Diagnostics.OrderByDescending(d => d.Severity).Take(show)) Console.WriteLine($"    {diagnostic}");
}
Console.WriteLine($"{clean} of {valid} valid documents compile with zero errors and zero warnings");
return 0;
