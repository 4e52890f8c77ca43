using System.Text;
using System.Text.Json.Nodes;
using Photon.Core.Diagnostics;
using Photon.Generator.Tests.Client;
using Photon.Runtime.Emitted;

namespace Photon.Generator.Tests.Agreement;

/// <summary>What is wrong with a value, and where.</summary>
public readonly record struct Verdict(string Pointer, string Code);

/// <summary>The emitted codecs of a document, compiled and loaded.</summary>
sealed class ServerJudge
{
    readonly Dictionary<(string, string), Func<byte[], Verdict[]>> _readers;

    ServerJudge(Dictionary<(string, string), Func<byte[], Verdict[]>> readers) => _readers = readers;

    public static ServerJudge Of(AgreedDocument document)
    {
        var (types, codecs) = (document.Context.Types, document.Context.Codecs);
        var parts = document.All.SelectMany(form => form.Parts.Select(part => (Form: form, Part: part))).ToList();
        var rows = parts.Select(one => $"        global::Photon.Generator.Tests.Agreement.PartReader.Read<{types.Of(one.Part.Type)}, {codecs.Of(one.Part.Type)}>,");
        var code = $$"""
            // Documents deprecate some of what is read.
            #pragma warning disable CS0612, CS0618
            public static class Probe
            {
                public static readonly System.Func<byte[], global::Photon.Generator.Tests.Agreement.Verdict[]>[] Parts =
                [
            {{string.Join("\n", rows)}}
                ];
            }
            """;
        var assembly = CompiledApi.Of(document.Model, new List<Fault>(), document.Context.Options, code).LoadUnchecked();
        var readers = (Func<byte[], Verdict[]>[])assembly.GetType("Probe")!.GetField("Parts")!.GetValue(null)!;
        return new(parts.Zip(readers).ToDictionary(pair => (pair.First.Form.Schema, pair.First.Part.Key), pair => pair.Second));
    }

    /// <summary>Parameters are read by their type's codec, as if each had come as JSON.</summary>
    public IReadOnlyList<Verdict> Judge(AgreedForm form, JsonObject value)
    {
        var faults = new List<Verdict>();
        foreach (var part in form.Parts)
        {
            if (!value.TryGetPropertyValue(part.Key, out var one))
            {
                if (part.Required) faults.Add(new("/" + part.Key, "required"));
            }
            else
            {
                faults.AddRange(_readers[(form.Schema, part.Key)](Encoding.UTF8.GetBytes(one?.ToJsonString(FormValues.Written) ?? "null")).Select(fault => fault with { Pointer = $"/{part.Key}{fault.Pointer}" }));
            }
        }
        return faults;
    }
}

/// <summary>Called by the code that is compiled for a document.</summary>
public static class PartReader
{
    public static Verdict[] Read<T, TCodec>(byte[] json) where TCodec : IJsonReader<T>
    {
        var x = new JsonIn(json, JsonChecks.Request, maxFaults: 1000);
        TCodec.Read(ref x);
        return x.End() ? [] : [.. x.Errors().Select(error => new Verdict(error.Pointer, error.Code ?? ""))];
    }
}
