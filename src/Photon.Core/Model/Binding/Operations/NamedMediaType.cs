using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>A media type and where the document names it.</summary>
/// <param name="Name">Without white space.</param>
/// <param name="Node">What stands under it, or 2.0's item of a list; missing where the document names none.</param>
readonly record struct NamedMediaType(string Name, Node Node)
{
    public static IReadOnlyList<NamedMediaType> Json { get; } = [new("application/json", default)];

    /// <summary>2.0's <c>consumes</c> or <c>produces</c>.</summary>
    public static List<NamedMediaType> List(Node list, BindScope scope)
    {
        var mediaTypes = new List<NamedMediaType>(list.Count);
        foreach (var item in list.Items)
        {
            if (MediaTypes.Normal(item.Text) is { Length: > 0 } mediaType) mediaTypes.Add(new(mediaType, item));
            else scope.Report(BindingRules.MalformedMediaType, item.Place, item.Text);
        }
        return mediaTypes;
    }
}
