namespace Photon.Benchmarks.Server;

/// <summary>The one service that every variant resolves: pets in memory.</summary>
public sealed class PetStore<TPet>(IReadOnlyList<TPet> pets)
{
    public IReadOnlyList<TPet> All => pets;

    public TPet? Last { get; private set; }

    public void Add(TPet pet) => Last = pet;

    public TPet? Find(Guid id) => id == Workload.Id(0) ? pets[0] : default;
}
