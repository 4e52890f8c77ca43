import type { Call } from "./form";
import { Problem } from "./problem";

/** What holds for all calls of an API: `Object.assign(server, { base: "https://…" })`. */
export const server: { base: string; headers: (security: readonly string[]) => Record<string, string> } = { base: rootOf(), headers: () => ({}) };

/** An app may be mounted below a path; its page says so. */
function rootOf(): string {
  return typeof document === "undefined" ? "" : (document.querySelector<HTMLMetaElement>('meta[name="photon-base"]')?.content ?? "");
}

/** Writes a parameter: of a query its pairs, of a path its segment. */
export type Style = (name: string, value: unknown) => string[];

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  /** Without it a list is written as "form" in a query and as "simple" elsewhere; `styles` has the others. */
  readonly style?: Style;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  /** By their names in the input. */
  readonly parameters?: { readonly [key: string]: Parameter };
  /** Media type of the body. */
  readonly body?: string;
  /** Writes a body that is no JSON. */
  readonly encode?: (value: unknown) => BodyInit;
  /** Reads an answer whose numbers may have more digits than JavaScript keeps. */
  readonly read?: (json: string) => unknown;
  /** Names of schemes that may guard it. */
  readonly security?: readonly string[];
}

/** A request, before it is handed to whoever sends it. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
}

/** A number that keeps its digits says itself how JSON has it, and is no object for that: what comes from JSON has no functions. */
const isPlain = (value: unknown): boolean => value === null || typeof value !== "object" || typeof (value as { toJSON?: unknown }).toJSON === "function";

export const textOf = (value: unknown): string => (isPlain(value) ? String(value) : JSON.stringify(value));

/** Lists as several, everything else as one. */
export const each = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map((one) => encodeURIComponent(textOf(one)));

export const form: Style = (name, value) => each(value).map((one) => `${encodeURIComponent(name)}=${one}`);
const simple: Style = (_name, value) => [each(value).join(",")];

export function outgoing(operation: Operation, input: Record<string, unknown>): Outgoing {
  let path = operation.path;
  const query: string[] = [];
  const headers: Record<string, string> = { accept: "application/json, */*;q=0.5", ...server.headers(operation.security ?? []) };
  for (const [key, parameter] of Object.entries(operation.parameters ?? {})) {
    const value = input[key];
    if (value === undefined || value === null) continue;
    const parts = (parameter.style ?? (parameter.in === "query" ? form : simple))(parameter.name, value);
    if (parameter.in === "query") query.push(...parts);
    else if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, () => parts.join(""));
    // Nothing is escaped in a header.
    else headers[parameter.name] = decodeURIComponent(parts.join(""));
  }
  const { body: value } = input;
  const body = value === undefined || value === null ? undefined : value instanceof Blob ? value : (operation.encode ?? JSON.stringify)(value);
  // A browser writes the boundary of a multipart body itself.
  if (body !== undefined && operation.body && !(body instanceof FormData)) headers["content-type"] = (body instanceof Blob && body.type) || operation.body;
  return { method: operation.method, url: server.base + path + (query.length ? `?${query.join("&")}` : ""), headers, body };
}

/** What the server gave: JSON, text, or nothing. */
export const answerOf = ({ read = JSON.parse }: Operation, type: string, text: string): unknown => (text === "" ? undefined : /[/+]json\b/.test(type) ? read(text) : text);

export async function send<R>(operation: Operation, input: object, call?: Pick<Call, "signal">): Promise<R> {
  const { url, ...rest } = outgoing(operation, input as Record<string, unknown>);
  const response = await fetch(url, { ...rest, signal: call?.signal ?? null } as RequestInit);
  const text = await response.text();
  if (!response.ok) throw Problem.read(response.status, text);
  return answerOf(operation, response.headers.get("content-type") ?? "", text) as R;
}
