namespace Photon.Generator.Tests.Operations.Multipart;

/// <summary>Files in multipart bodies, and a user's code on both sides.</summary>
static class AlbumDocument
{
    public const string Yaml = """
        openapi: 3.1.1
        info: { title: Album, version: '1' }
        paths:
          /photos:
            post:
              operationId: addPhotos
              tags: [Album]
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [title, cover]
                      properties:
                        title: { type: string, maxLength: 8 }
                        cover: { type: string, format: binary, minLength: 2, maxLength: 1000000 }
                        pages: { type: array, items: { type: string, format: binary, maxLength: 4 } }
                        meta: { type: object, properties: { by: { type: string } } }
                    encoding:
                      cover:
                        contentType: image/png, image/jpeg
                        headers:
                          X-Checksum: { required: true, schema: { type: string } }
                          X-Camera: { schema: { type: string } }
                      pages: { contentType: 'text/*, image/*' }
              responses: { '200': { description: What came., content: { text/plain: { schema: { type: string } } } } }
          /mixed:
            post:
              operationId: addMixed
              tags: [Album]
              requestBody: { required: true, content: { multipart/mixed: { schema: { type: object, required: [n], properties: { n: { type: integer }, file: { type: string, format: binary } } } } } }
              responses: { '200': { description: What came., content: { text/plain: { schema: { type: string } } } } }
          /raw:
            put:
              operationId: putRaw
              tags: [Album]
              requestBody: { required: true, content: { application/octet-stream: { schema: { type: string, format: binary, maxLength: 5 } } } }
              responses: { '200': { description: How much., content: { text/plain: { schema: { type: string } } } } }
        """;

    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Logging;
        using Photon;
        using Album;

        sealed class Handler : IAlbumApi
        {
            public async ValueTask<AddPhotosResult> AddPhotos(AddPhotosRequest form, CancellationToken cancel)
            {
                var cover = await Text(form.Cover, cancel);
                var pages = new List<string>();
                foreach (var page in form.Pages ?? []) pages.Add($"{page.FileName}={await Text(page, cancel)}");
                return $"{form.Title}|{form.Cover.FileName} {form.Cover.ContentType} {string.Join(",", form.Cover.Headers.Select(h => $"{h.Key}:{h.Value}"))} {cover.Length} {cover[0]}|{string.Join(",", pages)}|{form.Meta?.By}";
            }

            public async ValueTask<AddMixedResult> AddMixed(AddMixedRequest body, CancellationToken cancel) => $"{body.N} {(body.File is { } file ? await Text(file, cancel) : "none")}";

            public async ValueTask<PutRawResult> PutRaw(Stream content, CancellationToken cancel) => $"{(await new StreamReader(content).ReadToEndAsync(cancel)).Length}";

            static async Task<string> Text(FileContent file, CancellationToken cancel) => await new StreamReader(file.Content).ReadToEndAsync(cancel);
        }

        public static class Probe
        {
            public static async Task<WebApplication> Start()
            {
                var builder = WebApplication.CreateSlimBuilder();
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Services.AddAlbum(o => { o.MaxParts = 6; o.MaxFileSize = 2_000_000; o.MaxBodySize = 1000; }).AddAlbum<Handler>();
                var app = builder.Build();
                app.MapAlbum();
                await app.StartAsync();
                return app;
            }

            static AlbumOperationsClient Client(HttpClient http) => new AlbumClient(http).Album;

            public static async Task<string> Photos(HttpClient http, string checksum, int size)
            {
                var headers = new Dictionary<string, string> { ["X-Camera"] = "M6" };
                if (checksum.Length > 0) headers["X-Checksum"] = checksum;
                var result = await Client(http).AddPhotosAsync(new()
                {
                    Title = "Sea",
                    Cover = new FileContent(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(new string('c', size))), "image/jpeg", "c\u00f6ver.jpg") { Headers = headers },
                    Pages = [new FileContent("one"u8.ToArray(), fileName: "1.txt"), "two"u8.ToArray(), new MemoryStream("3"u8.ToArray())],
                    Meta = new() { By = "me" },
                });
                return result is AddPhotosResult.Unexpected other ? $"{other.Response.StatusCode} {other.Response.Text}" : result.OrThrow();
            }

            public static async Task<string> Mixed(HttpClient http) => (await Client(http).AddMixedAsync(new() { N = 3, File = "x"u8.ToArray() })).OrThrow();
        }
        """;
}
