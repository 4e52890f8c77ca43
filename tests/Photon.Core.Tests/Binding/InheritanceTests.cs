using Photon.Core.Model;

namespace Photon.Core.Tests.Binding;

public sealed class InheritanceTests
{
    const string Pets = """
        Pet:
          type: object
          required: [petType]
          discriminator: {propertyName: petType, mapping: {dog: Dog}}
          properties: {petType: {type: string}, name: {type: string}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {hunts: {type: boolean}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {bark: {type: boolean}, petType: {enum: [dog]}}}
        Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}, required: [name]}]}

        """;

    [Fact]
    public void A_discriminated_base_is_a_base_class_with_every_derived_type()
    {
        var binds = Binds.Schemas(Pets).Clean();
        var pet = binds.Object("Pet");
        Assert.Equal(("petType", "dog Cat Puppy"), (pet.Discriminator!.PropertyName, string.Join(' ', pet.Discriminator.Cases.Select(static one => one.Value))));
        Assert.Equal(["hunts"], binds.Object("Cat").Properties.Select(static property => property.Name));
        Assert.Equal(["bark"], binds.Object("Dog").Properties.Select(static property => property.Name));
        Assert.Equal((binds.Index("Pet"), binds.Index("Pet"), binds.Index("Dog")), (binds.Object("Cat").Base, binds.Object("Dog").Base, binds.Object("Puppy").Base));
        Assert.Equal("""{"required":["name"]}""", binds.Object("Puppy").Residual);
    }

    [Fact]
    public void Derived_types_are_reached_through_their_base()
    {
        var text = $$"""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {/pets: {get: {operationId: g, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'} } } } } } } }
            components:
              schemas:
                {{Pets.Replace("\n", "\n    ")}}
            """;
        Assert.Equal(["Pet", "Cat", "Dog", "Puppy"], Binds.Document(text).Clean().Model.Types.Where(static type => type is ObjectType).Select(Binds.Name));
    }

    [Fact]
    public void A_base_that_lists_its_own_derived_types_is_no_circle()
    {
        var binds = Binds.Schemas("""
            Pet: {type: object, properties: {t: {type: string}}, required: [t], discriminator: {propertyName: t}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {c: {type: string}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {d: {type: string}}}]}
            """).Clean();
        Assert.Equal(2, binds.Object("Pet").Discriminator!.Cases.Count);
        Assert.Equal(binds.Index("Pet"), binds.Object("Cat").Base);
    }

    [Fact]
    public void Two_bases_are_merged_and_reported()
    {
        var binds = Binds.Schemas(Pets + """
            Toy: {type: object, required: [k], discriminator: {propertyName: k}, properties: {k: {type: string}}}
            Ball: {allOf: [{$ref: '#/components/schemas/Toy'}]}
            Robot: {allOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Toy'}]}
            """);
        Assert.Equal("PHO2044", Assert.Single(binds.Rules));
        Assert.Equal(["petType", "name", "k"], binds.Object("Robot").Properties.Select(static property => property.Name));
    }

    [Fact]
    public void allOf_without_a_discriminator_is_merged()
    {
        var binds = Binds.Schemas("""
            A: {type: object, required: [x], properties: {x: {type: string, maxLength: 9}, y: {type: integer}}}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {x: {type: string, minLength: 2, maxLength: 20}, z: {type: boolean}}, required: [z]}], description: both}
            """).Clean();
        var b = binds.Object("B");
        Assert.Equal(["x!", "y", "z!"], b.Properties.Select(static property => property.Name + (property.Required ? "!" : "")));
        var x = binds.Type<PrimitiveType>(b.Properties[0].Type);
        Assert.Equal((2, 9, "both"), (x.MinLength, x.MaxLength, b.Description));
    }

    [Fact]
    public void A_wrapped_reference_is_the_type_itself()
    {
        var binds = Binds.Schemas("""
            A: {type: object, properties: {p: {description: mine, allOf: [{$ref: '#/components/schemas/B'}]}}}
            B: {type: object, properties: {q: {type: string}}}
            Alias: {$ref: '#/components/schemas/B'}
            """).Clean();
        Assert.Equal((binds.Index("B"), "mine"), (binds.Property("A", "p").Type.Type, binds.Property("A", "p").Description));
        Assert.DoesNotContain(binds.Model.Types, static type => Binds.Name(type) == "Alias");
    }

    [Fact]
    public void Merged_schemas_that_meet_themselves_are_one_type()
    {
        var binds = Binds.Schemas("""
            Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}, v: {type: string}}}
            Deep: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {next: {$ref: '#/components/schemas/Deep'}}}]}
            """).Clean();
        Assert.True(binds.Model.Types.Count < 6);
    }

    [Fact]
    public void Types_that_exclude_each_other_are_reported()
    {
        var used = Binds.Value("{allOf: [{type: string}, {type: integer}]}");
        Assert.Equal(PrimitiveKind.Never, used.Primitive.Kind);
        Assert.Equal("PHO2038", Assert.Single(used.Binds.Rules));
    }

    [Fact]
    public void additionalProperties_false_in_one_part_holds_for_the_whole()
    {
        var binds = Binds.Schemas("S: {allOf: [{type: object, properties: {a: {type: string}}, additionalProperties: false}, {properties: {b: {type: string}}}]}");
        Assert.Equal(AdditionalKind.Refused, binds.Object("S").Additional);
        Assert.Equal("PHO2045", Assert.Single(binds.Rules));
    }
}
