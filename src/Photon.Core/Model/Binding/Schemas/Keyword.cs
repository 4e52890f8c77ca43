namespace Photon.Core.Model.Binding;

/// <summary>The keywords of a schema that mean something here.</summary>
[Flags]
enum Keyword : ulong
{
    None = 0,
    Ref = 1UL << 0,
    Type = 1UL << 1,
    Format = 1UL << 2,
    Nullable = 1UL << 3,
    Enum = 1UL << 4,
    Const = 1UL << 5,
    Properties = 1UL << 6,
    Required = 1UL << 7,
    AdditionalProperties = 1UL << 8,
    PatternProperties = 1UL << 9,
    PropertyNames = 1UL << 10,
    MinProperties = 1UL << 11,
    MaxProperties = 1UL << 12,
    Discriminator = 1UL << 13,
    Items = 1UL << 14,
    PrefixItems = 1UL << 15,
    MinItems = 1UL << 16,
    MaxItems = 1UL << 17,
    UniqueItems = 1UL << 18,
    MinLength = 1UL << 19,
    MaxLength = 1UL << 20,
    Pattern = 1UL << 21,
    Minimum = 1UL << 22,
    Maximum = 1UL << 23,
    ExclusiveMinimum = 1UL << 24,
    ExclusiveMaximum = 1UL << 25,
    MultipleOf = 1UL << 26,
    AllOf = 1UL << 27,
    OneOf = 1UL << 28,
    AnyOf = 1UL << 29,
    Not = 1UL << 30,
    If = 1UL << 31,
    Then = 1UL << 32,
    Else = 1UL << 33,
    DependentSchemas = 1UL << 34,
    DependentRequired = 1UL << 35,
    Dependencies = 1UL << 36,
    Contains = 1UL << 37,
    MinContains = 1UL << 38,
    MaxContains = 1UL << 39,
    UnevaluatedProperties = 1UL << 40,
    UnevaluatedItems = 1UL << 41,
    DynamicRef = 1UL << 42,
    ContentEncoding = 1UL << 43,
    ContentMediaType = 1UL << 44,
    Title = 1UL << 45,
    Description = 1UL << 46,
    Default = 1UL << 47,
    Deprecated = 1UL << 48,
    ReadOnly = 1UL << 49,
    WriteOnly = 1UL << 50,
    EnumNames = 1UL << 51,
    EnumDescriptions = 1UL << 52,

    /// <summary><c>enum: []</c>, which generators write and nobody means: no value would be valid.</summary>
    EmptyEnum = 1UL << 53,

    /// <summary>Say nothing about which values are valid.</summary>
    Annotations = Title | Description | Default | Deprecated | ReadOnly | WriteOnly | EnumNames | EnumDescriptions | EmptyEnum | ContentMediaType,

    Objects = Properties | Required | AdditionalProperties | PatternProperties | PropertyNames | MinProperties | MaxProperties
        | Discriminator | DependentSchemas | DependentRequired | Dependencies | UnevaluatedProperties,

    Arrays = Items | PrefixItems | MinItems | MaxItems | UniqueItems | Contains | MinContains | MaxContains | UnevaluatedItems,
    Strings = MinLength | MaxLength | Pattern | ContentEncoding,
    Numbers = Minimum | Maximum | ExclusiveMinimum | ExclusiveMaximum | MultipleOf,
    Values = Enum | Const,
    Choices = OneOf | AnyOf,

    /// <summary>What no shape of the model holds; <see cref="TypeModel.Residual"/> does.</summary>
    Residual = Not | If | DependentSchemas | DependentRequired | Dependencies | Contains | UnevaluatedItems | DynamicRef | PrefixItems,

    /// <summary>Not in 3.0.</summary>
    Since31 = Const | PatternProperties | PropertyNames | PrefixItems | If | DependentSchemas | DependentRequired | Contains
        | UnevaluatedProperties | UnevaluatedItems | ContentEncoding | DynamicRef,

    /// <summary>Not in 2.0.</summary>
    Since30 = Since31 | OneOf | AnyOf | Not,
}
