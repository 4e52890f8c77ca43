using Photon.Ai.Audit;

namespace Photon.Ai.Tests.Audit;

/// <summary>The other process of <see cref="AuditLogTests"/>; where nobody has started it as one, it does nothing.</summary>
public sealed class AuditWriter
{
    [Fact]
    public async Task Writes_until_it_is_killed()
    {
        if (Environment.GetEnvironmentVariable("PHOTON_AUDIT_WRITER") is not { Length: > 0 } log) return;
        var name = Environment.GetEnvironmentVariable("PHOTON_AUDIT_NUMBER");
        for (var i = 0; i < 20_000; i++) await new AuditLog(log).Add(AuditLogTests.Entry($"{name} {i}"));
    }
}
