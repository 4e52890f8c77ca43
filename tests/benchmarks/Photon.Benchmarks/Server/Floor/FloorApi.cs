using System.IO.Pipelines;

namespace Photon.Benchmarks.Server.Floor;

/// <summary>The least that an app on this server can do: one middleware, bytes that were made before.</summary>
static class FloorApi
{
    public static void AddServices(IServiceCollection services) { }

    public static void Map(WebApplication app) => app.Run(static context =>
    {
        var post = context.Request.Method == "POST";
        var list = context.Request.Path.Value == "/pets" && !post;
        if (post)
            Drain(context.Request.BodyReader);
        var body = list ? Workload.Pets : Workload.Pet;
        var response = context.Response;
        response.StatusCode = post ? 201 : 200;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        body.CopyTo(response.BodyWriter.GetSpan(body.Length));
        response.BodyWriter.Advance(body.Length);
        return Task.CompletedTask;
    });

    static void Drain(PipeReader reader)
    {
        while (reader.TryRead(out var read))
        {
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return;
        }
    }
}
