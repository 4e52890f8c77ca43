namespace Photon.Ai.Conventions;

/// <summary>Tells English from other languages by its smallest words.</summary>
static class Language
{
    static readonly HashSet<string> s_english = new(StringComparer.OrdinalIgnoreCase) { "the", "of", "to", "and", "for", "is", "with", "by", "this", "that", "from", "or", "be", "are", "it", "on", "not", "if" };
    static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "der", "die", "das", "und", "ein", "eine", "einen", "einer", "nicht", "mit", "von", "für", "le", "la", "les", "des", "du", "une", "est", "pour", "et", "el", "los", "las", "del", "y", "una", "para", "con", "por",
        "il", "di", "che", "e", "gli", "della", "per", "os", "um", "uma", "da", "het", "een", "van", "voor", "och", "av", "att", "som", "och", "ett", "og", "til", "liste", "lista", "wyświetl", "oraz", "nie",
    };

    public static bool IsEnglish(IReadOnlyList<string> texts)
    {
        int english = 0, others = 0, letters = 0, far = 0;
        foreach (var text in texts)
        {
            foreach (var word in text.Split([' ', '\n', '\t', '.', ',', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (s_english.Contains(word)) english++;
                else if (s_others.Contains(word)) others++;
                foreach (var c in word)
                {
                    if (!char.IsLetter(c)) continue;
                    letters++;
                    if (c > 0x24F) far++;
                }
            }
        }
        return far * 5 <= letters && (english >= others || others < 3);
    }
}
