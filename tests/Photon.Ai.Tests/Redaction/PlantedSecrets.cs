using System.Text;

namespace Photon.Ai.Tests.Redaction;

/// <summary>
/// Secrets by lot, in the places where prompts about APIs have them, and things that look like secrets and are none. Shapes are those that
/// providers publish, written here a second time and independently of the detector's table.
/// </summary>
sealed class PlantedSecrets(int seed)
{
    const string Lower = "abcdefghijklmnopqrstuvwxyz", Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", Digits = "0123456789", Hex = "0123456789abcdef", Base32 = Upper + "234567", Word = Lower + Upper + Digits, Url = Word + "-_";
    static readonly string[] s_words = ["river", "Monday", "orbit", "Lemon", "castle", "tiger", "Bridge", "window", "guitar", "Pepper", "silver", "rocket"];
    readonly Random _random = new(seed);

    public Planted Secret() => _random.Next(25) switch
    {
        24 => Hard(),
        < 8 => Token(),
        < 12 => Password(),
        < 14 => Named(),
        < 16 => Address(),
        < 18 => Header(),
        < 20 => Person(),
        < 22 => Document(),
        _ => Key(),
    };

    public Planted Innocent()
    {
        var (text, what) = _random.Next(22) switch
        {
            0 => ($"id: {Guid()}", "uuid"),
            1 => ($"\"commit\": \"{Of(Hex, 40)}\"", "sha1"),
            2 => ($"sha256:{Of(Hex, 64)}", "sha256"),
            3 => ($"ETag: \"{Of(Hex, 32)}\"", "etag"),
            4 => ($"![logo](data:image/png;base64,iVBORw0KGgo{Of(Word + "+/", _random.Next(80, 3000))}=)", "image"),
            5 => ($"integrity: sha512-{Convert.ToBase64String(Bytes(64))}", "integrity"),
            6 => ($"operationId: {Camel(6)}", "long name"),
            7 => ($"$ref: '#/components/schemas/{Camel(7)}'", "reference"),
            8 => ($"node_id: {Convert.ToBase64String(Encoding.ASCII.GetBytes($"04:User{_random.Next(100_000, 99_999_999)}"))}", "text in base64"),
            9 => ($"created: {_random.NextInt64(1_600_000_000_000, 1_800_000_000_000)}", "milliseconds"),
            10 => ($"order {_random.NextInt64(1_000_000_000, 9_999_999_999_999)} of 2026-11-{_random.Next(10, 30)}T10:15:30+02:00", "numbers"),
            11 => (Pick("password:\n  type: string\n  minLength: 8", "\"password\": { \"type\": \"string\" }", "password: string", "token: required", "password: must have at least 12 characters", "format: password\ndescription: Your new password", "secret: ${SECRET}", "api_key: <your-api-key>", "password: ********", "token: {{token}}", "PASSWORD=$DB_PASSWORD", "\"token\": null"), "schema or template"),
            12 => (Pick("tokenUrl: https://auth.example.com/oauth/token", "token_type: bearer", "passwordPolicy: strict", "keyId: 42", "public_key: shared", "primaryKey: customerId", "monkey: george", "secretName: database", "maxTokens: 4096", "sort_key: created_at"), "other name"),
            13 => ($"version 10.{_random.Next(30)}.{_random.Next(1000)}-preview.{_random.Next(10)}.{_random.Next(20000, 29999)}.{_random.Next(9)}", "version"),
            14 => (Pick("mail support@example.com", "user@example.org", "@Component({ selector: 'app' })", "npm install @octokit/openapi@23.0.2", "git@github.com:octokit/openapi.git", "dotnet@10"), "no address"),
            15 => ($"/repos/{Pick(s_words)}/{Pick(s_words)}/actions/runners/{_random.Next(10000)}/labels/{Camel(3)}", "path"),
            16 => ($"-----BEGIN CERTIFICATE-----\n{Lines(Convert.ToBase64String(Bytes(400)))}\n-----END CERTIFICATE-----", "certificate"),
            17 => ($"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{Of(Word + "+/", 43)} me@host", "public key"),
            18 => ($"X-Request-Id: {Of(Hex, 16)}-{Of(Hex, 8)}", "request id"),
            19 => ($"cus_{Of(Word, 14)} pays pi_{Of(Word, 24)}", "object id"),
            20 => ($"nextPageToken: {Of(Digits, 6)}", "page"),
            _ => ($"{Pick("Supercalifragilisticexpialidocious", "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk", "pneumonoultramicroscopicsilicovolcanoconiosis", "ABSTRACT_SINGLETON_PROXY_FACTORY_BEAN_2")} {Camel(9)}", "long word"),
        };
        return new(Within(text), null, what);
    }

