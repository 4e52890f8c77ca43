// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 1fcbb4f707bfda99
import * as v from "valibot";
import { compare, Exact, isInteger, isMultiple } from "./exact";
import { messages, ruleMessages } from "./messages";
import { length } from "./rules";

/** What a schema says that is no shape: conditions, exclusions, what depends on what. A JSON Schema of the document, without references. */
export type Rules = boolean | { readonly [keyword: string]: unknown };

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Check = (rule: never, value: never, all: { readonly [keyword: string]: unknown }) => readonly Fault[];

const fault = (message: string = ruleMessages.rule, ...path: (string | number)[]): readonly Fault[] => [{ path, message }];
const none: readonly Fault[] = [];
const inside = (key: string | number, faults: readonly Fault[]): readonly Fault[] => faults.map(({ path, message }) => ({ path: [key, ...path], message }));
const isObject = (value: unknown): value is { readonly [name: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Exact) && !(value instanceof Blob);
const isNumber = (value: unknown): boolean => typeof value === "number" || value instanceof Exact;
const has = (value: { readonly [name: string]: unknown }, name: string): boolean => value[name] !== undefined;
const same = (a: unknown, b: unknown): boolean => (isNumber(a) && isNumber(b) ? compare(String(a), String(b)) === 0 : JSON.stringify(a) === JSON.stringify(b));

const kinds: { readonly [type: string]: (value: unknown) => boolean } = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  number: isNumber,
  integer: (value) => isNumber(value) && isInteger(String(value)),
  array: Array.isArray,
  object: isObject,
};

const objects = <R>(check: (rule: R, value: { readonly [name: string]: unknown }) => readonly Fault[]) => (rule: R, value: unknown) => (isObject(value) ? check(rule, value) : none);
const texts = <R>(check: (rule: R, value: string) => boolean) => (rule: R, value: unknown) => (typeof value !== "string" || check(rule, value) ? none : fault());
const numbers = (check: (order: number) => boolean) => (rule: unknown, value: unknown) => (!isNumber(value) || check(compare(String(value), String(rule))) ? none : fault());
const lists = <R>(check: (rule: R, value: readonly unknown[], all: { readonly [keyword: string]: unknown }) => boolean) => (rule: R, value: unknown, all: { readonly [keyword: string]: unknown }) =>
  !Array.isArray(value) || check(rule, value, all) ? none : fault();

const checks: { readonly [keyword: string]: Check } = {
  if: (rule: Rules, value: unknown, all) => faultsOf((faultsOf(rule, value).length ? all["else"] : all["then"]) as Rules | undefined, value),
  not: (rule: Rules, value: unknown) => (faultsOf(rule, value).length ? none : fault()),
  allOf: (rules: readonly Rules[], value: unknown) => rules.flatMap((rule) => faultsOf(rule, value)),
  anyOf: (rules: readonly Rules[], value: unknown) => rules.map((rule) => faultsOf(rule, value)).reduce((best, next) => (next.length < best.length ? next : best)),
  oneOf: (rules: readonly Rules[], value: unknown) => (rules.filter((rule) => !faultsOf(rule, value).length).length === 1 ? none : fault()),
  const: (rule: unknown, value: unknown) => (same(rule, value) ? none : fault()),
  enum: (rule: readonly unknown[], value: unknown) => (rule.some((one) => same(one, value)) ? none : fault(ruleMessages.choose)),
  type: (rule: string | readonly string[], value: unknown) => ([rule].flat().some((type) => kinds[type]?.(value)) ? none : fault()),
  required: objects((names: readonly string[], value) => names.filter((name) => !has(value, name)).flatMap((name) => fault(messages.required, name))),
  dependentRequired: objects((rule: { readonly [name: string]: readonly string[] }, value) =>
    Object.entries(rule).flatMap(([name, needed]) => (has(value, name) ? needed.filter((one) => !has(value, one)).flatMap((one) => fault(messages.required, one)) : []))),
  dependentSchemas: objects((rule: { readonly [name: string]: Rules }, value) => Object.entries(rule).flatMap(([name, rules]) => (has(value, name) ? faultsOf(rules, value) : []))),
  properties: objects((rule: { readonly [name: string]: Rules }, value) => Object.entries(rule).flatMap(([name, rules]) => (has(value, name) ? inside(name, faultsOf(rules, value[name])) : []))),
  minLength: texts((rule: number, value) => length(value) >= rule),
  maxLength: texts((rule: number, value) => length(value) <= rule),
  pattern: texts((rule: string, value) => new RegExp(rule, "u").test(value)),
  minimum: numbers((order) => order >= 0),
  maximum: numbers((order) => order <= 0),
  exclusiveMinimum: numbers((order) => order > 0),
  exclusiveMaximum: numbers((order) => order < 0),
  multipleOf: (rule: unknown, value: unknown) => (!isNumber(value) || isMultiple(String(value), String(rule)) ? none : fault()),
  minItems: lists((rule: number, value) => value.length >= rule),
  maxItems: lists((rule: number, value) => value.length <= rule),
  items: (rule: Rules, value: unknown) => (Array.isArray(value) ? value.flatMap((item, key) => inside(key, faultsOf(rule, item))) : none),
  contains: lists((rule: Rules, value, all) => {
    const count = value.filter((item) => !faultsOf(rule, item).length).length;
    return count >= Number(all["minContains"] ?? 1) && count <= Number(all["maxContains"] ?? Infinity);
  }),
};

/** Keywords that are not known here are the server's to check. */
export function faultsOf(rules: Rules | undefined, value: unknown): readonly Fault[] {
  if (rules === undefined || rules === true) return none;
  if (rules === false) return fault();
  return Object.entries(rules).flatMap(([keyword, rule]) => checks[keyword]?.(rule as never, value as never, rules) ?? none);
}

export const residual = <T>(rules: Rules) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message } of faultsOf(rules, dataset.value)) {
      const keys = path.map((key) => ({ type: "unknown" as const, origin: "value" as const, input: dataset.value, key, value: undefined }));
      addIssue(keys.length ? { message, path: keys as unknown as [v.IssuePathItem, ...v.IssuePathItem[]] } : { message });
    }
  });
