using System.Security.Cryptography;
using System.Text;

namespace Bookshop.Security;

/// <summary>Keys and tokens with what they stand for. Neither the time nor the order of a look-up tells anything about them.</summary>
sealed class Secrets<T>(IEnumerable<(string Secret, T Owner)> secrets) where T : class
{
    // Hashes, so that the comparison also hides the length.
    readonly (byte[] Hash, T Owner)[] known = [.. secrets.Select(s => (Hash(s.Secret), s.Owner))];

    public T? Find(string secret)
    {
        var hash = Hash(secret);
        T? found = null;
        foreach (var (candidate, owner) in known)
            if (CryptographicOperations.FixedTimeEquals(candidate, hash))
                found = owner;
        return found;
    }

    static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
