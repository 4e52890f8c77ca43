using System.Text.Json;
using Photon.Forms.Model;

namespace Photon.Generator.Tests.Agreement;

/// <summary>The emitted schemas of a document, run as the page runs them: on values as the form reads them, with numbers that keep their digits.</summary>
sealed class ClientJudge : IDisposable
{
    readonly FrontEndScript _script = new();

    /// <summary>The file of a form's values, one to a line.</summary>
    public string ValuesOf(string schema) => Path.Combine(_script.Folder, schema + ".values");

    /// <summary>Where each value is wrong: a list of pointers to a line.</summary>
    public IEnumerable<string[]> FaultsOf(string schema) => File.ReadLines(Path.Combine(_script.Folder, schema + ".faults")).Select(line => JsonSerializer.Deserialize<string[]>(line)!);

    /// <summary>Judges all files of values that were written, in one process.</summary>
    public void Run(FormsModel forms) => _script.Run(Judge, forms);

    const string Judge = """
        import { readdirSync, readFileSync, writeFileSync } from "node:fs";
        import * as schemas from "./generated/agreed/schemas";
        import { parse } from "./photon/exact";
        import { pathOf } from "./photon/standard";
        const pointer = (path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
        for (const file of readdirSync(".").filter((name) => name.endsWith(".values"))) {
          const schema = schemas[file.slice(0, -7)];
          const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
          const faults = lines.map((line) => JSON.stringify([...new Set((schema["~standard"].validate(parse(line)).issues ?? []).map((issue) => pointer(pathOf(issue))))]));
          writeFileSync(`${file.slice(0, -7)}.faults`, faults.join("\n") + "\n");
        }
        """;

    public void Dispose() => _script.Dispose();
}
