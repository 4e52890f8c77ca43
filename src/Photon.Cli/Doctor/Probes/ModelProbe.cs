using System.Buffers.Binary;
using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>The model files that projects name with <c>PhotonModel</c>, by the first bytes of each: GGUF, version 2 or 3.</summary>
sealed class ModelProbe : IProbe
{
    const string Mend = "set PhotonModel to a .gguf file that is there, or a folder of them, or take it out: builds need no model";

    public string Id => "model";

    public string Name => "Model files";

    public string NeededFor => "language models that run here (PhotonModel)";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var models = needs.Models.ToList();
        if (models.Count == 0) return Task.FromResult<Finding>(new(State.Ok, "no project here names one"));
        foreach (var model in models.SelectMany(path => Files(machine, path)))
        {
            var fault = machine.Begin(model, 8) is not { } head ? "is not there" : Fault(head);
            if (fault is not null) return Task.FromResult<Finding>(new(machine.Begin(model, 8) is null ? State.Missing : State.Unfit, $"{model} {fault}", Mend, IsRequired: true));
        }
        return Task.FromResult<Finding>(new(State.Ok, string.Join(", ", models), IsRequired: true));
    }

    /// <summary>A folder stands for the models in it.</summary>
    static IEnumerable<string> Files(IMachine machine, string path) =>
        machine.Begin(path, 8) is null && machine.Files(path).Where(file => file.EndsWith(".gguf", StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } inside ? inside : [path];

    static string? Fault(byte[] head)
    {
        if (head.Length < 8 || !head.AsSpan(0, 4).SequenceEqual("GGUF"u8)) return "is no GGUF file";
        var version = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
        return version is 2 or 3 ? null : $"is GGUF of version {version}, and 2 and 3 can be read";
    }
}
