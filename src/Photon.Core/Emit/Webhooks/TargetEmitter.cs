using Photon.Core.Emit.CSharp;

namespace Photon.Core.Emit.Webhooks;

/// <summary>Emits where callbacks go, as far as a request says it: a method for each, over what its handler is given.</summary>
static class TargetEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext api, EmitContext webhooks)
    {
        if (!webhooks.Options.Client) yield break;
        var writer = new CodeWriter();
        FileHead.Write(writer, api.Options.Namespace, nullable: true);
        writer.Line();
        writer.Line("/// <summary>Where callbacks go, as the requests say that ask for them.</summary>");
        writer.Open($"public static class {webhooks.Names.Companion("CallbackTargets")}");
        var count = 0;
        for (var i = 0; i < webhooks.Model.Operations.Count; i++)
        {
            if (webhooks.Model.Operations[i].Callback is not { } callback) continue;
            if (CallbackAddress.Of(callback.IsNested ? webhooks : api, callback.Operation, callback.Expression) is not { } address) continue;
            if (count++ > 0) writer.Line();
            writer.Line($"/// <summary>{CSharpText.DocText(callback.Expression)}</summary>");
            writer.Line("/// <returns><c>null</c> where the request names no address, or none of HTTP or HTTPS.</returns>");
            writer.Line($"public static global::System.Uri? {webhooks.Names.Operations[i].Method}({string.Join(", ", address.Arguments)}) =>");
            writer.Line($"    global::Photon.Runtime.Emitted.CallbackTarget.Of({string.Join(", ", address.Parts)});");
        }
        writer.Close();
        if (count > 0) yield return new($"{webhooks.Names.Files}.Targets.g.cs", writer.ToString());
    }
}
