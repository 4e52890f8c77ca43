using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>What a schema says about a member beside its values; what it refers to may say it, too.</summary>
struct Annotations
{
    // One reference to the next; beyond it nobody looks for a description.
    const int MaxDepth = 8;
    const int MaxSchemas = 64;

    int _schemas;
    HintReader? _hints;

    public string Description { get; private set; }
    public bool Deprecated { get; private set; }
    public bool ReadOnly { get; private set; }
    public bool WriteOnly { get; private set; }
    public Node Default { get; private set; }

    /// <summary><c>null</c> where nobody asks.</summary>
    public readonly Hints? Hints => _hints?.Hints;

    /// <summary>The description is of the type that is referred to.</summary>
    public bool IsOfType { get; private set; }

    public static Annotations Of(Node schema, BindScope scope, SchemaEntries entries, NamePath owner)
    {
        var annotations = new Annotations { Description = "", _hints = HintReader.For(scope) };
        annotations.Add(schema, scope, entries, owner, 0, false);
        return annotations;
    }

    /// <summary>What a second schema of the same member adds.</summary>
    public void And(Node schema, BindScope scope, SchemaEntries entries, NamePath owner) => Add(schema, scope, entries, owner, 0, false);

    void Add(Node schema, BindScope scope, SchemaEntries entries, NamePath owner, int depth, bool isOfType)
    {
        if (!schema.IsObject || depth > MaxDepth || _schemas++ > MaxSchemas) return;
        Node reference = default, allOf = default;
        foreach (var member in schema.Members)
        {
            switch (KeywordNames.Of(member.Name))
            {
                case Keyword.Ref when member.Value.IsString: reference = member.Value; break;
                case Keyword.AllOf: allOf = member.Value; break;
            }
        }
        if (reference.Exists && !scope.IsV31)
        {
            AddTarget(schema, reference.Text, scope, entries, owner, depth);
            return;
        }
        _hints?.Add(schema, isOfType);
        foreach (var member in schema.Members)
        {
            switch (KeywordNames.Of(member.Name))
            {
                case Keyword.Description when Description.Length == 0 && member.Value.IsString:
                    Description = member.Value.Text;
                    IsOfType = isOfType;
                    break;
                case Keyword.Deprecated when depth == 0: Deprecated |= member.Value.Kind == NodeKind.True; break;
                case Keyword.ReadOnly: ReadOnly |= member.Value.Kind == NodeKind.True; break;
                case Keyword.WriteOnly: WriteOnly |= member.Value.Kind == NodeKind.True; break;
                case Keyword.Default when !Default.Exists: Default = member.Value; break;
            }
        }
        if (reference.Exists) AddTarget(schema, reference.Text, scope, entries, owner, depth);
        if (allOf.Count > 0) foreach (var item in allOf.Items) Add(item, scope, entries, owner, depth + 1, isOfType);
    }

    void AddTarget(Node schema, string reference, BindScope scope, SchemaEntries entries, NamePath owner, int depth)
    {
        if (entries.Find(schema, reference, owner) is { } target) Add(target.Node, scope, entries, target.Name, depth + 1, true);
    }
}
