// Only while Vite serves the forms: what was filled in outlives an update of their modules, and a reload that no person asked for (by Vite, by
// `dotnet watch`). All of it hangs on import.meta.hot, which bundles do not have: they carry nothing of this.
import { onCleanup } from "solid-js";
import { Exact } from "./exact";
import type { Form, State } from "./form";
import type { Node } from "./node";

/** What is in a node, and in those below it. */
export interface Draft {
  readonly key: string;
  readonly own: unknown;
  readonly given: unknown;
  readonly typed: string | undefined;
  readonly touched: boolean;
  readonly branch: string | undefined;
  readonly members: { readonly [name: string]: Draft };
  readonly items: readonly Draft[] | undefined;
}

export interface Kept {
  readonly id: string;
  readonly draft: Draft;
  /** What it was filled with since it was made. */
  readonly filled: { readonly initial: unknown } | undefined;
  readonly live: boolean;
  readonly dirty: boolean;
  readonly state: State;
  readonly answer: unknown;
}

/** Given by the classes themselves: nobody else sees what is in them. */
export const inside: { node?: (node: Node) => Draft; prune?: (node: Node) => void; put?: (node: Node, own: unknown) => void; form?: (form: Form) => Omit<Kept, "id" | "draft"> } = {};

const drafts = new WeakMap<Node, Draft>();
const open = new Map<Form, string>();
/** Forms that went with an update or a reload, by what they send: the next of that name goes on with it. */
const gone = new Map<string, Kept[]>();
const storage = "photon-kept";

export const draftOf = (node: Node): Draft | undefined => drafts.get(node);

/** A member of a node that is made in another's place, or an item of a list, goes on with what that had. */
export function resume(node: Node, draft: Draft | undefined): void {
  if (!draft) return;
  drafts.set(node, draft);
  node.typed = draft.typed;
  node.touched = draft.touched;
  // What is made of others is what they are; and a default that is new is seen where nothing was.
  if (!draft.items && Object.keys(draft.members).length === 0 && draft.own !== undefined) inside.put!(node, draft.own);
}

/** From here on the node is what it was filled with. */
export const forget = (node: Node): unknown => drafts.delete(node);

/** @returns What a form of this name had when the modules it was made of were replaced. */
export function former(name: string): Kept | undefined {
  const [first, ...others] = gone.get(name) ?? [];
  if (others.length) gone.set(name, others);
  else gone.delete(name);
  return first;
}

/** Keeps what is in a form, should it go with an update. */
export function keep(form: Form, name: string, kept: Kept | undefined): void {
  if (kept) resume(form.root as Node, kept.draft);
  open.set(form, name);
  onCleanup(() => {
    if (updating) put(name, taken(form));
    open.delete(form);
  });
}

const taken = (form: Form): Kept => ({ id: form.root.id, draft: inside.node!(form.root as Node), ...inside.form!(form) });
const put = (name: string, kept: Kept): unknown => gone.set(name, [...(gone.get(name) ?? []), kept]);

let updating = false;
let missing = false;

/** A form whose module had a fault is gone from the page, and only a reload brings it back when that is mended. */
function look(): void {
  if (gone.size > 0 && missing) location.reload();
  missing = gone.size > 0;
}

function save(e: Event): void {
  const { navigationType, userInitiated } = e as Event & { navigationType: string; userInitiated: boolean };
  if (navigationType !== "reload" || userInitiated) return;
  const all = [...[...open].map(([form, name]) => [name, taken(form), 0]), ...waiting()];
  sessionStorage.setItem(storage, JSON.stringify(all, encode));
  saved = true;
}

let saved = false;

/** Forms that have not come back; those that the document has no more never will. */
const waiting = (): unknown[] => [...gone].flatMap(([name, all]) => all.map((kept) => [name, kept, loads + 1])).filter(([, , times]) => (times as number) < 4);
let loads = 0;

if (import.meta.hot) {
  import.meta.hot.on("vite:beforeUpdate", () => { updating = true; });
  import.meta.hot.on("vite:afterUpdate", () => {
    updating = false;
    // A form and its fields may come one after the other: what the old fields asked the new form for is shown by nobody.
    for (const form of open.keys()) inside.prune!(form.root as Node);
    setTimeout(look, 500);
  });
  // Whoever goes to another form is done with this one.
  addEventListener("hashchange", () => gone.clear());
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener("navigate", save);
  // Nothing is lost, so forms have nothing to ask: they begin to listen later than this, and are not reached.
  addEventListener("beforeunload", (e) => saved && e.stopImmediatePropagation());
  for (const [name, kept, times] of JSON.parse(sessionStorage.getItem(storage) ?? "[]", decode) as [string, Kept, number][]) {
    put(name, kept);
    loads = Math.max(loads, times);
  }
  sessionStorage.removeItem(storage);
}

/** Files stay behind: only a person may give them to a page. */
function encode(this: unknown, key: string, value: unknown): unknown {
  const given = (this as Record<string, unknown>)[key];
  return given instanceof Exact ? { exact: given.text } : given instanceof Blob ? undefined : value;
}

function decode(_key: string, value: unknown): unknown {
  return value !== null && typeof value === "object" && "exact" in value && Object.keys(value).length === 1 ? new Exact(String(value.exact)) : value;
}
