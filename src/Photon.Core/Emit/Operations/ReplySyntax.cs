using Photon.Core.Emit.CSharp;
using Photon.Core.Model;

namespace Photon.Core.Emit.Operations;

/// <summary>Writes how a case of a result sends itself.</summary>
sealed class ReplySyntax(EmitContext context)
{
    const string Reply = "global::Photon.AspNetCore.Emitted.Reply.";
    const string Head = "protected override global::System.Threading.Tasks.Task Send(global::Microsoft.AspNetCore.Http.HttpContext context)";

    readonly BodySyntax _bodies = new(context);
    readonly MediaTypeSyntax _mediaTypes = new(context);

    public void Write(ResponseSyntax response, CodeWriter writer)
    {
        var send = Send(response);
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

    string Send(ResponseSyntax response)
    {
        var status = response.Status > 0 ? response.Model.Status : "StatusCode";
        var content = MediaTypeChoice.Leading(response.Model.Contents);
        if (content is null) return $"{Reply}Empty(context, {status})";
        var shape = _bodies.Choice.ResponseShape(content);
        var types = string.Join("|", _mediaTypes.Given(response.Model));
        // A range is no type that JSON or text can be sent as; for bytes the runtime finds one.
        if (shape != BodyShape.Bytes) types = string.Join("|", types.Split('|').Where(t => t.IndexOf('*') < 0));
        var method = shape switch
        {
            BodyShape.Value => context.Options.ValidateResponses ? "Checked" : "Json",
            BodyShape.Events => "Events",
            BodyShape.Lines => "Lines",
            BodyShape.Sequence => "Sequence",
            BodyShape.Text => "Text",
            _ => "File",
        };
        if (shape == BodyShape.Text && types.Length == 0) types = "text/plain";
        if (shape is BodyShape.Text or BodyShape.Bytes) return $"{Reply}{method}(context, {status}, Body, {CSharpText.Literal(types)})";
        var codec = content.Type.Exists ? context.Codecs.Of(content.Type) : "global::Photon.Runtime.Emitted.AnyCodec";
        var usual = types.Length == 0 || (shape == BodyShape.Value && types == "application/json");
        return $"{Reply}{method}<{_bodies.ValueType(content.Type)}, {codec}>(context, {status}, Body{(usual ? "" : ", " + CSharpText.Literal(types))})";
    }

    string Header(ParameterModel header, string name)
    {
        var wire = CSharpText.Literal(header.Name);
        if (!header.Type.Exists || context.Model.Types[header.Type.Type] is PrimitiveType { Kind: PrimitiveKind.String }) return $"{Reply}Header(context, {wire}, {name});";
        var use = header.Type with { Nullable = false };
        var optional = !header.Required || header.Type.Nullable;
        var method = optional && context.Types.IsValueType(use.Type) && !context.Types.IsNullByNature(use.Type) ? "HeaderN" : "HeaderOf";
        // An absent reference is sent nowhere, which the type argument need not say.
        var value = optional && method == "HeaderOf" && !context.Types.IsNullByNature(use.Type) ? name + "!" : name;
        return $"{Reply}{method}<{context.Types.Of(use)}, {context.Codecs.Of(use)}>(context, {wire}, {value}{(header.Explode ? ", true" : "")});";
    }
}
