using System.Globalization;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Writes which members must be there: bits, or indexes where they are many.</summary>
static class NeedSyntax
{
    /// <summary>Bits of the members, of the first 64.</summary>
    public static string Bits(EmitContext context, CodecShape shape) => Of(context, shape, m => Bits(m.Where(i => i < 64)), "0UL");

    /// <summary>Indexes of the members from one on.</summary>
    /// <returns><c>null</c> where all may be absent.</returns>
    public static string? Indexes(EmitContext context, CodecShape shape, int first) =>
        Of(context, shape, m => BlobSyntax.Indexes(m.Where(i => i >= first)), "\"\"u8") is var indexes && indexes != "\"\"u8" ? indexes : null;

    static string Of(EmitContext context, CodecShape shape, Func<List<int>, string> write, string none)
    {
        var requests = write(Needed(shape, m => !m.ReadOnly));
        var responses = write(Needed(shape, m => !m.WriteOnly));
        var (read, wrote) = (shape.Travels(TypeNeeds.ReadsRequests), shape.Travels(TypeNeeds.ReadsResponses));
        if (!read && !wrote) return none;
        return !wrote || read && requests == responses ? requests : !read ? responses : $"x.FromClient ? {requests} : {responses}";
    }

    static string Bits(IEnumerable<int> members) =>
        members.Aggregate(0UL, (mask, i) => mask | (1UL << i)).ToString(CultureInfo.InvariantCulture) + "UL";

    /// <summary>Indexes of members that must be there. That a discriminator is there was seen before.</summary>
    static List<int> Needed(CodecShape shape, Func<PropertyModel, bool> travels) =>
        [.. Enumerable.Range(0, shape.Members.Count).Where(i => shape.Members[i].Model is { Required: true } model && travels(model)
            && !(shape.Cases.Count > 0 && model.Name == shape.Discriminator))];
}
