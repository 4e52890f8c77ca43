using Photon.Core.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Photon.Core.Reading;

/// <summary>
/// YAML 1.2 into the same rows as JSON, from SharpYaml's events. What the schema of JSON does not have (aliases, merge
/// keys, tags, other forms of numbers) is resolved here, so that nobody later knows which of the two was read.
/// </summary>
internal sealed class YamlReader(NodeTable table, NodeBuilder build)
{
    readonly YamlValues _values = new(table, build);
    readonly YamlAliases _aliases = new(table, build);
    // Per open container: whether a mapping waits for a key.
    readonly bool[] _wantsKey = new bool[NodeBuilder.Deepest + 1];
    int _documents;
    // Whole nodes still to be skipped, and how deep we are in the present one.
    int _skip;
    int _skipDepth;

    /// <summary>Reads the whole text. False: reading broke off, and what was read is not the document.</summary>
    public bool Read()
    {
        if (!_values.CheckCharacters()) return false;
        if (Parse(0, Take) is var fault and >= 0)
        {
            // No more rows, but what else is wrong further down can still be said.
            for (var tries = 0; fault >= 0 && tries < 20; tries++)
                fault = NextTopLevelKey(fault) is var from and >= 0 ? Parse(from, static _ => true) : -1;
            return false;
        }
        if (!build.Stopped && table.Count == 0) build.Report(ReadingRules.Empty, 0, 0);
        return !build.Stopped && table.Count > 0;
    }

    /// <summary>Gives every event to <paramref name="take"/>; -1, or where the text is not YAML, which is reported.</summary>
    int Parse(int from, Func<ParsingEvent, bool> take)
    {
        try
        {
            // Its own bound must not come before ours, which has the better message.
            var parser = new Parser<YamlText>(new YamlText(_values.Scanned, from), NodeBuilder.Deepest + 8, null);
            while (!build.Stopped && parser.MoveNext())
                if (parser.Current is { } next && !take(next)) break;
            return -1;
        }
        catch (YamlException fault)
        {
            var (at, length, message) = YamlMessages.Of(fault, table.Text, from);
            build.Report(ReadingRules.YamlSyntax, at, length, message);
            return Math.Max(at, from + fault.End.Index);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Text is hostile and the scanner is not ours: whatever it throws is a fault of the document, never of the build.
            build.Report(ReadingRules.YamlSyntax, 0, 0, $"The text cannot be read as YAML: {fault.Message}");
            return table.Text.Length;
        }
    }

    /// <summary>The next line that begins with <c>key:</c> in the first column, where a block mapping can be taken up again; or -1.</summary>
    int NextTopLevelKey(int at)
    {
        var text = table.Text;
        while (at < text.Length && text.IndexOf('\n', at) is var end and >= 0)
        {
            at = end + 1;
            var letters = at;
            while (letters < text.Length && (char.IsLetterOrDigit(text[letters]) || text[letters] is '-' or '_' or '/')) letters++;
            if (letters > at && letters < text.Length && text[at] != '-' && text[letters] == ':') return at;
        }
        return -1;
    }

    /// <summary>False: the rest is not read.</summary>
    bool Take(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart when _documents++ > 0:
                build.Report(ReadingRules.ManyDocuments, next.Start.Index, Math.Max(next.End.Index - next.Start.Index, 1));
                return false;
            case MappingEnd or SequenceEnd or NodeEvent or AnchorAlias when _skip > 0:
                Skip(next);
                break;
            case AnchorAlias alias: TakeAlias(alias); break;
            case Scalar scalar: TakeScalar(scalar); break;
            case MappingStart or SequenceStart: Open((NodeEvent)next, next is MappingStart); break;
            case MappingEnd: Close(isMapping: true); break;
            case SequenceEnd: Close(isMapping: false); break;
        }
        return true;
    }

    bool WantsKey
    {
        get => build.InObject && _wantsKey[build.Depth];
        set => _wantsKey[build.Depth] = value;
    }

    void TakeScalar(Scalar scalar)
    {
        if (WantsKey)
        {
            WantsKey = false;
            var name = _values.Value(scalar);
            _aliases.AnchorName(scalar.Anchor, name);
            if (name == "<<" && scalar.Style == ScalarStyle.Plain) _aliases.AwaitMerge();
            _values.Name(scalar);
            return;
        }
        var row = _values.Add(scalar);
        Ended(scalar, row);
    }

    void TakeAlias(AnchorAlias alias)
    {
        if (WantsKey)
        {
            WantsKey = false;
            if (_aliases.NameOf(alias) is { } name) build.Name(alias.Start.Index, alias.End.Index - alias.Start.Index, NodeMarks.None, name);
            else _skip = 1;
            return;
        }
        _aliases.Repeat(alias);
        WantsKey = true;
    }

    void Open(NodeEvent start, bool isMapping)
    {
        if (WantsKey)
        {
            // A complex key: it and its value are left out.
            build.Report(ReadingRules.YamlKey, start.Start.Index, 1, isMapping ? "mapping" : "list");
            _skip = 2;
            Skip(start);
            return;
        }
        _values.CheckContainerTag(start, isMapping);
        var at = _values.Skip(start);
        var row = table.Count;
        build.Open(isMapping ? NodeKind.Object : NodeKind.Array, at);
        if (build.Stopped) return;
        _aliases.Opened(row);
        _aliases.Anchor(start.Anchor, row);
        WantsKey = isMapping;
    }

    void Close(bool isMapping)
    {
        var row = build.Container;
        if (isMapping) _aliases.Merge(row);
        if (build.Stopped) return;
        build.Close();
        _aliases.Closed(row);
        WantsKey = true;
    }

    void Ended(NodeEvent node, int row)
    {
        _aliases.Anchor(node.Anchor, row);
        _aliases.Closed(row);
        WantsKey = true;
    }

    void Skip(ParsingEvent next)
    {
        _skipDepth += next.NestingIncrease;
        if (_skipDepth > 0) return;
        // In a skipped pair the mapping waits for its next key when both are through.
        _skip--;
        if (_skip == 0) WantsKey = true;
    }
}
