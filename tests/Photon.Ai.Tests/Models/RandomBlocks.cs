using System.Buffers.Binary;

namespace Photon.Ai.Tests.Models;

/// <summary>Weights by chance in blocks of Q4_K: 256 of them in 144 bytes, around zero. A part of a few MB is written over and over: what is computed takes as long.</summary>
sealed class RandomBlocks
{
    public const uint Type = 12;
    const int Weights = 256, Bytes = 144, Count = 16_384;

    readonly byte[] _part = new byte[Count * Bytes];

    public RandomBlocks(Random random)
    {
        random.NextBytes(_part);
        for (var i = 0; i < Count; i++)
        {
            var block = _part.AsSpan(i * Bytes, Bytes);
            // A weight is scale x number - minimum: sixteen numbers lie around 7.5.
            BinaryPrimitives.WriteHalfLittleEndian(block, (Half)8e-5f);
            BinaryPrimitives.WriteHalfLittleEndian(block[2..], (Half)(8e-5f * 7.5f));
        }
    }

    public static long Size(long[] shape) => shape[0] % Weights == 0 ? shape.Aggregate(1L, (all, length) => all * length) / Weights * Bytes : throw new ArgumentException("Rows are whole blocks.", nameof(shape));

    public Action<Stream> Write(long[] shape) => stream =>
    {
        for (var left = Size(shape); left > 0; left -= _part.Length) stream.Write(_part, 0, (int)Math.Min(left, _part.Length));
    };
}
