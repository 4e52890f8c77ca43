using System.Reflection;
using Photon.Core.Diagnostics;

namespace Photon.Core.Tests.Reading;

public sealed class RulePageTests
{
    [Fact]
    public void Every_rule_of_reading_has_its_page_with_its_title_severity_and_way_out()
    {
        var rules = typeof(ReadingRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (Rule)field.GetValue(null)!).ToList();
        Assert.Equal(rules.Count, rules.Select(static rule => rule.Id).Distinct().Count());
        foreach (var rule in rules)
        {
            var page = File.ReadAllLines(Path.Combine(SharedData.Root, "docs/rules", rule.Id + ".md"));
            Assert.Equal($"# {rule.Id}: {rule.Title}", page[0]);
            Assert.StartsWith($"**{rule.Severity}.** ", page[2]);
            Assert.Contains("## What to do", page);
        }
    }
}
