using Photon.Core.Diagnostics;
using Photon.Forms.Folder;

namespace Photon.Forms.Tests.Overrides;

/// <summary>From a widget for a format to a form that the project has taken over.</summary>
public sealed class LadderTests
{
    const string Schemas = """
        Order:
          type: object
          required: [account, to, gift]
          properties:
            account: { type: string, format: iban, description: Where the money comes from. }
            other: { type: string, format: iban, x-photon-widget: account }
            gift: { type: boolean }
            price: { $ref: '#/components/schemas/Price' }
            to: { $ref: '#/components/schemas/Address' }
            back: { type: array, items: { $ref: '#/components/schemas/Address' } }
            colour: { type: string, enum: [red, green], format: colour }
            tree: { $ref: '#/components/schemas/Tree' }
        Price: { type: number, format: decimal }
        Address: { type: object, required: [street], properties: { street: { type: string } } }
        Tree: { type: object, properties: { name: { type: string }, below: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
        """;

    const string Widget = """
        import type { FieldProps } from "../photon/field";
        import { Field, control } from "../photon/field";
        import { TextField as Plain } from "../photon/controls";

        export const TextField = (props: FieldProps<string | null | undefined>) => <Plain {...props} hint={`${props.hint ?? ""} IBAN`} />;
        export const AccountField = TextField;
        export const Switch = (props: FieldProps<boolean | null | undefined>) => (
          <Field field={props}><input ref={control(props)} type="checkbox" role="switch" checked={!!props.of.value} onChange={(e) => (props.of.value = e.currentTarget.checked)} /></Field>
        );
        export const PriceField = (props: FieldProps<import("../photon/exact").Exact | number | null | undefined>) => <Field field={props}><output>{String(props.of.value ?? "")}</output></Field>;
        export const ColourField = (props: FieldProps<string | null | undefined> & { readonly choices: readonly { readonly value: string; readonly label: string }[] }) => (
          <Field field={props}><output>{props.choices.map((one) => one.label).join()}</output></Field>
        );
        """;

    [Fact]
    public void Widgets_stand_where_widget_schema_format_and_type_say()
    {
        using var project = new Project(Schemas).With("src/widgets.tsx", Widget).With("photon.config.json", """
            { "widgets": {
              "format:iban": "./src/widgets#TextField", "widget:account": "./src/widgets#AccountField", "type:boolean": "./src/widgets#Switch",
              "schema:Price": "./src/widgets#PriceField", "format:colour": "./src/widgets#ColourField", "format:unknown": "./src/widgets#Switch"
            } }
            """).Build();
        Assert.Empty(project.Faults);
        var fields = project.Read("generated/shop/fields/OrderFields.tsx");
        // The street is a control of the runtime's, which has the name already.
        Assert.Contains("import { AccountField, ColourField, PriceField, Switch, TextField } from \"../../../src/widgets\";", fields, StringComparison.Ordinal);
        Assert.Contains("<TextField of={props.of.at(\"account\")} label=\"Account\" hint=\"Where the money comes from.\" required />", fields, StringComparison.Ordinal);
        Assert.Contains("<AccountField of={props.of.at(\"other\")}", fields, StringComparison.Ordinal);
        Assert.Contains("<Switch of={props.of.at(\"gift\")}", fields, StringComparison.Ordinal);
        Assert.Contains("<PriceField of={props.of.at(\"price\")}", fields, StringComparison.Ordinal);
        Assert.Contains("<ColourField of={props.of.at(\"colour\")} label=\"Colour\" choices={[{ value: \"red\", label: \"Red\" }, { value: \"green\", label: \"Green\" }]} />", fields, StringComparison.Ordinal);
        Assert.Equal(["format:colour", "format:iban", "schema:Price", "type:boolean", "widget:account"], project.Widgets.Order(StringComparer.Ordinal));
        Assert.Equal("", project.Check());
    }

    [Fact]
    public void A_widget_of_a_name_that_a_control_has_gets_another_one()
    {
        using var project = new Project("Order: { type: object, properties: { name: { type: string }, account: { type: string, format: iban } } }")
            .With("src/widgets.tsx", Widget).With("photon.config.json", """{ "widgets": { "format:iban": "./src/widgets#TextField" } }""").Build();
        var fields = project.Read("generated/shop/fields/OrderFields.tsx");
        Assert.Contains("import { TextField as TextField2 } from \"../../../src/widgets\";", fields, StringComparison.Ordinal);
        Assert.Contains("<TextField2 of={props.of.at(\"account\")}", fields, StringComparison.Ordinal);
        Assert.Equal("", project.Check());
    }

    [Fact]
    public void An_object_may_be_one_widget_in_a_member_an_item_and_a_body()
    {
        using var project = new Project(Schemas)
            .With("src/AddressField.tsx", """
                import type { FieldProps } from "../photon/field";
                import type { Address } from "../generated/shop/types";
                export const AddressField = (props: FieldProps<Address | null | undefined>) => <p id={props.of.id}>{props.label}</p>;
                """)
            .With("photon.config.json", """{ "widgets": { "schema:Address": "./src/AddressField" } }""").Build();
        var fields = project.Read("generated/shop/fields/OrderFields.tsx");
        Assert.Contains("<AddressField of={props.of.at(\"to\")} label=\"To\" required />", fields, StringComparison.Ordinal);
        Assert.Contains("{(item) => <AddressField of={item} label=\"Back\" required />}", fields, StringComparison.Ordinal);
        Assert.Equal("", project.Check());
    }

