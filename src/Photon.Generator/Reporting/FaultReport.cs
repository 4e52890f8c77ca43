using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Photon.Core;
using Photon.Core.Diagnostics;

namespace Photon.Generator.Reporting;

/// <summary>Faults as the compiler's diagnostics, at <c>file(line,column)</c> of the document.</summary>
static class FaultReport
{
    static readonly ConcurrentDictionary<(Rule Rule, bool Strict), DiagnosticDescriptor> s_descriptors = new();

    public static void Write(SourceProductionContext output, EquatableArray<Fault> faults, bool strict)
    {
        foreach (var fault in faults) Write(output, fault, strict);
    }

    public static void Write(SourceProductionContext output, Fault fault, bool strict)
    {
        var place = fault.Place;
        var location = Location.Create(place.Path, new TextSpan(place.Start, place.Length), new LinePositionSpan(new(place.Line, place.Column), new(place.EndLine, place.EndColumn)));
        output.ReportDiagnostic(Diagnostic.Create(s_descriptors.GetOrAdd((fault.Rule, strict), Describe), location, [.. fault.Arguments]));
    }

    static DiagnosticDescriptor Describe((Rule Rule, bool Strict) key) => new(
        id: key.Rule.Id,
        title: key.Rule.Title,
        messageFormat: key.Rule.Message,
        category: "Photon",
        defaultSeverity: key.Rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => key.Strict ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: key.Rule.HelpLink);
}
