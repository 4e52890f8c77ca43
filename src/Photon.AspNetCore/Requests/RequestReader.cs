using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>
/// Reads the parameters and the body of one request. Emitted code asks for them one by one; faults are collected over all
/// of them, and <see cref="Ready"/> says whether the handler may be called.
/// </summary>
[SkipLocalsInit]
public partial struct RequestReader
{
    const int OnStack = 256;

    readonly OperationInfo _operation;
    readonly RequestBody _body;
    List<ProblemError>? _faults;

    QueryPairs _query;

    internal RequestReader(HttpContext context, OperationInfo operation, RequestBody body)
    {
        Context = context;
        _operation = operation;
        _body = body;
    }

    /// <summary>The request.</summary>
    public HttpContext Context { get; }

    /// <summary>The client has gone.</summary>
    public readonly CancellationToken Cancel => Aborted(Context);

    /// <summary>By the feature's type, as <see cref="Reply"/> does it.</summary>
    internal static CancellationToken Aborted(HttpContext context) =>
        context.Features[typeof(IHttpRequestLifetimeFeature)] is IHttpRequestLifetimeFeature lifetime ? lifetime.RequestAborted : context.RequestAborted;

    internal readonly IReadOnlyList<ProblemError>? Faults => _faults;

    /// <summary>What the handler returned at once.</summary>
    internal ServerResult? Result { get; private set; }

    /// <summary>Ends when what the handler returns later has been sent.</summary>
    internal Task? Sending { get; private set; }

    /// <summary>The body's bytes were no JSON.</summary>
    internal bool IsMalformed { get; private set; }

    /// <summary>There is no handler.</summary>
    internal bool IsUnimplemented { get; private set; }

    /// <summary>Everything was read without fault, and there is a handler.</summary>
    public bool Ready<T>([NotNullWhen(true)] out T? handler) where T : class
    {
        handler = null;
        if (_faults is not null) return false;
        handler = Unsafe.As<T>(_operation.Singletons is { } services ? _operation.Handler ??= services.GetService(_operation.HandlerType) : Context.RequestServices.GetService(_operation.HandlerType));
        if (handler is not null) return true;
        IsUnimplemented = true;
        return false;
    }

    /// <summary>Takes what the handler was called for.</summary>
    public void Answer<TResult>(ValueTask<TResult> answer) where TResult : ServerResult
    {
        if (answer.IsCompletedSuccessfully) Result = answer.Result;
        else Sending = Send(Context, _operation, answer);
    }

    static async Task Send<TResult>(HttpContext context, OperationInfo operation, ValueTask<TResult> answer) where TResult : ServerResult
    {
        TResult result;
        try
        {
            result = await answer;
        }
        catch (NotImplementedException fault) when (!context.Response.HasStarted)
        {
            await Unimplemented.Refuse(context, operation, fault);
            return;
        }
        await operation.Send(context, result);
    }

    internal readonly int FaultsLeft => _operation.Options.MaxFaults - (_faults?.Count ?? 0);

    /// <summary>Reads JSON that parameter <paramref name="name"/> was made to.</summary>
    T Value<T, TC>(scoped ref JsonBuffer json, string name) where TC : IJsonReader<T>
    {
        var x = new JsonIn(json.Json);
        var value = TC.Read(ref x);
        if (!x.End()) Note(x.Errors(name));
        json.Return();
        return value;
    }

    T Missing<T>(string name)
    {
        Note([new(name, "This is required.", "required")]);
        return default!;
    }

    void Note(IReadOnlyList<ProblemError> faults)
    {
        _faults ??= [];
        foreach (var fault in faults)
            if (FaultsLeft > 0) _faults.Add(fault);
    }
}
