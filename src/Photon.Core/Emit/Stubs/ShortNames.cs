using System.Text.RegularExpressions;
using Photon.Core.Model;

namespace Photon.Core.Emit.Stubs;

/// <summary>
/// Makes of emitted code, where every name is written in full, what a person would write, as long as each short name can only mean the same.
/// </summary>
sealed class ShortNames
{
    static readonly HashSet<string> s_known = new(StringComparer.Ordinal)
    {
        "System", "System.Collections.Generic", "System.IO", "System.Numerics", "System.Text.Encodings.Web", "System.Text.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Http", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Options", "Photon",
    };

    static readonly Regex s_name = new(@"global::([\w@.]+)\.([\w@]+)", RegexOptions.CultureInvariant);

    readonly string _own;
    readonly HashSet<string> _near;
    readonly HashSet<string> _hidden;
    readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    /// <param name="context">The API; the code's namespace is below its own.</param>
    /// <param name="declared">What the code's own namespace declares.</param>
    public ShortNames(EmitContext context, IEnumerable<string> declared)
    {
        _own = context.Options.Namespace;
        _hidden = new(declared, StringComparer.Ordinal);
        // Namespaces that this one is in come before usings, and so do their types.
        _near = new(Declared(context).Concat(_own.Split('.')).Concat(_hidden), StringComparer.Ordinal);
    }

    public string In(string code) => s_name.Replace(code, name => Short(name.Groups[1].Value, name.Groups[2].Value) ?? name.Value);

    /// <summary>The directives that the code needs.</summary>
    /// <param name="imported">Namespaces that the project imports everywhere.</param>
    public IEnumerable<string> Usings(ICollection<string> imported) => _used.Where(space => !imported.Contains(space)).OrderBy(space => !space.StartsWith("System", StringComparison.Ordinal)).Select(space => $"using {space};");

    /// <summary>The code calls extension methods of a namespace.</summary>
    public void Use(string space) => _used.Add(space);

    string? Short(string space, string name)
    {
        if (space == _own) return _hidden.Contains(name) ? null : name;
        // A member of a type.
        if (!s_known.Contains(space) && space.LastIndexOf('.') is > 0 and var dot && s_known.Contains(space.Substring(0, dot)))
            return Short(space.Substring(0, dot), space.Substring(dot + 1)) is { } type ? $"{type}.{name}" : null;
        if (!s_known.Contains(space) || _near.Contains(name)) return null;
        _used.Add(space);
        return name;
    }

    /// <summary>All that the API declares in its namespace.</summary>
    public static IEnumerable<string> Declared(EmitContext context)
    {
        var names = context.Names;
        foreach (var type in names.TypeNames) yield return type;
        foreach (var type in names.TypeNames) yield return type + "Codec";
        foreach (var companion in names.Companions.Values) yield return companion;
        foreach (var tag in names.Tags) yield return tag.Handler;
        foreach (var tag in names.Tags) yield return tag.Client;
        foreach (var operation in names.Operations.Concat(names.Webhooks?.Operations ?? []))
        {
            yield return operation.Result;
            yield return operation.Parameters;
            yield return operation.BodyType;
            yield return operation.AcceptType;
        }
    }
}
