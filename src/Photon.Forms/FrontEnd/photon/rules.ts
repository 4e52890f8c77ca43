import * as v from "valibot";
import { compare, Exact, isInteger, isMultiple, isNumber, normal } from "./exact";
import { messages } from "./messages";

type Message = string | undefined;

const rule = <T>(find: (value: T) => Message) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const message = dataset.typed ? find(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  });

const missing = (other: () => string) => (issue: { input: unknown }) => (issue.input === undefined || issue.input === null || issue.input === "" ? messages.required : other());

export interface TextRules {
  /** Code points. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
  readonly format?: keyof typeof formats;
  /** Said instead of the pattern's own sentence. */
  readonly says?: string;
}

/** JSON Schema counts code points, JavaScript UTF-16 units. */
export const length = (text: string): number => [...text].length;

export const text = ({ min = 0, max = Infinity, pattern, format, says }: TextRules = {}) =>
  v.pipe(
    v.string(() => messages.required),
    rule((value) => {
      if (value === "" && min > 0) return messages.required;
      const size = value.length > max || min > 1 ? length(value) : min;
      if (size < min) return messages.tooShort(min);
      if (size > max) return messages.tooLong(max);
      if (format && !formats[format](value)) return says ?? messages.format[format] ?? messages.pattern;
      return pattern && !pattern.test(value) ? (says ?? messages.pattern) : undefined;
    }),
  );

const day = /^\d{4}-\d\d-\d\d$/;

