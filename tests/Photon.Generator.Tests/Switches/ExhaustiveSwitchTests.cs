using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Photon.Core.Emit;
using Photon.Generator.Switches;
using Photon.Generator.Tests.Client;

namespace Photon.Generator.Tests.Switches;

/// <summary>A switch that handles every case gives no warning, any other one does.</summary>
public sealed class ExhaustiveSwitchTests
{
    const string Document = """
        openapi: 3.1.0
        info: { title: Switches, version: '1' }
        paths:
          /payments:
            get:
              operationId: getPayment
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Payment' } } } }
                '404': { description: none }
        components:
          schemas:
            Payment:
              type: object
              required: [by, state]
              properties:
                by: { $ref: '#/components/schemas/Means' }
                state: { type: string, enum: [open, paid] }
            Means: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            Cash: { type: object, required: [coins], properties: { coins: { type: integer } } }
        """;

    [Theory]
    [InlineData("r switch { GetPaymentResult.Ok ok => 1, GetPaymentResult.NotFound => 2, GetPaymentResult.Unexpected { Response: var x } => 3 }", null)]
    [InlineData("r switch { GetPaymentResult.Ok or GetPaymentResult.Unexpected => 1, GetPaymentResult.NotFound => 2 }", null)]
    [InlineData("r switch { GetPaymentResult.Ok ok => 1, GetPaymentResult.NotFound => 2 }", "CS8509")]
    [InlineData("r switch { GetPaymentResult.Ok ok when n > 1 => 1, GetPaymentResult.NotFound => 2, GetPaymentResult.Unexpected => 3 }", "CS8509")]
    [InlineData("r switch { GetPaymentResult.Ok { Body.State.Unknown: null } => 1, GetPaymentResult.NotFound => 2, GetPaymentResult.Unexpected => 3 }", "CS8509")]
    [InlineData("p.By.Value switch { Card c => 1, Cash => 2 }", null)]
    [InlineData("System.Math.Abs(p.By.Value switch { Card c => 1, Cash => 2 })", null)]
    [InlineData("p.By.Value switch { Card c => 1 }", "CS8509")]
    [InlineData("p.State.Known switch { PaymentState.Open => 1, PaymentState.Paid => 2, null => 3 }", null)]
    [InlineData("p.State.Known switch { PaymentState.Open => 1, PaymentState.Paid => 2 }", "CS8524")]
    [InlineData("p.State.Known switch { PaymentState.Open => 1, null => 3 }", "CS8509")]
    [InlineData("n switch { 1 => 1 }", "CS8509")]
    [InlineData("((object)r) switch { GetPaymentResult => 1 }", "CS8509")]
    public async Task A_switch_warns_only_where_a_case_is_missing(string expression, string? warning)
    {
        var api = CompiledApi.Of(Document, new EmitOptions { Name = "Shop", Namespace = "Shop", Client = true },
            $"namespace Shop; static class Probe {{ static int Run(GetPaymentResult r, Payment p, int n) => {expression}; }}");
        var all = await api.Compilation.WithAnalyzers([new ExhaustiveSwitchSuppressor()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true)).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        var found = all.Where(static d => d.Id is "CS8509" or "CS8524" or "CS8655").ToImmutableArray();
        Assert.Empty(all.Where(static d => d.Severity == DiagnosticSeverity.Error));
        // Without the suppressor each of them warns: the test says something.
        Assert.NotEmpty(found);
        Assert.Equal(warning, found.SingleOrDefault(static d => !d.IsSuppressed)?.Id);
    }
}
