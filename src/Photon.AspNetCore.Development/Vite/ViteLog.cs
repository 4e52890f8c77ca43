using Microsoft.Extensions.Logging;
using Photon.Forms.Bundle;

namespace Photon.AspNetCore.Development.Vite;

/// <summary>What is said while the app runs. Lines name places as compilers do, so that terminals and editors lead there.</summary>
static partial class ViteLog
{
    public static string Text(ToolMessage message) => $"{message.File}({message.Line},{message.Column}): {(message.IsError ? "error" : "warning")} {message.Code}: {message.Text}";

    [LoggerMessage(1, LogLevel.Information, "The forms are served by Vite (process {Pid}) at {Base}")]
    public static partial void Serving(this ILogger log, int pid, string @base);

    [LoggerMessage(2, LogLevel.Error, "Vite could not be started, so the forms are those of the last build: {Fault}")]
    public static partial void NotStarted(this ILogger log, string fault);

    [LoggerMessage(3, LogLevel.Error, "{Line}")]
    public static partial void Fault(this ILogger log, string line);

    [LoggerMessage(4, LogLevel.Warning, "{Line}")]
    public static partial void Advice(this ILogger log, string line);

    [LoggerMessage(5, LogLevel.Information, "{Documents} changed: the forms were emitted in {Milliseconds} ms")]
    public static partial void Emitted(this ILogger log, string documents, long milliseconds);

    [LoggerMessage(6, LogLevel.Information, "The forms are those of the last build: {Host} is no name of this machine's own")]
    public static partial void Remote(this ILogger log, string host);

    [LoggerMessage(7, LogLevel.Error, "The forms could not be emitted")]
    public static partial void NotEmitted(this ILogger log, Exception fault);
}
