using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Reuse;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Sharing;

/// <summary>
/// What stands for a type in another one's content: of a named type its name and where it comes from, of any other what it
/// says. Documents call inline types after the place where they meet them first, which need not be the same.
/// </summary>
sealed class TypeLabels
{
    // Deeper ones go by their names.
    const int MaxDepth = 200;

    readonly ApiModel _model;
    readonly ApiNames _names;
    readonly TypeContents _contents;
    readonly Digest?[] _content;
    readonly bool[] _isBegun;
    int _depth;

    public TypeLabels(ApiModel model, ApiNames names, EmitOptions options)
    {
        (_model, _names) = (model, names);
        var plain = new ApiNames
        {
            TypeNames = [.. names.TypeNames.Select((name, i) => model.Types[i].Origin is { IsNamed: true } ? name : "")],
            PropertyNames = names.PropertyNames,
            MemberNames = names.MemberNames,
            AdditionalNames = names.AdditionalNames,
        };
        _contents = new(model, plain, null, new(model, plain, null, new(model, plain, options), null));
        (_content, _isBegun) = (new Digest?[model.Types.Count], new bool[model.Types.Count]);
    }

    public Digest Of(int type)
    {
        if (type < 0) return default;
        var digest = new DigestBuilder();
        if (_model.Types[type].Origin is { IsNamed: true } origin)
        {
            digest.Add(_names.Type(type));
            digest.Add(origin.File);
            digest.Add(origin.Pointer);
            return digest.Digest;
        }
        if (_content[type] is { } known) return known;
        if (!_isBegun[type] && _depth < MaxDepth) return Content(type);
        digest.Add(_names.Type(type));
        return digest.Digest;
    }

    /// <summary>All that the type says, with labels of what it refers to.</summary>
    public Digest Content(int type)
    {
        if (_content[type] is { } known) return known;
        _isBegun[type] = true;
        _depth++;
        var digest = new DigestBuilder();
        digest.Add(_contents.Own(type));
        foreach (var part in TypeReach.Parts(_model.Types[type])) digest.Add(Of(part));
        _depth--;
        _isBegun[type] = false;
        return (_content[type] = digest.Digest).Value;
    }
}
