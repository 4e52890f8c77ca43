using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>What an app with forms answers, as it was built and as it was published.</summary>
public sealed partial class FormsPublishTests(PackageFixture packages)
{
    [Fact]
    public async Task A_published_app_serves_the_bundle_compressed_and_for_good()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-publish");
        // In two steps, as pipelines do it; publishing natively is one.
        (await project.Build("-c", "Release")).Clean();
        (await project.Publish("--no-build", "-o", "out")).Clean().StartsNoNode();
        Assert.False(project.Has("out/package.json"));
        Assert.DoesNotContain(project.Files("out"), file => file.EndsWith(".tsx", StringComparison.Ordinal));
        await using var app = await RunningApp.Start(Path.Combine(project.Folder, "out"), "dotnet", "App.dll");
        await ServesForms(app.Http, "br", isPublished: true);
        await ServerProjectTests.ServesNotes(app.Http);
    }

    [Fact]
    public async Task A_built_app_serves_the_bundle_gzipped()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-run");
        (await project.Build()).Clean();
        await using var app = await RunningApp.Start(project.Folder, "dotnet", "bin/Debug/net10.0/App.dll", "--environment", "Development", "--Photon:Development", "false");
        await ServesForms(app.Http, "gzip", isPublished: false);
    }

    /// <summary>The page, and all that it loads.</summary>
    internal static async Task ServesForms(HttpClient http, string encoding, bool isPublished)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var page = await http.GetAsync("/", cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        // It says where the app is, so it is written for each request and not compressed: all that weighs something is in the parts.
        Assert.InRange((await page.Content.ReadAsByteArrayAsync(cancel)).Length, 1, 1024);
        var parts = Asset().Matches(await page.Content.ReadAsStringAsync(cancel)).Select(match => match.Value).ToList();
        Assert.Contains(parts, part => part.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(parts, part => part.EndsWith(".css", StringComparison.Ordinal));
        foreach (var part in parts)
        {
            var plain = await http.GetByteArrayAsync(part, cancel);
            using var request = new HttpRequestMessage(HttpMethod.Get, part) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue(encoding) } } };
            using var response = await http.SendAsync(request, cancel);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            await using Stream unpacked = encoding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
            var bytes = new MemoryStream();
            await unpacked.CopyToAsync(bytes, cancel);
            Assert.Equal(plain, bytes.ToArray());
            if (isPublished) Assert.Equal("max-age=31536000, immutable", string.Join(", ", response.Headers.GetValues("Cache-Control")));
            Assert.NotNull(response.Headers.ETag);
        }
    }

    [GeneratedRegex(@"/_forms/assets/[\w.-]+")]
    private static partial Regex Asset();
}
