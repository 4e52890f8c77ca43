namespace Photon.Core.Model;

/// <summary>Media types of one body that are carried alike and have one type.</summary>
/// <param name="Leading">The one that is named first, of the first group the first JSON one.</param>
/// <param name="Shape">How it looks in C#.</param>
/// <param name="All">In the document's order, the leading one among them.</param>
public sealed record ContentGroup(ContentModel Leading, BodyShape Shape, List<ContentModel> All);
