using Photon.Core.Model;
using Photon.Forms.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>The fields of a declared type.</summary>
sealed class ComponentBinder(FormsScope scope, TypeWriter types, Growth growth)
{
    public FieldsComponent Bind(int type)
    {
        var modules = new Modules(scope, types, type);
        var fields = new FieldBinder(scope, modules, growth, type);
        IReadOnlyList<string> tags = [];
        IReadOnlyList<Field> shown;
        switch (scope.Api.Types[type])
        {
            case UnionType union: shown = [new VariantBinder(scope, modules, fields).Bind(union)]; break;
            case ObjectType { Discriminator: { Cases.Count: > 0 } told }: shown = [new VariantBinder(scope, modules, fields).Bind(told)]; break;
            case ObjectType item: (tags, shown) = Members(type, item, modules, fields); break;
            default: throw new InvalidOperationException("It has no fields.");
        }
        var name = types.Of(new TypeUse(type));
        return new(scope.Name(type) + "Fields", name)
        {
            IsPart = FormsScope.IsPart(scope.Api.Types[type]),
            Fixed = tags,
            Fields = shown,
            Imports = modules.Imports,
            UsesExact = modules.UsesExact,
        };
    }

    (List<string> Fixed, IReadOnlyList<Field> Fields) Members(int type, ObjectType item, Modules modules, FieldBinder fields)
    {
        var (tags, shown) = (new List<string>(), new List<PropertyModel>());
        foreach (var member in scope.Members(item).Where(member => !member.ReadOnly))
        {
            if (scope.Tags.Of(type, member) is not { Length: > 0 } tag) shown.Add(member);
            else if (member.Required) tags.Add($"props.of.at({TsText.Literal(member.Name)}).fix({tag});");
        }
        return (tags, new Layout(fields, modules).Bind(shown, "props.of"));
    }
}
