using Photon.Core.Model;
using Photon.Forms.Text;

namespace Photon.Forms.Binding;

/// <summary>What a form shows before anybody has filled it in: the document's defaults, as an expression.</summary>
static class Defaults
{
    const int MaxDepth = 8;

    /// <returns>Empty where the document has none.</returns>
    public static string Of(FormsScope scope, OperationBinder operations, int index)
    {
        var members = operations.Parameters(index).Where(p => p.Parameter.Default.Length > 0).Select(p => $"{TsText.Key(p.Key)}: {TsText.Value(p.Parameter.Default)}").ToList();
        if (OperationBinder.BodyOf(scope.Api.Operations[index]) is { Type.Exists: true } content && Of(scope, content.Type, 0) is { Length: > 0 } body) members.Add("body: " + body);
        return Object(members);
    }

    /// <summary>Of a value that is there: what is optional stays out, and with it what it would say.</summary>
    public static string Of(FormsScope scope, TypeUse use, int depth)
    {
        if (scope.Type(use) is not ObjectType item || depth > MaxDepth) return "";
        var members = new List<string>();
        foreach (var member in scope.Members(item).Where(member => !member.ReadOnly && member.Const.Length == 0))
        {
            var value = member.Default.Length > 0 ? TsText.Value(member.Default) : member.Required ? Of(scope, member.Type, depth + 1) : "";
            if (value.Length > 0) members.Add($"{TsText.Key(member.Name)}: {value}");
        }
        return Object(members);
    }

    static string Object(List<string> members) => members.Count == 0 ? "" : $"{{ {string.Join(", ", members)} }}";
}
