using Photon.Core.Emit.Sharing;
using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit;

/// <summary>Which types are emitted, and in which directions: only what can travel costs anybody anything.</summary>
public sealed class TypeReach
{
    readonly TypeUsage[] _usage;
    readonly TypeNeeds[] _needs;
    readonly ApiNames _names;
    readonly bool[]? _here;

    /// <param name="model">The API.</param>
    /// <param name="names">Its identifiers.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="shares">What other documents declare, and what they need of what this one does.</param>
    internal TypeReach(ApiModel model, ApiNames names, EmitOptions options, DocumentShares shares)
    {
        _names = names;
        _usage = new TypeUsage[model.Types.Count];
        var both = TypeUsage.Request | TypeUsage.Response;
        var wanted = Wanted(options);
        foreach (var i in options.Roots.Count > 0 ? options.Roots : Enumerable.Range(0, _usage.Length))
            Visit(model, i, (options.Models && (options.Roots.Count > 0 || model.Types[i].NameParts.Count == 1) ? model.Types[i].Usage | both : model.Types[i].Usage) & wanted);
        _needs = [.. _usage.Select(u => Of(u, options))];
        if (shares.Types.Count == 0) return;
        var others = shares.Wanted();
        for (var i = 0; i < _needs.Length; i++)
            if (others.TryGetValue(names.Type(i), out var more)) _needs[i] |= more;
        _here = names.Elsewhere.Length > 0 ? Here(model) : null;
    }

    public bool Emits(int type) => _usage[type] != 0;

    /// <summary>The type has a declaration, and it is this document's to emit.</summary>
    public bool Declares(int type) => _names.Type(type).Length > 0 && Emits(type) && !_names.IsElsewhere(type);

    /// <summary>Code of this document holds values of the type; otherwise only types do that are declared elsewhere.</summary>
    public bool IsHere(int type) => _here is null || _here[type];

    /// <summary>What is needed of the type, by this document and by those that it declares the type for.</summary>
    public TypeNeeds Needs(int type) => _needs[type];

    /// <summary>A reader is needed: servers read requests, clients read responses.</summary>
    public bool Reads(int type) => (_needs[type] & TypeNeeds.Reader) != 0;

    /// <summary>A writer is needed: servers write responses, clients write requests.</summary>
    public bool Writes(int type) => (_needs[type] & TypeNeeds.Writer) != 0;

    /// <summary>Which values the emitted code has to do with at all.</summary>
    static TypeUsage Wanted(EmitOptions options)
    {
        var wanted = options.Server || options.Webhooks || options.Models ? TypeUsage.WebhookRequest | TypeUsage.WebhookResponse : TypeUsage.None;
        return options.Webhooks && !options.Server && !options.Client && !options.Models ? wanted : wanted | TypeUsage.Request | TypeUsage.Response;
    }

    static TypeNeeds Of(TypeUsage usage, EmitOptions options)
    {
        if (usage == TypeUsage.None) return TypeNeeds.None;
        var bothWays = options.Models || options.JsonConverters;
        var (request, response) = ((usage & TypeUsage.Request) != 0, (usage & TypeUsage.Response) != 0);
        // What a webhook sends goes the way of a response: the API's server writes it, and readOnly members are in it.
        var (called, told) = ((usage & TypeUsage.WebhookResponse) != 0, (usage & TypeUsage.WebhookRequest) != 0);
        var needs = (request || called ? TypeNeeds.Request : 0) | (response || told ? TypeNeeds.Response : 0);
        if (request && (options.Server || bothWays)) needs |= TypeNeeds.ReadsRequests | TypeNeeds.Reader;
        if (response && (options.Client || bothWays)) needs |= TypeNeeds.ReadsResponses | TypeNeeds.Reader;
        if (request && (options.Client || bothWays)) needs |= TypeNeeds.WritesRequests | TypeNeeds.Writer;
        if (response && (options.Server || bothWays)) needs |= TypeNeeds.WritesResponses | TypeNeeds.Writer;
        if (called && (options.Server || bothWays)) needs |= TypeNeeds.ReadsRequests | TypeNeeds.Reader;
        if (told && (options.Webhooks || bothWays)) needs |= TypeNeeds.ReadsResponses | TypeNeeds.Reader;
        if (called && (options.Webhooks || bothWays)) needs |= TypeNeeds.WritesRequests | TypeNeeds.Writer;
        if (told && (options.Server || bothWays)) needs |= TypeNeeds.WritesResponses | TypeNeeds.Writer;
        if (!options.ValidateResponses) return needs;
        if (response && options.Server) needs |= TypeNeeds.ReadsResponses;
        if (called && options.Webhooks) needs |= TypeNeeds.ReadsRequests;
        return response || called ? needs | TypeNeeds.Reader : needs;
    }

    bool[] Here(ApiModel model)
    {
        var here = new bool[_needs.Length];
        var open = new Stack<int>(Enumerable.Range(0, here.Length).Where(Declares));
        foreach (var operation in model.Operations.Concat(model.Webhooks))
            foreach (var type in OperationUses.Of(operation)) open.Push(type);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (at < 0 || here[at] || _names.IsElsewhere(at)) continue;
            here[at] = true;
            foreach (var next in Parts(model.Types[at])) open.Push(next);
        }
        return here;
    }

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
            case TupleType tuple:
                foreach (var item in tuple.Items) yield return item.Type.Type;
                break;
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
