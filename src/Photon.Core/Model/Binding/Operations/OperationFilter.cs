using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Which operations are wanted.</summary>
sealed class OperationFilter(BindOptions options)
{
    readonly HashSet<string> _matched = new(StringComparer.Ordinal);

    public bool WantsPath(string path) => Glob.Wants(options.Paths, path, _matched);

    public bool Wants(string id, string method, string path, IReadOnlyList<string> tags) =>
        Glob.Wants(options.Operations, id.Length > 0 ? [id, method + " " + path] : [method + " " + path], _matched) & Glob.Wants(options.Tags, tags, _matched);

    /// <summary>A filter that matches nothing is a slip of the pen.</summary>
    public void Report(BindScope scope, Node root)
    {
        foreach (var patterns in new[] { options.Paths, options.Operations, options.Tags })
            foreach (var pattern in patterns)
                if (!_matched.Contains(pattern)) scope.Report(BindingRules.NoMatch, Place.Of(root.Path), pattern);
    }
}
