// The pages of the libraries that read a schema while they run, as their own documentation shows them.

/** @param validating All is checked with every key. */
export const rjsf = (schema, validating = false) => `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import Form from "@rjsf/core";
  import validator from "@rjsf/validator-ajv8";
  const schema = ${JSON.stringify(schema)};
  createRoot(document.getElementById("app") ?? document.body).render(createElement(Form, { schema, validator, liveValidate: ${validating}, onSubmit: () => undefined }));`;

/** Its data is not fed back into it, as its documentation does: typed at this speed, that loses keys. */
export const jsonForms = (schema, validating = false) => `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { JsonForms } from "@jsonforms/react";
  import { vanillaCells, vanillaRenderers } from "@jsonforms/vanilla-renderers";
  const schema = ${JSON.stringify(schema)};
  createRoot(document.getElementById("app") ?? document.body).render(
    createElement(JsonForms, { schema, data: {}, renderers: vanillaRenderers, cells: vanillaCells, validationMode: "${validating ? "ValidateAndShow" : "NoValidation"}", onChange: () => undefined }));`;
