import * as v from "valibot";
import { compare, Exact, isInteger, isMultiple, isNumber, isNumeric, isObject, normal } from "./exact";
import type { Format } from "./formats";
import { messages, ruleMessages } from "./messages";

type Message = string | undefined;

interface Fault {
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** @param find Says what is wrong: of the value itself in a sentence, or of what is in it in a list. */
const schema = <T>(find: (value: unknown) => Message | readonly Fault[]) =>
  v.lazy((value) => ({
    "~run": (dataset: { typed: boolean; issues?: readonly Fault[] }) => {
      const found = find(value);
      dataset.typed = typeof found !== "string";
      if (found?.length) dataset.issues = typeof found === "string" ? [{ message: found }] : found;
      return dataset;
    },
  }) as unknown as v.GenericSchema<T>) as v.GenericSchema<T>;

const run = (schema: v.GenericSchema, value: unknown) => schema["~run"]({ value }, {});

/** What is wrong with a member or an item. All is said at once, as the server says it. */
const below = (schema: v.GenericSchema, key: PropertyKey, value: unknown): readonly Fault[] =>
  (run(schema, value).issues ?? []).map(({ message, path = [] }: Fault) => ({ message, path: [{ key }, ...path] }));

export interface TextRules {
  /** Code points. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly format?: Format;
}

/** JSON Schema counts code points, JavaScript UTF-16 units. */
export const length = (text: string): number => [...text].length;

/* @__NO_SIDE_EFFECTS__ */
export const text = ({ min = 0, max = Infinity, pattern, format }: TextRules = {}) =>
  schema<string>((text) => {
    if (typeof text !== "string" || (text === "" && min > 0)) return messages.required;
    const size = text.length > max || min > 1 ? length(text) : min;
    if (size < min) return messages.tooShort(min);
    if (size > max) return messages.tooLong(max);
    if (format && !format.fits(text)) return messages.format[format.name] ?? format.says ?? messages.pattern;
    return pattern && !pattern.test(text) ? messages.pattern : undefined;
  });

export interface NumberRules {
  readonly min?: string;
  readonly max?: string;
  readonly above?: string;
  readonly below?: string;
  readonly step?: string;
  readonly integer?: boolean;
  /** What the server keeps it in takes it. */
  readonly fits?: (text: string) => boolean;
}

const numeric = <T>({ min, max, above, below, step, integer, fits }: NumberRules) =>
  schema<T>((input) => {
    if (input === undefined || input === null || input === "") return messages.required;
    // Nothing else has a text: a form's objects have no prototype, and String() of one throws.
    const number = isNumeric(input) ? String(input) : "";
    if (!isNumber(number) || (fits && !fits(number))) return integer ? ruleMessages.integer : ruleMessages.number;
    if (integer && !isInteger(number)) return ruleMessages.integer;
    // What cannot be compared with a bound is not within it.
    if (min !== undefined && !(compare(number, min) >= 0)) return ruleMessages.least(min);
    if (max !== undefined && !(compare(number, max) <= 0)) return ruleMessages.most(max);
    if (above !== undefined && !(compare(number, above) > 0)) return ruleMessages.above(above);
    if (below !== undefined && !(compare(number, below) < 0)) return ruleMessages.below(below);
    return step !== undefined && !isMultiple(number, step) ? ruleMessages.step(step) : undefined;
  });

/** What the server had is as it was written: it may come as an `Exact`, too. */
/* @__NO_SIDE_EFFECTS__ */
export const number = (rules: NumberRules = {}) => numeric<number>({ fits: (text) => Number.isFinite(Number(text)), ...rules });

/** Of int64 and decimal: no digit is lost. */
/* @__NO_SIDE_EFFECTS__ */
export const exact = (rules: NumberRules = {}) => numeric<number | Exact>(rules);

/** Whatever it is, but there. */
/* @__NO_SIDE_EFFECTS__ */
export const any = () => schema((value) => (value === undefined ? messages.required : undefined));

/* @__NO_SIDE_EFFECTS__ */
export const boolean = () => schema<boolean>((value) => (typeof value === "boolean" ? undefined : ruleMessages.choose));

/** Members in any order are the same object, and 1 is 1.0. */
export function canonical(value: unknown): string {
  if (isNumeric(value)) return normal(String(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join()}}`;
}

const none = (value: unknown): string => (value === undefined || value === null ? ruleMessages.choose : ruleMessages.choice);

/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const T extends string | number | boolean>(values: readonly T[]) =>
  schema<T>((value) => (values.includes((value instanceof Exact ? Number(value.text) : value) as T) ? undefined : none(value)));

/** Lists and objects among which one is chosen. */
/* @__NO_SIDE_EFFECTS__ */
export const same = <const T>(values: readonly T[]) => schema<T>((value) => (value !== undefined && values.some((one) => canonical(one) === canonical(value)) ? undefined : none(value)));

export interface ListRules {
  readonly min?: number;
  readonly max?: number;
  readonly unique?: boolean;
}

/* @__NO_SIDE_EFFECTS__ */
export const list = <T extends v.GenericSchema>(item: T, { min = 0, max = Infinity, unique }: ListRules = {}) =>
  schema<v.InferInput<T>[]>((value) => {
    if (!Array.isArray(value)) return messages.required;
    const seen = new Set<string>();
    const isNew = (one: unknown) => !unique || seen.size < seen.add(canonical(one)).size;
    return [
      ...many(value.length, min, max),
      ...value.flatMap((one, key) => [...below(item, key, one), ...(isNew(one) ? [] : [{ message: ruleMessages.twice, path: [{ key }] }])]),
    ];
  });

const many = (count: number, min: number, max: number): readonly Fault[] =>
  count < min ? [{ message: ruleMessages.fewItems(min) }] : count > max ? [{ message: ruleMessages.manyItems(max) }] : [];

/** A list with a schema for each place. */
/* @__NO_SIDE_EFFECTS__ */
export const tuple = <const T extends readonly v.GenericSchema[]>(items: T) =>
  schema<{ -readonly [K in keyof T]: v.InferInput<T[K]> }>((value) =>
    Array.isArray(value) ? [...many(value.length, items.length, items.length), ...items.flatMap((item, key) => (key < value.length ? below(item, key, value[key]) : []))] : messages.required);

export interface MemberRules {
  readonly min?: number;
  readonly max?: number;
}

export interface ObjectRules<R> {
  /** Schemas of members that have none of their own; false: there are no such members. */
  readonly rest?: false | readonly R[] | ((name: string) => false | readonly R[]);
}

/** Members that nobody asked for: of several shapes that fit, the server takes the one that knows more of a value. */
let unasked = 0;

/* @__NO_SIDE_EFFECTS__ */
export const object = <const E extends v.ObjectEntries, const R extends v.GenericSchema = never>(entries: E, { rest = [] }: ObjectRules<R> = {}) =>
  schema<v.InferInput<v.ObjectSchema<E, undefined>> & ([R] extends [never] ? unknown : { [name: string]: v.InferInput<R> })>((value) => {
    if (!isObject(value)) return messages.required;
    const further = ([name, member]: [string, unknown]): readonly Fault[] => {
      if (member === undefined || Object.hasOwn(entries, name)) return [];
      const schemas = typeof rest === "function" ? rest(name) : rest;
      if (!schemas) return [{ message: messages.pattern, path: [{ key: name }] }];
      if (!schemas.length) unasked++;
      return schemas.flatMap((one) => below(one, name, member));
    };
    return [
      ...Object.keys(entries).flatMap((name) => below(entries[name] as v.GenericSchema, name, Object.hasOwn(value, name) ? value[name] : undefined)),
      ...Object.entries(value).flatMap(further),
    ];
  });

const rule = <T>(find: (value: T) => Message) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const message = dataset.typed ? find(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  });

/** Of an object: how many members. */
/* @__NO_SIDE_EFFECTS__ */
export const members = <T extends object>({ min = 0, max = Infinity }: MemberRules = {}) =>
  rule<T>((all) => {
    const size = Object.values(all).filter((value) => value !== undefined).length;
    return size < min ? (min === 1 ? ruleMessages.nothing : ruleMessages.fewMembers(min)) : size > max ? ruleMessages.manyMembers(max) : undefined;
  });

/** Entries that people name. */
/* @__NO_SIDE_EFFECTS__ */
export const map = <T extends v.GenericSchema>(value: T, { min = 0, max = Infinity }: MemberRules = {}) =>
  v.pipe(
    object({}, { rest: [value] }),
    rule((all) => {
      const names = Object.keys(all);
      return names.includes("") ? messages.required : names.length < min ? ruleMessages.fewMembers(min) : names.length > max ? ruleMessages.manyMembers(max) : undefined;
    }),
  );

export interface FileRules {
  /** Media types, or endings of names. */
  readonly types?: readonly string[];
  /** Bytes. */
  readonly min?: number;
  readonly max?: number;
}

/* @__NO_SIDE_EFFECTS__ */
export const file = ({ types, min = 0, max = Infinity }: FileRules = {}) =>
  schema<Blob>((file) => {
    if (!(file instanceof Blob)) return ruleMessages.file;
    if (types && !types.some((type) => type === "*/*" || file.type === type || (type.endsWith("/*") && file.type.startsWith(type.slice(0, -1))))) return ruleMessages.fileType(types.join(", "));
    if (file.size < min) return ruleMessages.fileSmall(size(min));
    return file.size > max ? ruleMessages.fileSize(size(max)) : undefined;
  });

const size = (bytes: number): string => (bytes >= 1 << 20 ? `${Math.floor(bytes / (1 << 20))} MB` : bytes >= 1024 ? `${Math.floor(bytes / 1024)} kB` : `${bytes} bytes`);

type Cases = { readonly [tag: string]: v.GenericSchema };

/**
 * One of several shapes, told apart by a member.
 * @param others Of values that are no objects.
 */
/* @__NO_SIDE_EFFECTS__ */
export const told = <const C extends Cases, O extends v.GenericSchema = never>(tag: string, cases: C, others?: O) =>
  schema<v.InferInput<C[keyof C] | O>>((value) => {
    if (!isObject(value)) return others ? (run(others, value).issues ?? []) : ruleMessages.choose;
    const name = Object.hasOwn(value, tag) ? value[tag] : undefined;
    const found = typeof name === "string" && Object.hasOwn(cases, name) ? cases[name] : undefined;
    return found ? (run(found, value).issues ?? []) : [{ message: ruleMessages.choose, path: [{ key: tag }] }];
  });

/**
 * One of several shapes that nothing tells apart: faults are those of the one that comes nearest.
 * @param single Two that fit equally well are a fault.
 */
/* @__NO_SIDE_EFFECTS__ */
export const nearest = <const C extends readonly v.GenericSchema[]>(cases: C, single = false) =>
  schema<v.InferInput<C[number]>>((value) => {
    if (value === undefined) return ruleMessages.choose;
    const before = unasked;
    const found = cases.map((one) => {
      unasked = before;
      const { typed, issues = [] } = run(one, value);
      // A shape of another kind is never the nearest.
      return { issues: issues as readonly Fault[], cost: unasked - before, far: issues.length + (typed ? 0 : 1e6) };
    });
    const best = found.reduce((best, next) => (next.far < best.far || (next.far === best.far && next.cost < best.cost) ? next : best));
    const fitting = single ? found.filter((one) => !one.issues.length) : [];
    // What nearness alone settled is the worse fit for whatever is around it.
    unasked = before + best.cost + (fitting.length > 1 ? 2 ** 32 : 0);
    return fitting.filter((one) => one.cost === best.cost).length > 1 ? [{ message: ruleMessages.rule }] : best.issues;
  });