    Planted Token()
    {
        var (token, what) = _random.Next(40) switch
        {
            0 => ("AKIA" + Of(Base32, 16), "aws"), 1 => ("ghp_" + Of(Word, 36), "github"), 2 => ("github_pat_" + Of(Word, 22) + "_" + Of(Word, 59), "github"), 3 => ("glpat-" + Of(Url[..^1], 20), "gitlab"),
            4 => ($"xoxb-{Of(Digits, 12)}-{Of(Digits, 13)}-{Of(Word, 24)}", "slack"), 5 => ("sk-proj-" + Of(Url, 74) + "T3BlbkFJ" + Of(Url, 74), "openai"), 6 => ("sk-" + Of(Word, 20) + "T3BlbkFJ" + Of(Word, 20), "openai"), 7 => ("sk-ant-api03-" + Of(Url, 93) + "AA", "anthropic"),
            8 => ("AIza" + Of(Url, 35), "google"), 9 => ("GOCSPX-" + Of(Url, 28), "google"), 10 => ("sk_live_" + Of(Word, 24), "stripe"), 11 => ("rk_test_" + Of(Word, 99), "stripe"), 12 => ("SK" + Of(Hex, 32), "twilio"), 13 => ($"SG.{Of(Url, 22)}.{Of(Url, 43)}", "sendgrid"),
            14 => ("npm_" + Of(Word, 36), "npm"), 15 => ("pypi-AgEIcHlwaS5vcmc" + Of(Url, 120), "pypi"), 16 => ("oy2" + Of(Lower + Digits, 43), "nuget"), 17 => ("dckr_pat_" + Of(Url, 27), "docker"), 18 => ("dop_v1_" + Of(Hex, 64), "digitalocean"), 19 => ("dapi" + Of(Hex, 32), "databricks"),
            20 => ("hf_" + Of(Lower + Upper, 34), "huggingface"), 21 => ("gsk_" + Of(Word, 52), "groq"), 22 => ("shpat_" + Of(Hex, 32), "shopify"), 23 => ("lin_api_" + Of(Word, 40), "linear"), 24 => ("ntn_" + Of(Word, 46), "notion"), 25 => ("PMAK-" + Of(Hex, 24) + "-" + Of(Hex, 34), "postman"),
            26 => ("hvs." + Of(Url, 96), "vault"), 27 => ("glsa_" + Of(Word, 32) + "_" + Of(Hex, 8), "grafana"), 28 => ("NRAK-" + Of(Upper + Digits, 27), "newrelic"), 29 => ("sntryu_" + Of(Hex, 64), "sentry"), 30 => ("pul-" + Of(Hex, 40), "pulumi"), 31 => ("dp.pt." + Of(Word, 43), "doppler"),
            32 => ($"{Of(Digits, 10)}:AA{Of(Url, 33)}", "telegram"), 33 => ("whsec_" + Of(Word, 32), "stripe webhook"), 34 => ("AGE-SECRET-KEY-1" + Of(Upper + Digits, 58), "age"), 35 => ("xkeysib-" + Of(Hex, 64) + "-" + Of(Word, 16), "brevo"), 36 => ("ATATT3" + Of(Url, 180) + "=" + Of(Hex.ToUpperInvariant(), 8), "atlassian"),
            37 => ("sbp_" + Of(Hex, 40), "supabase"), 38 => ("rubygems_" + Of(Hex, 48), "rubygems"), _ => (Of(Word, _random.Next(36, 65)), "random"),
        };
        return In(token, what, "{0}", "Use {0} to call it.", "`{0}`", "curl -H 'X-Auth: {0}' https://api.acme.io/v1", "// {0}", "example: {0}", "\"value\": \"{0}\"", "https://api.acme.io/v1/items?sign={0}");
    }

