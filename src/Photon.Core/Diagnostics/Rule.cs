namespace Photon.Core.Diagnostics;

/// <summary>
/// How much a fault costs: <see cref="Error"/> = the document gives nothing; <see cref="Warning"/> = a named part is
/// left out or risky, the rest is generated; <see cref="Info"/> = advice.
/// </summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>One kind of fault. Its page is <c>docs/rules/{Id}.md</c>.</summary>
/// <param name="Id">PHO1xxx text and references, PHO2xxx OpenAPI and schemas, PHO3xxx emitted C#, PHO4xxx the build, PHO5xxx forms, PHO6xxx the model at one's side.</param>
/// <param name="Title">A sentence without arguments.</param>
/// <param name="Message">A composite format; its arguments are strings.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message)
{
    public string HelpLink => $"https://github.com/photon-sdk/photon/blob/main/docs/rules/{Id}.md";
}
