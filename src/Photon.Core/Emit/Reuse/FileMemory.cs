using Photon.Core.Emit.CSharp;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Reuse;

/// <summary>
/// Files by the digest of what they show. After an edit those that show nothing of it are taken from the last run: text of
/// files is most of what a run would cost.
/// </summary>
public sealed class FileMemory
{
    readonly Dictionary<Digest, SourceFile> _printed = [];
    readonly IReadOnlyDictionary<Digest, SourceFile>? _last;
    readonly ApiFace _face;
    readonly TypeContents _types;
    readonly OperationContents _operations;

    internal FileMemory(ApiModel model, ApiNames names, EmitOptions options, TypeReach reach, TypeSyntax syntax, CodecSyntax codecs, PrintedFiles? last)
    {
        _face = ApiFace.Of(model, names, options);
        if (last is not null && last.Face == _face) _last = last.ByContent;
        var faces = new TypeFaces(model, names, reach, syntax, codecs);
        _types = new(model, names, codecs, faces);
        _operations = new(model, names, faces, _types);
    }

    /// <summary>A file that shows types, and nothing of other types beyond their <see cref="TypeFaces"/>.</summary>
    public SourceFile OfTypes(string hintName, IReadOnlyList<int> types, Action<CodeWriter> print)
    {
        var content = new DigestBuilder();
        foreach (var type in types) content.Add(_types.Of(type));
        return Of(hintName, content, print);
    }

    /// <summary>A file that shows operations, and no more of types than their parameters and forms need.</summary>
    public SourceFile OfOperations(string hintName, IReadOnlyList<int> operations, Action<CodeWriter> print)
    {
        var content = new DigestBuilder();
        foreach (var operation in operations) content.Add(_operations.Of(operation));
        return Of(hintName, content, print);
    }

    internal PrintedFiles Finish(IReadOnlyList<SourceFile> files) => new(files, _face, _printed);

    SourceFile Of(string hintName, DigestBuilder content, Action<CodeWriter> print)
    {
        content.Add(hintName);
        var key = content.Digest;
        if (_last is null || !_last.TryGetValue(key, out var file))
        {
            var writer = new CodeWriter();
            print(writer);
            file = new(hintName, writer.ToString());
        }
        return _printed[key] = file;
    }
}
