using Photon.Core.Model;

namespace Photon.Core.Emit.Client;

static class CodecName
{
    /// <summary>The codec of a value; without a schema it is any JSON.</summary>
    public static string Of(EmitContext context, TypeUse use) => use.Exists ? context.Codecs.Of(use) : "global::Photon.Runtime.Emitted.AnyCodec";
}
