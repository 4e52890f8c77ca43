namespace Photon.Generator.Tests.Client;

/// <summary>The addresses that a document names.</summary>
public sealed class ServersTests
{
    const string Paths = "\npaths: { /a: { get: { operationId: a, responses: { '204': { description: Done } } } } }\n";

    const string Several = """
        openapi: 3.2.0
        info: { title: T, version: '1' }
        servers:
          - { url: 'https://api.example.com', name: live, description: The one that counts }
          - { url: 'https://sandbox.example.com/v1', description: Sandbox }
          - { url: '/relative' }
          - url: 'https://{region}.example.com:{port}/{class}/{region}'
            description: |
              "A region's */ server
            variables:
              region: { default: eu, enum: [eu, us], description: Where. }
              port: { default: '8443' }
              class: { default: v1 }
          - { url: 'https://api.example.com/v2' }
          - { url: 'https://{unknown}.example.com' }
        """;

    [Fact]
    public async Task Each_is_there_by_name_and_variables_are_arguments()
    {
        var code = """
            using System.Threading.Tasks;
            using Shop;

            public static class Probe
            {
                public static Task<string> Run(System.Net.Http.HttpClient http)
                {
                    var refused = "";
                    try { ShopServers.ARegionSServer(region: "mars"); }
                    catch (System.ArgumentOutOfRangeException e) { refused = e.ParamName + ": " + e.Message.Split('\n', '(')[0].Trim(); }
                    return Task.FromResult(string.Join(' ', ShopServers.Live, ShopServers.Sandbox, ShopServers.ARegionSServer(), ShopServers.ARegionSServer("us", port: "1", @class: "v2"), ShopServers.ApiExampleCom, refused));
                }
            }
            """;
        using var http = new HttpClient();
        var api = CompiledApi.Of(Several + Paths, null, code);
        Assert.Equal("https://api.example.com/ https://sandbox.example.com/v1 https://eu.example.com:8443/v1/eu https://us.example.com:1/v2/us https://api.example.com/v2 region: The document has eu, us.", await api.Run(http));
        Assert.Equal(["PHO2052"], api.Faults.Select(f => f.Rule.Id));
    }

    [Fact]
    public void One_server_is_no_choice() =>
        Assert.DoesNotContain("ShopServers", string.Concat(CompiledApi.Of("openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://api.example.com' }]" + Paths).AssertClean().Files.Select(f => f.Text)), StringComparison.Ordinal);
}
