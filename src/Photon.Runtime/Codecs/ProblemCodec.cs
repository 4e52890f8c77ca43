using System.Text.Json;

namespace Photon.Runtime.Emitted;

/// <summary>Problem details on the wire (see <see cref="Problem"/>). Reading is lenient: an error's error helps nobody.</summary>
public readonly struct ProblemCodec : IJsonReader<Problem>, IJsonWriter<Problem>
{
    static ReadOnlySpan<byte> N => "\u0007\0\"type\":\u0008\0\"title\":\u0009\0\"status\":\u0009\0\"detail\":\u000b\0\"instance\":\u0009\0\"errors\":\u0009\0\"faults\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    static ReadOnlySpan<byte> F => "\u000a\0\"pointer\":\u0009\0\"detail\":\u0007\0\"code\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8;

    public static Problem Read(ref JsonIn x)
    {
        string? type = null, title = null, detail = null, instance = null;
        int? status = null;
        IReadOnlyList<ProblemError> faults = [];
        JsonElement errors = default;
        Dictionary<string, JsonElement>? extra = null;
        ulong seen = 0;
        for (int r = x.Begin(N); r >= 0; r = x.Next(N, r, seen))
        {
            seen |= 1UL << r;
            switch (r & 4095)
            {
                case 0: type = Text(ref x); break;
                case 1: title = Text(ref x); break;
                case 2: status = x.Kind() == JsonKind.Number ? x.Int32() : Nothing(ref x); break;
                case 3: detail = Text(ref x); break;
                case 4: instance = Text(ref x); break;
                case 5: errors = x.Any(); break;
                case 6: faults = ProblemErrors.From(x.Any()); break;
                default: x.Extra<JsonElement, AnyCodec>(ref extra); break;
            }
        }
        if (faults.Count == 0) faults = ProblemErrors.From(errors);
        return new Problem
        {
            Type = type, Title = title, Status = status, Detail = detail, Instance = instance, Errors = faults,
            Extensions = extra ?? new Problem().Extensions,
        };
    }

    static string? Text(ref JsonIn x) => x.Kind() == JsonKind.String ? x.Str() : x.Drop<string?>();

    static int? Nothing(ref JsonIn x) => x.Drop<int?>();

    public static void Write(ref JsonOut w, Problem value)
    {
        var m = w.Open(N);
        w.Str(value.Type);
        w.Str(value.Title);
        w.Opt<int, Int32Codec>(value.Status);
        w.Str(value.Detail);
        w.Str(value.Instance);
        w.Map<IReadOnlyList<string>, ListWriter<string, StringCodec>>(value.Errors.Count == 0 ? null : ProblemErrors.ByPointer(value.Errors));
        w.List<ProblemError, FaultWriter>(value.Errors.Count == 0 ? null : value.Errors);
        w.Extra<JsonElement, AnyCodec>(N, value.Extensions);
        w.Close(m);
    }

    readonly struct FaultWriter : IJsonWriter<ProblemError>
    {
        public static void Write(ref JsonOut w, ProblemError value)
        {
            var m = w.Open(F);
            w.Str(value.Pointer);
            w.Str(value.Detail);
            w.Str(value.Code);
            w.Close(m);
        }
    }
}

/// <summary>The two shapes that faults have on the wire.</summary>
static class ProblemErrors
{
    /// <summary>ASP.NET's shape: texts by pointer.</summary>
    public static Dictionary<string, IReadOnlyList<string>> ByPointer(IReadOnlyList<ProblemError> errors)
    {
        var map = new Dictionary<string, IReadOnlyList<string>>(errors.Count, StringComparer.Ordinal);
        foreach (var error in errors)
            map[error.Pointer] = map.TryGetValue(error.Pointer, out var texts) ? [.. texts, error.Detail] : [error.Detail];
        return map;
    }

    /// <summary>Either shape; an RFC 9457 pointer may begin with <c>#</c>.</summary>
    public static IReadOnlyList<ProblemError> From(JsonElement json)
    {
        var errors = new List<ProblemError>();
        if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String) errors.Add(new(member.Name, member.Value.GetString()!));
                if (member.Value.ValueKind != JsonValueKind.Array) continue;
                foreach (var text in member.Value.EnumerateArray())
                    if (text.ValueKind == JsonValueKind.String) errors.Add(new(member.Name, text.GetString()!));
            }
        }
        else if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
                if (item.ValueKind == JsonValueKind.Object) errors.Add(new(Text(item, "pointer")?.TrimStart('#') ?? "", Text(item, "detail") ?? "", Text(item, "code")));
        }
        return errors;
    }

    static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
