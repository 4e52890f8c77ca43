namespace Photon.Ai.Redaction;

/// <summary>Tokens by the shapes that their providers publish.</summary>
static class TokenShapes
{
    static readonly TokenShape[][] s_byFirst = ByFirst(Table());

    /// <returns>Those whose first character this is.</returns>
    public static TokenShape[] Of(char first) => first < 128 ? s_byFirst[first] : [];

    public static IEnumerable<TokenShape> All => s_byFirst.SelectMany(static shapes => shapes);

    static TokenShape[][] ByFirst(TokenShape[] all)
    {
        var lists = all.ToLookup(static shape => shape.Prefix[0]);
        return [.. Enumerable.Range(0, 128).Select(c => lists[(char)c].ToArray())];
    }

    static TokenShape[] Table() =>
    [
        .. Several("aws-access-key", "{216}", "AKIA", "ASIA", "ABIA", "ACCA"), new("aws-bedrock-key", "ABSK{b60-200}"),
        .. Several("github-token", "{w36}", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"), new("github-fine-grained", "github_pat_{n82}"),
        .. Several("gitlab-token", "{u20-300}", "glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glft-", "glsoat-", "glimt-", "glagent-", "gloas-", "GR1348941"),
        .. Several("slack-token", "{u20-250}", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxc-", "xoxd-"), new("slack-app-token", "xapp-{d1}-{U8-16}-{d8-16}-{l40-100}"), new("slack-refresh-token", "xoxe-{u40-250}"), new("slack-refresh-token", "xoxe.{t40-250}"),
        .. Several("openai-key", "{u40-220}", "sk-proj-", "sk-svcacct-", "sk-admin-"), new("openai-key", "sk-{w20}T3BlbkFJ{w20}"), new("openai-key", "sk-{w48}"),
        .. Several("anthropic-key", "{u60-140}", "sk-ant-api03-", "sk-ant-admin01-", "sk-ant-sid01-", "sk-ant-oat01-"), new("openrouter-key", "sk-or-v1-{h64}"), new("deepseek-key", "sk-{h32}"),
        new("google-api-key", "AIza{u35}"), new("google-oauth-token", "ya29.{u20-400}"), new("google-oauth-secret", "GOCSPX-{u28}"), new("google-refresh-token", "1//0{u40-120}"),
        .. Several("stripe-key", "{w16-120}", "sk_live_", "sk_test_", "rk_live_", "rk_test_", "sk_prod_", "rk_prod_"), new("stripe-webhook", "whsec_{b24-80}"),
        new("twilio-key", "SK{h32}"), new("sendgrid-key", "SG.{u22}.{u43}"), new("mailgun-key", "key-{h32}"), new("brevo-key", "xkeysib-{h64}-{w16}"), new("resend-key", "re_{w8}_{w20-30}"),
        new("npm-token", "npm_{w36}"), new("pypi-token", "pypi-AgEIcHlwaS5vcmc{u50-300}"), new("rubygems-key", "rubygems_{h48}"), new("nuget-key", "oy2{l43}"), new("crates-token", "cio{w32}"), new("clojars-token", "CLOJARS_{l60}"), new("docker-token", "dckr_pat_{u27}"), new("docker-token", "dckr_oat_{u32}"),
        .. Several("digitalocean-token", "{h64}", "dop_v1_", "doo_v1_", "dor_v1_"), new("heroku-key", "HRKU-{u36-64}"), new("databricks-token", "dapi{h32}"), new("databricks-token", "dapi{h32}-{d1}"), new("fly-token", "fo1_{u43}"), new("flyio-token", "fm2_{b60-800}"), new("render-key", "rnd_{w28-40}"), new("netlify-token", "nfp_{w36}"), new("vercel-token", "vcp_{w24-80}"), new("supabase-token", "sbp_{h40}"), new("supabase-secret", "sb_secret_{u30-50}"), new("neon-key", "napi_{l50-80}"), new("railway-token", "rlwy_{w30-60}"),
        new("huggingface-token", "hf_{w34}"), new("huggingface-org-token", "api_org_{w34}"), new("replicate-token", "r8_{w37}"), new("groq-key", "gsk_{w52}"), new("perplexity-key", "pplx-{w48}"), new("xai-key", "xai-{w80}"), new("langsmith-key", "lsv2_pt_{h32}_{h10}"), new("langsmith-key", "lsv2_sk_{h32}_{h10}"), new("pinecone-key", "pcsk_{n60-80}"), new("tavily-key", "tvly-{u20-60}"), new("fireworks-key", "fw_{w22-40}"), new("nvidia-key", "nvapi-{u64}"), new("voyage-key", "pa-{u43}"), new("elevenlabs-key", "sk_{h48}"),
        .. Several("shopify-token", "{H32}", "shpat_", "shpca_", "shppa_", "shpss_"), new("square-token", "sq0atp-{u22}"), new("square-secret", "sq0csp-{u43}"), new("square-token", "EAAA{u60}"), new("facebook-token", "EAA{w90-250}"), new("plaid-token", "access-sandbox-{h8}-{h4}-{h4}-{h4}-{h12}"), new("plaid-token", "access-production-{h8}-{h4}-{h4}-{h4}-{h12}"), new("easypost-key", "EZAK{w54}"), new("easypost-key", "EZTK{w54}"), new("flutterwave-key", "FLWSECK_TEST-{H12-40}"), new("paystack-key", "sk_live_{h40}"), new("shippo-token", "shippo_live_{h40}"), new("shippo-token", "shippo_test_{h40}"), new("duffel-token", "duffel_live_{u43}"), new("duffel-token", "duffel_test_{u43}"), new("lob-key", "live_{h35}"), new("lob-key", "test_{h35}"), new("razorpay-key", "rzp_live_{w14}"), new("razorpay-key", "rzp_test_{w14}"),
        .. Several("planetscale-token", "{t32-64}", "pscale_tkn_", "pscale_pw_", "pscale_oauth_"), new("linear-key", "lin_api_{w40}"), new("linear-token", "lin_oauth_{h64}"), new("notion-token", "secret_{w43}"), new("notion-token", "ntn_{w40-60}"), new("figma-token", "figd_{u40}"), new("airtable-token", "pat{w14}.{h64}"), new("atlassian-token", "ATATT3{t150-250}"), new("bitbucket-token", "ATBB{w32}"), new("bitbucket-token", "ATCTT3{t150-250}"), new("asana-token", "1/{d16}:{h32}"), new("postman-key", "PMAK-{h24}-{h34}"), new("contentful-token", "CFPAT-{u43}"), new("typeform-token", "tfp_{u44-70}"), new("readme-key", "rdme_{l70}"), new("intercom-token", "dG9rO{b50-80}"), new("monday-token", "mnd_{w32-80}"),
        new("doppler-token", "dp.pt.{w43}"), new("doppler-token", "dp.st.{t43-90}"), new("vault-token", "hvs.{u90-120}"), new("vault-token", "hvb.{u138-300}"), new("pulumi-token", "pul-{h40}"), new("infisical-token", "st.{h24}.{h32}.{h32}"), new("onepassword-token", "ops_eyJ{b250-1000}"), new("age-key", "AGE-SECRET-KEY-1{U58}"), new("tailscale-key", "tskey-auth-{u20-60}"), new("tailscale-key", "tskey-api-{u20-60}"), new("ngrok-token", "ngrok_{w30-60}"), new("snyk-token", "snyk_uat.{t40-200}"),
        new("grafana-token", "glsa_{w32}_{H8}"), new("grafana-token", "glc_{b32-400}"), new("newrelic-key", "NRAK-{U27}"), new("newrelic-key", "NRII-{u32}"), new("newrelic-key", "NRJS-{h19}"), new("sentry-token", "sntrys_{t60-400}"), new("sentry-token", "sntryu_{h64}"), new("dynatrace-token", "dt0c01.{U24}.{U64}"), new("buildkite-token", "bkua_{h40}"), new("circleci-token", "CCIPAT_{w22}_{h40}"), new("sourcegraph-token", "sgp_{h40}"), new("sourcegraph-token", "sgp_{H16}_{h40}"), new("harness-key", "pat.{u22}.{h24}.{w20}"), new("sonar-token", "sqp_{h40}"), new("sonar-token", "squ_{h40}"), new("launchdarkly-key", "sdk-{h8}-{h4}-{h4}-{h4}-{h12}"), new("posthog-key", "phx_{w43-60}"), new("posthog-key", "phc_{w43}"), new("honeycomb-key", "hcaik_{l58}"), new("artifactory-key", "AKCp{w69}"), new("artifactory-token", "cmVmdGtuOj{w54}"), new("openshift-token", "sha256~{u43}"), new("prefect-token", "pnu_{l36}"), new("frameio-token", "fio-u-{u64}"), new("adobe-secret", "p8e-{w32}"), new("yandex-key", "AQVN{u35-38}"), new("alibaba-key", "LTAI{w17-24}"), new("tencent-key", "AKID{w32}"), new("infracost-key", "ico-{w32}"), new("scalingo-token", "tk-us-{u48}"), new("mapbox-token", "sk.eyJ{u60-120}.{u22}"), new("mongodb-secret", "mdb_sa_sk_{u40}"), new("polar-token", "polar_oat_{w32-60}"), new("discord-webhook", "discord.com/api/webhooks/{d17-20}/{u60-80}"), new("slack-webhook", "hooks.slack.com/services/T{U8-12}/B{U8-12}/{w24}"), new("zapier-webhook", "hooks.zapier.com/hooks/catch/{d5-10}/{l6-10}"),
    ];

    static IEnumerable<TokenShape> Several(string name, string body, params string[] prefixes) => prefixes.Select(prefix => new TokenShape(name, prefix + body));
}