    [Fact]
    public void A_file_of_the_project_stands_in_the_place_of_the_emitted_one_and_may_use_it()
    {
        using var project = new Project(Schemas)
            .With("src/shop/fields/TreeFields.tsx", """
                import { TreeFields as Emitted } from "../../../generated/shop/fields/TreeFields";
                import type { Node } from "../../../photon/node";
                import type { Tree } from "../../../generated/shop/types";
                export const TreeFields = (props: { readonly of: Node<Tree | null | undefined> }) => <div class="tree"><Emitted of={props.of} /></div>;
                """)
            .With("src/shop/forms/PlaceOrderForm.tsx", """
                import { PlaceOrderForm as Emitted } from "../../../generated/shop/forms/PlaceOrderForm";
                export const PlaceOrderForm = () => <Emitted before={<p>We deliver in Europe.</p>} />;
                """).Build();
        Assert.Contains("import { TreeFields } from \"../../../src/shop/fields/TreeFields\";", project.Read("generated/shop/fields/OrderFields.tsx"), StringComparison.Ordinal);
        // What is below a tree is the project's, too.
        Assert.Contains("import { TreeFields as TreeFields2 } from \"../../../src/shop/fields/TreeFields\";", project.Read("generated/shop/fields/TreeFields.tsx"), StringComparison.Ordinal);
        Assert.Contains("import(\"../../src/shop/forms/PlaceOrderForm\")", project.Read("generated/shop/index.ts"), StringComparison.Ordinal);
        Assert.Equal("", project.Check());
    }

    [Theory]
    [InlineData("shop/forms/PlaceOrderForm", "generated/shop/index.ts", "../../src/shop/forms/PlaceOrderForm")]
    [InlineData("shop\\fields\\TreeFields.tsx", "generated/shop/fields/OrderFields.tsx", "../../../src/shop/fields/TreeFields")]
    [InlineData("shop/fields/OrderFields", "generated/shop/forms/PlaceOrderForm.tsx", "../../../src/shop/fields/OrderFields")]
    public void What_is_ejected_is_as_it_was_and_is_the_projects(string name, string user, string module)
    {
        using var project = new Project(Schemas).Build();
        var file = new Ejection(project.Path, "Shop.csproj").Eject(name);
        Assert.NotNull(file);
        Assert.StartsWith("// Yours: it stands in the place of generated/shop/", File.ReadAllText(file), StringComparison.Ordinal);
        project.Build();
        Assert.Empty(project.Faults);
        Assert.Contains($"\"{module}\"", project.Read(user), StringComparison.Ordinal);
        Assert.Equal("", project.Check());
        var again = new Ejection(project.Path, "Shop.csproj");
        Assert.Null(again.Eject(name));
        Assert.Contains("is there already", Assert.Single(again.Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop/forms/NoForm")]
    [InlineData("../../secret")]
    [InlineData("shop/../../fields/x")]
    [InlineData("nothing.scriban")]
    public void What_there_is_not_cannot_be_ejected(string name)
    {
        using var project = new Project(Schemas).Build();
        var ejection = new Ejection(project.Path, "Shop.csproj");
        Assert.Null(ejection.Eject(name));
        Assert.Same(FormRules.NotEjected, Assert.Single(ejection.Faults).Rule);
    }

    [Fact]
    public void A_template_of_the_project_is_used_and_may_include_Photons()
    {
        using var project = new Project(Schemas).With("templates/fields.scriban", "{{# photon 1 -}}\n// {{ name }}, by the shop.\n{{ include 'photon/fields' }}").Build();
        Assert.Empty(project.Faults);
        Assert.StartsWith("// AddressFields, by the shop.\n// Emitted from", project.Read("generated/shop/fields/AddressFields.tsx"), StringComparison.Ordinal);
        Assert.Equal("", project.Check());
    }

    [Fact]
    public void An_ejected_template_prints_what_Photons_does()
    {
        using var project = new Project(Schemas).Build();
        var before = project.Read("generated/shop/forms/PlaceOrderForm.tsx");
        Assert.EndsWith("form.scriban", new Ejection(project.Path, "Shop.csproj").Eject("form.scriban"), StringComparison.Ordinal);
        project.Build();
        Assert.Empty(project.Faults);
        Assert.Equal(before, project.Read("generated/shop/forms/PlaceOrderForm.tsx"));
    }

    [Theory]
    [InlineData("{{ name }}", "(1,1)", "says which version")]
    [InlineData("{{# photon 7 -}}\n{{ name }}", "(1,1)", "for version 7")]
    [InlineData("{{# photon 1 -}}\n{{ nothing_of_this }}", "(2,4)", "nothing_of_this")]
    [InlineData("{{# photon 1 -}}\nx {{ for }}", "(2,", "for")]
    [InlineData("{{# photon 1 -}}\n{{ include '/etc/passwd' }}", "(2,4)", "There is no template '/etc/passwd'")]
    [InlineData("{{# photon 1 -}}\n{{ while true }}{{ end }}", "(2,", "limit")]
    public void A_template_that_cannot_be_used_is_an_error_at_its_place_and_Photons_is_used(string template, string place, string text)
    {
        using var project = new Project(Schemas).With("templates/fields.scriban", template).Build();
        var fault = Assert.Single(project.Faults);
        Assert.Same(FormRules.BadTemplate, fault.Rule);
        Assert.Contains("fields.scriban" + place, fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(text, fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("// Emitted", project.Read("generated/shop/fields/AddressFields.tsx"), StringComparison.Ordinal);
    }
}
