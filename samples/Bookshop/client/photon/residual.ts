// Yours to change; while it is as it came, builds keep it up to date. photon-stamp cb84cc5d42ed25f3
import * as v from "valibot";
import { compare, isInteger, isMultiple, isNumeric, isObject } from "./exact";
import { messages, ruleMessages } from "./messages";
import { canonical, length } from "./rules";

/** What a schema says that is no shape: conditions, exclusions, what depends on what. A JSON Schema of the document, whose references lead into itself. */
export type Rules = boolean | { readonly [keyword: string]: unknown };

export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Members = { readonly [name: string]: unknown };

/** Finds what a value has against a keyword; each knows what its rule looks like. */
export type Check = (rule: never, value: never, all: Members, run: Run) => readonly Fault[];

export interface Run {
  /** What references lead into. */
  readonly root: Rules;
  readonly checks: { readonly [keyword: string]: Check };
}

export const fault = (message: string = ruleMessages.rule, ...path: (string | number)[]): readonly Fault[] => [{ path, message }];
export const none: readonly Fault[] = [];
export const inside = (key: string | number, faults: readonly Fault[]): readonly Fault[] => faults.map(({ path, message }) => ({ path: [key, ...path], message }));
export const has = (value: Members, name: string): boolean => Object.hasOwn(value, name) && value[name] !== undefined;
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const kinds: { readonly [type: string]: (value: unknown) => boolean } = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  number: isNumeric,
  integer: (value) => isNumeric(value) && isInteger(String(value)),
  array: (value) => Array.isArray(value),
  object: isObject,
};

export const objects = <R>(check: (rule: R, value: Members, all: Members, run: Run) => readonly Fault[]) => (rule: R, value: unknown, all: Members, run: Run) => (isObject(value) ? check(rule, value, all, run) : none);
export const lists = <R>(check: (rule: R, value: readonly unknown[], all: Members, run: Run) => readonly Fault[]) => (rule: R, value: unknown, all: Members, run: Run) => (Array.isArray(value) ? check(rule, value, all, run) : none);
export const when = (holds: boolean): readonly Fault[] => (holds ? none : fault());
const texts = <R>(check: (rule: R, value: string) => boolean) => (rule: R, value: unknown) => when(typeof value !== "string" || check(rule, value));
const numbers = (check: (order: number) => boolean) => (rule: unknown, value: unknown) => when(!isNumeric(value) || check(compare(String(value), String(rule))));

export const holds = (rules: Rules | undefined, value: unknown, run: Run): boolean => !faultsOf(rules, value, run).length;

const checks: { readonly [keyword: string]: Check } = {
  if: (rule: Rules, value: unknown, all, run) => faultsOf((holds(rule, value, run) ? all["then"] : all["else"]) as Rules | undefined, value, run),
  not: (rule: Rules, value: unknown, _all, run) => when(!holds(rule, value, run)),
  allOf: (rules: readonly Rules[], value: unknown, _all, run) => rules.flatMap((rule) => faultsOf(rule, value, run)),
  anyOf: (rules: readonly Rules[], value: unknown, _all, run) => rules.map((rule) => faultsOf(rule, value, run)).reduce((best, next) => (next.length < best.length ? next : best)),
  oneOf: (rules: readonly Rules[], value: unknown, _all, run) => when(rules.filter((rule) => holds(rule, value, run)).length === 1),
  const: (rule: unknown, value: unknown) => when(same(rule, value)),
  enum: (rule: readonly unknown[], value: unknown) => (rule.some((one) => same(one, value)) ? none : fault(ruleMessages.choose)),
  type: (rule: string | readonly string[], value: unknown) => when([rule].flat().some((type) => kinds[type]?.(value))),
  required: objects((names: readonly string[], value) => names.filter((name) => !has(value, name)).flatMap((name) => fault(messages.required, name))),
  dependentRequired: objects((rule: { readonly [name: string]: readonly string[] }, value) =>
    Object.entries(rule).flatMap(([name, needed]) => (has(value, name) ? needed.filter((one) => !has(value, one)).flatMap((one) => fault(messages.required, one)) : []))),
  dependentSchemas: objects((rule: { readonly [name: string]: Rules }, value, _all, run) => Object.entries(rule).flatMap(([name, rules]) => (has(value, name) ? faultsOf(rules, value, run) : []))),
  properties: objects((rule: { readonly [name: string]: Rules }, value, _all, run) => Object.entries(rule).flatMap(([name, rules]) => (has(value, name) ? inside(name, faultsOf(rules, value[name], run)) : []))),
  minLength: texts((rule: number, value) => length(value) >= rule),
  maxLength: texts((rule: number, value) => length(value) <= rule),
  pattern: texts((rule: RegExp, value) => rule.test(value)),
  minimum: numbers((order) => order >= 0),
  maximum: numbers((order) => order <= 0),
  exclusiveMinimum: numbers((order) => order > 0),
  exclusiveMaximum: numbers((order) => order < 0),
  multipleOf: (rule: unknown, value: unknown) => when(!isNumeric(value) || isMultiple(String(value), String(rule))),
  minItems: lists((rule: number, value) => when(value.length >= rule)),
  maxItems: lists((rule: number, value) => when(value.length <= rule)),
  items: lists((rule: Rules, value, all, run) => value.flatMap((item, key) => (key < ((all["prefixItems"] as unknown[] | undefined)?.length ?? 0) ? none : inside(key, faultsOf(rule, item, run))))),
  contains: lists((rule: Rules, value, all, run) => {
    const count = value.filter((item) => holds(rule, item, run)).length;
    return when(count >= Number(all["minContains"] ?? 1) && count <= Number(all["maxContains"] ?? Infinity));
  }),
};

/** Keywords that are not known here are the server's to check. */
export function faultsOf(rules: Rules | undefined, value: unknown, run: Run): readonly Fault[] {
  if (rules === undefined || rules === true) return none;
  if (rules === false) return fault();
  return Object.entries(rules).flatMap(([keyword, rule]) => run.checks[keyword]?.(rule as never, value as never, rules, run) ?? none);
}

/** @param more Keywords that few documents have, from `keywords`. */
/* @__NO_SIDE_EFFECTS__ */
export const residual = <T>(root: Rules, more: { readonly [keyword: string]: Check } = {}) => {
  const run = { root, checks: { ...checks, ...more } };
  return v.rawCheck<T>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message } of faultsOf(root, dataset.value, run)) {
      const keys = path.map((key) => ({ type: "unknown" as const, origin: "value" as const, input: dataset.value, key, value: undefined }));
      addIssue(keys.length ? { message, path: keys as unknown as [v.IssuePathItem, ...v.IssuePathItem[]] } : { message });
    }
  });
};
