using System.Globalization;
using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Types;

/// <summary>Writes an enum. Its numbers are the places of its texts in the codec's table.</summary>
static class EnumWriter
{
    public static void Write(CodeWriter writer, EmitContext context, int type)
    {
        var model = (EnumType)context.Model.Types[type];
        var numbers = EnumNumbers.Of(model);
        TypeHead.Write(writer, context, type);
        writer.Open($"public enum {context.Names.Type(type)}{(EnumNumbers.FitInt32(numbers) ? "" : " : long")}");
        for (var i = 0; i < numbers.Length; i++)
        {
            var member = model.Members[i];
            DocSyntax.Summary(writer, member.Description, $"<c>{CSharpText.DocText(member.Value)}</c>");
            if (member.Deprecated) writer.Line(Deprecation.Mark);
            writer.Line(context.Names.MemberNames[type][i] + (model.IsInteger ? " = " + numbers[i].ToString(CultureInfo.InvariantCulture) : "") + ",");
        }
        writer.Close();
    }
}
