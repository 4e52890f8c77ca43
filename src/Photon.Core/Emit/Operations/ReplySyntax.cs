using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Writes how a case of a result sends itself.</summary>
sealed class ReplySyntax(EmitContext context)
{
    const string Emitted = "global::Photon.AspNetCore.Emitted.";
    const string Reply = Emitted + "Reply.";
    const string Head = "protected override global::System.Threading.Tasks.Task Send(global::Microsoft.AspNetCore.Http.HttpContext context)";

    readonly BodySyntax _bodies = new(context);

    /// <summary>What a case says to the base's constructor: <c>(201, …JsonReply&lt;…&gt;.It, body)</c>; empty where it sends itself.</summary>
    public string Base(ResponseSyntax response)
    {
        var status = response.Status > 0 ? response.Model.Status : "statusCode";
        if (response.Content is not { } content) return $"({status})";
        // A struct would be boxed.
        if (!content.Type.Exists || context.Types.IsValueType(content.Type.Type)) return "";
        // Nor is there anything for Accept to choose from.
        if (response.Shape != BodyShape.Value || Types(response, BodyShape.Value) is not ("" or "application/json")) return "";
        return $"({status}, {Emitted}{(context.Options.ValidateResponses ? "CheckedReply" : "JsonReply")}<{Arguments(content.Type, context.Options.ValidateResponses)}>.It, body)";
    }

    /// <summary>The override of a case that does more than the base.</summary>
    /// <param name="isToldToBase"><see cref="Base"/> is not empty.</param>
    public void Write(ResponseSyntax response, bool isToldToBase, CodeWriter writer)
    {
        if (isToldToBase && response.Headers.Length == 0) return;
        var send = isToldToBase ? "base.Send(context)" : Send(response, response.Content!);
        writer.Line("/// <inheritdoc/>");
        if (response.Headers.Length == 0)
        {
            writer.Line($"{Head} => {send};");
            return;
        }
        writer.Open(Head);
        for (var i = 0; i < response.Headers.Length; i++) writer.Line(Header(response.Model.Headers[i], response.Model.Headers[i].Deprecated ? Deprecation.Field(response.Headers[i]) : response.Headers[i]));
        writer.Line($"return {send};");
        writer.Close();
    }

    string Send(ResponseSyntax response, ContentModel content)
    {
        var status = response.Status > 0 ? response.Model.Status : "StatusCode";
        var shape = response.Shape;
        var types = Types(response, shape);
        var method = shape switch
        {
            BodyShape.Value => context.Options.ValidateResponses ? "Checked" : "Json",
            BodyShape.Events => BodySyntax.Events(content),
            BodyShape.Lines => "Lines",
            BodyShape.Sequence => "Sequence",
            BodyShape.Text => "Text",
            _ => "File",
        };
        if (shape == BodyShape.Text && types.Length == 0) types = "text/plain";
        if (shape is BodyShape.Text or BodyShape.Bytes) return $"{Reply}{method}(context, {status}, Body, {CSharpText.Literal(types)})";
        var usual = types.Length == 0 || (shape == BodyShape.Value && types == "application/json");
        return $"{Reply}{method}<{Arguments(content.Type, method == "Checked")}>(context, {status}, Body{(usual ? "" : ", " + CSharpText.Literal(types))})";
    }

    string Arguments(TypeUse use, bool isChecked) => $"{_bodies.ValueType(use)}, {Codec(use, isChecked)}";

    /// <summary>What a receiver answers goes to the API, so of objects in it the members that requests have are written.</summary>
    string Codec(TypeUse use, bool isChecked)
    {
        var codec = context.Codecs.Of(use);
        if (!context.IsWebhooks || !use.Exists || context.Model.Types[use.Type] is PrimitiveType or EnumType) return codec;
        return $"global::Photon.Runtime.Emitted.{(isChecked ? "CheckedAnswerCodec" : "AnswerCodec")}<{_bodies.ValueType(use)}, {codec}>";
    }

    /// <summary>A range is no type that JSON or text can be sent as; for bytes the runtime finds one.</summary>
    static string Types(ResponseSyntax response, BodyShape shape)
    {
        var types = MediaTypeSyntax.Of(response.Group);
        return string.Join("|", shape == BodyShape.Bytes ? types : types.Where(t => t.IndexOf('*') < 0));
    }

    string Header(ParameterModel header, string name)
    {
        var wire = CSharpText.Literal(header.Name);
        if (!header.Type.Exists || context.Model.Types[header.Type.Type] is PrimitiveType { Kind: PrimitiveKind.String }) return $"{Reply}Header(context, {wire}, {name});";
        var use = header.Type with { Nullable = false };
        var optional = !header.Required || (header.Type.Nullable && !context.Types.IsNullByNature(use.Type));
        var method = optional && context.Types.IsValueType(use.Type) ? "HeaderN" : "HeaderOf";
        // An absent reference is sent nowhere, which the type argument need not say.
        var value = optional && method == "HeaderOf" ? name + "!" : name;
        return $"{Reply}{method}<{context.Types.Of(use)}, {Codec(use, false)}>(context, {wire}, {value}{(header.Explode ? ", true" : "")});";
    }
}
