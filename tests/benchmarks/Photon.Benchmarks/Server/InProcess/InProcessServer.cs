using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Photon.Benchmarks.Server.InProcess;

/// <summary>An <see cref="IServer"/> that is called instead of listening: the whole app, hosting included, and no socket.</summary>
sealed class InProcessServer : IServer
{
    ICaller? caller;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull
    {
        caller = new Caller<TContext>(application);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() { }

    /// <summary>Sends a request, synchronously and on this thread.</summary>
    public void Send(Call call) => caller!.Send(call);

    public Answer Answer(Call call)
    {
        Send(call);
        return caller!.Last;
    }

    interface ICaller
    {
        void Send(Call call);
        Answer Last { get; }
    }

    sealed class Caller<TContext>(IHttpApplication<TContext> application) : ICaller where TContext : notnull
    {
        readonly Exchange<TContext> exchange = new();

        public void Send(Call call)
        {
            exchange.Begin(call);
            var context = application.CreateContext(exchange);
            var task = application.ProcessRequestAsync(context);
            if (!task.IsCompletedSuccessfully)
                Failed(task);
            exchange.End();
            application.DisposeContext(context, null);
        }

        static void Failed(Task task)
        {
            task.GetAwaiter().GetResult();
            throw new InvalidOperationException("A variant went asynchronous: its CPU time would not be on this thread.");
        }

        public Answer Last => new(exchange.StatusCode, exchange.ResponseHeaders["Content-Type"].ToString(), exchange.ResponseHeaders["Location"].ToString(), exchange.ResponseBytes.ToArray());
    }
}

sealed record Answer(int Status, string ContentType, string Location, byte[] Body);
