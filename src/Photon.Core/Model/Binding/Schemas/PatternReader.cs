using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Reads <c>pattern</c>.</summary>
static class PatternReader
{
    /// <summary>The pattern; empty, with a fault, where it is no ECMA-262 regular expression, and for one that anything matches.</summary>
    public static string Read(Node pattern, BindScope scope)
    {
        if (!pattern.IsString)
        {
            scope.Report(BindingRules.WrongKind, pattern.Place, "pattern", "a string");
            return "";
        }
        return Read(pattern.Text, pattern, scope);
    }

    public static string Read(string text, Node place, BindScope scope)
    {
        if (text is "" or ".*") return "";
        if (PatternSyntax.Fault(text) is not { } fault) return text;
        scope.Report(BindingRules.InvalidPattern, place.Place, fault);
        return "";
    }
}
