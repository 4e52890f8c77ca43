using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore;

/// <summary>
/// Writes every problem that Photon itself answers with: faults of a request, 406, 413, 415, 501. Register your own
/// as a singleton to answer in another way.
/// </summary>
public interface IProblemWriter
{
    /// <param name="context">The request.</param>
    /// <param name="problem">What is wrong; its status is set.</param>
    /// <param name="contentType">The media type that the document declares for it, else <c>application/problem+json</c>.</param>
    ValueTask WriteAsync(HttpContext context, Problem problem, string contentType);
}
