/** A number that may have more digits than a JavaScript number keeps: int64 and decimal. Its text is what was typed and what is sent. */
export class Exact {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    // Without rawJSON (browsers before 2025) the digits beyond the 17th are rounded.
    const raw = (JSON as { rawJSON?: (text: string) => unknown }).rawJSON;
    return raw ? raw(this.text) : Number(this.text);
  }

  toString(): string {
    return this.text;
  }
}

/** An object of JSON: numbers with their digits and files are values. */
export const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Exact) && !(value instanceof Blob);

/** A number, whichever way it is kept. */
export const isNumeric = (value: unknown): value is number | Exact => typeof value === "number" || value instanceof Exact;

/** Reads JSON and keeps the digits of every number that would lose some. */
export const parse = (text: string): unknown =>
  JSON.parse(text, function (this: unknown, _key: string, value: unknown, context?: { source?: string }) {
    return typeof value === "number" && context?.source !== undefined && String(value) !== context.source ? new Exact(context.source) : value;
  } as (key: string, value: unknown) => unknown);

/** Digits and how many of them stand behind the point. What the server does not reckon with is no number here either. */
function scaled(text: string): { digits: bigint; places: number } | undefined {
  const [, sign = "", whole = "", part = "", power = 0] = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole + part === "" || text.length > 1000 || Math.abs(+power) > 400) return undefined;
  const places = part.length - +power;
  const digits = BigInt(whole + part) * (places < 0 ? 10n ** BigInt(-places) : 1n);
  return { digits: sign === "-" ? -digits : digits, places: Math.max(0, places) };
}

function aligned(a: string, b: string): [bigint, bigint] | undefined {
  const [x, y] = [scaled(a), scaled(b)];
  if (!x || !y) return undefined;
  const places = Math.max(x.places, y.places);
  return [x.digits * 10n ** BigInt(places - x.places), y.digits * 10n ** BigInt(places - y.places)];
}

/** @returns Below 0 where a is less than b; NaN where one is no number. */
export function compare(a: string, b: string): number {
  const pair = aligned(a, b);
  return pair ? Number(pair[0] > pair[1]) - Number(pair[0] < pair[1]) : NaN;
}

export function isMultiple(value: string, step: string): boolean {
  const pair = aligned(value, step);
  return !!pair && pair[1] !== 0n && pair[0] % pair[1] === 0n;
}

/** A number as JSON writes it. */
export const isNumber = (text: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text);

/** What people type, as JSON writes it: "+5", ".5", "007". */
export const tidy = (text: string): string => text.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1").replace(/^(-?)\./, "$10.").replace(/\.(?=$|e)/i, "");

/** The shortest that a number can be said with. */
function least(text: string): { digits: bigint; places: number } | undefined {
  const number = scaled(text);
  if (!number) return undefined;
  let { digits, places } = number;
  for (; places > 0 && digits % 10n === 0n; places--) digits /= 10n;
  return { digits, places };
}

/** Equal numbers have equal texts. */
export function normal(text: string): string {
  const number = least(text);
  return number ? `${number.digits}e-${number.places}` : text;
}

export const isInteger = (text: string): boolean => isMultiple(text, "1");

/** It fits the decimal of .NET: 96 bits, of which up to 28 digits stand behind the point. */
export function decimal(text: string): boolean {
  const number = least(text);
  return !!number && number.places <= 28 && number.digits < 1n << 96n && number.digits > -(1n << 96n);
}

/** It fits a number of 32 bits. */
export const single = (text: string): boolean => Number.isFinite(Math.fround(Number(text)));
