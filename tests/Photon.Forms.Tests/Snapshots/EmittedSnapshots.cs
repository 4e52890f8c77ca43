namespace Photon.Forms.Tests.Snapshots;

/// <summary>What people see who open an emitted file.</summary>
public sealed class EmittedSnapshots
{
    [Fact]
    public void An_order()
    {
        var files = Emits.Schemas("""
            Order:
              type: object
              required: [email, lines, payment]
              description: What is bought, and how it is paid.
              properties:
                id: { type: string, format: uuid, readOnly: true }
                email: { type: string, format: email, description: Where the receipt goes. }
                express: { type: boolean }
                lines: { type: array, minItems: 1, maxItems: 20, items: { $ref: '#/components/schemas/Line' } }
                payment: { $ref: '#/components/schemas/Payment' }
                shipTo: { $ref: '#/components/schemas/Address' }
                tags: { type: object, additionalProperties: { type: string, maxLength: 20 } }
            Line:
              type: object
              required: [sku, copies]
              properties: { sku: { type: string, pattern: '^[A-Z]{3}-\d{4}$' }, copies: { type: integer, format: int32, minimum: 1, maximum: 99 }, price: { type: number, format: decimal } }
            Payment:
              oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Invoice' }]
              discriminator: { propertyName: method, mapping: { card: '#/components/schemas/Card', invoice: '#/components/schemas/Invoice' } }
            Card: { type: object, required: [method, number], properties: { method: { type: string }, number: { type: string, minLength: 12, maxLength: 19 } } }
            Invoice: { type: object, required: [method, vatId], properties: { method: { type: string }, vatId: { type: string } } }
            Address: { type: object, required: [country], properties: { street: { type: string }, country: { type: string, enum: [DE, FR, NL] } } }
            """);
        Snapshot.Matches("Emitted/Order.txt", string.Join("\n", files.Select(file => $"==== {file.Key}\n{file.Value}")));
    }
}
