using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Photon.AspNetCore.Emitted;

/// <summary>Finds at start-up what would fail, or be open, at run time; all of it at once.</summary>
sealed class StartCheck(IServiceProvider services, string api, ServerOptions options)
{
    readonly List<string> _handlers = [];
    readonly List<string> _schemes = [];
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <returns>There is a handler, or one may be missing.</returns>
    public bool Handler(Type type, string name, bool isNeeded)
    {
        if (services.GetService<IServiceProviderIsService>() is not { } known || known.IsService(type)) return true;
        if (!isNeeded) return false;
        if (!options.AllowUnimplemented) _handlers.Add($"{type.Name}: add .Add{name}<YourClass>() to Add{api}()");
        return true;
    }

    public void Scheme(string name)
    {
        if (!_asked.Add(name)) return;
        // The provider that ASP.NET registers answers at once: its schemes are in memory.
        var scheme = services.GetService<IAuthenticationSchemeProvider>()?.GetSchemeAsync(name).GetAwaiter().GetResult();
        if (scheme is null) _schemes.Add($"{name}: add an authentication handler of that name to AddAuthentication(), or set options.Schemes[\"{name}\"]");
    }

    public void Finish()
    {
        if (_handlers.Count + _schemes.Count == 0) return;
        var text = new StringBuilder($"{api} cannot start.");
        List(text, "No handler is registered for", _handlers);
        List(text, "No authentication handler is registered for", _schemes);
        throw new InvalidOperationException(text.ToString());
    }

    static void List(StringBuilder text, string head, List<string> missing)
    {
        if (missing.Count == 0) return;
        text.Append('\n').Append(head).Append(':');
        foreach (var one in missing) text.Append("\n  ").Append(one);
    }
}