    Planted Password()
    {
        var password = _random.Next(4) switch
        {
            0 => Of(Word + "!#%*+-.^_~", _random.Next(8, 24)),
            1 => Pick(s_words) + Of(Digits, _random.Next(1, 5)) + Pick("!", "", "#", "?"),
            2 => Pick(s_words).ToLowerInvariant() + Pick(s_words) + _random.Next(100),
            _ => Of(Lower, 4) + Of(Digits, 2) + Of(Upper, 3) + Of(Digits, 1),
        };
        return In(password, "password", "password={0}", "password: {0}", "\"password\": \"{0}\"", "'password': '{0}'", "DB_PASSWORD={0}", "export PGPASSWORD='{0}'", "Server=db;Database=shop;User Id=sa;Password={0};Encrypt=true", "userPassword = \"{0}\"", "{{\\\"login\\\": \\\"ann\\\", \\\"password\\\": \\\"{0}\\\"}}", "passphrase: \"{0}\"", "pwd={0}&user=ann", "spring.datasource.password={0}");
    }

    Planted Named()
    {
        var value = _random.Next(4) switch { 0 => Of(Word, _random.Next(20, 48)), 1 => Of(Hex, 32), 2 => Convert.ToBase64String(Bytes(30)), _ => Of(Lower + Digits, 32) };
        return In(value, "named", "api_key={0}", "\"apiKey\": \"{0}\"", "client_secret: {0}", "X-Api-Key: {0}", "aws_secret_access_key = {0}", "access_token={0}&v=2", "\"refresh_token\":\"{0}\"", "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={0};EndpointSuffix=core.windows.net", "STRIPE_SECRET='{0}'", "secretKey: \"{0}\"", "authToken => '{0}'");
    }

    Planted Address()
    {
        var password = Of(Word, _random.Next(8, 20));
        return In(password, "address", "postgres://app:{0}@db.acme.io:5432/shop", "mongodb+srv://root:{0}@cluster0.acme.net/test", "https://ann:{0}@git.acme.io/repo.git", "redis://:{0}@cache:6379/0", "amqp://guest2:{0}@queue/%2f");
    }

