using Photon.Core.Model;

namespace Photon.Forms.Binding;

/// <summary>Which operations get a form: <c>true</c>, or their <c>operationId</c>s.</summary>
public sealed class FormsChoice(IReadOnlyCollection<string> names)
{
    readonly bool _all = names.Any(IsAll);

    public bool Holds(OperationModel operation) => _all || names.Contains(operation.Id, StringComparer.Ordinal);

    /// <summary>Names that no operation has which takes something.</summary>
    public IEnumerable<string> Unknown(ApiModel api)
    {
        var known = api.Operations.Where(operation => operation.Parameters.Count > 0 || operation.Body is not null).Select(operation => operation.Id).ToHashSet(StringComparer.Ordinal);
        return names.Where(name => !IsAll(name) && !known.Contains(name));
    }

    static bool IsAll(string name) => name.Equals("true", StringComparison.OrdinalIgnoreCase);
}
