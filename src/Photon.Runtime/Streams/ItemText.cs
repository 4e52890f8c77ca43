namespace Photon.Runtime.Emitted;

/// <summary>Writes items of a streamed body.</summary>
public static class ItemText
{
    /// <summary>Appends an item with all that the framing puts around it.</summary>
    /// <param name="buffer">Where the bytes go.</param>
    /// <param name="item">The value.</param>
    /// <param name="framing">How items follow each other.</param>
    /// <param name="toServer">See <see cref="JsonOut.ToServer"/>.</param>
    /// <exception cref="ArgumentException">A type or an id of an event that no line can hold.</exception>
    public static void Append<T, TC>(PooledBuffer buffer, T item, ItemFraming framing, bool toServer) where TC : IJsonWriter<T>
    {
        switch (framing)
        {
            case ItemFraming.Lines:
                Append<T, TC>(buffer, item, toServer);
                break;
            case ItemFraming.Sequence:
                BufferText.Append(buffer, "\u001E"u8);
                Append<T, TC>(buffer, item, toServer);
                break;
            case ItemFraming.Events:
                BufferText.Append(buffer, "data: "u8);
                Append<T, TC>(buffer, item, toServer);
                BufferText.Append(buffer, "\n"u8);
                break;
            default:
                using (var json = PooledBuffer.Rent())
                {
                    Append<T, TC>(json, item, toServer);
                    EventText.Append(buffer, json.Span);
                }
                break;
        }
        BufferText.Append(buffer, "\n"u8);
    }

    static void Append<T, TC>(PooledBuffer buffer, T item, bool toServer) where TC : IJsonWriter<T>
    {
        var json = new JsonOut(buffer, toServer);
        TC.Write(ref json, item);
        json.End();
    }
}
