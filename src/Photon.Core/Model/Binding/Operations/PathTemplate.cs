using System.Text;

namespace Photon.Core.Model.Binding;

/// <summary>A path as the document writes it: <c>/orders/{orderId}</c>.</summary>
sealed class PathTemplate
{
    // Servers refuse longer request lines.
    const int MaxLength = 4000;

    PathTemplate(string path, List<string> names, string shape) => (Path, Names, Shape) = (path, names, shape);

    public string Path { get; }

    /// <summary>The parameters, in order.</summary>
    public List<string> Names { get; }

    /// <summary>The path without the parameters' names: paths of one shape match the same requests.</summary>
    public string Shape { get; }

    /// <summary>The template, or what is wrong with it.</summary>
    public static PathTemplate? Read(string path, out string fault)
    {
        fault = "";
        var names = new List<string>();
        var shape = new StringBuilder(path.Length);
        if (path.Length > MaxLength) fault = "it is too long";
        else if (path.Length == 0 || path[0] != '/') fault = "it does not begin with '/'";
        for (var i = 0; i < path.Length && fault.Length == 0; i++)
        {
            switch (path[i])
            {
                case '?': fault = "it has a query ('?'), which belongs in parameters"; break;
                case '#': fault = "it has a fragment ('#'), which no server is sent"; break;
                case '}': fault = "a '}' closes nothing"; break;
                case '{':
                    var end = path.IndexOf('}', i);
                    var name = end < 0 ? "" : path.Substring(i + 1, end - i - 1);
                    if (end < 0) fault = "a '{' is never closed";
                    else if (name.Length == 0 || name.IndexOfAny(['{', '/']) >= 0) fault = "'{" + name + "}' names no parameter";
                    else if (names.Contains(name)) fault = "'{" + name + "}' is there twice";
                    else
                    {
                        names.Add(name);
                        shape.Append("{}");
                        i = end;
                    }
                    break;
                // Routing compares literals without regard to case.
                default: shape.Append(char.ToLowerInvariant(path[i])); break;
            }
        }
        return fault.Length > 0 ? null : new(path, names, shape.ToString());
    }

    /// <summary>The first segment that is no parameter: the tag of an operation that has none.</summary>
    public string FirstSegment()
    {
        foreach (var segment in Path.Split('/'))
            if (segment.Length > 0 && segment.IndexOf('{') < 0) return segment;
        return "Default";
    }
}
