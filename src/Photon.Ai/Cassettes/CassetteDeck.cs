namespace Photon.Ai.Cassettes;

/// <summary>A folder of cassettes.</summary>
/// <param name="folder">Full path.</param>
sealed class CassetteDeck(string folder)
{
    /// <returns>The recorded exchange; <c>null</c>: there is none.</returns>
    /// <exception cref="AiException">There are several and the model is not known here, or a cassette was changed.</exception>
    public Cassette? Find(CassetteQuestion question)
    {
        if (!Directory.Exists(folder)) return null;
        if (question.Model is not null) return Path.Combine(folder, question.FileName()) is var path && File.Exists(path) ? CassetteFile.Read(path) : null;
        var files = Directory.GetFiles(folder, question.FileName()[..24] + "-*.json");
        if (files.Length > 1)
            throw new AiException($"{files.Length} models have answered this in {folder} ({string.Join(", ", files.Select(static file => CassetteFile.Read(file).Question.Model).Order(StringComparer.Ordinal))}): --model, or the model's file, says which is meant");
        return files.Length == 0 ? null : CassetteFile.Read(files[0]);
    }

    /// <summary>Which of the cassettes is nearest to a question that was not recorded, and in what they differ.</summary>
    public string Miss(CassetteQuestion question)
    {
        var all = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Take(5000).Select(Try).OfType<(string File, Cassette Cassette)>().ToList() : [];
        if (all.Count == 0) return $"no answer is recorded in {folder}: record with --record where a model is";
        var (name, near) = all.MinBy(one => CassetteDifference.Distance(one.Cassette.Question, question));
        return $"this was not recorded in {folder}: the nearest, {name}, differs in {string.Join("; ", CassetteDifference.Of(near.Question, question))}; record it with --record where a model is";
    }

    static (string, Cassette)? Try(string file)
    {
        try
        {
            return (Path.GetFileName(file), CassetteFile.Read(file));
        }
        catch (AiException)
        {
            return null;
        }
    }
}
