using Photon.Core.Emit.CSharp;
using Photon.Core.Emit.Types;
using Photon.Core.Model;

namespace Photon.Core.Emit.Codecs;

/// <summary>Emits how types are read from JSON and written to it.</summary>
public static class CodecEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.HasCodecs) yield break;
        var values = new ReadSyntax(context);
        if (context.Options.EmitsModels)
            foreach (var file in Declared(context, values)) yield return file;
        foreach (var group in FileGroups.Of(context, SharedCodecs.Find(context, values), c => c.Key))
        {
            var writer = Begin(context);
            writer.Open($"static partial class {context.Names.Companion("Codecs")}");
            foreach (var (name, type) in group.Select(c => (c.Key, c.Value)))
                SharedCodecs.Write(writer, context, values, name, type);
            writer.Close();
            yield return new(FileGroups.Hint(context, "Codecs.Shared", group[0].Key), writer.ToString());
        }
        if (context.Options.EmitsModels && (context.Options.Models || context.Options.JsonConverters))
        {
            var hook = Begin(context);
            JsonHook.Write(hook, context, Enumerable.Range(0, context.Model.Types.Count).Where(i => context.Names.Type(i).Length > 0 && context.Reach.Emits(i)));
            yield return new($"{context.Names.Api}.Json.g.cs", hook.ToString());
        }
        if (!SharedCodecs.HasValues(context)) yield break;
        var shared = Begin(context);
        shared.Open($"static class {context.Names.Companion("Patterns")}");
        SharedCodecs.WriteValues(shared, context);
        shared.Close();
        yield return new($"{context.Names.Api}.Codecs.Shared.Patterns.g.cs", shared.ToString());
    }

    static IEnumerable<SourceFile> Declared(EmitContext context, ReadSyntax values)
    {
        var shapes = new PropertyShapes(context);
        var (objects, unions) = (new ObjectCodec(context, shapes, values), new UnionCodec(context, shapes, values));
        var types = Enumerable.Range(0, context.Model.Types.Count)
            .Where(i => context.Reach.Declares(i) && (context.Reach.Reads(i) || context.Reach.Writes(i)));
        foreach (var group in FileGroups.Of(context, types, context.Names.Type))
        {
            yield return context.Files.OfTypes(FileGroups.Hint(context, "Codecs", context.Names.Type(group[0])), group, writer =>
            {
                FileHead.Write(writer, context.Options.TypesNamespace, nullable: false);
                foreach (var type in group)
                {
                    writer.Line();
                    switch (context.Model.Types[type])
                    {
                        case EnumType: EnumCodec.Write(writer, context, values, type); break;
                        case UnionType: unions.Write(writer, type); break;
                        default: objects.Write(writer, type); break;
                    }
                }
            });
        }
    }

    static CodeWriter Begin(EmitContext context)
    {
        var writer = new CodeWriter();
        FileHead.Write(writer, context.Options.Namespace, nullable: false);
        writer.Line();
        return writer;
    }
}
