// Yours to change; while it is as it came, builds keep it up to date. photon-stamp bb4a0df564c9984f
import { batch, createSignal } from "solid-js";
import type { Form } from "./form";
import { draftOf, forget, inside, resume } from "./kept";

export type Key = string | number;
type Members<T> = keyof NonNullable<T> & string;
export type Item<T> = NonNullable<T> extends readonly (infer I)[] ? I : NonNullable<T> extends { [name: string]: infer V } ? V : never;

/**
 * One value of a form and what is below it. Values are plain fields, and signals only tell that one changed: typing runs no more code in a
 * form of 500 fields than in one of five. A node lives as long as its form, so that no control ever holds on to a dead one.
 */
export class Node<T = unknown> {
  readonly form: Form;
  readonly parent: Node | undefined;
  /** Its name in an object; of a map's entry the user's. */
  key: string;
  readonly id: string;
  readonly #value = createSignal(undefined, { equals: false });
  readonly #fault = createSignal<string>();
  readonly #members = new Map<string, Node>();
  #items?: Node[];
  #made = 0;
  #pick?: (value: unknown) => string | undefined;
  #branch?: string;
  /** The value of a leaf; of others what they were filled with, for members that nobody has asked for yet. */
  #own: unknown;
  /** What it was filled with. */
  #given: unknown;
  #fixed: unknown;
  #typed: string | undefined;
  /** What people call it; empty: nobody shows it. */
  label = "";
  nullable = false;
  required = false;
  /** Makes the value of what its members say, where that is no object. */
  make?: (members: object) => unknown;
  /** Left out where nothing in it is filled in. */
  optional = false;
  touched = false;
  /** The fault is the server's: it stands until the value changes. */
  answered = false;

  constructor(form: Form, parent: Node | undefined, key: string, id: string, own?: unknown) {
    this.form = form;
    this.parent = parent;
    this.key = key;
    this.id = id;
    this.#own = this.#given = own;
  }

  /** A member of an object. */
  at<K extends Members<T>>(key: K): Node<NonNullable<T>[K]> {
    return this.#member(key, key, memberOf(this.#own, key)) as Node<NonNullable<T>[K]>;
  }

