using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Photon.Cli.Screens.Keys;

/// <summary>What a key that was pressed is called in <see cref="KeyMap"/>.</summary>
static class KeyNames
{
    public static string Of(Key key)
    {
        var bare = key.NoAlt.NoCtrl.NoShift.KeyCode switch
        {
            KeyCode.CursorLeft => "Left",
            KeyCode.CursorRight => "Right",
            KeyCode.CursorUp => "Up",
            KeyCode.CursorDown => "Down",
            KeyCode.Backspace => "Backspace",
            KeyCode.Enter => "Enter",
            KeyCode.Esc => "Esc",
            KeyCode.Tab => "Tab",
            KeyCode.Space => "Space",
            KeyCode.F1 => "F1",
            _ => "",
        };
        if (bare.Length > 0) return (key.IsCtrl ? "Ctrl+" : "") + (key.IsAlt ? "Alt+" : "") + (key.IsShift ? "Shift+" : "") + bare;
        // Letters of commands are small ones; capitals are other keys.
        if (!key.IsCtrl && !key.IsAlt) return key.TryGetPrintableRune(out var rune) ? rune.ToString() : "";
        return (key.IsCtrl ? "Ctrl+" : "") + (key.IsAlt ? "Alt+" : "") + key.NoAlt.NoCtrl.NoShift.AsGrapheme.ToUpperInvariant();
    }
}
