import { Exact, parse } from "./exact";
import type { Call } from "./form";
import { Problem } from "./problem";

/** What holds for all calls of an API: `Object.assign(server, { base: "https://…" })`. */
export const server: { base: string; headers: (security: readonly string[]) => Record<string, string> } = { base: rootOf(), headers: () => ({}) };

/** An app may be mounted below a path; its page says so. */
function rootOf(): string {
  return typeof document === "undefined" ? "" : (document.querySelector<HTMLMetaElement>('meta[name="photon-base"]')?.content ?? "");
}

export type Place = "path" | "query" | "header";

export interface Parameter {
  readonly name: string;
  readonly in: Place;
  /** How a list or an object is written; without it, as "form" in a query and as "simple" elsewhere. */
  readonly style?: "form" | "simple" | "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";
  readonly explode?: boolean;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  /** By their names in the input. */
  readonly parameters?: { readonly [key: string]: Parameter };
  /** Media type of the body. */
  readonly body?: string;
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

export function outgoing(operation: Operation, input: Record<string, unknown>): Outgoing {
  let path = operation.path;
  const query: string[] = [];
  const headers = { accept: "application/json, */*;q=0.5", ...server.headers(operation.security ?? []) };
  for (const [key, parameter] of Object.entries(operation.parameters ?? {})) {
    const value = input[key];
    if (value === undefined || value === null) continue;
    if (parameter.in === "query") query.push(...pairs(parameter, value));
    else if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, segment(parameter, value));
    else Object.assign(headers, { [parameter.name]: flat(value).join(",") });
  }
  const body = bodyOf(operation.body, input.body);
  // A browser writes the boundary of a multipart body itself.
  if (body !== undefined && !(body instanceof FormData)) Object.assign(headers, { "content-type": body instanceof Blob ? body.type || operation.body : operation.body });
  return { method: operation.method, url: server.base + path + (query.length ? `?${query.join("&")}` : ""), headers, body };
}

const text = (value: unknown): string => (value !== null && typeof value === "object" && !(value instanceof Exact) ? JSON.stringify(value) : String(value));
const flat = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : isObject(value) ? Object.entries(value).map(([k, v]) => `${k},${text(v)}`) : [text(value)]);
const isObject = (value: unknown): value is object => value !== null && typeof value === "object" && !(value instanceof Exact);
const members = (value: object): [string, unknown][] => Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
const encode = encodeURIComponent;

function pairs({ name, style = "form", explode = style === "form" }: Parameter, value: unknown): string[] {
  const key = encode(name);
  if (style === "json") return [`${key}=${encode(JSON.stringify(value))}`];
  if (Array.isArray(value)) {
    if (explode) return value.map((one) => `${key}=${encode(text(one))}`);
    const between = { spaceDelimited: "%20", pipeDelimited: "%7C" }[style as string] ?? ",";
    return [`${key}=${value.map((one) => encode(text(one))).join(between)}`];
  }
  if (!isObject(value)) return [`${key}=${encode(text(value))}`];
  if (style === "deepObject") return deep(key, value);
  if (explode) return members(value).map(([k, one]) => `${encode(k)}=${encode(text(one))}`);
  return [`${key}=${members(value).flatMap(([k, one]) => [encode(k), encode(text(one))]).join(",")}`];
}

const deep = (key: string, value: object): string[] =>
  members(value).flatMap(([k, one]) => (isObject(one) && !Array.isArray(one) ? deep(`${key}[${encode(k)}]`, one) : flat(one).map((item) => `${key}[${encode(k)}]=${encode(item)}`)));

function segment({ name, style = "simple", explode = false }: Parameter, value: unknown): string {
  const assigned = isObject(value) && !Array.isArray(value) && explode ? members(value).map(([k, one]) => `${encode(k)}=${encode(text(one))}`) : undefined;
  const parts = assigned ?? (Array.isArray(value) ? value.map((one) => encode(text(one))) : isObject(value) ? members(value).flatMap(([k, one]) => [encode(k), encode(text(one))]) : [encode(text(value))]);
  if (style === "label") return `.${parts.join(explode ? "." : ",")}`;
  if (style === "matrix") return assigned ? `;${parts.join(";")}` : explode && Array.isArray(value) ? parts.map((one) => `;${name}=${one}`).join("") : `;${name}=${parts.join(",")}`;
  return parts.join(",");
}

function bodyOf(type: string | undefined, value: unknown): BodyInit | undefined {
  if (type === undefined || value === undefined) return undefined;
  if (value instanceof Blob) return value;
  if (type.startsWith("multipart/")) return formData(value as object);
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(members(value as object).flatMap(([k, one]) => (Array.isArray(one) ? one : [one]).map((item) => [k, text(item)])));
  return type.startsWith("text/") ? text(value) : JSON.stringify(value);
}

/** Texts and numbers as they are, files as files, the rest as JSON. */
function formData(value: object): FormData {
  const data = new FormData();
  for (const [key, all] of members(value))
    for (const one of Array.isArray(all) ? all : [all]) {
      if (one instanceof Blob) data.append(key, one, one instanceof File ? one.name : undefined);
      else if (isObject(one)) data.append(key, new Blob([JSON.stringify(one)], { type: "application/json" }));
      else data.append(key, text(one));
    }
  return data;
}

/** What the server gave: JSON, text, a file, or nothing. */
export function answerOf(type: string, text: string): unknown {
  return text === "" ? undefined : /[/+]json\b/.test(type) ? parse(text) : text;
}

export async function send<R>(operation: Operation, input: object, call?: Pick<Call, "signal">): Promise<R> {
  const { url, ...rest } = outgoing(operation, input as Record<string, unknown>);
  const response = await fetch(url, { ...rest, signal: call?.signal ?? null } as RequestInit);
  if (!response.ok) throw await Problem.of(response);
  return answerOf(response.headers.get("content-type") ?? "", await response.text()) as R;
}
