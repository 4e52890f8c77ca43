using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>Emits the C# types of an API: classes, enums and unions.</summary>
public static class TypeEmitter
{
    public static IEnumerable<SourceFile> Emit(EmitContext context)
    {
        if (!context.Options.EmitsModels) yield break;
        var classes = new ClassWriter(context, new(context));
        var types = Enumerable.Range(0, context.Model.Types.Count).Where(context.Reach.Declares);
        foreach (var group in FileGroups.Of(context, types, context.Names.Type))
        {
            yield return context.Files.OfTypes(FileGroups.Hint(context, "Models", context.Names.Type(group[0])), group, writer =>
            {
                FileHead.Write(writer, context.Options.TypesNamespace, nullable: true);
                foreach (var type in group)
                {
                    writer.Line();
                    switch (context.Model.Types[type])
                    {
                        case EnumType: EnumWriter.Write(writer, context, type); break;
                        case UnionType: UnionWriter.Write(writer, context, type); break;
                        default: classes.Write(writer, type); break;
                    }
                }
            });
        }
    }
}
