namespace Photon.Cli.Navigation.Finder;

/// <summary>What is looked through.</summary>
enum FinderScope : byte
{
    All,
    Operations,
    Schemas,
    Properties,
}
