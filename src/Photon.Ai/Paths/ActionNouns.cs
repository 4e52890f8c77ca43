namespace Photon.Ai.Paths;

/// <summary>What verbs leave behind: who cancels makes a cancellation.</summary>
static class ActionNouns
{
    /// <returns>Words; null: it leaves nothing that has a name.</returns>
    public static IReadOnlyList<string>? Of(string verb) => verb switch
    {
        "cancel" => ["cancellation"],
        "refund" => ["refund"],
        "pay" => ["payment"],
        "ship" => ["shipment"],
        "approve" => ["approval"],
        "reject" => ["rejection"],
        "export" => ["export"],
        "import" => ["import"],
        "invite" => ["invitation"],
        "reserve" or "book" => ["reservation"],
        "review" => ["review"],
        "rate" => ["rating"],
        "subscribe" => ["subscription"],
        "transfer" => ["transfer"],
        "verify" => ["verification"],
        "publish" => ["publication"],
        "assign" => ["assignment"],
        "comment" => ["comment"],
        "return" => ["return"],
        "quote" => ["quote"],
        "capture" => ["capture"],
        "deploy" => ["deployment"],
        "order" => ["order"],
        "notify" => ["notification"],
        "share" => ["share"],
        _ => null,
    };
}
