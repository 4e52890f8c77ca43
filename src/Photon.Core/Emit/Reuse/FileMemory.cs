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
    readonly Dictionary<Digest, SourceFile> _printed;
    readonly IReadOnlyDictionary<Digest, SourceFile>? _last;
    readonly ApiFace _face;
    readonly TypeFaces _faces;
    readonly TypeContents _types;
    readonly OperationContents _operations;

    internal FileMemory(ApiModel model, ApiNames names, EmitOptions options, TypeReach reach, TypeSyntax syntax, CodecSyntax codecs, PrintedFiles? last)
    {
        _face = ApiFace.Of(model, names, options);
        if (last is not null && last.Face == _face) _last = last.ByContent;
        _printed = [];
        _faces = new(model, names, reach, syntax, codecs);
        _types = new(model, names, codecs, _faces);
        _operations = new(model, names, _faces, _types);
    }

    FileMemory(FileMemory api, ApiModel model, ApiNames names)
    {
        (_printed, _last, _face, _faces, _types) = (api._printed, api._last, api._face, api._faces, api._types);
        _operations = new(model, names, _faces, _types);
    }

    /// <summary>The same files, for other operations over the same types.</summary>
    internal FileMemory Of(ApiModel model, ApiNames names) => new(this, model, names);

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
