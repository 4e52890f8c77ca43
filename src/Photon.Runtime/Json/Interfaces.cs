namespace Photon.Runtime.Emitted;

/// <summary>Reads a type from JSON, validating it.</summary>
public interface IJsonReader<out T>
{
    /// <summary>Reads the value that is next. Faults go to <paramref name="x"/>; what is returned after one is not to be used.</summary>
    static abstract T Read(ref JsonIn x);
}

/// <summary>Writes a type as JSON.</summary>
public interface IJsonWriter<in T>
{
    /// <summary>Writes the value that is next.</summary>
    static abstract void Write(ref JsonOut w, T value);
}
