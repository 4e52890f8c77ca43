using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor;

/// <summary>What <c>--json</c> prints: docs/schemas/doctor.schema.json.</summary>
static class DoctorJson
{
    public static string Write(IMachine machine, ProjectNeeds needs, IReadOnlyList<Check> checks)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", 1);
            writer.WriteString("system", JsonNamingPolicy.CamelCase.ConvertName(machine.Os.ToString()));
            writer.WriteString("folder", needs.Folder);
            writer.WriteStartArray("projects");
            foreach (var project in needs.Projects) writer.WriteStringValue(project.File);
            writer.WriteEndArray();
            writer.WriteBoolean("isReady", !checks.Any(check => check.Finding.IsWanting));
            writer.WriteStartArray("checks");
            foreach (var (probe, finding) in checks)
            {
                writer.WriteStartObject();
                writer.WriteString("id", probe.Id);
                writer.WriteString("name", probe.Name);
                writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(finding.State.ToString()));
                writer.WriteString("found", finding.Found);
                writer.WriteString("neededFor", probe.NeededFor);
                writer.WriteBoolean("isRequired", finding.IsRequired);
                writer.WriteString("next", finding.Next);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
