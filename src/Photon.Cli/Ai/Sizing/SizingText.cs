using System.Globalization;
using Photon.Ai.Gguf.Sizing;
using Photon.Cli.Output;

namespace Photon.Cli.Ai.Sizing;

/// <summary>Sizes as a table that people and Markdown read, and for programs: docs/schemas/ai-sizing.schema.json.</summary>
static class SizingText
{
    /// <summary>GB/s: two channels of DDR5, a large Apple chip, a large NVIDIA card for desktops.</summary>
    public static readonly double[] Bandwidths = [50, 400, 1000];

    /// <param name="machine"><c>null</c>: none is looked at.</param>
    public static void Write(TextWriter output, IReadOnlyList<ModelSize> sizes, IReadOnlyList<double> bandwidths, SizingMachine? machine)
    {
        var rows = new List<string[]> { ([.. (IEnumerable<string>)["Model", "Stored as", "File", "Memory", "of it cache"], .. bandwidths.Select(speed => $"at {speed.ToString("0.##", CultureInfo.InvariantCulture)} GB/s"), .. machine is null ? Array.Empty<string>() : ["Fits here"]]) };
        rows.AddRange(sizes.Select(size => (string[])[size.Model, size.Quantization, Bytes(size.File), Bytes(size.Memory), Bytes(size.Cache), .. bandwidths.Select(speed => Speed(size.TokensPerSecond(speed))), .. machine is null ? Array.Empty<string>() : [machine.Place(size.Memory)]]));
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        void Line(IEnumerable<string> cells) => output.Write("| " + string.Join(" | ", cells) + " |\n");
        Line(rows[0].Select((cell, i) => Cell(cell, i)));
        Line(widths.Select((width, i) => i < 2 ? new string('-', width) : new string('-', width - 1) + ":"));
        foreach (var row in rows.Skip(1)) Line(row.Select((cell, i) => Cell(cell, i)));
        output.Write('\n');
        output.Write(string.Create(CultureInfo.InvariantCulture, $"Memory for {sizes.Max(size => size.Context):n0} tokens: weights, cache (two bytes a number of keys and values) and llama.cpp's buffer for 512 tokens.\n"));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"Speed is an estimate: tokens/s = {ModelSize.Efficiency} x bandwidth / (weights a token is computed with + half of the cache).\n"));
        if (machine is not null) output.Write($"Here: {Bytes(machine.Memory)} of memory{(machine.Gpu.Length > 0 ? $", {Bytes(machine.GpuFree)} free on {machine.Gpu}" : ", no GPU of NVIDIA's")}.\n");

        string Cell(string text, int column) => column < 2 ? text.PadRight(widths[column]) : text.PadLeft(widths[column]);
    }

    public static void WriteJson(TextWriter output, IReadOnlyList<ModelSize> sizes, IReadOnlyList<double> bandwidths, SizingMachine? machine) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        if (machine is not null)
        {
            json.WriteStartObject("machine");
            json.WriteNumber("memory", machine.Memory);
            json.WriteString("gpu", machine.Gpu);
            json.WriteNumber("gpuFree", machine.GpuFree);
            json.WriteEndObject();
        }
        json.WriteStartArray("models");
        foreach (var size in sizes)
        {
            json.WriteStartObject();
            json.WriteString("model", size.Model);
            json.WriteString("storedAs", size.Quantization);
            foreach (var (name, value) in (IEnumerable<(string, long)>)[("weights", size.Weights), ("context", size.Context), ("file", size.File), ("memory", size.Memory), ("weightBytes", size.WeightBytes), ("cache", size.Cache), ("buffer", size.Buffer), ("readPerToken", size.ReadPerToken)]) json.WriteNumber(name, value);
            json.WriteStartArray("speeds");
            foreach (var bandwidth in bandwidths)
            {
                json.WriteStartObject();
                json.WriteNumber("bandwidth", bandwidth);
                json.WriteNumber("tokensPerSecond", Math.Round(size.TokensPerSecond(bandwidth), 1));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (machine is not null) json.WriteString("fits", machine.Place(size.Memory));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static string Bytes(long bytes) => bytes >= 100_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    static string Speed(double tokens) => tokens >= 10 ? tokens.ToString("0", CultureInfo.InvariantCulture) : tokens.ToString("0.0", CultureInfo.InvariantCulture);
}
