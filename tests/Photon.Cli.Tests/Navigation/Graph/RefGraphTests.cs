using Photon.Cli.Navigation.Graph;
using Photon.Cli.Navigation.Index;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Graph;

public sealed class RefGraphTests
{
    static readonly SpecIndex s_index = OwnDocuments.Index("""
        openapi: 3.1.0
        paths:
          /a: { get: { responses: { '200': { $ref: '#/components/responses/R' } } } }
        components:
          responses: { R: { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }
          schemas:
            A: { properties: { b: { $ref: '#/components/schemas/B' }, again: { $ref: '#/components/schemas/B' } } }
            B: { properties: { c: { $ref: '#/components/schemas/C' } } }
            C: { properties: { a: { $ref: '#/components/schemas/A' } } }
            Self: { items: { $ref: '#/components/schemas/Self' } }
            Alone: { title: x }
        """);

    readonly RefGraph _graph = new(s_index);

    [Fact]
    public void References_are_followed_both_ways()
    {
        Assert.Equal(["R"], Names(_graph.Out(Id("GET /a"))));
        Assert.Equal(["B"], Names(_graph.Out(Id("A"))));
        Assert.Equal(["C", "R"], Names(_graph.In(Id("A"))));
        Assert.Equal(["R", "A", "B", "C"], Names([.. _graph.AllOut(Id("GET /a"))]));
        Assert.Equal(["A", "C", "R", "B", "GET /a"], Names([.. _graph.AllIn(Id("B"))]));
        Assert.Equal([6, 6], _graph.Places(Id("B")).Select(edge => edge.Line));
    }

    [Fact]
    public void What_nobody_uses_and_what_leads_back_to_itself_is_known()
    {
        Assert.Equal([2, 1, 1, 0, 0], new[] { "A", "B", "C", "Self", "Alone" }.Select(name => _graph.UsedBy(Id(name))));
        Assert.Equal([true, true, true, false, false], new[] { "A", "B", "C", "Self", "Alone" }.Select(name => _graph.IsReached(Id(name))));
        Assert.Equal(["A,B,C", "Self"], _graph.Cycles.Select(cycle => string.Join(',', Names([.. cycle]))));
        Assert.Equal([true, true, true, true, false], new[] { "A", "B", "C", "Self", "Alone" }.Select(name => _graph.IsRecursive(Id(name))));
    }

    [Fact]
    public void Both_ways_agree_on_every_document_of_the_corpus()
    {
        foreach (var file in Directory.GetFiles(SharedData.Corpus()).Where(file => new FileInfo(file).Length < 600_000))
        {
            var text = Photon.Core.Reading.SpecText.Read(file, File.ReadAllText(file), new List<Photon.Core.Diagnostics.Fault>(), TestContext.Current.CancellationToken);
            var index = IndexBuilder.Build(text, [], new([text]));
            var graph = new RefGraph(index);
            for (var id = 0; id < index.Count; id++)
            {
                foreach (var other in graph.Out(id)) Assert.True(graph.In(other).Contains(id), file);
                foreach (var other in graph.In(id)) Assert.True(graph.Out(other).Contains(id), file);
            }
            Assert.All(graph.Cycles.SelectMany(cycle => cycle), id => Assert.Contains(id, graph.AllOut(id)));
        }
    }

    static int Id(string label) => s_index.Item(label).Id;

    static IEnumerable<string> Names(ReadOnlySpan<int> ids) => ids.ToArray().Select(id => s_index[id].Label);
}
