using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>The kind of a style, which carries flags besides.</summary>
static class StyleKind
{
    public static ValueStyle Of(ValueStyle style) => (ValueStyle)((int)style & 15);
}
