using System.Globalization;
using System.Text;

namespace Photon.Cli.Migrate.Code;

/// <summary>What NSwag calls what a document names.</summary>
static class NSwagNames
{
    /// <summary><c>list-pets</c> is <c>ListPets</c>; what stands before the last underscore is the client's name.</summary>
    public static string Operation(string id) => Upper(id[(id.LastIndexOf('_') + 1)..]);

    /// <summary><c>pet_type</c> stays <c>Pet_type</c>; <c>pet-type</c> is <c>PetType</c>.</summary>
    public static string Property(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in Upper(name.Replace("@", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal)))
            text.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        return text.Length > 0 && char.IsDigit(text[0]) ? "_" + text : text.ToString();
    }

    static string Upper(string text)
    {
        var name = new StringBuilder(text.Length);
        var upper = true;
        foreach (var c in text)
        {
            if (c is '-' or ' ' or '.' or '/' or ':')
            {
                upper = true;
                continue;
            }
            name.Append(upper ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            upper = false;
        }
        return name.ToString();
    }
}
