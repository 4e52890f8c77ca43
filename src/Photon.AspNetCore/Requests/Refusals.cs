using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore.Emitted;

/// <summary>The problems that requests are refused with.</summary>
static class Refusals
{
    public static Problem Invalid(IReadOnlyList<ProblemError> faults, int status) => new()
    {
        Title = "One or more values are invalid.",
        Status = status,
        Errors = faults,
    };

    public static Problem NotAcceptable(IReadOnlyList<string> given) =>
        Problem.Of("Not acceptable", $"This operation answers with {string.Join(", ", given)}.", StatusCodes.Status406NotAcceptable);

    public static Problem UnsupportedMediaType(IReadOnlyList<string> taken) =>
        Problem.Of("Unsupported media type", $"This operation takes {string.Join(", ", taken)}.", StatusCodes.Status415UnsupportedMediaType);

    public static Problem Unimplemented(string operation) =>
        Problem.Of("Not implemented", $"Operation {operation} is not implemented.", StatusCodes.Status501NotImplemented);

    public static Problem Unreadable(BadHttpRequestException fault) =>
        Problem.Of(fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Content too large" : "Bad request", fault.Message, fault.StatusCode);
}
