namespace Photon.Cli.Tests.Screens.Kit;

/// <summary>A document of two files, with a circle, a fault and a text that would steer a terminal.</summary>
static class ShopDocument
{
    public const string Root = """
        openapi: 3.1.0
        info: { title: Shop, version: 1.0.0 }
        tags: [ { name: Orders }, { name: Books } ]
        paths:
          /orders:
            post:
              operationId: placeOrder
              tags: [Orders]
              summary: Place an order
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: 'parts/order.yaml#/Order' }
              responses:
                '201':
                  description: Placed.
                  content:
                    application/json:
                      schema: { $ref: 'parts/order.yaml#/Order' }
          /orders/{orderId}:
            get:
              operationId: getOrder
              tags: [Orders]
              summary: Look at an order
              parameters:
                - { name: orderId, in: path, required: true, schema: { type: string, maxLength: 20 }, example: A-1 }
                - { name: withLines, in: query, schema: { type: boolean } }
              security: [ { staffToken: [] } ]
              responses:
                '200':
                  description: The order.
                  content:
                    application/json:
                      schema: { $ref: 'parts/order.yaml#/Order' }
          /books:
            get:
              operationId: listBooks
              tags: [Books]
              summary: "Look \e]0;owned\a at books"
              responses:
                '200':
                  description: Books.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Book' } }
        components:
          securitySchemes:
            staffToken: { type: http, scheme: bearer }
          schemas:
            Book:
              type: object
              required: [isbn]
              properties:
                isbn: { type: string, pattern: '^97[89][0-9]{10}$', example: '9780140449136' }
                price: { type: number, minimum: 0 }
                sequel: { $ref: '#/components/schemas/Book' }
                lost: { $ref: '#/components/schemas/Lost' }
            Lost:
              type: object
              properties:
                where: { $ref: '#/components/schemas/Nowhere' }
            Forgotten: { type: string }
        """;

    public const string Part = """
        Order:
          type: object
          required: [id, lines]
          properties:
            id: { type: string, maxLength: 20, example: A-1 }
            lines: { type: array, minItems: 1, items: { $ref: '#/Line' } }
        Line:
          type: object
          required: [book, copies]
          properties:
            book: { $ref: '../shop.yaml#/components/schemas/Book' }
            copies: { type: integer, minimum: 1, maximum: 99 }
        """;

    /// <returns>The path of the root.</returns>
    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("shop.yaml", Root);
        folder.Write("parts/order.yaml", Part);
        return folder.Of("shop.yaml");
    }
}
