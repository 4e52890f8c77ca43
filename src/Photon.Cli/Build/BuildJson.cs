using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Photon.Cli.Build;

/// <summary>What came out of a build, for programs: docs/schemas/photon-build.schema.json says what may be relied on.</summary>
static class BuildJson
{
    const int Version = 1;

    /// <param name="isIndented">Else in one line.</param>
    public static string Of(BuildReport report, bool isIndented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.Default }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteNumber("exitCode", report.ExitCode);
            writer.WriteBoolean("succeeded", report.ExitCode == 0);
            writer.WriteNumber("milliseconds", Milliseconds(report.Time));
            writer.WriteNumber("errors", report.Errors);
            writer.WriteNumber("warnings", report.Warnings);
            Each(writer, "projects", report.Projects, Write);
            Each(writer, "rules", report.Rules, Write);
            Each(writer, "steps", report.Steps, (w, step) =>
            {
                w.WriteString("name", step.Step);
                w.WriteNumber("milliseconds", Milliseconds(step.Time));
            });
            Names(writer, "output", report.Output);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    static void Write(Utf8JsonWriter writer, ProjectReport project)
    {
        writer.WriteString("path", project.Path);
        if (project.Configuration.Length > 0) writer.WriteString("configuration", project.Configuration);
        Each(writer, "documents", project.Documents, Write);
        Names(writer, "done", project.Done);
        Names(writer, "upToDate", project.UpToDate);
        if (project.FrontEnd is not { } bundle) return;
        writer.WriteStartObject("frontEnd");
        writer.WriteString("folder", bundle.Folder);
        writer.WriteString("bundle", bundle.Path);
        Each(writer, "files", bundle.Files, (w, file) =>
        {
            w.WriteString("name", file.Name);
            w.WriteNumber("bytes", file.Size);
            w.WriteNumber("gzipBytes", file.Gzip);
        });
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, DocumentReport document)
    {
        writer.WriteString("path", document.Path);
        writer.WriteString("name", document.Name);
        writer.WriteString("namespace", document.Namespace);
        Names(writer, "generate", document.Generate);
        if (document.Counts is not { } counts) return;
        writer.WriteNumber("operations", counts.Operations);
        writer.WriteNumber("models", counts.Models);
        writer.WriteNumber("routes", counts.Routes);
        writer.WriteNumber("forms", counts.Forms);
    }

    static void Write(Utf8JsonWriter writer, RuleReport rule)
    {
        writer.WriteString("id", rule.Id);
        writer.WriteString("severity", rule.IsError ? "error" : "warning");
        if (rule.Help.Length > 0) writer.WriteString("help", rule.Help);
        Each(writer, "faults", rule.Faults, (w, fault) =>
        {
            w.WriteString("message", fault.Text);
            if (fault.File.Length > 0) w.WriteString("file", fault.File);
            if (fault.Line > 0) w.WriteNumber("line", fault.Line);
            if (fault.Column > 0) w.WriteNumber("column", fault.Column);
            if (fault.Project.Length > 0) w.WriteString("project", fault.Project);
        });
    }

    static void Each<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Names(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    static long Milliseconds(TimeSpan time) => (long)time.TotalMilliseconds;
}
