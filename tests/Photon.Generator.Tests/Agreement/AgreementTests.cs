using System.Text.Json.Nodes;
using Photon.Core.Tests;

namespace Photon.Generator.Tests.Agreement;

/// <summary>A form and its server say the same of values by chance: what one takes the other takes, and what they refuse they refuse at the same places.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Forms_of_the_sample_agree_with_its_server() => Agree(Path.Combine(SharedData.Root, "samples", "Bookshop", "bookshop.yaml"));

    [Fact]
    public void Forms_of_every_keyword_agree_with_their_server() => Agree(AgreedDocument.Of("keywords.yaml", KeywordDocument.Text));

    [Theory]
    [InlineData("stripe__spec3__2023-08-16.yaml", "PostAccounts", "PostCharges", "PostCheckoutSessions", "PostCoupons", "PostCustomers", "PostInvoices", "PostPaymentIntents", "PostPrices", "PostSubscriptions", "GetCharges", "PostTokens", "PostRefunds")]
    [InlineData("github__ghes-3.6__1.1.4.yaml", "enterprise-admin/create-global-webhook", "gists/create", "orgs/update", "issues/create", "issues/update", "pulls/create-review", "repos/create-for-authenticated-user", "repos/update-branch-protection", "checks/create", "git/create-tree", "search/repos", "repos/create-deployment", "repos/create-pages-site", "projects/move-card")]
    [InlineData("box__platform__2024.0.json", "put_files_id", "post_files_upload_sessions", "put_files_id_metadata_id_id", "post_files_id_metadata_id_id", "post_folders", "put_metadata_templates_id_id_schema", "post_metadata_queries_execute_read", "post_collaborations", "post_tasks", "post_web_links", "post_webhooks", "post_sign_requests", "post_retention_policies", "get_search")]
    [InlineData("xero__accounting__16.1.0.yaml", "createAccount", "createBatchPayment", "createBankTransactions", "createContacts", "createCreditNotes", "createInvoices", "createItems", "createManualJournals", "createPurchaseOrders", "createTaxRates", "getInvoices", "createLinkedTransaction")]
    [InlineData("discord__http-api__10.json", "create_application_command", "create_auto_moderation_rule", "create_message", "update_guild", "create_guild_channel", "create_guild_scheduled_event", "bulk_ban_users_from_guild", "put_guilds_onboarding", "update_channel", "list_messages", "create_channel_invite", "set_guild_application_command_permissions", "update_my_application")]
    public void Forms_of_real_APIs_agree_with_their_servers(string document, params string[] operations) => Agree(Path.Combine(SharedData.Corpus(), document), operations);

    /// <summary>Nothing is excused that need not be.</summary>
    [Fact]
    public void What_is_known_to_differ_still_does()
    {
        var document = AgreedDocument.Of("keywords.yaml", KeywordDocument.Text);
        var server = ServerJudge.Of(document);
        using var client = new ClientJudge();
        foreach (var group in ServerOnly.All.GroupBy(one => one.Form)) File.WriteAllLines(client.ValuesOf(group.Key), group.Select(one => one.Example));
        client.Run(document.Forms);
        foreach (var group in ServerOnly.All.GroupBy(one => one.Form))
        {
            var form = document.All.Single(one => one.Schema == group.Key);
            foreach (var (one, found) in group.Zip(client.FaultsOf(form.Schema)))
            {
                var judged = server.Judge(form, JsonNode.Parse(one.Example)!.AsObject());
                Assert.False(AgreementRun.Agrees(judged, found), $"{one.Keyword} does not differ any more: {one.Example}");
                Assert.True(one.Explains(JsonNode.Parse(one.Example)!.AsObject(), judged, found), $"{one.Keyword} does not explain its own example");
            }
        }
    }

    static void Agree(string path, params string[] operations) => Agree(AgreedDocument.Of(Path.GetFileName(path), File.ReadAllText(path), operations));

    static void Agree(AgreedDocument document)
    {
        var run = new AgreementRun(document);
        var differences = run.Judge();
        TestContext.Current.TestOutputHelper?.WriteLine($"{document.All.Count} forms, {run.Values} values, {run.Valid} of them valid");
        Assert.True(differences.Length == 0, $"{run.Differing} of {run.Values} values ({run.Valid} valid) differ\n{differences}");
        // Mostly wrong, or mostly right, values would say little.
        Assert.InRange(run.Valid, run.Values / 5, run.Values * 9 / 10);
    }
}
