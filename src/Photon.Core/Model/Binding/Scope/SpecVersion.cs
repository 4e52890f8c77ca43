namespace Photon.Core.Model.Binding;

/// <summary>The dialects of OpenAPI that differ in meaning.</summary>
enum SpecVersion : byte
{
    V20,
    V30,
    V31,
    V32,
}
