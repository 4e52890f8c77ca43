using Microsoft.Build.Utilities;
using Photon.Core.Diagnostics;

namespace Photon.Tasks;

static class FaultLog
{
    /// <summary>Logs faults with code, help link and place, so that terminals and IDEs lead there.</summary>
    public static void Log(this TaskLoggingHelper log, IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
        {
            var (rule, place) = (fault.Rule, fault.Place);
            // MSBuild counts from one and takes zero for "the file as a whole".
            var (line, column) = place.Length == 0 && place.Line == 0 ? (0, 0) : (place.Line + 1, place.Column + 1);
            if (rule.Severity == Severity.Error)
                log.LogError(null, rule.Id, null, rule.HelpLink, place.Path, line, column, 0, 0, "{0}", fault.Message);
            else
                log.LogWarning(null, rule.Id, null, rule.HelpLink, place.Path, line, column, 0, 0, "{0}", fault.Message);
        }
    }
}
