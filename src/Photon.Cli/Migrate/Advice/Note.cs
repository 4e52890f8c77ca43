using Photon.Cli.Migrate.Sources;

namespace Photon.Cli.Migrate.Advice;

/// <summary>Something that is different afterwards.</summary>
/// <param name="File">Where it shows, with the line.</param>
/// <param name="What">What there is, or was.</param>
/// <param name="Instead">What to write.</param>
sealed record Note(string File, int Line, string What, string Instead)
{
    /// <summary>The options of a generator that have no silent counterpart.</summary>
    public static IEnumerable<Note> OfOptions(GeneratorUse use)
    {
        foreach (var option in use.Options.Where(option => !OptionAdvices.Silent.Contains(option.Name)))
        {
            if (OptionAdvices.Of(option.Name) is not { } advice) yield return new(option.File, option.Line, $"{option.Name}: {option.Value}", "no counterpart: leave it out");
            else if (!advice.IsCarried && advice.Usual != "*" && Asks(option.Value, advice.Usual)) yield return new(option.File, option.Line, $"{option.Name}: {option.Value}", advice.Instead);
        }
    }

    static bool Asks(string value, string usual) => value.Length > 0 && !value.Equals(usual, StringComparison.OrdinalIgnoreCase) && !value.Equals(usual.Split('.')[^1], StringComparison.OrdinalIgnoreCase);
}
