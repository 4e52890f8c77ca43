using System.Text.RegularExpressions;

namespace Photon.Core.Model.Binding;

/// <summary>
/// Whether a member may be the business of several schemas of one object: each of them holds
/// (https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.2), while emitted code gives it to the first.
/// </summary>
static class NameOverlap
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    public static bool Exists(EquatableArray<PatternProperty> patterns, List<PropertyModel> members)
    {
        if (patterns.Count != 1) return patterns.Count > 1;
        if (members.Count == 0) return false;
        try
        {
            var pattern = new Regex(patterns[0].Pattern, RegexOptions.CultureInvariant, Patience);
            return members.Exists(member => pattern.IsMatch(member.Name));
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            // What .NET cannot say is checked where the value is.
            return true;
        }
    }
}
