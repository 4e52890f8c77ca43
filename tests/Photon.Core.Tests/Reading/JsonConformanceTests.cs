using System.Text.Json;
using Photon.Core.Diagnostics;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Reading;

/// <summary>nst/JSONTestSuite: y_ is accepted, n_ refused, i_ may be either but is always the same.</summary>
public sealed class JsonConformanceTests
{
    [Fact]
    public void Every_y_case_is_read_without_a_fault_and_means_what_System_Text_Json_says()
    {
        foreach (var (name, root, faults) in Cases("y_"))
        {
            if (name.StartsWith("y_object_duplicated_key", StringComparison.Ordinal)) continue;
            Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults)}");
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(FileOf(name)));
            using var ours = JsonDocument.Parse(root.ToJson());
            Assert.True(JsonElement.DeepEquals(theirs.RootElement, ours.RootElement), name);
        }
    }

    [Fact]
    public void A_duplicated_key_is_a_fault_of_a_document_and_the_last_one_counts()
    {
        var cases = Cases("y_object_duplicated_key").ToList();
        Assert.Equal(2, cases.Count);
        foreach (var (name, root, faults) in cases)
        {
            Assert.Equal(ReadingRules.Duplicate, Assert.Single(faults).Rule);
            Assert.Equal(name == "y_object_duplicated_key.json" ? """{"a":"c"}""" : """{"a":"b"}""", root.ToJson());
        }
    }

    [Fact]
    public void Every_n_case_is_refused_with_an_error()
    {
        foreach (var (name, _, faults) in Cases("n_"))
            Assert.True(faults.Exists(static fault => fault.Rule.Severity == Severity.Error), name);
    }

    [Fact]
    public void Every_i_case_has_its_answer()
    {
        var refused = Cases("i_").Where(static read => read.Faults.Count > 0).Select(static read => read.Name).ToArray();
        // Half surrogates cannot be written as UTF-8; bytes that are none are replaced when decoded; numbers of any size are text here.
        Assert.Equal(
        [
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_lone_second_surrogate.json",
            "i_structure_500_nested_arrays.json",
        ],
        refused);
    }

    static IEnumerable<(string Name, Node Root, List<Fault> Faults)> Cases(string prefix)
    {
        foreach (var file in Directory.EnumerateFiles(Folder(), prefix + "*").Order(StringComparer.Ordinal))
        {
            var text = SpecEncoding.Decode(File.ReadAllBytes(file), out _);
            var (root, faults) = Reads.Text(Path.GetFileName(file), text);
            yield return (Path.GetFileName(file), root, faults);
        }
    }

    static string Folder() => Path.Combine(SharedData.Conformance(), "json/test_parsing");

    static string FileOf(string name) => Path.Combine(Folder(), name);
}
