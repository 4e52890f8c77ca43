// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 3606cba32ed15153
import * as v from "valibot";
import { compare, Exact, isInteger, isMultiple, isNumber, normal } from "./exact";
import type { Format } from "./formats";
import { messages, ruleMessages } from "./messages";

type Message = string | undefined;

const rule = <T>(find: (value: T) => Message) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const message = dataset.typed ? find(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  });

/** A value of which one sentence says what is wrong with it. */
const value = <T>(find: (value: unknown) => Message) => v.custom<T>((input) => find(input) === undefined, ({ input }) => find(input) ?? "");

const isMissing = (input: unknown): boolean => input === undefined || input === null || input === "";

export interface TextRules {
  /** Code points. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly format?: Format;
}

/** JSON Schema counts code points, JavaScript UTF-16 units. */
export const length = (text: string): number => [...text].length;

export const text = ({ min = 0, max = Infinity, pattern, format }: TextRules = {}) =>
  value<string>((text) => {
    if (typeof text !== "string" || (text === "" && min > 0)) return messages.required;
    const size = text.length > max || min > 1 ? length(text) : min;
    if (size < min) return messages.tooShort(min);
    if (size > max) return messages.tooLong(max);
    if (format && !format.fits(text)) return messages.format[format.name] ?? messages.pattern;
    return pattern && !pattern.test(text) ? messages.pattern : undefined;
  });

export interface NumberRules {
  readonly min?: string;
  readonly max?: string;
  readonly above?: string;
  readonly below?: string;
  readonly step?: string;
  readonly integer?: boolean;
}

function numberFault(value: string, { min, max, above, below, step, integer }: NumberRules): Message {
  if (integer && !isInteger(value)) return ruleMessages.integer;
  if (min !== undefined && compare(value, min) < 0) return ruleMessages.least(min);
  if (max !== undefined && compare(value, max) > 0) return ruleMessages.most(max);
  if (above !== undefined && compare(value, above) <= 0) return ruleMessages.above(above);
  if (below !== undefined && compare(value, below) >= 0) return ruleMessages.below(below);
  return step !== undefined && !isMultiple(value, step) ? ruleMessages.step(step) : undefined;
}

export const number = (rules: NumberRules = {}) =>
  value<number>((number) => {
    if (isMissing(number)) return messages.required;
    return typeof number === "number" && Number.isFinite(number) ? numberFault(String(number), rules) : rules.integer ? ruleMessages.integer : ruleMessages.number;
  });

/** Of int64 and decimal: no digit is lost. */
export const exact = (rules: NumberRules = {}) =>
  value<Exact | number>((number) => {
    if (isMissing(number)) return messages.required;
    return (typeof number === "number" || number instanceof Exact) && isNumber(String(number)) ? numberFault(String(number), rules) : ruleMessages.number;
  });

export const boolean = () => v.boolean(() => ruleMessages.choose);

export const oneOf = <const T extends string | number | boolean>(values: readonly T[]) => v.custom<T>((value) => values.includes(value as T), () => ruleMessages.choose);

/** Lists and objects among which one is chosen. */
export const same = <const T>(values: readonly T[]) => v.custom<T>((value) => value !== undefined && values.some((one) => canonical(one) === canonical(value)), () => ruleMessages.choose);

export interface ListRules {
  readonly min?: number;
  readonly max?: number;
  readonly unique?: boolean;
}

export const list = <T extends v.GenericSchema>(item: T, { min = 0, max = Infinity, unique }: ListRules = {}) =>
  v.pipe(
    v.array(item, () => messages.required),
    rule((value) => (value.length < min ? ruleMessages.fewItems(min) : value.length > max ? ruleMessages.manyItems(max) : undefined)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!unique || !dataset.typed) return;
      const seen = new Set<string>();
      dataset.value.forEach((value, key) => {
        const text = canonical(value);
        if (seen.has(text)) addIssue({ message: ruleMessages.twice, path: [{ type: "array", origin: "value", input: dataset.value, key, value }] });
        seen.add(text);
      });
    }),
  );

/** Members in any order are the same object, and 1 is 1.0. */
function canonical(value: unknown): string {
  if (typeof value === "number" || value instanceof Exact) return normal(String(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "";
  const members = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join()}}`;
}

export interface MapRules {
  readonly min?: number;
  readonly max?: number;
}

export const map = <T extends v.GenericSchema>(value: T, { min = 0, max = Infinity }: MapRules = {}) =>
  v.pipe(
    v.record(v.pipe(v.string(), v.nonEmpty(() => messages.required)), value, () => messages.required),
    rule((all) => {
      const size = Object.keys(all).length;
      return size < min ? ruleMessages.fewMembers(min) : size > max ? ruleMessages.manyMembers(max) : undefined;
    }),
  );

export interface FileRules {
  /** Media types, or endings of names. */
  readonly types?: readonly string[];
  /** Bytes. */
  readonly min?: number;
  readonly max?: number;
}

export const file = ({ types, min = 0, max = Infinity }: FileRules = {}) =>
  value<Blob>((file) => {
    if (!(file instanceof Blob)) return ruleMessages.file;
    if (types && !types.some((type) => type === "*/*" || file.type === type || (type.endsWith("/*") && file.type.startsWith(type.slice(0, -1))))) return ruleMessages.fileType(types.join(", "));
    if (file.size < min) return ruleMessages.fileSmall(size(min));
    return file.size > max ? ruleMessages.fileSize(size(max)) : undefined;
  });

const size = (bytes: number): string => (bytes >= 1 << 20 ? `${Math.floor(bytes / (1 << 20))} MB` : bytes >= 1024 ? `${Math.floor(bytes / 1024)} kB` : `${bytes} bytes`);

/** Of an object: how many members. */
export const members = <T extends object>({ min = 0, max = Infinity }: MapRules = {}) =>
  rule<T>((all) => {
    const size = Object.values(all).filter((value) => value !== undefined).length;
    return size < min ? (min === 1 ? ruleMessages.nothing : ruleMessages.fewMembers(min)) : size > max ? ruleMessages.manyMembers(max) : undefined;
  });

const own = <T>(values: { readonly [name: string]: T }, name: string): T | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

type Cases = { readonly [tag: string]: v.GenericSchema };

/** One of several shapes, told apart by a member. */
export const told = <const C extends Cases>(tag: string, cases: C) =>
  v.lazy((input) => own(cases, String((input as Record<string, unknown> | null | undefined)?.[tag])) ?? v.custom<never>(() => false, () => ruleMessages.choose)) as v.GenericSchema<v.InferInput<C[keyof C]>>;

/** One of several shapes that nothing tells apart: faults are those of the one that comes nearest. */
export const nearest = <const C extends readonly v.GenericSchema[]>(cases: C) =>
  v.lazy((input) => {
    if (input === undefined) return v.custom<never>(() => false, () => ruleMessages.choose);
    const found = cases.map((one) => ({ one, issues: v.safeParse(one, input).issues?.length ?? 0 }));
    return found.reduce((best, next) => (next.issues < best.issues ? next : best)).one;
  }) as v.GenericSchema<v.InferInput<C[number]>>;