/** A day that the calendar has, from the year 1 on: of others JavaScript makes the next month's. */
function isDate(text: string): boolean {
  const time = day.test(text) && !text.startsWith("0000") ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const clock = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/i;

/** RFC 3339: the offset must be there, and a leap second is one in UTC only. */
function isMoment(text: string): boolean {
  if (!isDate(text.slice(0, 10)) || !/^t$/i.test(text[10] ?? "") || !clock.exec(text.slice(11))?.[4]) return false;
  const seconds = Date.parse(text.toUpperCase().replace(/\.\d+/, "").replace(/:60(?=[Z+-])/, ":59")) / 1000;
  return seconds >= -62135596800 && seconds < 253402300800 && (text.slice(17, 19) !== "60" || (((seconds % 86400) + 86400) % 86400) === 86399);
}

const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;
const isHost = (text: string): boolean => text.length <= 253 && text.split(".").every((one) => label.test(one));
const mailbox = /^([\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*|"([ !#-[\]-~]|\\[ -~])+")$/;
const uri = /^[a-z][a-z\d+.-]*:(?!\/\/)([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(#([\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;
const authority = /^([a-z][a-z\d+.-]*:)\/\/(([\w.~:!$&'()*+,;=-]|%[\da-f]{2})*@)?(\[[\w:.]+\]|([\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(:\d*)?(?=[/?#]|$)/i;

/** As the server sees them: RFC 5321 (without comments and bare addresses), 3986, 9562 and 3339. */
const formats = {
  email: (text: string) => {
    const at = text.lastIndexOf("@");
    return at > 0 && at <= 64 && mailbox.test(text.slice(0, at)) && isHost(text.slice(at + 1));
  },
  uri: (text: string) => uri.test(text.replace(authority, "$1")),
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
  date: isDate,
  time: (text: string) => clock.test(text),
  "date-time": isMoment,
};

export interface NumberRules {
  readonly min?: string;
  readonly max?: string;
  readonly above?: string;
  readonly below?: string;
  readonly step?: string;
  readonly integer?: boolean;
}

function numberFault(value: string, { min, max, above, below, step, integer }: NumberRules): Message {
  if (integer && !isInteger(value)) return messages.integer;
  if (min !== undefined && compare(value, min) < 0) return messages.least(min);
  if (max !== undefined && compare(value, max) > 0) return messages.most(max);
  if (above !== undefined && compare(value, above) <= 0) return messages.above(above);
  if (below !== undefined && compare(value, below) >= 0) return messages.below(below);
  return step !== undefined && !isMultiple(value, step) ? messages.step(step) : undefined;
}

export const number = (rules: NumberRules = {}) =>
  v.pipe(
    v.number(missing(() => (rules.integer ? messages.integer : messages.number))),
    rule((value) => (Number.isFinite(value) ? numberFault(String(value), rules) : messages.number)),
  );

/** Of int64 and decimal: no digit is lost. */
export const exact = (rules: NumberRules = {}) =>
  v.pipe(
    v.union([v.instance(Exact), v.number()], missing(() => messages.number)),
    rule((value) => (isNumber(String(value)) ? numberFault(String(value), rules) : messages.number)),
  );

export const boolean = () => v.boolean(() => messages.choose);

export const oneOf = <const T extends string | number | boolean>(values: readonly T[]) => v.custom<T>((value) => values.includes(value as T), () => messages.choose);

/** Lists and objects among which one is chosen. */
export const same = <const T>(values: readonly T[]) => v.custom<T>((value) => value !== undefined && values.some((one) => canonical(one) === canonical(value)), () => messages.choose);

export interface ListRules {
  readonly min?: number;
  readonly max?: number;
  readonly unique?: boolean;
}

export const list = <T extends v.GenericSchema>(item: T, { min = 0, max = Infinity, unique }: ListRules = {}) =>
  v.pipe(
    v.array(item, () => messages.required),
    rule((value) => (value.length < min ? messages.fewItems(min) : value.length > max ? messages.manyItems(max) : undefined)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!unique || !dataset.typed) return;
      const seen = new Set<string>();
      dataset.value.forEach((value, key) => {
        const text = canonical(value);
        if (seen.has(text)) addIssue({ message: messages.twice, path: [{ type: "array", origin: "value", input: dataset.value, key, value }] });
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
      return size < min ? messages.fewMembers(min) : size > max ? messages.manyMembers(max) : undefined;
    }),
  );

export interface FileRules {
  /** Media types, or endings of names. */
  readonly types?: readonly string[];
  /** Bytes. */
  readonly max?: number;
}

export const file = ({ types, max = Infinity }: FileRules = {}) =>
  v.pipe(
    v.instance(Blob, () => messages.file),
    rule((value) => {
      if (types && !types.some((type) => type === "*/*" || value.type === type || (type.endsWith("/*") && value.type.startsWith(type.slice(0, -1))))) return messages.fileType(types.join(", "));
      return value.size > max ? messages.fileSize(size(max)) : undefined;
    }),
  );

const size = (bytes: number): string => (bytes >= 1 << 20 ? `${Math.floor(bytes / (1 << 20))} MB` : bytes >= 1024 ? `${Math.floor(bytes / 1024)} kB` : `${bytes} bytes`);

/** Of an object: how many members. */
export const members = <T extends object>({ min = 0, max = Infinity }: MapRules = {}) =>
  rule<T>((all) => {
    const size = Object.values(all).filter((value) => value !== undefined).length;
    return size < min ? (min === 1 ? messages.nothing : messages.fewMembers(min)) : size > max ? messages.manyMembers(max) : undefined;
  });

const own = <T>(values: { readonly [name: string]: T }, name: string): T | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

type Cases = { readonly [tag: string]: v.GenericSchema };

/** One of several shapes, told apart by a member. */
export const told = <const C extends Cases>(tag: string, cases: C) =>
  v.lazy((input) => own(cases, String((input as Record<string, unknown> | null | undefined)?.[tag])) ?? v.custom<never>(() => false, () => messages.choose)) as v.GenericSchema<v.InferInput<C[keyof C]>>;

/** One of several shapes that nothing tells apart: faults are those of the one that comes nearest. */
export const nearest = <const C extends readonly v.GenericSchema[]>(cases: C) =>
  v.lazy((input) => {
    const found = cases.map((one) => ({ one, issues: v.safeParse(one, input).issues?.length ?? 0 }));
    return found.reduce((best, next) => (next.issues < best.issues ? next : best)).one;
  }) as v.GenericSchema<v.InferInput<C[number]>>;
