using System.Globalization;

namespace Photon.Runtime.Emitted;

/// <summary>What a fault is called, for programs and for people.</summary>
static class FaultText
{
    public static string Code(FaultCode code) => code switch
    {
        FaultCode.Syntax => "syntax",
        FaultCode.Depth => "depth",
        FaultCode.Items => "items",
        FaultCode.StringSize => "string",
        FaultCode.Complexity => "complexity",
        FaultCode.Duplicate => "duplicate",
        FaultCode.Type => "type",
        FaultCode.Range => "range",
        FaultCode.Text => "format",
        FaultCode.Required => "required",
        FaultCode.Unknown => "additionalProperties",
        FaultCode.MinLength => "minLength",
        FaultCode.MaxLength => "maxLength",
        FaultCode.Pattern => "pattern",
        FaultCode.Format => "format",
        FaultCode.Minimum => "minimum",
        FaultCode.Maximum => "maximum",
        FaultCode.ExclusiveMinimum => "exclusiveMinimum",
        FaultCode.ExclusiveMaximum => "exclusiveMaximum",
        FaultCode.MultipleOf => "multipleOf",
        FaultCode.MinItems => "minItems",
        FaultCode.MaxItems => "maxItems",
        FaultCode.UniqueItems => "uniqueItems",
        FaultCode.MinProperties => "minProperties",
        FaultCode.MaxProperties => "maxProperties",
        FaultCode.Enum => "enum",
        FaultCode.Const => "const",
        FaultCode.Discriminator => "discriminator",
        FaultCode.NoCase or FaultCode.ManyCases => "oneOf",
        FaultCode.Never => "false",
        _ => "schema",
    };

    public static string Detail(in FaultEntry fault) => fault.Code switch
    {
        FaultCode.Syntax => $"This is not valid JSON: {Text(fault.A)}.",
        FaultCode.Items => $"There are more than {Text(fault.A)} items in all.",
        FaultCode.StringSize => $"A string is longer than {Text(fault.A)} bytes.",
        FaultCode.Depth => $"This is nested more than {Text(fault.A)} deep.",
        FaultCode.Complexity => "This has too many possible readings.",
        FaultCode.Duplicate => "This member stands twice.",
        FaultCode.Type or FaultCode.Text => $"This must be {Text(fault.A)}.",
        FaultCode.Range => $"This does not fit {Text(fault.A)}.",
        FaultCode.Required => "This is required.",
        FaultCode.Unknown => "This member is not known here.",
        FaultCode.MinLength => $"This must be at least {Text(fault.A)} long.",
        FaultCode.MaxLength => $"This must be at most {Text(fault.A)} long.",
        FaultCode.Pattern => $"This must match {Text(fault.A)}.",
        FaultCode.Format => $"This must be {Text(fault.A)}.",
        FaultCode.Minimum => $"This must be at least {Text(fault.A)}.",
        FaultCode.Maximum => $"This must be at most {Text(fault.A)}.",
        FaultCode.ExclusiveMinimum => $"This must be more than {Text(fault.A)}.",
        FaultCode.ExclusiveMaximum => $"This must be less than {Text(fault.A)}.",
        FaultCode.MultipleOf => $"This must be a multiple of {Text(fault.A)}.",
        FaultCode.MinItems => $"This must have at least {Text(fault.A)} items.",
        FaultCode.MaxItems => $"This must have at most {Text(fault.A)} items.",
        FaultCode.UniqueItems => "This item stands twice.",
        FaultCode.MinProperties => $"This must have at least {Text(fault.A)} members.",
        FaultCode.MaxProperties => $"This must have at most {Text(fault.A)} members.",
        FaultCode.Enum => $"This must be one of {Text(fault.A)}.",
        FaultCode.Const => $"This must be {Text(fault.A)}.",
        FaultCode.Discriminator => $"This must be one of {Text(fault.A)}.",
        FaultCode.NoCase => "This matches none of the possible shapes.",
        FaultCode.ManyCases => "This matches more than one of the possible shapes.",
        FaultCode.Never => "No value is allowed here.",
        _ => Text(fault.A),
    };

    /// <summary>Whether a fault counts under the checks asked for.</summary>
    public static JsonChecks Class(FaultCode code) => code switch
    {
        <= FaultCode.Required or FaultCode.NoCase or FaultCode.ManyCases or FaultCode.Items or FaultCode.StringSize => JsonChecks.Shape,
        FaultCode.Unknown => JsonChecks.Unknown,
        FaultCode.Enum or FaultCode.Discriminator => JsonChecks.Enums,
        _ => JsonChecks.Constraints,
    };

    static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
