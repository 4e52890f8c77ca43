using Photon.Cli.Doctor.Machines;
using Photon.Cli.Doctor.Projects;

namespace Photon.Cli.Doctor.Probes;

/// <summary>The proxies that NuGet and npm would use. Passwords in their addresses are not shown.</summary>
sealed class ProxyProbe : IProbe
{
    static readonly string[] s_variables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

    public string Id => "proxy";

    public string Name => "Proxies";

    public string NeededFor => "restore of packages, where the network has one";

    public Task<Finding> Look(IMachine machine, ProjectNeeds needs, CancellationToken cancel)
    {
        var set = s_variables.Select(name => (Name: name, Value: machine.Variable(name))).Where(one => one.Value is not null).ToList();
        if (set.Count == 0) return Task.FromResult<Finding>(new(State.Ok, "none set"));
        foreach (var (name, value) in set)
            if (!Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Host.Length == 0)
                return Task.FromResult<Finding>(new(State.Unfit, $"{name} is no address", $"set {name} as http://host:port"));
        return Task.FromResult<Finding>(new(State.Ok, string.Join(", ", set.Select(one => $"{one.Name}={Shown(one.Value!)}"))));
    }

    static string Shown(string value)
    {
        var address = new Uri(value);
        return address.UserInfo.Length == 0 ? value : $"{address.Scheme}://***@{address.Authority}";
    }
}
