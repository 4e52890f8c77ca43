using System.Collections;
using System.Reflection;

namespace Photon.Generator.Tests.Generator.Kit;

/// <summary>Walks what a step keeps between runs: a symbol, a tree or a compilation in there keeps every one of them alive.</summary>
static class HeldTypes
{
    public static void AssertFree(object? value, string step)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>();
        Add(value);
        while (open.Count > 0)
        {
            var node = open.Pop();
            var type = node.GetType();
            Assert.False(type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{step} holds a {type}");
            if (node is Array items)
            {
                if (Leads(type.GetElementType()!)) foreach (var item in (IEnumerable)items) Add(item);
                continue;
            }
            for (var at = type; at is not null; at = at.BaseType)
                foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    if (Leads(field.FieldType)) Add(field.GetValue(node));
        }

        void Add(object? item)
        {
            if (item is null or string or Delegate or Type || !Leads(item.GetType())) return;
            if (item.GetType().IsValueType || seen.Add(item)) open.Push(item);
        }
    }

    static bool Leads(Type type) => !type.IsPrimitive && !type.IsEnum && !type.IsPointer && type != typeof(string) && type != typeof(decimal);
}
