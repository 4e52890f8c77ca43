import type { Format } from "./formats";
import { canonical } from "./rules";
import { type Check, fault, faultsOf, has, holds, inside, lists, none, objects, type Rules, type Run, when } from "./residual";

// Keywords of rules beside a shape that few documents have. Each is imported only where one does.

type Members = { readonly [name: string]: unknown };
type Named = { readonly [name: string]: Rules };
/** Names by pattern. */
type Patterns = readonly (readonly [RegExp, Rules])[];

/** Where a reference leads: into the rules themselves. */
function target(reference: string, run: Run): Rules | undefined {
  let at: unknown = run.root;
  for (const step of decodeURIComponent(reference.slice(1)).split("/").slice(1)) at = (at as Members | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return at as Rules | undefined;
}

export const $ref: Check = (rule: string, value: unknown, _all, run) => faultsOf(target(rule, run), value, run);

export const propertyNames: Check = objects((rule: Rules, value, _all, run) => Object.keys(value).flatMap((name) => (holds(rule, name, run) ? none : fault(undefined, name))));

export const patternProperties: Check = objects((rule: Patterns, value, _all, run) =>
  rule.flatMap(([pattern, rules]) => Object.keys(value).flatMap((name) => (pattern.test(name) && has(value, name) ? inside(name, faultsOf(rules, value[name], run)) : none))));

const isAdditional = (all: Members, name: string): boolean => !Object.hasOwn(all["properties"] ?? {}, name) && !((all["patternProperties"] ?? []) as Patterns).some(([pattern]) => pattern.test(name));

export const additionalProperties: Check = objects((rule: Rules, value, all, run) => Object.keys(value).flatMap((name) => (isAdditional(all, name) && has(value, name) ? inside(name, faultsOf(rule, value[name], run)) : none)));

export const prefixItems: Check = lists((rules: readonly Rules[], value, _all, run) => value.flatMap((item, i) => inside(i, faultsOf(rules[i], item, run))));

const size = (value: Members): number => Object.values(value).filter((member) => member !== undefined).length;
export const minProperties: Check = objects((rule: number, value) => when(size(value) >= rule));
export const maxProperties: Check = objects((rule: number, value) => when(size(value) <= rule));
export const uniqueItems: Check = lists((rule: boolean, value) => when(!rule || new Set(value.map(canonical)).size === value.length));

/** What became `dependentRequired` and `dependentSchemas` in 2019. */
export const dependencies: Check = objects((rule: { readonly [name: string]: Rules | readonly string[] }, value, _all, run) =>
  Object.entries(rule).flatMap(([name, needed]) =>
    !has(value, name) ? none : Array.isArray(needed) ? needed.flatMap((one) => when(has(value, one))) : faultsOf(needed as Rules, value, run)));

/** @param known By what documents call them. */
export const formatOf = (known: readonly Format[]): Check => (rule: string, value: unknown) => when(typeof value !== "string" || (known.find((one) => one.name === rule)?.fits(value) ?? true));

type Keys = ReadonlySet<string | number>;

/** Names or places that rules look at which hold; of those that do not, none. */
const seenBy = (rules: Rules | undefined, value: unknown, run: Run): Keys => (rules !== undefined && holds(rules, value, run) ? seen(rules, value, run) : new Set());

/** Names or places that rules, or those beside and below them at the same value, look at. */
function seen(rules: Rules, value: unknown, run: Run, but = ""): Keys {
  if (typeof rules === "boolean") return new Set();
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value as Members);
  const isList = Array.isArray(value);
  return new Set(Object.entries(rules).flatMap(([keyword, rule]): (string | number)[] => {
    const each = (all: readonly Rules[]) => all.flatMap((one) => [...seenBy(one, value, run)]);
    switch (keyword) {
      case but: return [];
      case "$ref": return each([target(rule as string, run) ?? true]);
      case "allOf": case "anyOf": case "oneOf": return each(rule as readonly Rules[]);
      case "if": return [...each([rule as Rules]), ...each([((holds(rule as Rules, value, run) ? rules["then"] : rules["else"]) as Rules | undefined) ?? true])];
      case "dependentSchemas": return each(Object.entries(rule as Named).flatMap(([name, one]) => (has(value as Members, name) ? [one] : [])));
      case "properties": return keys.filter((key) => !isList && Object.hasOwn(rule as Named, key));
      case "patternProperties": return keys.filter((key) => !isList && (rule as Patterns).some(([pattern]) => pattern.test(key as string)));
      case "additionalProperties": return keys.filter((key) => !isList && isAdditional(rules, key as string));
      case "prefixItems": return keys.filter((key) => isList && (key as number) < (rule as unknown[]).length);
      case "contains": return isList ? keys.filter((key) => holds(rule as Rules, value[key as number], run)) : [];
      case "items": case "unevaluatedItems": return isList ? keys : [];
      case "unevaluatedProperties": return isList ? [] : keys;
      default: return [];
    }
  }));
}

export const unevaluatedProperties: Check = objects((rule: Rules, value, all, run) => {
  const known = seen(all, value, run, "unevaluatedProperties");
  return Object.keys(value).flatMap((name) => (known.has(name) || !has(value, name) ? none : inside(name, faultsOf(rule, value[name], run))));
});

export const unevaluatedItems: Check = lists((rule: Rules, value, all, run) => {
  const known = seen(all, value, run, "unevaluatedItems");
  return value.flatMap((item, i) => (known.has(i) ? none : inside(i, faultsOf(rule, item, run))));
});
