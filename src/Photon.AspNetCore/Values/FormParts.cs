using System.Buffers;
using System.Buffers.Text;
using Microsoft.AspNetCore.Http;

namespace Photon.AspNetCore.Emitted;

/// <summary>A multipart form as the JSON of an object: files become base64, parts of objects are JSON already.</summary>
static class FormParts
{
    public static void Write(ref JsonBuffer json, IFormCollection form, Shape shape)
    {
        json.Append((byte)'{');
        var any = false;
        foreach (var (name, member) in shape.Members) Member(ref json, form, name, member, ref any);
        if (shape.Item is { } others)
        {
            foreach (var name in form.Keys.Concat(form.Files.Select(f => f.Name)).Distinct(StringComparer.Ordinal))
                if (!shape.IsKnown(name)) Member(ref json, form, name, others, ref any);
        }
        json.Append((byte)'}');
    }

    static void Member(ref JsonBuffer json, IFormCollection form, string name, Shape shape, ref bool any)
    {
        var texts = form[name];
        var files = form.Files.GetFiles(name);
        if (texts.Count == 0 && files.Count == 0) return;
        if (any) json.Append((byte)',');
        any = true;
        json.AppendName(name, false);
        if (shape.IsEither) shape = texts.Count + files.Count > 1 || (texts.Count == 1 && texts[0] is ['{' or '[', ..]) ? shape.Structure! : shape.Item!;
        var item = shape.IsList ? shape.Item! : shape;
        // An array may be one part of JSON, as its encoding can say.
        if (shape.IsList && texts.Count == 1 && files.Count == 0 && texts[0] is { } one && one.StartsWith('['))
        {
            json.AppendValue(one, false, Shape.Json);
            return;
        }
        if (shape.IsList) json.Append((byte)'[');
        var first = true;
        foreach (var text in texts)
        {
            if (!first) json.Append((byte)',');
            first = false;
            json.AppendValue(text, false, item.HasMembers ? Shape.Json : item);
            if (!shape.IsList) break;
        }
        foreach (var file in files)
        {
            if (!shape.IsList && !first) break;
            if (!first) json.Append((byte)',');
            first = false;
            File(ref json, file, item);
        }
        if (shape.IsList) json.Append((byte)']');
        else if (texts.Count + files.Count > 1)
        {
            // The reader of the JSON finds it, and says where.
            json.Append((byte)',');
            json.AppendName(name, false);
            json.Append("null"u8);
        }
    }

    static void File(ref JsonBuffer json, IFormFile file, Shape shape)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)file.Length));
        using (var stream = file.OpenReadStream()) stream.ReadExactly(bytes, 0, (int)file.Length);
        var content = bytes.AsSpan(0, (int)file.Length);
        if (shape.HasMembers || shape.Kind == ShapeKind.Json) json.Append(content);
        else if (shape.Kind == ShapeKind.File) Base64Text(ref json, content);
        // Some senders name a file for every part, a number's too.
        else json.AppendValue(System.Text.Encoding.UTF8.GetString(content), false, shape);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    static void Base64Text(ref JsonBuffer json, ReadOnlySpan<byte> content)
    {
        var text = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(content.Length));
        Base64.EncodeToUtf8(content, text, out _, out var written);
        json.Append((byte)'"');
        json.Append(text.AsSpan(0, written));
        json.Append((byte)'"');
        ArrayPool<byte>.Shared.Return(text);
    }
}
