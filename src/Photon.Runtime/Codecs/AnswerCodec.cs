using System.ComponentModel;

namespace Photon.Runtime.Emitted;

/// <summary>Writes what the receiver of a webhook answers: it goes to the API as a client's request does, whatever the app serves besides.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AnswerCodec<T, TC> : IJsonWriter<T> where TC : IJsonWriter<T>
{
    /// <inheritdoc/>
    public static void Write(ref JsonOut w, T value)
    {
        w.ToServer = true;
        TC.Write(ref w, value);
    }
}

/// <summary>As <see cref="AnswerCodec{T, TC}"/>, where answers are read again before they are sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CheckedAnswerCodec<T, TC> : IJsonWriter<T>, IJsonReader<T> where TC : IJsonWriter<T>, IJsonReader<T>
{
    /// <inheritdoc/>
    public static void Write(ref JsonOut w, T value)
    {
        w.ToServer = true;
        TC.Write(ref w, value);
    }

    /// <inheritdoc/>
    public static T Read(ref JsonIn x) => TC.Read(ref x);
}
