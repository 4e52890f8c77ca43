using Photon.Core.Emit.Operations;
using Photon.Core.Emit.Server;

namespace Photon.Core.Emit.Webhooks;

/// <summary>Emits what the API calls: a sender for those who serve the API, routes and handlers for those who are called.</summary>
static class WebhookEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext api) => api.Webhooks is not { } webhooks ? []
        : OperationsEmitter.Emit(webhooks).Concat(ServerEmitter.Emit(webhooks)).Concat(SenderEmitter.Emit(webhooks)).Concat(TargetEmitter.Emit(api, webhooks));
}
