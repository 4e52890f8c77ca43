using Photon.Core.Diagnostics;

namespace Photon.Generator.Steps;

/// <summary>A generator that throws is switched off with a line that nobody understands; a fault of ours is a diagnostic instead.</summary>
static class Guard
{
    public static T? Run<T>(string path, ICollection<Fault> faults, Func<T?> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The first frame says where; a whole stack does not fit in a line.
            var frame = exception.StackTrace?.Split('\n')[0].Trim() ?? "";
            faults.Add(Fault.At(Place.Of(path), GeneratorRules.Crash, exception.GetType().Name, exception.Message, frame));
            return null;
        }
    }
}
