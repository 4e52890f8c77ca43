using System.Globalization;
using System.Reflection;
using Photon.Ai.Workers.Installation;
using Photon.Benchmarks.Ai;

// dotnet run -c Release --project tests/benchmarks/ai -- speed [tiny|small|7b] [auto|cpu|cuda|vulkan|metal] [THREADS] [TOKENS] | types
// A GPU's packages are installed like the processor's, into artifacts/ai; CUDA's own libraries must be there.
var root = Path.Combine(typeof(SpeedBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(one => one.Key == "RepositoryRoot").Value!, "artifacts", "ai");
switch (args)
{
    case ["speed", .. var rest]:
        var layer = Enum.Parse<GpuLayer>(rest.ElementAtOrDefault(1) ?? "cpu", ignoreCase: true);
        int Number(int at, int otherwise) => rest.Length > at ? int.Parse(rest[at], CultureInfo.InvariantCulture) : otherwise;
        await SpeedBenchmark.Run(root, rest.ElementAtOrDefault(0) ?? "tiny", layer, Number(2, 1), Number(3, 128));
        return 0;
    case ["types"]:
        return await TypesCheck.Run(root);
    default:
        Console.Error.WriteLine("speed [tiny|small|7b] [LAYER] [THREADS] [TOKENS], or types");
        return 2;
}
