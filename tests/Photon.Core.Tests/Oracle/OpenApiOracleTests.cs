using Photon.Core.Model;

namespace Photon.Core.Tests.Oracle;

/// <summary>
/// Microsoft.OpenApi as an oracle: it and we read the same operations and the same named objects in the JSON documents of
/// the corpus. Where we differ, <see cref="KnownDifferences"/> says how and why; a difference that is gone fails as well.
/// </summary>
public sealed class OpenApiOracleTests
{
    [Fact]
    public void Operations_are_those_that_Microsoft_OpenApi_reads() =>
        Compare(static read => read.Operations(), OurReading.Operations, KnownDifferences.Operations);

    [Fact]
    public void Named_objects_have_the_members_that_Microsoft_OpenApi_reads() =>
        Compare(static read => read.Objects(), OurReading.Objects, KnownDifferences.Objects);

    static void Compare<T>(
        Func<TheirReading, IEnumerable<T>> theirs,
        Func<ApiModel, TheirReading, IEnumerable<T>> ours,
        IReadOnlyList<KnownDifference<T>> known)
        where T : class
    {
        var unexplained = new List<string>();
        var met = new HashSet<KnownDifference<T>>();
        var (documents, compared) = (0, 0);
        foreach (var row in SharedData.Manifest().Where(static row => row["format"] == "json" && row["files"] == "1"))
        {
            var file = row["file"];
            var text = File.ReadAllText(Path.Combine(SharedData.Corpus(), file));
            var (their, our) = (TheirReading.Of(text), OurReading.Of(file, text));
            if (their is null || our is null)
            {
                unexplained.Add($"{file}: not read by {(our is null ? "us" : "them")}");
                continue;
            }
            documents++;
            var is2 = row["openapi"].StartsWith('2');
            var expected = theirs(their).Select(one => Right(one, is2, known, met)).OfType<string>().ToHashSet();
            var actual = ours(our, their).Select(static one => one.ToString()!).ToHashSet();
            compared += expected.Count;
            unexplained.AddRange(expected.Except(actual).Select(line => $"{file}: theirs {line}"));
            unexplained.AddRange(actual.Except(expected).Select(line => $"{file}: ours   {line}"));
        }
        Assert.True(unexplained.Count == 0, $"{unexplained.Count} differ, {compared} were compared:\n{string.Join('\n', unexplained.Take(50))}");
        Assert.Empty(known.Where(difference => !met.Contains(difference)).Select(static difference => difference.Why));
        Assert.True(documents >= 40 && compared > 1000, $"{documents} documents, {compared} lines");
    }

    static string? Right<T>(T theirs, bool is2, IReadOnlyList<KnownDifference<T>> known, HashSet<KnownDifference<T>> met)
        where T : class
    {
        foreach (var difference in known)
        {
            var right = difference.Right(theirs, is2);
            if (right?.ToString() != theirs.ToString()) met.Add(difference);
            if (right is null) return null;
            theirs = right;
        }
        return theirs.ToString();
    }
}
