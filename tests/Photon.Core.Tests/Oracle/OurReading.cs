using Photon.Core.Diagnostics;
using Photon.Core.Model;
using Photon.Core.Model.Binding;
using Photon.Core.Reading;

namespace Photon.Core.Tests.Oracle;

/// <summary>What we read.</summary>
static class OurReading
{
    public static ApiModel? Of(string path, string text)
    {
        var faults = new List<Fault>();
        var read = SpecText.Read(path, text, faults, TestContext.Current.CancellationToken);
        return SpecBinder.Bind(read, new([read]), new() { AllSchemas = true }, faults, TestContext.Current.CancellationToken);
    }

    /// <summary>An operation without an operationId has an Id with us all the same; only written ones are compared.</summary>
    public static IEnumerable<OracleOperation> Operations(ApiModel model, TheirReading theirs)
    {
        var written = theirs.OperationIds();
        return model.Operations.Select(operation => new OracleOperation(
            operation.Method, operation.Path, written.Contains(operation.Id) ? operation.Id : null,
            [.. operation.Parameters.Select(static one => OracleOperation.Parameter(one.In.ToString(), one.Name, one.Required))],
            Media(operation.Body?.Contents ?? default),
            operation.Responses.ToDictionary(static response => response.Status, static response => Media(response.Contents))));
    }

    static IReadOnlyList<string> Media(EquatableArray<ContentModel> contents) =>
        [.. contents.Select(static one => OracleOperation.Media(one.MediaType, one.Type.Exists))];

    public static IEnumerable<OracleObject> Objects(ApiModel model, TheirReading theirs)
    {
        var plain = theirs.Objects().Select(static one => one.Name).ToHashSet();
        return from type in model.Types.OfType<ObjectType>()
               where type.NameParts.Count == 1 && plain.Contains(type.NameParts[0])
               select new OracleObject(type.NameParts[0], [.. type.Properties.Select(static one => one.Name)], [.. type.Properties.Where(static one => one.Required).Select(static one => one.Name)]);
    }
}
