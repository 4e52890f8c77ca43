using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Photon.Generator.Switches;

/// <summary>
/// Silences "the switch expression does not handle all possible values" where it does: C# 14 does not know that a result
/// has no cases but the nested ones, what a union may hold, and that <c>Open&lt;TEnum&gt;.Known</c> has a name or is null.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExhaustiveSwitchSuppressor : DiagnosticSuppressor
{
    const string Why = "Every case that Photon emitted is handled.";
    static readonly SuppressionDescriptor Cases = new("PHO3010", "CS8509", Why);
    static readonly SuppressionDescriptor Members = new("PHO3011", "CS8524", Why);

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Cases, Members];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is not { } found) continue;
            var semantics = context.GetSemanticModel(tree);
            var handled = HandledCases.Of(found, semantics, context.CancellationToken);
            if (IsExhaustive(found.GoverningExpression, semantics, handled, context.CancellationToken))
                context.ReportSuppression(Suppression.Create(diagnostic.Id == Cases.SuppressedDiagnosticId ? Cases : Members, diagnostic));
        }
    }

    static bool IsExhaustive(ExpressionSyntax governing, SemanticModel semantics, HandledCases handled, CancellationToken cancel)
    {
        if (semantics.GetTypeInfo(governing, cancel) is not { Type: INamedTypeSymbol type } info) return false;
        if (semantics.GetSymbolInfo(governing, cancel).Symbol is IPropertySymbol { ContainingType: { } owner } property)
        {
            if (property.Name == "Value" && IsUnion(owner)) return HasCases(owner, handled);
            if (property.Name == "Known" && owner.Name == "Open" && IsPhotons(owner)) return handled.Null && handled.HasMembers(owner.TypeArguments[0]);
        }
        return IsResult(type)
            && (handled.Null || info.Nullability.FlowState != NullableFlowState.MaybeNull)
            && type.GetTypeMembers().Where(t => SymbolEqualityComparer.Default.Equals(t.BaseType, type)).All(handled.Has);
    }

    static bool HasCases(INamedTypeSymbol union, HandledCases handled)
    {
        var cases = union.InstanceConstructors.Where(static c => c.Parameters.Length == 1).Select(static c => c.Parameters[0].Type).ToList();
        return cases.Count > 0 && cases.All(c => c.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? handled.Null && handled.Has(((INamedTypeSymbol)c).TypeArguments[0])
            : handled.Has(c) && (handled.Null || c.NullableAnnotation != NullableAnnotation.Annotated));
    }

    static bool IsUnion(INamedTypeSymbol type) => type.IsValueType && type.Interfaces.Any(static i =>
        i is { Name: "IUnion", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "Runtime" } });

    /// <summary>An abstract class that nobody else can derive from, as results are.</summary>
    static bool IsResult(INamedTypeSymbol type)
    {
        if (!type.IsAbstract || type.InstanceConstructors.Any(static c => c.DeclaredAccessibility != Accessibility.Private)) return false;
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            if (at.Name == "ApiResult" && IsPhotons(at)) return true;
        return false;
    }

    static bool IsPhotons(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "Photon", ContainingNamespace.IsGlobalNamespace: true };
}
