namespace Photon.Cli.Migrate.Advice;

/// <param name="Name">As NSwag's files and command lines have it.</param>
/// <param name="Usual">NSwag's default: who has that asked for nothing.</param>
/// <param name="Instead">What to write for Photon.</param>
/// <param name="IsCarried">The migration writes it itself.</param>
sealed record OptionAdvice(string Name, string Usual, string Instead, bool IsCarried = false);

/// <summary>NSwag's options for C#, and what to write instead. docs/migrate.md is made of it.</summary>
static class OptionAdvices
{
    const string Handlers = "HttpClient is yours: register it with AddPetStoreClient(…), which returns an IHttpClientBuilder, and put a DelegatingHandler there";
    const string Codecs = "emitted codecs have no settings: formats by PhotonFormats, enums by PhotonEnums, JsonConverters for System.Text.Json by PhotonJsonConverters";
    const string Types = "types follow the schema: DateTimeOffset, DateOnly, TimeOnly, TimeSpan, IReadOnlyList<T>, IReadOnlyDictionary<string, T> (docs/types.md)";
    const string Library = "Generate=\"Models\" in a library, Models=\"Its.Namespace\" on the item of this project";
    const string Public = "emitted types are public: keep them in a project that nobody else refers to";
    const string Records = "<PhotonModels>Record</PhotonModels> in the project";
    const string Address = "options.BaseAddress of AddPetStoreClient, or HttpClient.BaseAddress; else the document's first server";
    const string Results = "operations give a result: its case is the status, its properties the headers; .OrThrow() is the body";

