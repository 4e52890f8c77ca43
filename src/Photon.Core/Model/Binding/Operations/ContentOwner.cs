namespace Photon.Core.Model.Binding;

/// <summary>Whose body has several media types, for messages.</summary>
/// <param name="Operation">Its id.</param>
/// <param name="Status">Of the response; empty: the request.</param>
/// <param name="Component">The name of a body that operations share; empty where it is the operation's own.</param>
readonly record struct ContentOwner(string Operation, string Status, string Component)
{
    public override string ToString() => (Component.Length > 0, Status.Length > 0) switch
    {
        (true, true) => "the response '" + Component + "'",
        (true, false) => "the request body '" + Component + "'",
        (false, true) => "the response " + Status + " of '" + Operation + "'",
        _ => "the request body of '" + Operation + "'",
    };
}
