using Photon.Core.Model;

namespace Photon.Core.Emit;

/// <summary>Which types are emitted, and in which directions: only what can travel costs anybody anything.</summary>
public sealed class TypeReach
{
    readonly TypeUsage[] _usage;
    readonly EmitOptions _options;

    public TypeReach(ApiModel model, EmitOptions options)
    {
        _options = options;
        _usage = new TypeUsage[model.Types.Count];
        var both = TypeUsage.Request | TypeUsage.Response;
        for (var i = 0; i < _usage.Length; i++)
            Visit(model, i, options.Models && model.Types[i].NameParts.Count == 1 ? model.Types[i].Usage | both : model.Types[i].Usage);
    }

    public bool Emits(int type) => _usage[type] != 0;

    /// <summary>Where values travel, those included that a containing type carries.</summary>
    public TypeUsage Usage(int type) => _usage[type];

    /// <summary>A reader is needed: servers read requests, clients read responses.</summary>
    public bool Reads(int type) => Emits(type) && (BothWays || Travels(type, _options.Server, _options.Client || _options.ValidateResponses));

    /// <summary>A writer is needed: servers write responses, clients write requests.</summary>
    public bool Writes(int type) => Emits(type) && (BothWays || Travels(type, _options.Client, _options.Server));

    bool BothWays => _options.Models || _options.JsonConverters;

    bool Travels(int type, bool request, bool response) =>
        (request && (_usage[type] & TypeUsage.Request) != 0) || (response && (_usage[type] & TypeUsage.Response) != 0);

    void Visit(ApiModel model, int start, TypeUsage usage)
    {
        var stack = new Stack<int>();
        stack.Push(start);
        while (stack.Count > 0)
        {
            var at = stack.Pop();
            if (at < 0 || (usage & ~_usage[at]) == 0) continue;
            _usage[at] |= usage;
            foreach (var next in Parts(model.Types[at])) stack.Push(next);
        }
    }

    /// <summary>Types that the type refers to; negative numbers among them are none.</summary>
    internal static IEnumerable<int> Parts(TypeModel type)
    {
        switch (type)
        {
            case ArrayType array: yield return array.Item.Type; break;
            case MapType map: yield return map.Value.Type; yield return map.Key; break;
            case UnionType union:
                foreach (var one in union.Cases) yield return one.Type.Type;
                break;
            case ObjectType record:
                foreach (var property in record.Properties) yield return property.Type.Type;
                foreach (var pattern in record.PatternProperties) yield return pattern.Type.Type;
                foreach (var one in record.Discriminator?.Cases ?? default) yield return one.Type;
                yield return record.AdditionalType.Type;
                yield return record.PropertyNames;
                yield return record.Base;
                break;
        }
    }
}
