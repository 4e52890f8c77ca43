using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Photon.Generator.Switches;

/// <summary>What the arms of a <c>switch</c> expression take, whatever else the value may say.</summary>
internal sealed class HandledCases
{
    readonly List<ITypeSymbol> _types = [];
    readonly HashSet<object> _constants = [];

    HandledCases() { }

    /// <summary>Some arm takes <c>null</c>.</summary>
    public bool Null { get; private set; }

    public static HandledCases Of(SwitchExpressionSyntax syntax, SemanticModel semantics, CancellationToken cancel)
    {
        var handled = new HandledCases();
        foreach (var arm in syntax.Arms)
            // An arm with a condition may take the value or not.
            if (arm.WhenClause is null && semantics.GetOperation(arm.Pattern, cancel) is IPatternOperation pattern) handled.Add(pattern);
        return handled;
    }

    /// <summary>Every value of the type is taken.</summary>
    public bool Has(ITypeSymbol type) => _types.Exists(t => IsOrDerives(type, t));

    /// <summary>Every member of the enum is taken.</summary>
    public bool HasMembers(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().All(f => f.ConstantValue is not { } value || _constants.Contains(value));

    void Add(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Add(either.LeftPattern);
                Add(either.RightPattern);
                break;
            case IDeclarationPatternOperation { MatchedType: { } type }: _types.Add(type); break;
            case ITypePatternOperation { MatchedType: { } type }: _types.Add(type); break;
            case IRecursivePatternOperation { MatchedType: { } type } parts when TakesAll(parts): _types.Add(type); break;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var value } }:
                if (value is null) Null = true;
                else _constants.Add(value);
                break;
        }
    }

    static bool TakesAll(IRecursivePatternOperation parts) =>
        parts.DeconstructionSubpatterns.All(TakesAll) && parts.PropertySubpatterns.All(static p => TakesAll(p.Pattern));

    static bool TakesAll(IPatternOperation part) => part is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    static bool IsOrDerives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at, from)) return true;
        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, from));
    }
}
