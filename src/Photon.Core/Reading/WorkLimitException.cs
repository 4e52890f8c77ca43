namespace Photon.Core.Reading;

/// <summary>A bound on work or on size was met: what the text asks for is an accident or an attack.</summary>
/// <param name="what">Completes "takes more than".</param>
internal sealed class WorkLimitException(string what) : Exception(what);
