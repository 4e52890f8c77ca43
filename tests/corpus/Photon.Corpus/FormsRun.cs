using System.Diagnostics;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;
using Photon.Forms.Binding;
using Photon.Forms.Folder;
using Photon.Forms.Overrides;

namespace Photon.Corpus;

/// <summary>The forms of all operations of documents, each document in a Vite project of its own, to be tried and compiled.</summary>
static class FormsRun
{
    /// <returns>How many documents failed.</returns>
    public static int Of(IEnumerable<CorpusDocument> documents, string folder)
    {
        Console.WriteLine($"{"document",-66}{"forms",7}{"files",7}{"lines",9}{"ms",8}{"MB",6}");
        return documents.Count(document => !Try(document, folder));
    }

    static bool Try(CorpusDocument document, string folder)
    {
        try
        {
            Console.WriteLine(Line(document, folder));
            return true;
        }
#pragma warning disable CA1031 // A crash is a row of the table, not the end of it.
        catch (Exception crash)
#pragma warning restore CA1031
        {
            Console.WriteLine($"{document.File,-66}  FAILED\n    {crash}");
            return false;
        }
    }

    static string Line(CorpusDocument document, string folder)
    {
        var clock = Stopwatch.StartNew();
        var texts = document.Files().Select(file => SpecText.Read(file, File.ReadAllText(file), [])).ToArray();
        var api = SpecBinder.Bind(texts[0], new SpecFiles(texts), new BindOptions { Hints = true, Webhooks = false }, [], default);
        if (api is null) return $"{document.File,-66}  nothing usable";
        var forms = FormsBinder.Bind(api, "Api", _ => true);
        var into = Path.Combine(folder, Path.GetFileNameWithoutExtension(document.File.Replace('/', ' ')));
        new FrontEndFolder(into).Write([forms], FormOverrides.None);
        var files = Directory.GetFiles(Path.Combine(into, "generated"), "*", SearchOption.AllDirectories);
        var took = clock.Elapsed.TotalMilliseconds;
        var lines = files.Sum(file => File.ReadLines(file).Count());
        return FormattableString.Invariant($"{document.File,-66}{forms.Forms.Count,7}{files.Length,7}{lines,9}{took,8:F0}{GC.GetTotalMemory(false) >> 20,6}");
    }
}
