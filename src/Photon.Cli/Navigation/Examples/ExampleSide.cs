namespace Photon.Cli.Navigation.Examples;

/// <summary>Which way a value goes: what is read-only is not sent in requests, what is write-only not in responses.</summary>
enum ExampleSide : byte
{
    Request,
    Response,
}
