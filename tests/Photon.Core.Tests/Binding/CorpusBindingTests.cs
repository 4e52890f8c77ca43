using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Binding;

/// <summary>Real documents: all bind, valid ones without an error, and every type is what it claims to be.</summary>
public sealed class CorpusBindingTests
{
    [Fact]
    public void Every_document_binds_and_valid_ones_without_an_error()
    {
        var count = 0;
        foreach (var row in SharedData.Manifest())
        {
            var (model, faults) = Bind(row["file"]);
            Assert.True(model is not null, row["file"]);
            Assert.True(row["valid"] != "yes" || faults.TrueForAll(static fault => fault.Rule.Severity != Severity.Error), $"{row["file"]}: {faults.Find(static fault => fault.Rule.Severity == Severity.Error)}");
            Assert.All(faults, static fault => Assert.NotEqual("", fault.Place.Path));
            Sound(model, row["file"]);
            count++;
        }
        Assert.True(count >= 151, $"{count} documents");
    }

    [Fact]
    public void Every_operation_of_most_documents_is_there()
    {
        var (all, kept) = (0, 0);
        foreach (var row in SharedData.Manifest().Where(static row => row["valid"] == "yes"))
        {
            all += int.Parse(row["operations"], null);
            kept += Bind(row["file"]).Model!.Operations.Count;
        }
        // What is missing has a fragment in its path, or the route of another operation.
        Assert.True(kept >= all * 0.99, $"{kept} of {all}");
    }

    [Fact]
    public void Broken_documents_never_throw()
    {
        var random = new Random(20261122);
        var options = new BindOptions { AllSchemas = true };
        var bound = 0;
        foreach (var row in SharedData.Manifest().Where(static row => row["files"] == "1" && long.Parse(row["bytes"], null) < 60_000))
        {
            var text = Json(File.ReadAllText(Path.Combine(SharedData.Corpus(), row["file"])));
            for (var i = 0; i < 12; i++)
            {
                var broken = Broken(text, random);
                var files = SpecText.Read(row["file"] + ".json", broken, [], TestContext.Current.CancellationToken);
                var model = SpecBinder.Bind(files, new([files]), options, [], TestContext.Current.CancellationToken);
                if (model is null) continue;
                Sound(model, row["file"]);
                bound++;
            }
        }
        Assert.True(bound > 300, $"{bound} documents");
    }

    /// <summary>Values swapped for other values of the document: well-formed, but not what the place wants.</summary>
    static string Broken(string json, Random random)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        var places = new List<System.Text.Json.Nodes.JsonNode>();
        Collect(root);
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var (place, other) = (places[random.Next(places.Count)], places[random.Next(places.Count)]);
            System.Text.Json.Nodes.JsonNode? value = random.Next(6) switch
            {
                0 => null,
                1 => random.Next(-3, 3),
                2 => random.Next(2) == 0,
                3 => new System.Text.Json.Nodes.JsonArray(),
                4 => new System.Text.Json.Nodes.JsonObject { ["$ref"] = "#" + other.GetPath()[1..].Replace('.', '/') },
                _ => other.DeepClone(),
            };
            if (place.Parent is { } && place.Root == root && other.ToJsonString().Length < 20_000) place.ReplaceWith(value);
        }
        return root.ToJsonString();

        void Collect(System.Text.Json.Nodes.JsonNode? node)
        {
            if (node is null) return;
            if (node.Parent is not null) places.Add(node);
            if (node is System.Text.Json.Nodes.JsonObject members) foreach (var member in members) Collect(member.Value);
            if (node is System.Text.Json.Nodes.JsonArray items) foreach (var item in items) Collect(item);
        }
    }

    static string Json(string text) => SpecText.Read(text.TrimStart().StartsWith('{') ? "a.json" : "a.yaml", text, [], TestContext.Current.CancellationToken).Root.ToJson();

    static (ApiModel? Model, List<Fault> Faults) Bind(string file)
    {
        var path = Path.Combine(SharedData.Corpus(), file);
        var faults = new List<Fault>();
        var top = file.Contains('/') ? Path.Combine(SharedData.Corpus(), file.Split('/')[0]) : "";
        var paths = top.Length == 0 ? [path] : Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories).Where(static name => name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal));
        var files = paths.Order(StringComparer.Ordinal).Select(name => SpecText.Read(name, File.ReadAllText(name), [], TestContext.Current.CancellationToken)).ToArray();
        return (SpecBinder.Bind(files.Single(one => one.Path == path), new(files), new(), faults, TestContext.Current.CancellationToken), faults);
    }

    /// <summary>Every index is in range, every declared type has a name, every type is in use, no union has twins.</summary>
    static void Sound(ApiModel model, string file)
    {
        foreach (var type in model.Types)
        {
            TypeVisiting.Each(type, index => Assert.InRange(index, 0, model.Types.Count - 1));
            Assert.True(type.Usage != TypeUsage.None, file);
            Assert.True(type is PrimitiveType or ArrayType or TupleType or MapType == (type.NameParts.Count == 0), $"{file}: {type}");
            switch (type)
            {
                case ObjectType model1:
                    Assert.Equal(model1.Properties.Count, model1.Properties.Select(static property => property.Name).Distinct().Count());
                    if (model1.Discriminator is { } discriminator) Assert.All(discriminator.Cases, one => Assert.IsType<ObjectType>(model.Types[one.Type]));
                    if (model1.Base >= 0) Assert.IsType<ObjectType>(model.Types[model1.Base]);
                    break;
                case UnionType union:
                    Assert.Equal(union.Cases.Count, union.Cases.Select(static one => one.Type).Distinct().Count());
                    Assert.True(union.Cases.Count > 1 || union.Residual.Length > 0, $"{file}: {Binds.Name(type)}");
                    break;
                case EnumType choice:
                    Assert.Equal(choice.Members.Count, choice.Members.Select(static member => member.Value).Distinct().Count());
                    Assert.NotEmpty(choice.Members);
                    break;
            }
        }
        foreach (var operation in model.Operations.Concat(model.Webhooks)) TypeVisiting.Each(operation, TypeUsage.Request, TypeUsage.Response, (index, _) => Assert.InRange(index, 0, model.Types.Count - 1));
    }
}
