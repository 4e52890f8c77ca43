namespace Photon.Core.Reading.Paths;

/// <summary>A JSONPath (RFC 9535), parsed.</summary>
internal sealed class JsonPath
{
    readonly PathQuery _query;

    JsonPath(PathQuery query) => _query = query;

    /// <summary>Null: the text is no JSONPath, and <paramref name="why"/> says why at the character <paramref name="at"/>.</summary>
    public static JsonPath? Parse(string text, out int at, out string why)
    {
        try
        {
            (at, why) = (0, "");
            return new(new PathParser(text).Parse());
        }
        catch (PathSyntaxException fault)
        {
            (at, why) = (fault.At, fault.Message);
            return null;
        }
    }

    /// <summary>The values selected, in the order of the path; one that is selected twice is there twice.</summary>
    /// <exception cref="WorkLimitException">That took more steps than <paramref name="work"/> has.</exception>
    public IReadOnlyList<int> Select(NodeDraft tree, int root, WorkMeter work) => new PathRunner(tree, root, work).Run(_query, root);
}
