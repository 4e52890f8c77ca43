using System.CommandLine;
using System.CommandLine.Parsing;
using Photon.Cli.Caching;
using Photon.Cli.Commands;
using Photon.Cli.Output;

namespace Photon.Cli.New;

/// <summary><c>photon new [TEMPLATE]</c>: <c>dotnet new</c> with the templates that the tool carries.</summary>
static class NewCommand
{
    static readonly string[] s_auth = ["none", "apikey", "bearer"];

    /// <param name="hive">Where the templates are; <c>null</c>: those that came with the tool.</param>
    public static Command Create(Screen screen, TemplateHive? hive = null, DotnetNew? dotnet = null)
    {
        var template = new Argument<string?>("TEMPLATE") { Description = "What to make: " + string.Join("; ", NewTemplate.All.Select(one => $"{one.ShortName}: {one.What}")), Arity = ArgumentArity.ZeroOrOne };
        template.CompletionSources.Add(_ => NewTemplate.All.Select(one => new System.CommandLine.Completions.CompletionItem(one.ShortName)));
        var name = new Option<string?>("--name", "-n") { Description = "What it is called; by default as its folder", HelpName = "NAME" };
        var output = new Option<string?>("--output", "-o") { Description = "The folder that it is written into; by default a new one of that name", HelpName = "FOLDER" };
        var spec = new Option<string?>("--spec") { Description = "Start from your own document: it is copied, with the files that it refers to", HelpName = "FILE" };
        var network = new Option<bool>("--allow-network") { Description = "The document may be at an http(s) URL" };
        var forms = new Option<bool>("--forms") { Description = "A form for each operation (photon has them anyway)" };
        var auth = new Option<string?>("--auth") { Description = "Who may call the starter document's operations", HelpName = "none|apikey|bearer" };
        auth.AcceptOnlyFromAmong(s_auth);
        var aot = new Option<bool>("--aot") { Description = "Publish as a native program" };
        var docker = new Option<bool>("--docker") { Description = "A Dockerfile that makes a chiselled image" };
        var tests = new Option<bool>("--tests") { Description = "A test project that calls it in memory, through the emitted client" };
        var force = new Option<bool>("--force") { Description = "Write into a folder that is not empty, over what is there" };
        var json = new Option<bool>("--json") { Description = "Print JSON (docs/schemas/new.schema.json), and ask nothing" };
        var command = new ToolCommand("new", "Make a project, or a document, from a template.")
        {
            Examples =
            [
                new("photon new", "Asks for what it needs to know"),
                new("photon new photon -n Bookshop --auth apikey --tests", "An API with forms, keys and tests"),
                new("photon new api --spec shop.yaml -n Shop", "An API made of your document, with a class to fill in for each tag"),
                new("photon new client --spec shop.yaml -n Shop.Client --json", "A client library, for a script"),
            ],
        };
        command.Add(template);
        foreach (var option in (Option[])[name, output, spec, network, forms, auth, aot, docker, tests, force, json]) command.Add(option);
        command.SetAction(async (parsed, cancel) =>
        {
            var questions = screen.IsInteractive && !parsed.GetValue(json) ? new NewQuestions(screen.Pretty) : null;
            var chosen = parsed.GetValue(template) is { } given ? NewTemplate.Find(given) : questions?.Template()
                ?? throw new CommandException($"Name a template: {string.Join(", ", NewTemplate.All.Select(one => one.ShortName))}", ExitCode.Usage);
            var choices = new Dictionary<string, string>();
            foreach (var flag in (Option<bool>[])[forms, aot, docker, tests])
                if (parsed.GetValue(flag)) choices[Plain(flag)] = "true";
            if (parsed.GetValue(auth) is { } who) choices["auth"] = who;
            foreach (var option in choices.Keys.Concat(parsed.GetValue(spec) is null ? [] : ["spec"]))
                if (!chosen.Options.Contains(option)) throw new CommandException($"The template {chosen.ShortName} has no --{option}; {string.Join(", ", NewTemplate.All.Where(one => one.Options.Contains(option)).Select(one => one.ShortName))} have", ExitCode.Usage);
            if (parsed.GetValue(spec) is not null && choices.ContainsKey("auth")) throw new CommandException("--auth is about the starter document: with --spec your own says who may call", ExitCode.Usage);
            var request = new NewRequest(chosen)
            {
                Name = parsed.GetValue(name),
                Output = parsed.GetValue(output),
                Spec = parsed.GetValue(spec),
                AllowNetwork = parsed.GetValue(network),
                Force = parsed.GetValue(force),
                Choices = choices,
            };
            if (questions is not null) request = Ask(questions, request);
            var made = await new NewRun(hive ?? TemplateHive.OfUser(CacheFolder.OfUser(Environment.GetEnvironmentVariable)), dotnet ?? new(), screen).Make(request, cancel);
            if (parsed.GetValue(json)) screen.Out.WriteLine(made.ToJson());
            else made.Write(screen);
            return ExitCode.Done;
        });
        return command;
    }

    static NewRequest Ask(NewQuestions questions, NewRequest request)
    {
        // Who has said what it is called has begun to write the whole of it.
        if (request.Name is not null || request.Output is not null) return request;
        request = request with { Name = questions.Name(request.Template, request.Template.IsItem ? "api" : "Bookshop") };
        if (request.Spec is null && request.Template.Options.Contains("spec")) request = request with { Spec = questions.Spec() };
        return request.Choices.Count > 0 ? request : request with { Choices = questions.Choices(request.Template, request.Spec is not null) };
    }

    static string Plain(Option option) => option.Name.TrimStart('-');
}
