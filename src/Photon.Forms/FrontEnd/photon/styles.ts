import { isObject } from "./exact";
import { each, type Style, textOf } from "./send";

// How OpenAPI writes parameters that are no plain values, apart from lists in the usual styles.

const encode = encodeURIComponent;
const members = (value: unknown): [string, unknown][] => Object.entries(value as object).filter(([, one]) => one !== undefined && one !== null);
const assigned = (value: unknown): string[] => members(value).map(([name, one]) => `${encode(name)}=${encode(textOf(one))}`);
const flat = (value: unknown): string[] => (isObject(value) ? members(value).flatMap(([name, one]) => [encode(name), encode(textOf(one))]) : each(value));

/** `style: form` with `explode: false`, spaceDelimited, pipeDelimited. */
export const joined = (between: string): Style => (name, value) => [`${encode(name)}=${flat(value).join(between)}`];

/** `style: form` of an object: its members are pairs of their own. */
export const spread: Style = (name, value) => (isObject(value) ? assigned(value) : each(value).map((one) => `${encode(name)}=${one}`));

/** `name[member][0]=value`, to any depth: lists count their items, so that lists of objects stay apart. */
export const deepObject: Style = (name, value) => deep(encode(name), value);

const deep = (key: string, value: unknown): string[] =>
  isObject(value) || Array.isArray(value) ? members(value).flatMap(([name, one]) => deep(`${key}[${encode(name)}]`, one)) : [`${key}=${encode(textOf(value))}`];

/** @param explode Members of an object are written with their names. */
export const simple = (explode: boolean): Style => (_name, value) => [(explode && isObject(value) ? assigned(value) : flat(value)).join(",")];

export const label = (explode: boolean): Style => (_name, value) => [`.${(explode && isObject(value) ? assigned(value) : flat(value)).join(explode ? "." : ",")}`];

export const matrix = (explode: boolean): Style => (name, value) =>
  !explode ? [`;${name}=${flat(value).join(",")}`] : isObject(value) ? assigned(value).map((one) => `;${one}`) : each(value).map((one) => `;${name}=${one}`);

/** A parameter with `content`. */
export const json: Style = (name, value) => [`${encode(name)}=${encode(JSON.stringify(value))}`];
