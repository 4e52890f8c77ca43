using Photon.Core.Model;
using Photon.Core.Naming;

namespace Photon.Core.Emit.Reuse;

/// <summary>What the code around an operation shows: all of the operation, and of types that travel as JSON their faces.</summary>
sealed class OperationContents(ApiModel model, ApiNames names, TypeFaces faces, TypeContents types)
{
    readonly Digest?[] _known = new Digest?[model.Operations.Count];

    public Digest Of(int operation)
    {
        if (_known[operation] is { } known) return known;
        var digest = new DigestBuilder();
        var one = model.Operations[operation];
        Names(ref digest, names.Operations[operation]);
        digest.Add(one.Id);
        digest.Add(one.Method);
        digest.Add(one.Path);
        digest.Add(one.Tag);
        digest.Add(one.Tags);
        digest.Add(one.Summary);
        digest.Add(one.Description);
        digest.Add(one.Deprecated);
        digest.Add((long)one.Parameters.Count);
        foreach (var parameter in one.Parameters) Parameter(ref digest, parameter);
        digest.Add(one.Body is not null);
        if (one.Body is { } body) Body(ref digest, body);
        digest.Add((long)one.Responses.Count);
        foreach (var response in one.Responses) Response(ref digest, response);
        Security(ref digest, one.Security);
        digest.Add(one.Callback is not null);
        if (one.Callback is { } callback)
        {
            digest.Add(callback.Name);
            digest.Add(callback.Expression);
        }
        foreach (var server in one.Servers)
        {
            digest.Add(server.Url);
            digest.Add(server.Description);
        }
        return (_known[operation] = digest.Digest).Value;
    }

    static void Names(ref DigestBuilder digest, OperationNames names)
    {
        digest.Add(names.Method);
        digest.Add(names.Result);
        digest.Add(names.Parameters);
        digest.Add(names.ParameterNames);
        digest.Add(names.Body);
        digest.Add(names.Cases);
        foreach (var headers in names.Headers) digest.Add(headers);
        foreach (var more in names.MoreCases) digest.Add(more);
        digest.Add(names.BodyType);
        digest.Add(names.AcceptType);
        digest.Add(names.Accept);
        foreach (var accept in names.Accepts)
        {
            digest.Add(accept.Name);
            digest.Add(accept.MediaTypes);
        }
    }

    void Parameter(ref DigestBuilder digest, ParameterModel parameter)
    {
        digest.Add(parameter.Name);
        digest.Add((long)parameter.In | ((long)parameter.Style << 8));
        digest.Add((parameter.Required ? 1L : 0) | (parameter.Explode ? 2L : 0) | (parameter.AllowReserved ? 4L : 0) | (parameter.AllowEmptyValue ? 8L : 0) | (parameter.Deprecated ? 16L : 0));
        digest.Add(parameter.ContentType);
        digest.Add(parameter.Description);
        digest.Add(parameter.Default);
        digest.Add(parameter.Type.Nullable);
        digest.Add(types.Deep(parameter.Type.Type));
    }

    void Body(ref DigestBuilder digest, BodyModel body)
    {
        digest.Add(body.Required);
        digest.Add(body.Description);
        var json = true;
        foreach (var content in body.Contents) json &= content.Kind == ContentKind.Json;
        Contents(ref digest, body.Contents, deep: !json);
    }

    void Response(ref DigestBuilder digest, ResponseModel response)
    {
        digest.Add(response.Status);
        digest.Add(response.Name);
        digest.Add(response.Description);
        Contents(ref digest, response.Contents, deep: false);
        digest.Add((long)response.Headers.Count);
        foreach (var header in response.Headers) Parameter(ref digest, header);
        digest.Add((long)response.Links.Count);
        foreach (var link in response.Links)
        {
            digest.Add(link.Name);
            digest.Add(link.Operation);
            digest.Add(link.Description);
            digest.Add(link.Body);
            foreach (var parameter in link.Parameters)
            {
                digest.Add(parameter.Name);
                digest.Add(parameter.Value);
            }
            digest.Add((long)link.Parameters.Count);
        }
    }

    void Contents(ref DigestBuilder digest, EquatableArray<ContentModel> contents, bool deep)
    {
        digest.Add((long)contents.Count);
        foreach (var content in contents)
        {
            digest.Add(content.MediaType);
            digest.Add((long)content.Kind | ((long)content.EventData << 8) | (content.IsOnlyAlone ? 1L << 16 : 0));
            faces.Use(ref digest, content.Type);
            // A form is taken apart by the names of its members, and of theirs.
            if (deep) digest.Add(types.Deep(content.Type.Type));
            digest.Add((long)content.Parts.Count);
            foreach (var part in content.Parts)
            {
                digest.Add(part.Name);
                digest.Add(part.ContentType);
                digest.Add((long)part.Style | (part.Explode ? 256L : 0) | (part.AllowReserved ? 512L : 0));
                foreach (var header in part.Headers) Parameter(ref digest, header);
            }
        }
    }

    static void Security(ref DigestBuilder digest, EquatableArray<SecurityRequirement> security)
    {
        digest.Add((long)security.Count);
        foreach (var requirement in security)
        {
            digest.Add((long)requirement.Schemes.Count);
            foreach (var scheme in requirement.Schemes)
            {
                digest.Add(scheme.Name);
                digest.Add(scheme.Scopes);
            }
        }
    }
}
