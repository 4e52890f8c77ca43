using Photon.Cli;
using Photon.Cli.Output;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // Once to stop in order, twice to stop at once.
    pressed.Cancel = !cancel.IsCancellationRequested;
    cancel.Cancel();
};
return await PhotonTool.Run(args, Screen.Of(Console.In, Console.Out, Console.Error), cancel.Token);
