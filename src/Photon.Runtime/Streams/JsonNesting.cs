namespace Photon.Runtime.Emitted;

/// <summary>
/// Finds the end of an RFC 7464 record: the next record separator, or a line feed outside every bracket and string, so that
/// a record is there when it is complete rather than when the next one begins.
/// </summary>
internal struct JsonNesting
{
    int _depth;
    bool _inString;
    bool _escaped;

    public bool Ends(byte c)
    {
        switch (c)
        {
            case 0x1E:
                this = default;
                return true;
            case (byte)'\n' when _depth <= 0 && !_inString:
                this = default;
                return true;
            case (byte)'"' when !_escaped:
                _inString = !_inString;
                break;
            case (byte)'{' or (byte)'[' when !_inString:
                _depth++;
                break;
            case (byte)'}' or (byte)']' when !_inString:
                _depth--;
                break;
        }
        _escaped = c == '\\' && _inString && !_escaped;
        return false;
    }
}
