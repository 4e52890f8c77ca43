using Bookshop.Security;

namespace Bookshop;

/// <summary>What a newcomer needs, printed in development.</summary>
static class Welcome
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault();
        var secrets = app.Services.GetRequiredService<Accounts>().Headers.Select(h => $"  {h.Who,-32} {h.Header}");
        Console.WriteLine($"""

            Bookshop listens on {address}
              books       {address}/books
              document    {address}/openapi.yaml, {address}/openapi.json
              reference   {address}/reference

            Demo keys
            {string.Join('\n', secrets)}

            """);
    }
}
