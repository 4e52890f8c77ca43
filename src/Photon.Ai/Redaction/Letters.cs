namespace Photon.Ai.Redaction;

/// <summary>A class of ASCII characters: two words of bits.</summary>
readonly struct Letters
{
    readonly ulong _low, _high;

    Letters(string all)
    {
        foreach (var c in all)
            if (c < 64) _low |= 1UL << c;
            else _high |= 1UL << (c - 64);
    }

    const string Digits = "0123456789", Lowers = "abcdefghijklmnopqrstuvwxyz", Uppers = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static readonly Letters Word = new(Digits + Lowers + Uppers), Name = new(Digits + Lowers + Uppers + "_"), Url = new(Digits + Lowers + Uppers + "_-"),
        Base64 = new(Digits + Lowers + Uppers + "+/="), Token = new(Digits + Lowers + Uppers + "+/=_-"), Body = new(Digits + Lowers + Uppers + "+/_-"), Token68 = new(Digits + Lowers + Uppers + "+/=_-.~"),
        LowerHex = new(Digits + "abcdef"), Hex = new(Digits + "abcdefABCDEF"), LowerWord = new(Digits + Lowers), UpperWord = new(Digits + Uppers),
        Base32 = new("234567" + Uppers), Digit = new(Digits), Local = new(Digits + Lowers + Uppers + "._%+-"), Host = new(Digits + Lowers + Uppers + ".-"),
        Key = new(Digits + Lowers + Uppers + "_-.$"), Pem = new(Digits + Lowers + Uppers + "+/=\r\n\t \\:,-"), Phone = new(Digits + " -.()/"), Flat = new("*x.X-_#?");

    public bool Has(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 && (_high >> (c - 64) & 1) != 0;

    /// <summary>By the letter that shapes have for it.</summary>
    public static Letters Of(char letter) => letter switch
    {
        'w' => Word,
        'n' => Name,
        'u' => Url,
        'b' => Base64,
        't' => Token68,
        'h' => LowerHex,
        'H' => Hex,
        'l' => LowerWord,
        'U' => UpperWord,
        '2' => Base32,
        'd' => Digit,
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}
