import * as v from "valibot";
import { messages } from "./messages";

/** Members whose names match a pattern must satisfy its schema; others, `rest`. For `object`'s own `rest`. */
/* @__NO_SIDE_EFFECTS__ */
export const patterned = (patterns: readonly (readonly [RegExp, v.GenericSchema])[], rest: false | readonly v.GenericSchema[] = []) => (name: string): false | readonly v.GenericSchema[] => {
  const found = patterns.filter(([pattern]) => pattern.test(name)).map(([, schema]) => schema);
  return found.length ? found : rest;
};

/** Every name of a member must satisfy a schema of texts. */
/* @__NO_SIDE_EFFECTS__ */
export const names = <T extends object>(schema: v.GenericSchema) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, value] of Object.entries(dataset.value))
      if (schema["~run"]({ value: key }, {}).issues) addIssue({ message: messages.pattern, path: [{ type: "unknown", origin: "value", input: dataset.value, key, value }] });
  });
