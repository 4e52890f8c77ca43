// A fault of Vite as the TypeScript compiler prints its own: a part of each module that calls Vite.
import { isAbsolute, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";

function said(error) {
  const text = stripVTControlCharacters(String(error.message ?? error)).trim();
  // Not every fault has its file; then the drawing of the place has it.
  const drawn = /\[ (.+?):(\d+):(\d+) \]/.exec(stripVTControlCharacters(`${text}\n${error.frame ?? ""}`));
  const file = error.loc?.file ?? error.id?.split("?")[0] ?? drawn?.[1] ?? "vite.config.ts";
  const path = isAbsolute(file) ? relative(process.cwd(), file) : file;
  const line = error.loc?.line ?? drawn?.[2] ?? 1;
  const column = error.loc?.column >= 0 ? error.loc.column + 1 : (drawn?.[3] ?? 1);
  // Who says it and where is said already.
  const first = text.split("\n")[0].replace(/^\[[^\]]*\]\s*/, "");
  const rest = first.startsWith(resolve(file)) ? first.slice(resolve(file).length).replace(/^[:\d]*:\s*/, "") : first;
  return `${path}(${line},${column}): error PHO5004: ${rest || "Vite failed"}`;
}
