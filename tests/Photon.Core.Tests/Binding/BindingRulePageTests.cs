using System.Reflection;
using Photon.Core.Diagnostics;

namespace Photon.Core.Tests.Binding;

public sealed class BindingRulePageTests
{
    [Fact]
    public void Every_rule_of_binding_has_its_page_with_its_title_severity_and_way_out()
    {
        var rules = typeof(BindingRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<Rule>().ToList();
        Assert.Equal(rules.Order(Comparer<Rule>.Create(static (left, right) => string.CompareOrdinal(left.Id, right.Id))).Select(static rule => rule.Id), BindingRules.All.Select(static rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.Equal(rules.Count, rules.Select(static rule => rule.Id).Distinct().Count());
        foreach (var rule in rules)
        {
            var page = File.ReadAllLines(Path.Combine(SharedData.Root, "docs/rules", rule.Id + ".md"));
            Assert.Equal($"# {rule.Id}: {rule.Title}", page[0]);
            Assert.StartsWith($"**{rule.Severity}.** ", page[2], StringComparison.Ordinal);
            Assert.Contains("## What to do", page);
        }
    }
}
