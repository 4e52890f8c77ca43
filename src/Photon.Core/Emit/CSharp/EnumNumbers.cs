using Photon.Core.Model;

namespace Photon.Core.Emit.CSharp;

/// <summary>The numbers of an enum's members: places in the list of texts, or the document's own integers.</summary>
static class EnumNumbers
{
    public static long[] Of(EnumType type)
    {
        var numbers = new long[type.Members.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = type.IsInteger && JsonText.TryWhole(type.Members[i].Value, out var value) ? value : i;
        return numbers;
    }

    public static bool FitInt32(long[] numbers) => Array.TrueForAll(numbers, n => n is >= int.MinValue and <= int.MaxValue);
}
