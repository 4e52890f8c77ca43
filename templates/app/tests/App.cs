#if (hasAuth && !hasSpec)
using Microsoft.AspNetCore.Hosting;
#endif
using Microsoft.AspNetCore.Mvc.Testing;

namespace PhotonApp._1.Tests;

/// <summary>The app in memory, and the emitted client to call it.</summary>
public sealed class App : WebApplicationFactory<Program>
{
#if (hasAuth && !hasSpec)
    const string Secret = "of-the-tests";

    public ApiClient Api => new(CreateClient(), new ApiClientOptions { Secret = _ => new(Secret) });

    public ApiClient Anonymous => new(CreateClient());

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("Secrets:tests", Secret);
#else
    public ApiClient Api => new(CreateClient());
#endif
}
