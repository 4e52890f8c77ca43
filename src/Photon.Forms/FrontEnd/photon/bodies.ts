import { Exact } from "./exact";
import { form, type Style, textOf } from "./send";

// Bodies that are no JSON.

const members = (value: unknown): [string, unknown][] =>
  Object.entries(value as object).flatMap(([name, all]) => (Array.isArray(all) ? all : [all]).filter((one) => one !== undefined && one !== null).map((one): [string, unknown] => [name, one]));

/** @param styles Of members that are no plain values: without one a list repeats its name, and an object is JSON. */
export const urlencoded = (styles: { readonly [name: string]: Style } = {}) => (value: unknown): BodyInit =>
  Object.entries(value as object).filter(([, one]) => one !== undefined && one !== null).flatMap(([name, one]) => (Object.hasOwn(styles, name) ? styles[name]! : form)(name, one)).join("&");

/** Texts and numbers as they are, files as files, the rest as JSON. */
export function multipart(value: unknown): BodyInit {
  const data = new FormData();
  for (const [name, one] of members(value)) {
    if (one instanceof File) data.append(name, one, one.name);
    else if (one instanceof Blob) data.append(name, one);
    else if (typeof one === "object" && !(one instanceof Exact)) data.append(name, new Blob([JSON.stringify(one)], { type: "application/json" }));
    else data.append(name, textOf(one));
  }
  return data;
}

export const text = (value: unknown): BodyInit => textOf(value);
