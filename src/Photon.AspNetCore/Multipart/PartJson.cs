using Photon.Runtime.Emitted;

namespace Photon.AspNetCore.Emitted;

/// <summary>A multipart form as the JSON of an object: in it files are numbers of a list (<see cref="FileSlots"/>), parts of objects are JSON already.</summary>
readonly struct PartJson(MultipartForm form, List<FileContent> files)
{
    public void Write(ref JsonBuffer json, Shape shape)
    {
        json.Append((byte)'{');
        var any = false;
        foreach (var (name, member) in shape.Members) Member(ref json, name, member, ref any);
        if (shape.Item is { } others)
        {
            foreach (var name in form.Names)
                if (!shape.IsKnown(name)) Member(ref json, name, others, ref any);
        }
        json.Append((byte)'}');
    }

    void Member(ref JsonBuffer json, string name, Shape shape, ref bool any)
    {
        var parts = form.Of(name);
        if (parts.Count == 0) return;
        if (any) json.Append((byte)',');
        any = true;
        json.AppendName(name, false);
        var one = parts.Count == 1 && parts[0].FileName is null ? parts[0].Text() : null;
        if (shape.IsEither) shape = parts.Count > 1 || one is ['{' or '[', ..] ? shape.Structure! : shape.Item!;
        var item = shape.IsList ? shape.Item! : shape;
        // An array may be one part of JSON, as its encoding can say.
        if (shape.IsList && one is ['[', ..])
        {
            json.AppendValue(one, false, Shape.Json);
            return;
        }
        if (!shape.IsList)
        {
            Value(ref json, parts[0], item);
            if (parts.Count == 1) return;
            // The reader of the JSON finds it, and says where.
            json.Append((byte)',');
            json.AppendName(name, false);
            json.Append("null"u8);
            return;
        }
        json.Append((byte)'[');
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) json.Append((byte)',');
            Value(ref json, parts[i], item);
        }
        json.Append((byte)']');
    }

    void Value(ref JsonBuffer json, Part part, Shape shape)
    {
        if (shape.Kind == ShapeKind.File)
        {
            files.Add(part.File());
            json.AppendValue(FileSlots.Text(files.Count - 1), false, Shape.Text);
        }
        else if (part.FileName is not null && (shape.HasMembers || shape.Kind == ShapeKind.Json)) json.Append(part.Bytes());
        // Some senders name a file for every part, a number's too.
        else json.AppendValue(part.Text(), false, shape.HasMembers ? Shape.Json : shape);
    }
}
