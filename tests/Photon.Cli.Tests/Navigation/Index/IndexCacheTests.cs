using Photon.Cli.Navigation.Index;
using Photon.Cli.Tests.Navigation.Kit;

namespace Photon.Cli.Tests.Navigation.Index;

public sealed class IndexCacheTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("photon-cache").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_kept_is_what_was_made()
    {
        var cache = new IndexCache(_folder);
        var index = OwnDocuments.Bookshop;
        cache.Save(1, index, []);
        var again = cache.Load(1, _ => null)!;
        Assert.Equal(index.All.Select(Said), again.All.Select(Said));
        Assert.Equal(Enumerable.Range(0, index.PropertyCount).Select(id => index.Property(id).Pointer), Enumerable.Range(0, again.PropertyCount).Select(id => again.Property(id).Pointer));
        Assert.Equal(index.Edges.ToArray(), again.Edges.ToArray());
        Assert.Equal([index.Title, index.Version, .. index.Files], [again.Title, again.Version, .. again.Files]);
        Assert.Null(cache.Load(2, _ => null));

        static string Said(Item item) => $"{item.Kind} {item.Label} {item.Name} {item.Title} {item.Description} {item.Type} {item.Place} {item.IsDeprecated} {string.Join(',', item.Tags)} {string.Join(',', item.Statuses)} {string.Join(',', item.MediaTypes)}";
    }

    [Fact]
    public void A_file_that_was_cut_off_changed_or_is_somebody_elses_is_not_read()
    {
        var cache = new IndexCache(_folder);
        cache.Save(1, OwnDocuments.Bookshop, []);
        var file = Assert.Single(Directory.GetFiles(_folder));
        var bytes = File.ReadAllBytes(file);
        for (var length = 0; length < bytes.Length; length += 997) Refused(bytes[..length]);
        for (var at = 0; at < bytes.Length; at += 997)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x20;
            Refused(changed);
        }
        Refused([.. bytes, 0]);
        cache.Save(1, OwnDocuments.Bookshop, []);
        Assert.NotNull(cache.Load(1, _ => null));

        void Refused(byte[] content)
        {
            File.WriteAllBytes(file, content);
            Assert.Null(cache.Load(1, _ => null));
        }
    }

    [Fact]
    public void Another_file_of_the_document_that_changed_makes_it_old()
    {
        var (index, _) = OwnDocuments.Read(("a.yaml", "{ openapi: 3.1.0, components: { schemas: { A: { $ref: b.yaml } } } }"), ("b.yaml", "{ type: string }"));
        var cache = new IndexCache(_folder);
        cache.Save(1, index, [7]);
        Assert.NotNull(cache.Load(1, file => file == "b.yaml" ? 7 : null));
        Assert.Null(cache.Load(1, _ => 8));
        Assert.Null(cache.Load(1, _ => null));
    }

    [Fact]
    public void The_oldest_go_when_there_is_too_much()
    {
        var size = IndexFile.Write(OwnDocuments.Bookshop, []).Length;
        var cache = new IndexCache(_folder, (size * 3) + 10);
        for (var key = 1; key <= 5; key++)
        {
            cache.Save((UInt128)key, OwnDocuments.Bookshop, []);
            foreach (var file in Directory.GetFiles(_folder)) File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddMinutes(-1));
        }
        Assert.Equal([false, false, true, true, true], Enumerable.Range(1, 5).Select(key => cache.Load((UInt128)key, _ => null) is not null));
        Assert.DoesNotContain(Directory.GetFiles(_folder), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_kept_nothing_breaks()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var cache = new IndexCache(Path.Combine(file, "below"));
        cache.Save(1, OwnDocuments.Bookshop, []);
        Assert.Null(cache.Load(1, _ => null));
    }

    [Fact]
    public void Its_folder_is_the_users_and_can_be_named()
    {
        Assert.Equal(Path.GetFullPath("/x/y"), IndexCache.OfUser(name => name == "PHOTON_CACHE" ? "/x/y" : null)!.Folder);
        Assert.Null(IndexCache.OfUser(name => name == "PHOTON_CACHE" ? "off" : null));
        if (!OperatingSystem.IsWindows()) Assert.Equal("/cache/photon", IndexCache.OfUser(name => name == "XDG_CACHE_HOME" ? "/cache" : null)!.Folder);
        Assert.Contains("photon", IndexCache.OfUser(_ => null)!.Folder, StringComparison.Ordinal);
    }
}
