using Photon.Cli.Migrate.Advice;
using Photon.Cli.Tests.Kit;

namespace Photon.Cli.Tests.Migrate;

public sealed class OptionAdviceTests
{
    [Fact]
    public void The_table_of_the_page_is_the_tools() => Page.Has("migrate.md", "options", "| Option | Instead |\n|---|---|\n" + string.Concat(OptionAdvices.All.Select(option => $"| `{option.Name}` | {Cell(option.Instead)} |\n")));

    [Fact]
    public void Every_option_is_named_once()
    {
        var names = OptionAdvices.All.Select(option => option.Name).ToList();
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(names, OptionAdvices.Silent.Contains);
    }

    static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