    /// <summary>Those that change something, in the order of their names.</summary>
    public static IReadOnlyList<OptionAdvice> All { get; } =
    [
        new("additionalContractNamespaceUsages", "", "emitted code needs no usings of yours"),
        new("additionalNamespaceUsages", "", "emitted code needs no usings of yours"),
        new("arrayBaseType", "System.Collections.ObjectModel.Collection", Types),
        new("arrayInstanceType", "System.Collections.ObjectModel.Collection", Types),
        new("arrayType", "System.Collections.Generic.ICollection", Types),
        new("basePath", "", "app.MapGroup(\"/base\").MapPetStore()"),
        new("className", "*", "Name on the item: PetStore gives PetStoreClient", IsCarried: true),
        new("classStyle", "Poco", $"models are immutable classes; Record: {Records}"),
        new("clientBaseClass", "", Handlers),
        new("clientBaseInterface", "", "an interface of your own with the operations that you use"),
        new("clientClassAccessModifier", "public", Public),
        new("configurationClass", "", Handlers),
        new("contractsNamespace", "", Library),
        new("contractsOutputFilePath", "", Library),
        new("controllerBaseClass", "", "handlers are plain classes: class Pets(IStore store) : IPetsApi"),
        new("controllerStyle", "Partial", "one handler per tag: class Pets : IPetsApi, registered with AddPetStore().AddPets<Pets>()"),
        new("controllerTarget", "AspNetCore", "endpoints: app.MapPetStore()"),
        new("dateTimeType", "System.DateTimeOffset", Types),
        new("dateType", "System.DateTimeOffset", Types),
        new("dictionaryBaseType", "System.Collections.Generic.Dictionary", Types),
        new("dictionaryInstanceType", "System.Collections.Generic.Dictionary", Types),
        new("dictionaryType", "System.Collections.Generic.IDictionary", Types),
        new("enforceFlagEnums", "false", "no counterpart: a list of enum values is a list"),
        new("exceptionClass", "ApiException", "Photon.ApiException, thrown by .OrThrow(); other responses are values"),
        new("excludedOperationIds", "", "Operations=\"!id\" on the item", IsCarried: true),
        new("excludedParameterNames", "", "an overlay that removes the parameter (docs/overlays.md)"),
        new("excludedTypeNames", "", "Tags or Operations on the item: types that nothing reaches are not emitted"),
        new("exposeJsonSerializerSettings", "false", Codecs),
        new("generateClientClasses", "true", "Generate=\"Models\" on the item"),
        new("generateClientInterfaces", "false", "the client is a class: in tests give its HttpClient a handler, or write an interface with the operations that you use"),
        new("generateContractsOutput", "false", Library),
        new("generateDtoTypes", "true", "Models=\"Their.Namespace\" on the item: models come from a library"),
        new("generateExceptionClasses", "true", "Photon.ApiException is the only one, in the package Photon.Runtime"),
        new("generateJsonMethods", "false", "JsonSerializer.Serialize(value) with <PhotonJsonConverters>true</PhotonJsonConverters>"),
        new("generateNativeRecords", "false", Records),
        new("generatePrepareRequestAndProcessResponseAsAsyncMethods", "false", Handlers),
        new("generateSyncMethods", "false", "await the asynchronous method: there are no others"),
        new("handleReferences", "false", "no counterpart: JSON has no references"),
        new("httpClientType", "System.Net.Http.HttpClient", "HttpClient"),
        new("includedOperationIds", "", "Operations=\"id;id\" on the item", IsCarried: true),
        new("injectHttpClient", "true", "new PetStoreClient(new HttpClient())"),
        new("inlineNamedAny", "false", "no counterpart: an empty schema is JsonElement"),
        new("inlineNamedArrays", "false", "always so"),
        new("inlineNamedDictionaries", "false", "always so"),
        new("inlineNamedTuples", "true", "tuples are C# tuples"),
        new("jsonConverters", "", Codecs),
        new("jsonLibrary", "*", Codecs),
        new("jsonPolymorphicSerializationStyle", "NJsonSchema", "always by the discriminator of the document"),
        new("jsonSerializerSettingsTransformationMethod", "", Codecs),
        new("namespace", "*", "Namespace on the item", IsCarried: true),
        new("operationGenerationMode", "MultipleClientsFromOperationId", "one client, with a property per tag: client.Pets.GetPetAsync(…)"),
        new("parameterArrayType", "System.Collections.Generic.IEnumerable", Types),
        new("parameterDateFormat", "yyyy-MM-dd", "dates are sent as RFC 3339 has them"),
        new("parameterDateTimeFormat", "s", "times are sent as RFC 3339 has them"),
        new("parameterDictionaryType", "System.Collections.Generic.IDictionary", Types),
        new("propertySetterAccessModifier", "", "properties are init-only: a changed copy is `with` on records"),
        new("protectedMethods", "", "Operations=\"!id\" on the item leaves an operation out"),
        new("queryNullValue", "", "null leaves a parameter out"),
        new("responseArrayType", "System.Collections.Generic.ICollection", Types),
        new("responseClass", "SwaggerResponse", Results),
        new("responseDictionaryType", "System.Collections.Generic.IDictionary", Types),
        new("serializeTypeInformation", "false", "no counterpart: types are told apart by the discriminator"),
        new("serviceHost", "", Address),
        new("serviceSchemes", "", Address),
        new("suppressClientClassesOutput", "false", "Generate=\"Models\" on the item"),
        new("suppressClientInterfacesOutput", "false", "no interfaces are emitted"),
        new("templateDirectory", "", "no templates for C#: partial classes add members (docs/emitted-code.md)"),
        new("timeSpanType", "System.TimeSpan", Types),
        new("timeType", "System.TimeSpan", Types),
        new("typeAccessModifier", "public", Public),
        new("useBaseUrl", "true", Address),
        new("useHttpClientCreationMethod", "false", Handlers),
        new("useHttpRequestMessageCreationMethod", "false", Handlers),
        new("useRequestAndResponseSerializationSettings", "false", Codecs),
        new("wrapResponseMethods", "", Results),
        new("wrapResponses", "false", Results),
        new("writeAccessor", "set", "properties are init-only"),
    ];

    /// <summary>Those for which nothing needs to be written: Photon does what they ask for, or they say where NSwag reads and writes.</summary>
    public static IReadOnlySet<string> Silent { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "{}", "anyType", "disposeHttpClient", "generateBaseUrlProperty", "generateDataAnnotations", "generateDefaultValues", "generateImmutableArrayProperties", "generateImmutableDictionaryProperties",
        "generateModelValidationAttributes", "generateNullableReferenceTypes", "generateOptionalParameters", "generateOptionalPropertiesAsNullable", "generateResponseClasses",
        "generateUpdateJsonSerializerSettingsMethod", "input", "jsonLibraryVersion", "newLineBehavior", "output", "requiredPropertiesMustBeDefined", "routeNamingStrategy", "runtime",
        "useActionResultType", "useCancellationToken", "useRequiredKeyword", "variables", "wrapDtoExceptions",
    };

    public static OptionAdvice? Of(string name) => All.FirstOrDefault(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