    Planted Header() => _random.Next(3) switch
    {
        0 => In(Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Pick(s_words)}:{Of(Word, 12)}")), "basic", "Authorization: Basic {0}", "-H \"Authorization: Basic {0}\"", "\"Authorization\": \"Basic {0}\""),
        1 => In(Of(Word, _random.Next(20, 60)), "bearer", "Authorization: Bearer {0}", "-H 'Authorization: Bearer {0}'", "\"authorization\": \"Bearer {0}\""),
        _ => In($"{Coded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")}.{Coded($"{{\"sub\":\"{_random.Next()}\",\"iat\":1516239022}}")}.{Of(Url, 43)}", "jwt", "Authorization: Bearer {0}", "token {0}", "\"id\": \"{0}\"", "Cookie: s={0}"),
    };

    Planted Person() => _random.Next(4) switch
    {
        0 => In($"{Pick(s_words).ToLowerInvariant()}.{Of(Lower, 5)}{_random.Next(100)}@{Of(Lower, 7)}.{Pick("com", "de", "co.uk", "io", "org")}", "email", "contact: {0}", "\"email\": \"{0}\"", "<{0}>", "mailto:{0}", "Ann writes to {0}."),
        1 => In($"+{_random.Next(1, 99)} {_random.Next(20, 999)} {_random.Next(1_000_000, 9_999_999)}", "phone", "call {0}", "\"phone\": \"{0}\"", "tel. {0},"),
        2 => In(Iban(), "iban", "pay to {0}", "\"iban\": \"{0}\"", "IBAN: {0}."),
        _ => In(Card(), "card", "card {0}", "\"number\": \"{0}\"", "pan={0}"),
    };

    /// <summary>Where little says that it is a secret: some of these no detector finds.</summary>
    Planted Hard() => _random.Next(4) switch
    {
        0 => In(Of(Lower, 6) + Of(Digits, 2), "hard: prose", "The password is {0} on all machines."),
        1 => In(Of(Word, _random.Next(18, 28)), "hard: short and alone", "{0}", "with {0} in the path"),
        2 => In(Pick(s_words).ToLowerInvariant() + Of(Digits, 3), "hard: command line", "curl -u ann:{0} https://api.acme.io", "mysql -uroot -p{0}"),
        _ => In($"0{_random.Next(20, 99)} {_random.Next(1_000_000, 9_999_999)}", "hard: national number", "call {0}"),
    };

    /// <summary>Passwords as documents show them: by their format alone.</summary>
    Planted Document()
    {
        var value = Pick(s_words).ToLowerInvariant() + Pick("", "-" + Pick(s_words).ToLowerInvariant(), Of(Digits, 3));
        return In(value, "document", "pin:\n  type: string\n  format: password\n  example: {0}\n", "pin:\n  type: string\n  example: '{0}'\n  format: password\n", "\"pin\": {{ \"type\": \"string\", \"format\": \"password\", \"default\": \"{0}\" }}", "{{\"example\":\"{0}\",\"format\":\"password\",\"type\":\"string\"}}", "  pin: {{ type: string, format: password, example: {0} }}", "pin:\n  type: string\n  format: password\n  examples:\n    - {0}\n");
    }

    Planted Key()
    {
        var body = Lines(Convert.ToBase64String(Bytes(_random.Next(100, 900))));
        var kind = Pick("RSA ", "", "EC ", "OPENSSH ", "ENCRYPTED ");
        return In($"-----BEGIN {kind}PRIVATE KEY-----\n{body}\n-----END {kind}PRIVATE KEY-----", "private key", "{0}", "key: |\n{0}\n");
    }

    string Iban()
    {
        var account = Of(Digits, 18);
        var rest = (account + "131400").Aggregate(0, (sum, digit) => (sum * 10 + digit - '0') % 97);
        var iban = $"DE{98 - rest:00}{account}";
        return _random.Next(2) == 0 ? iban : string.Join(' ', iban.Chunk(4).Select(part => new string(part)));
    }

    string Card()
    {
        var number = Pick("4", "51", "55") + Of(Digits, 16);
        number = number[..15];
        var sum = number.Reverse().Select((digit, i) => i % 2 == 0 ? (digit - '0') * 2 is var two && two > 9 ? two - 9 : (digit - '0') * 2 : digit - '0').Sum();
        number += (10 - sum % 10) % 10;
        return _random.Next(2) == 0 ? number : string.Join(Pick(" ", "-"), number.Chunk(4).Select(part => new string(part)));
    }

    Planted In(string secret, string what, params string[] frames) => new(Within(string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(frames), secret)), secret, what);

    /// <summary>Between ordinary lines.</summary>
    string Within(string text) => _random.Next(3) switch { 0 => text, 1 => $"summary: List the {Pick(s_words)}s\n{text}\nresponses:\n  '200': {{ description: OK }}", _ => $"Notes about {Pick(s_words)}:\n{text}\nand so on." };

    string Camel(int words) => string.Concat(Enumerable.Range(0, words).Select(_ => Pick(s_words) is var word ? char.ToUpperInvariant(word[0]) + word[1..] : ""));

    string Guid() => new Guid(Bytes(16)).ToString();

    string Of(string letters, int count) => new(_random.GetItems<char>(letters, count));

    byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    string Pick(params string[] all) => all[_random.Next(all.Length)];

    static string Lines(string text) => string.Join('\n', text.Chunk(64).Select(line => new string(line)));

    static string Coded(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
