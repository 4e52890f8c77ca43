using System.Globalization;
using System.Text;

namespace Photon.Benchmarks;

/// <summary>The documents that every benchmark reads and writes: pets of about 865 bytes, the same ones on every run.</summary>
static class Workload
{
    static readonly string[] Species = ["dog", "cat", "rabbit", "parrot", "tortoise"];
    static readonly string[] Status = ["available", "pending", "sold"];

    /// <summary>One pet, compact, members in the order of the document.</summary>
    public static byte[] Pet { get; } = Encoding.UTF8.GetBytes(PetJson(0));

    /// <summary>Fifty pets, about 44 kB.</summary>
    public static byte[] Pets { get; } = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 50).Select(PetJson))}]");

    /// <summary>The first pet with five rules broken: a pattern, a limit, a range, a length, a nested pattern.</summary>
    public static byte[] Invalid { get; } = Encoding.UTF8.GetBytes(PetJson(0)
        .Replace("\"chipNumber\":\"9", "\"chipNumber\":\"x", StringComparison.Ordinal)
        .Replace("\"weightKg\":", "\"weightKg\":9", StringComparison.Ordinal).Replace("\"weightKg\":9", "\"weightKg\":9999", StringComparison.Ordinal)
        .Replace("\"breed\":\"", "\"breed\":\"" + new string('b', 61), StringComparison.Ordinal)
        .Replace("\"latitude\":", "\"latitude\":1", StringComparison.Ordinal)
        .Replace("\"postalCode\":\"1", "\"postalCode\":\"x", StringComparison.Ordinal));

    /// <summary>The id of pet <paramref name="number"/>.</summary>
    public static Guid Id(int number) => new(0x0198c0de, (short)number, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)number);

    static string PetJson(int n)
    {
        var c = CultureInfo.InvariantCulture;
        return string.Create(c, $$"""
            {"id":"{{Id(n)}}","name":"Pet number {{n}}","species":"{{Species[n % 5]}}","breed":"Labrador Retriever","status":"{{Status[n % 3]}}"
            ,"bornAt":"2021-0{{1 + n % 9}}-14T08:30:00+00:00","registeredAt":"2026-03-0{{1 + n % 9}}T10:15:30.25+01:00"
            ,"weightKg":{{20 + n}}.25,"price":{{100 + n}}.95,"chipNumber":"9001180000{{10000 + n}}","vaccinated":{{(n % 2 == 0 ? "true" : "false")}}
            ,"tags":["friendly","house-trained","neutered","tag-{{n}}"]
            ,"photoUrls":["https://img.example.com/pets/{{n}}/front.jpg","https://img.example.com/pets/{{n}}/side.jpg"]
            ,"notes":"Likes long walks, children and tennis balls; sleeps in the kitchen, below the table by the door, every night."
            ,"owner":{"id":"{{Id(200 - n)}}","firstName":"Ada","lastName":"Lovelace","email":"ada.{{n}}@example.com","phone":"+493090182{{n}}"
            ,"address":{"street":"Invalidenstrasse {{n}}","city":"Berlin","postalCode":"10115","country":"DE"
            ,"geo":{"latitude":52.530{{101 + 2 * n}},"longitude":13.380{{101 + 2 * n}}
            }
            }
            }
            }
            """).Replace("\n", "", StringComparison.Ordinal);
    }
}
