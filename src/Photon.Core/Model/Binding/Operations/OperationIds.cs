using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>The operation ids of a document: each stands for one operation, be it of a path, a webhook or a callback.</summary>
sealed class OperationIds(BindScope scope)
{
    readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The operation's id; empty where it has none, or one that another has.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="id">As it is written.</param>
    /// <param name="route">What the operation is called in messages.</param>
    public string Take(Node operation, string id, string route)
    {
        if (id.Length == 0) return "";
        if (!_known.TryGetValue(id, out var other))
        {
            _known.Add(id, route);
            return id;
        }
        scope.Report(BindingRules.DuplicateOperationId, operation["operationId"].Place, id, other);
        return "";
    }
}