  #member(name: string, key: string, own: unknown): Node {
    let member = this.#members.get(name);
    if (!member) {
      this.#members.set(name, (member = new Node(this.form, this, key, `${this.id}-${name}`, own)));
      if (import.meta.hot) resume(member, draftOf(this)?.members[name]);
    }
    return member;
  }

  /** The same value in one of several shapes. Each keeps its draft while another is shown. */
  as<B>(branch: string): Node<B> {
    return this.#member(branch, "", branch === this.#branch ? this.#own : undefined) as Node<unknown> as Node<B>;
  }

  /** @param pick Which shape a value has. */
  choose(pick: (value: unknown) => string | undefined): void {
    this.#pick = pick;
    if (import.meta.hot) this.#branch ??= draftOf(this)?.branch;
    this.#branch ??= this.#own === undefined ? undefined : pick(this.#own);
  }

  get branch(): string | undefined {
    this.#value[0]();
    return this.#branch;
  }

  set branch(branch: string | undefined) {
    this.#branch = branch;
    this.#changed();
  }

  get value(): T | null | undefined {
    this.#value[0]();
    return this.#own as T | undefined;
  }

  set value(value: T | null | undefined) {
    this.#own = value ?? undefined;
    this.#changed();
  }

  /** What was typed, where that is more than the value: "19," is no number yet. */
  get typed(): string | undefined {
    // Whoever shows it has to hear when the form is filled in anew.
    this.#value[0]();
    return this.#typed;
  }

  set typed(text: string | undefined) {
    this.#typed = text;
  }

  /** Sets a value that no control shows: what is there in any case does not make an optional object one that was filled in. */
  fix(value: T): this {
    this.#own = this.#fixed = value;
    return this;
  }

  #changed(): void {
    if (this.answered) this.fail(undefined);
    this.#value[1]();
    this.form.changed(this);
  }

  /** The items of a list; of a map its entries, whose keys are names. */
  get items(): readonly Node<Item<T>>[] {
    this.#value[0]();
    return this.#list() as readonly Node[] as readonly Node<Item<T>>[];
  }

  #list(): Node[] {
    if (!this.#items) {
      const own = this.#own ?? [];
      this.#items = [];
      const draft = import.meta.hot && draftOf(this);
      if (draft) for (const item of draft.items ?? []) resume(this.#push(item.key, item.given), item);
      else for (const [name, item] of Object.entries(own)) this.#push(Array.isArray(own) ? "" : name, item);
    }
    return this.#items;
  }

  #push(key: string, own: unknown): Node {
    const item = new Node(this.form, this, key, `${this.id}-${++this.#made}`, own);
    this.#items!.push(item);
    return item;
  }

  /**
   * @param own What it says at first.
   * @param name Of a map's entry.
   */
  add(own?: unknown, name = ""): Node<Item<T>> {
    this.#items = [...this.#list()];
    const item = this.#push(name, own);
    this.#changed();
    return item as Node<Item<T>>;
  }

  remove(item: Node): void {
    this.#items = this.#list().filter((other) => other !== item);
    this.#changed();
  }

  /** @param by 1 down, -1 up. */
  move(item: Node, by: number): void {
    const items = this.#list().filter((other) => other !== item);
    items.splice(this.#list().indexOf(item) + by, 0, item);
    this.#items = items;
    this.#changed();
  }

  rename(name: string): void {
    this.key = name;
    this.#changed();
  }

  /** Not shown now, and so not sent. */
  hidden = false;

  /** What an empty control stands for: null where something has to be said, or where something was said before. Nothing else becomes null by itself. */
  get #none(): null | undefined {
    return this.nullable && (this.required || this.#given !== undefined) ? null : undefined;
  }

  /** What would be sent; undefined: nothing. */
  get result(): unknown {
    if (this.hidden) return undefined;
    if (this.#pick) return this.#branch === undefined ? this.#none : this.#members.get(this.#branch)?.result;
    if (this.#items) {
      if (this.optional && this.#items.length === 0) return Array.isArray(this.#given) && this.#given.length === 0 ? [] : this.#none;
      return this.isMap ? Object.fromEntries(this.#items.map((item) => [item.key, item.result])) : this.#items.map((item) => item.result);
    }
    if (this.#members.size === 0) return this.#own ?? this.#none;
    // A member without a value is there, as undefined: validation names it by its own rule, and JSON leaves it out.
    const members = Object.create(null) as Record<string, unknown>;
    let filled = false;
    for (const [key, member] of this.#members) filled = ((members[key] = member.result) !== member.#fixed && !member.#isEmpty) || filled;
    return filled || !this.optional ? (this.make?.(members) ?? members) : this.#none;
  }

  /** A list that has to be there is no sign that somebody filled something in. */
  get #isEmpty(): boolean {
    return !this.#pick && this.#own === undefined && (this.#items ?? [...this.#members.values()]).every((member) => !this.#items && (member.result === member.#fixed || member.#isEmpty));
  }

  /** A map: its entries have names, which the user may change. */
  isMap = false;

  get isList(): boolean {
    return this.#items !== undefined;
  }

  /** The value, without being told when it changes. */
  peek(): T | null | undefined {
    return this.#own as T | undefined;
  }

  /**
   * The node of a path below; the nearest that there is.
   * @param loose Names are compared without regard to case.
   */
  find(path: readonly Key[], loose = false): Node {
    const [key, ...rest] = path;
    if (key === undefined) return this;
    const shape = this.#pick && this.#members.get(this.#branch ?? "");
    if (shape) return shape.find(path, loose);
    const same = (name: string) => name === key || (loose && name.toLowerCase() === String(key).toLowerCase());
    const next = this.#items
      ? (this.isMap ? this.#items.find((item) => same(item.key)) : this.#items[Number(key)])
      : (this.#members.get(String(key)) ?? (loose ? [...this.#members].find(([name]) => same(name))?.[1] : undefined));
    return next ? next.find(rest, loose) : this;
  }

  /** It and everything below that counts. */
  *all(): Iterable<Node> {
    yield this;
    for (const node of this.#pick ? [this.#members.get(this.#branch ?? "")] : (this.#items ?? this.#members.values())) if (node) yield* node.all();
  }

  static {
    if (import.meta.hot) {
      inside.put = (node, own) => { node.#own = own; };
      inside.prune = (node) => {
        for (const [name, member] of node.#members) {
          if (node.#pick ? name !== node.#branch : member.hidden) continue;
          if (member.label && !document.getElementById(member.id)) node.#members.delete(name);
          else inside.prune!(member);
        }
        for (const item of node.#items ?? []) inside.prune!(item);
      };
      inside.node = (node) => ({
        key: node.key,
        own: node.#own,
        given: node.#given,
        typed: node.typed,
        touched: node.touched,
        branch: node.#branch,
        // What nobody has asked for since the last update is still as it was then.
        members: { ...draftOf(node)?.members, ...Object.fromEntries([...node.#members].map(([name, member]) => [name, inside.node!(member)])) },
        items: node.#items?.map((item) => inside.node!(item)),
      });
    }
  }

  get fault(): string | undefined {
    return this.#fault[0]();
  }

  fail(message: string | undefined, answered = false): void {
    this.answered = answered && message !== undefined;
    this.#fault[1](message);
  }

  /** Fills in what came from elsewhere. */
  fill(value: unknown): void {
    batch(() => {
      this.#given = value;
      this.#own = value === undefined ? this.#fixed : value;
      this.#typed = undefined;
      this.touched = false;
      this.fail(undefined);
      if (import.meta.hot) forget(this);
      if (this.#pick) this.#branch = this.#pick(value);
      for (const [name, member] of this.#members) member.fill(this.#pick ? (name === this.#branch ? value : undefined) : memberOf(value, name));
      this.#items = undefined;
      this.#value[1]();
    });
  }
}

function memberOf(value: unknown, key: string): unknown {
  // A member may be called what every object has: "constructor".
  return value !== null && typeof value === "object" && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
