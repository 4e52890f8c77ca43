using CsCheck;
using Photon.Core.Diagnostics;

namespace Photon.Core.Tests.Reading.Overlays;

/// <summary>Overlays are as hostile as any text.</summary>
public sealed class OverlayBoundsTests
{
    [Theory]
    [InlineData("  - { target: $..*..*..*..*..*..*, update: 1 }")]
    [InlineData("  - { target: '$..[?count($..*) > count($..*..*)]', remove: true }")]
    public void Targets_that_run_away_are_stopped(string action)
    {
        var wide = "a: [" + string.Concat(Enumerable.Repeat("[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]],", 3000)) + "]\n";
        Stopped(wide, action);
    }

    [Fact]
    public void Actions_that_multiply_the_document_are_stopped() =>
        Stopped("a: {}", string.Concat(Enumerable.Range(0, 60).Select(i => $"  - {{ target: $, update: {{ m{i}: {{}} }} }}\n  - {{ target: $.m{i}, copy: $ }}\n")));

    [Fact]
    public void Actions_that_nest_without_end_are_stopped() =>
        Stopped("a: []", string.Concat(Enumerable.Range(0, 300).Select(i => $"  - {{ target: '$.a{string.Concat(Enumerable.Repeat("[0]", i))}', update: [] }}\n")), "1.0.0");

    static void Stopped(string document, string actions, string version = "1.1.0")
    {
        var (text, faults) = Overlaid.Apply(document, Overlaid.Head.Replace("1.1.0", version, StringComparison.Ordinal) + actions);
        Assert.Equal("PHO1036", Assert.Single(faults).Rule.Id);
        Assert.Equal(Reads.Clean("a.yaml", document).ToJson(), text.Root.ToJson());
    }

    [Fact]
    public void A_thousand_values_that_do_not_fit_are_a_hundred_faults_at_most()
    {
        var document = "a:\n" + string.Concat(Enumerable.Repeat("  - 1\n", 1000));
        var (_, faults) = Overlaid.Apply(document, Overlaid.Head + "  - { target: '$.a[*]', update: {} }");
        Assert.InRange(faults.Count, 1, 100);
    }

    [Fact]
    public void Changed_overlays_never_throw()
    {
        const string document = "a: { b: [1, { c: x }], d: { e: null } }\nf: &f [true]\ng: *f\n";
        const string overlay = Overlaid.Head + "  - target: $..c\n    update: { z: [1, 'y'] }\n  - { target: '$.a.b[?@.c == ''x'']', remove: true }\n  - { target: $.a, copy: $.f }\n  - { target: $, update: { a: { d: { e: 2 } }, h: ~ } }\n";
        Gen.Select(Gen.Int[0, overlay.Length - 1], Gen.Int[0, 6], Gen.Char["{}[]:,'\"&*!|-# \n$.@?=ax1~<"].Array[0, 5]).Array[1, 4].Sample(changes =>
        {
            var changed = overlay;
            foreach (var (at, cut, put) in changes)
            {
                var start = Math.Min(at, changed.Length);
                changed = changed.Remove(start, Math.Min(cut, changed.Length - start)).Insert(start, new string(put));
            }
            var (text, faults) = Overlaid.Apply(document, changed);
            Assert.Equal(text.Root.ToJson(), Reads.Clean("again.json", text.Root.ToJson()).ToJson());
            Assert.All(faults, fault => Assert.True(fault.Place.Start + fault.Place.Length <= changed.Length, fault.ToString()));
        }, iter: 3000);
    }
}
