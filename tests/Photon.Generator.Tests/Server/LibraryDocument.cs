namespace Photon.Generator.Tests.Server;

/// <summary>A document with one of everything that a server emits, and the handlers of a user.</summary>
static class LibraryDocument
{
    public const string Yaml = """
        openapi: 3.1.0
        info: { title: Library, version: 1.0.0 }
        paths:
          /books:
            get:
              operationId: listBooks
              tags: [Books, Public]
              summary: All books
              parameters:
                - { name: x, in: query, schema: { type: string, minLength: 2 } }
                - { name: limit, in: query, deprecated: true, schema: { type: integer, format: int32, minimum: 1, maximum: 100, default: 20 } }
                - { name: sort, in: query, schema: { $ref: '#/components/schemas/Sort', default: title } }
                - { name: ids, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer, format: int64 } } }
                - { name: filter, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Filter' } }
                - { name: X-Trace, in: header, deprecated: true, required: true, schema: { type: string, format: uuid } }
                - { name: dark, in: cookie, deprecated: true, schema: { type: boolean } }
              responses:
                '200':
                  description: Books
                  headers: { X-Total: { deprecated: true, schema: { type: integer, format: int32 } } }
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Book' } } } }
                '422': { description: Wrong, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            post:
              operationId: addBook
              tags: [Books]
              security: [ { key: [], token: ['write:books'] }, { admin: [] } ]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
              responses:
                '201': { description: Added, links: { next: { operationId: get-book, description: "<b> \u2028 it", parameters: { path.book-id: $response.body#/year, api: [a] }, requestBody: { a: 1 } } }, headers: { Location: { required: true, schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
                4XX: { description: No, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /books/{book-id}/{api}:
            get:
              operationId: get-book
              deprecated: true
              tags: [Books]
              parameters:
                - { name: book-id, in: path, deprecated: true, required: true, schema: { type: integer, format: int32 } }
                - { name: api, in: path, required: true, style: matrix, schema: { type: array, items: { type: string } } }
              responses:
                '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Book' } } } }
                '404': { description: None }
                default: { description: Other, content: { application/json: { schema: { type: object, properties: { reason: { type: string } } } } } }
          /forms:
            post:
              operationId: sendForm
              requestBody:
                content:
                  multipart/form-data: { schema: { type: object, required: [title], properties: { title: { type: string }, copies: { type: integer, format: int32 }, covers: { type: array, items: { type: string, format: binary } }, of: { $ref: '#/components/schemas/Book' } } } }
              responses: { '200': { description: Read, content: { text/plain: { schema: { type: string } } } } }
          /plain-forms:
            post:
              operationId: sendPlain
              tags: [forms]
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Upload' } } } }
              responses: { '200': { description: Read, content: { text/plain: { schema: { type: string } } } } }
          /files/{name}:
            put:
              operationId: putFile
              parameters: [ { name: name, in: path, required: true, schema: { type: string } } ]
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses: { '200': { description: Same, content: { application/octet-stream: {} } } }
          /ticks:
            get:
              operationId: ticks
              tags: [Streams]
              responses: { '200': { description: Ticks, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Book' } } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            token: { type: http, scheme: bearer }
            admin: { type: http, scheme: basic }
          schemas:
            Sort: { type: string, enum: [title, year] }
            Filter: { type: object, properties: { year: { type: integer, format: int32, minimum: 1 }, tags: { type: array, items: { type: string } } } }
            Book:
              type: object
              required: [title]
              properties:
                title: { type: string, minLength: 1, maxLength: 20 }
                year: { type: integer, format: int32 }
                parts: { type: array, items: { $ref: '#/components/schemas/Book' } }
            Upload:
              type: object
              required: [title]
              properties: { title: { type: string }, copies: { type: integer, format: int32 }, of: { $ref: '#/components/schemas/Book' } }
            Problem: { type: object, properties: { type: { type: string }, title: { type: string }, status: { type: integer }, detail: { type: string }, instance: { type: string } } }
        """;

    public const string Handlers = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Library;

        sealed class Books : IBooksApi
        {
        #pragma warning disable CS0618 // The document deprecates what it reads.
            public ValueTask<ListBooksResult> ListBooks(ListBooksParameters p, CancellationToken cancel) => new(new ListBooksResult.Ok(
                [new() { Title = p.X ?? "none", Year = p.Limit }, new() { Title = $"{p.Sort.Known} {p.XTrace.ToString()[..4]} {p.Dark}" },
                 new() { Title = string.Join(",", p.Ids ?? []) + " " + p.Filter?.Year + " " + string.Join("+", p.Filter?.Tags ?? []) }], 3));
        #pragma warning restore CS0618

            public ValueTask<AddBookResult> AddBook(Book book, CancellationToken cancel) => new(book.Title == "Twice"
                ? new AddBookResult.ClientError(409, Photon.Problem.Of("Exists", status: 409))
                : new AddBookResult.Created(book, "/books/1"));

            public ValueTask<GetBookResult> GetBook(int bookId, IReadOnlyList<string> api, CancellationToken cancel) => new(bookId switch
            {
                1 => new Book { Title = string.Join("-", api) },
                2 => new GetBookResult.Default(418, new() { Reason = "tea" }),
                _ => new GetBookResult.NotFound(),
            });
        }

        sealed class Forms : IFormsApi
        {
            public async ValueTask<SendFormResult> SendForm(SendFormRequest? form, CancellationToken cancel)
            {
                if (form is null) return "nothing";
                var covers = new List<string>();
                foreach (var cover in form.Covers ?? []) covers.Add(await new StreamReader(cover.Content).ReadToEndAsync(cancel));
                return $"{form.Title} {form.Copies} {string.Join("+", covers)} {form.Of?.Title}";
            }

            public ValueTask<SendPlainResult> SendPlain(Upload upload, CancellationToken cancel) => new($"{upload.Title} {upload.Copies} {upload.Of?.Title}");
        }

        sealed class Files : IFilesApi
        {
            public async ValueTask<PutFileResult> PutFile(string name, Stream content, CancellationToken cancel)
            {
                var copy = new MemoryStream();
                await content.CopyToAsync(copy, cancel);
                return new Photon.FileContent(copy.ToArray(), fileName: name);
            }
        }

        sealed class Streams : IStreamsApi
        {
            public ValueTask<TicksResult> Ticks(CancellationToken cancel) => new(new TicksResult.Ok(Two()));

            static async IAsyncEnumerable<Book> Two()
            {
                yield return new() { Title = "1" };
                await Task.Yield();
                yield return new() { Title = "2" };
            }
        }
        """;
}
