using System.Security.Cryptography;
using System.Text;
using Photon.Core.Reading;

namespace Photon.Ai.Proposals;

/// <summary>A change as a file has it.</summary>
/// <param name="Number">By which it is accepted or rejected.</param>
/// <param name="Actions">As they are written.</param>
public sealed record FileChange(int Number, IReadOnlyList<Node> Actions)
{
    static readonly string[] s_meaning = ["target", "update", "remove", "copy"];

    /// <summary>Why, of its first action that says so.</summary>
    public string Why => Actions.Select(static action => action["description"].Text).FirstOrDefault(static text => text.Length > 0, "");

    /// <summary>What it does, whatever is said about it: two changes with one key are the same.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Actions.SelectMany(static action => s_meaning.Select(name => name + action[name].ToJson() + "\n"))))))[..24];

    /// <summary>What it touches: each target with the members that it sets.</summary>
    public IEnumerable<string> Places
    {
        get
        {
            foreach (var action in Actions)
            {
                var update = action["update"];
                if (!update.IsObject) yield return action["target"].Text;
                else foreach (var (name, _) in update.Members) yield return action["target"].Text + "\n" + name;
            }
        }
    }
}
