namespace Photon.Cli.Screens.Lines;

/// <summary>What a piece of text is, so that the theme can colour it: the terminal's own colours, light or dark.</summary>
enum Tone : byte
{
    Plain,
    Dim,
    Strong,
    Heading,
    Name,
    Type,
    Text,
    Number,
    Keyword,
    Comment,
    Link,
    Match,
    Key,
    Good,
    Warning,
    Bad,
    Get,
    Post,
    Put,
    Patch,
    Delete,
}
