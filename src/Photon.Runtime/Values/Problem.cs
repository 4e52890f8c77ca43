using System.Collections.ObjectModel;
using System.Text.Json;

namespace Photon;

/// <summary>
/// Problem details (RFC 9457). On the wire, faults of single values stand twice: in ASP.NET's form
/// (<c>"errors": { "/lines/0/sku": ["text"] }</c>) and as <c>"faults": [{ "pointer", "detail", "code" }]</c>.
/// </summary>
public sealed class Problem
{
    /// <summary>A URI that names the kind of problem; <c>null</c> means <c>about:blank</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of problem for people; the same for every occurrence.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status, 100 to 599.</summary>
    public int? Status { get; init; }

    /// <summary>This occurrence for people.</summary>
    public string? Detail { get; init; }

    /// <summary>A URI reference that names this occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>One entry per fault of a value.</summary>
    public IReadOnlyList<ProblemError> Errors { get; init; } = [];

    /// <summary>Further members.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>A problem with one value.</summary>
    /// <param name="pointer">A JSON Pointer into the body (<c>/lines/0/sku</c>), or a parameter's name.</param>
    /// <param name="detail">What is wrong, for people.</param>
    public static Problem At(string pointer, string detail) => new() { Title = "One or more values are invalid.", Errors = [new(pointer, detail)] };

    /// <summary>A problem without a place.</summary>
    public static Problem Of(string title, string? detail = null, int? status = null) => new() { Title = title, Detail = detail, Status = status };

    /// <summary>The same problem and one more fault.</summary>
    public Problem And(string pointer, string detail) => With(Status, [.. Errors, new(pointer, detail)]);

    /// <summary>The same problem under an HTTP status.</summary>
    public Problem WithStatus(int status) => With(status, Errors);

    Problem With(int? status, IReadOnlyList<ProblemError> errors) => new()
    {
        Type = Type, Title = Title, Status = status, Detail = Detail, Instance = Instance, Errors = errors, Extensions = Extensions,
    };

    public override string ToString() => string.Join(' ', [Title, Detail, .. Errors.Select(error => error.ToString())]);
}

/// <summary>A fault of one value.</summary>
/// <param name="Pointer">A JSON Pointer into the body, or a parameter's name; empty for the whole body.</param>
/// <param name="Detail">What is wrong, for people.</param>
/// <param name="Code">What is wrong, for programs: the JSON Schema keyword (<c>maxLength</c>), or <c>syntax</c>, <c>duplicate</c>, <c>unknown</c>, ….</param>
public sealed record ProblemError(string Pointer, string Detail, string? Code = null)
{
    public override string ToString() => Pointer.Length == 0 ? Detail : $"{Pointer}: {Detail}";
}
