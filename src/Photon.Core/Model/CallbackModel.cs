namespace Photon.Core.Model;

/// <summary>Where a callback comes from.</summary>
/// <param name="Name">The callback's name in the operation that asks for it.</param>
/// <param name="Operation">Index of that operation in <see cref="ApiModel.Operations"/>, or in <see cref="ApiModel.Webhooks"/>.</param>
/// <param name="Expression">Where it goes, as written: <c>{$request.body#/callbackUrl}/data</c>.</param>
public sealed record CallbackModel(string Name, int Operation, string Expression)
{
    /// <summary>The operation that asks for it is one that the API calls.</summary>
    public bool IsNested { get; init; }
}
