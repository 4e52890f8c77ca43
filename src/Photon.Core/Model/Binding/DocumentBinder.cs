using Photon.Core.Diagnostics;
using Photon.Core.Model.Binding.Structure;
using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>Binds one document, part by part.</summary>
sealed class DocumentBinder
{
    readonly BindScope _scope;
    readonly Node _document;
    readonly Node _components;
    readonly SpecFiles _files;
    readonly TypeTable _types;
    readonly SchemaBinder _schemas;
    readonly LeftOutMediaTypes _leftOut;

    public DocumentBinder(BindScope scope, Node document, SpecFiles files)
    {
        (_scope, _document, _files) = (scope, document, files);
        _components = scope.Object(document, "components");
        _types = new(scope.Options.Origins);
        _schemas = new(scope, _types);
        _leftOut = new(scope);
    }

    public ApiModel Bind()
    {
        new StructureCheck(_scope).Document(_document);
        var info = _scope.Object(_document, "info");
        foreach (var member in new[] { "title", "version" })
            if (!info[member].Exists) _scope.Report(BindingRules.Missing, info.Exists ? info.Place : _document.Place, "'info'", member);
        AddSchemas();
        var servers = new ServerBinder(_scope);
        var security = new SecurityBinder(_scope);
        var schemes = security.Schemes(_scope.IsV2 ? _scope.Object(_document, "securityDefinitions") : _scope.Object(_components, "securitySchemes"));
        var around = new OperationDefaults(MediaTypesOf("consumes"), MediaTypesOf("produces"),
            security.Requirements(_document),
            _scope.IsV2 ? servers.BindHost(_document) : servers.Bind(_scope.Array(_document, "servers")));
        var filter = new OperationFilter(_scope.Options);
        var (bound, called) = Paths(around, security, servers, filter);
        var kept = Kept();
        _schemas.Finish();
        var graph = new TypeGraph(_types, _scope.Options.Origins ? Origin : null);
        var (types, operations, webhooks) = graph.Close(bound, called, kept);
        _leftOut.Report(graph);
        _schemas.Tried.Report(graph);
        return new()
        {
            Title = _scope.Text(info, "title"),
            Version = info["version"].IsNumber ? info["version"].Text : _scope.Text(info, "version"),
            Description = _scope.Text(info, "description"),
            Types = new(types),
            Operations = new(EventObjects.Settle(operations, types)),
            Webhooks = new(EventObjects.Settle(webhooks, types)),
            Tags = Tags(operations),
            SecuritySchemes = schemes,
            Servers = around.Servers,
        };
    }

    /// <summary>The document's own schemas keep its order; those of other files follow as they are met.</summary>
    void AddSchemas()
    {
        _schemas.Add(_scope.IsV2 ? _scope.Object(_document, "definitions") : _scope.Object(_components, "schemas"));
        foreach (var file in _files.All)
        {
            var root = file.Root;
            if (root == _document || !root.IsObject) continue;
            _schemas.Inherit(root["components"]["schemas"]);
            _schemas.Inherit(root["definitions"]);
        }
    }

    (List<OperationModel> Operations, List<OperationModel> Webhooks) Paths(OperationDefaults around, SecurityBinder security, ServerBinder servers, OperationFilter filter)
    {
        var parameters = new ParameterBinder(_scope, _schemas, _schemas.Entries, _schemas.Defaults, _types);
        var contents = new ContentBinder(_scope, _schemas, _types, parameters, new(_schemas.Entries), _leftOut);
        var operations = new OperationBinder(_scope, around, parameters, new(_scope, contents),
            new(_scope, _schemas, _schemas.Entries, _types, _schemas.Defaults, contents, _leftOut), new(_scope, contents), security, servers);
        if (!_document["paths"].Exists && !_scope.IsV31) _scope.Report(BindingRules.Missing, _document.Place, "An OpenAPI document", "paths");
        var ids = new OperationIds(_scope);
        var paths = new PathsBinder(_scope, operations, filter, ids);
        var bound = paths.Bind(_scope.Object(_document, "paths"));
        var webhooks = new WebhooksBinder(_scope, operations, filter, ids);
        if (_scope.Options.Webhooks)
        {
            // After the API's own operations, whose types keep their names.
            if (_scope.IsV31) webhooks.Webhooks(_scope.Object(_document, "webhooks"));
            for (var i = 0; i < bound.Count && !_scope.IsV2; i++) webhooks.Callbacks(paths.Nodes[i], i, bound[i].Id);
            webhooks.Nested();
        }
        filter.Report(_scope, _document);
        return (bound, webhooks.Models);
    }

    List<int> Kept()
    {
        var kept = new List<int>();
        if (!_scope.Options.AllSchemas) return kept;
        // Binding one may name others, in files that nothing else refers to.
        for (var i = 0; i < _schemas.Entries.Named.Count; i++) kept.Add(_schemas.Use(_schemas.Entries.Named[i]).Type);
        return kept;
    }

    TypeOrigin Origin(int order)
    {
        var node = _schemas.Entries.Named[order].Node;
        return new(node.Path, node.Pointer, true);
    }

    IReadOnlyList<NamedMediaType> MediaTypesOf(string member)
    {
        if (!_scope.IsV2) return [];
        var list = _scope.Array(_document, member);
        // 2.0 leaves open what holds then; everyone means JSON.
        return list.Count == 0 ? NamedMediaType.Json : NamedMediaType.List(list, _scope);
    }

    /// <summary>Tags in the order of the document, then those that only operations name.</summary>
    EquatableArray<TagModel> Tags(OperationModel[] operations)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var operation in operations)
            foreach (var tag in operation.Tags)
                if (used.Add(tag)) order.Add(tag);
        var tags = new List<TagModel>(order.Count);
        foreach (var tag in _scope.Array(_document, "tags").Items)
            if (used.Remove(tag["name"].Text)) tags.Add(new(tag["name"].Text, _scope.Text(tag, "description")));
        foreach (var tag in order)
            if (used.Contains(tag)) tags.Add(new(tag, ""));
        return new(tags.ToArray());
    }
}
