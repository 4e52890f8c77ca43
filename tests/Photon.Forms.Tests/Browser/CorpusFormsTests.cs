namespace Photon.Forms.Tests.Browser;

/// <summary>
/// Forms of documents of others in a real browser: filled in with real keys by a script that knows no more of them than a screen reader says, sent to a
/// server that writes down what it gets, and looked at with axe in each state.
/// </summary>
public sealed class CorpusFormsTests(BrowserTools tools, FormsBundles bundles) : IClassFixture<BrowserTools>, IClassFixture<FormsBundles>
{
    [Theory]
    [InlineData("stripe", "stripe__spec3__2023-08-16.yaml", "PostCustomers;PostFiles;PostCoupons;PostPaymentIntents;GetCharges;DeleteCustomersCustomer")]
    [InlineData("github", "github__ghes-3.6__1.1.4.yaml", "checks/create;gists/create;issues/update;repos/update-branch-protection;repos/upload-release-asset")]
    [InlineData("box", "box__platform__2024.0.json", "post_files_id_content;post_sign_requests;post_retention_policies;post_ai_ask;get_search")]
    [InlineData("xero", "xero__accounting__16.1.0.yaml", "createContacts;createItems;createCreditNotes;createAccountAttachmentByFileName")]
    [InlineData("mistral", "mistral__platform__1.0.0.yaml", "libraries_documents_upload_v1;chat_completion_v1_chat_completions_post;ocr_v1_ocr_post;jobs_api_routes_batch_create_batch_job")]
    public async Task Every_form_is_filled_in_by_keyboard_and_sends_what_was_typed(string name, string document, string operations)
    {
        Assert.SkipWhen(tools.Missing.Length > 0, tools.Missing);
        var dist = await bundles.Make(name, Path.Combine(SharedData.Corpus(), document), operations.Split(';'));
        await bundles.Drive(tools, name, dist);
    }
}
