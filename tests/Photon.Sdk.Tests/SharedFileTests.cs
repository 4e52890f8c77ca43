using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

public sealed class SharedFileTests(PackageFixture packages)
{
    const string Address = """
        {
          "type": "object",
          "required": ["id", "street", "country"],
          "properties": {
            "id": { "type": "string", "readOnly": true },
            "street": { "type": "string", "minLength": 2 },
            "code": { "type": "string", "pattern": "^[0-9]{4,5}$" },
            "country": { "$ref": "country.yaml" },
            "next": { "$ref": "#" }
          }
        }
        """;

    /// <summary>Both namespaces are imported by the SDK: a second class of the same name would be ambiguous here.</summary>
    const string Program = """
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddShop().AddAddresses<Handler>();
        builder.Services.AddDesk().AddAddresses<Handler>();
        var app = builder.Build();
        app.MapShop();
        app.MapDesk();
        app.Run();

        sealed class Handler : App.Shop.IAddressesApi, App.Desk.IAddressesApi
        {
            static Address s_kept = new() { Street = "none", Country = Country.At };

            public ValueTask<KeepAddressResult> KeepAddress(Address body, CancellationToken cancel)
            {
                s_kept = new() { Id = "a1", Street = body.Street, Code = body.Code, Country = body.Country, Next = body.Next };
                return new(s_kept);
            }

            public ValueTask<ReadAddressResult> ReadAddress(CancellationToken cancel) => new(s_kept);

            public ValueTask<CheckAddressResult> CheckAddress(Address body, CancellationToken cancel) => new(new CheckAddressResult.NoContent());
        }

        """;

    [Fact]
    public async Task Two_documents_over_one_file_pass_its_types_to_each_other()
    {
        var project = new ProjectBuilder(packages, "shared-file")
            .Add("App.csproj", Specs.Project("<RootNamespace>App</RootNamespace>"))
            .Add("shop.openapi.yaml", Document("Shop", "keepAddress", "/shop", "post"))
            .Add("desk.openapi.yaml", Document("Desk", "readAddress", "/desk", "get") + Check)
            .Add("schemas/address.json", Address)
            .Add("schemas/country.yaml", "{ type: string, enum: [at, ch] }\n")
            .Add("Program.cs", Program);
        (await project.Build()).Clean();
        Assert.Contains("schemas/country.yaml", project.Read("obj/Debug/net10.0/photon/references.txt"), StringComparison.Ordinal);

        var cancel = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll");
        var sent = new { street = "Long", code = "1010", country = "at", next = new { street = "Short", country = "ch" } };
        var kept = await app.Http.PostAsJsonAsync("/shop", sent, cancel);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        // What Shop read, Desk writes.
        var read = await app.Http.GetFromJsonAsync<JsonElement>("/desk", cancel);
        Assert.Equal("""{"id":"a1","street":"Long","code":"1010","country":"at","next":{"street":"Short","country":"ch"}}""", read.GetRawText());
        // Desk never took addresses from Shop's operations, but reads and checks them by the same codec.
        Assert.Equal(HttpStatusCode.NoContent, (await app.Http.PostAsJsonAsync("/check", read, cancel)).StatusCode);
        foreach (var path in (string[])["/shop", "/check"])
            Assert.Equal(HttpStatusCode.BadRequest, (await app.Http.PostAsJsonAsync(path, new { street = "L", country = "at" }, cancel)).StatusCode);
    }

    const string Check = """
          /check:
            post:
              operationId: checkAddress
              tags: [Addresses]
              requestBody: { required: true, content: { application/json: { schema: { $ref: 'schemas/address.json' } } } }
              responses: { "204": { description: It is right. } }

        """;

    static string Document(string title, string operation, string path, string method) => $$"""
        openapi: 3.1.0
        info: { title: {{title}}, version: 1.0.0 }
        paths:
          {{path}}:
            {{method}}:
              operationId: {{operation}}
              tags: [Addresses]
              {{(method == "post" ? "requestBody: { required: true, content: { application/json: { schema: { $ref: 'schemas/address.json' } } } }" : "summary: The one that is kept.")}}
              responses:
                "200": { description: The address., content: { application/json: { schema: { $ref: 'schemas/address.json' } } } }

        """;
}
