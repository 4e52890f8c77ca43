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

/** Reads JSON and keeps the digits of every number that would lose some. */
export const parse = (text: string): unknown =>
  JSON.parse(text, function (this: unknown, _key: string, value: unknown, context?: { source?: string }) {
    return typeof value === "number" && context?.source !== undefined && String(value) !== context.source ? new Exact(context.source) : value;
  } as (key: string, value: unknown) => unknown);

/** Digits and how many of them stand behind the point. */
function scaled(text: string): { digits: bigint; places: number } | undefined {
  const parts = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(text);
  const [, sign = "", whole = "", part = "", power] = parts ?? [];
  if (whole + part === "") return undefined;
  const places = part.length - Number(power ?? 0);
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

/** Equal numbers have equal texts. */
export function normal(text: string): string {
  const number = scaled(text);
  if (!number) return text;
  let { digits, places } = number;
  for (; places > 0 && digits % 10n === 0n; places--) digits /= 10n;
  return `${digits}e-${places}`;
}

export const isInteger = (text: string): boolean => isMultiple(text, "1");
