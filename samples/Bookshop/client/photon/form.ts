// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 7d33dda78f4dbb60
import { batch, createSignal, createUniqueId, type JSX } from "solid-js";
import type { FieldProps } from "./field";
import { inside, type Kept } from "./kept";
import { messages } from "./messages";
import { Node } from "./node";
import { Problem } from "./problem";
import { type Issue, pathOf, type Schema } from "./standard";

export interface FormOptions<T, R> {
  readonly schema: Schema<unknown>;
  readonly send: (value: T, call: Call) => Promise<R>;
  /** What the fields show at first: of an edit, what the server has. */
  readonly initial?: unknown;
  /** Of what was filled in, what is sent: of a PATCH, what changed. */
  readonly change?: (value: unknown, initial: unknown, form: Form) => unknown;
}

/** What a form is given for the fields in it. */
export interface Given {
  /** Components in place of single fields, by path: "lines.*.sku". */
  readonly fields?: { readonly [path: string]: (props: FieldProps<never>) => JSX.Element };
  readonly labels?: { readonly [path: string]: string };
}

/** One request under way. */
export interface Call {
  readonly signal: AbortSignal;
  /** @param part Of what is to be sent, 0 to 1. */
  readonly progress: (part: number) => void;
}

export type State = "open" | "sending" | "done" | "refused";

/** The state of a form: its values, its faults, and what became of it. */
export class Form<T = unknown, R = unknown> {
  readonly options: FormOptions<T, R>;
  readonly given: Given;
  readonly root: Node<T>;
  readonly #state = createSignal<State>("open");
  // The summary is drawn anew only when another field is in it: each line follows its own field's message.
  readonly #faulty = createSignal<readonly Node[]>([], { equals: (a, b) => a.length === b.length && a.every((node, i) => node === b[i]) });
  readonly #dirty = createSignal(false);
  readonly #progress = createSignal<number>();
  #initial: unknown;
  #live = false;
  #run = 0;
  #busy = false;
  #held = false;
  #late = false;
  #call?: AbortController;
  /** What the server said last, apart from faults of fields. */
  problem?: Problem;
  /** What the server gave back. */
  answer?: R;

  /** @param kept Of the form in whose place this one is, while Vite serves it. */
  constructor(options: FormOptions<T, R>, given: Given = {}, kept?: Kept) {
    this.options = options;
    this.given = given;
    this.#initial = options.initial;
    this.root = new Node<T>(this as unknown as Form, undefined, "", (import.meta.hot && kept?.id) || createUniqueId(), options.initial);
    if (import.meta.hot && kept) {
      this.#live = kept.live;
      this.#dirty[1](kept.dirty);
      this.answer = kept.answer as R;
      if (kept.state === "done") this.#state[1]("done");
      // Once its fields are there.
      else setTimeout(() => this.check());
    }
  }

  static {
    if (import.meta.hot) inside.form = (form) => ({ filled: form.#initial === form.options.initial ? undefined : { initial: form.#initial }, live: form.#live, dirty: form.dirty, state: form.state, answer: form.answer });
  }

  get state(): State {
    return this.#state[0]();
  }

  /** Fields with a fault that is shown, in the order of the form. */
  get faulty(): readonly Node[] {
    return this.#faulty[0]();
  }

  /** Something was changed and not sent. */
  get dirty(): boolean {
    return this.#dirty[0]();
  }

  get progress(): number | undefined {
    return this.#progress[0]();
  }

  changed(node: Node): void {
    this.#dirty[1](true);
    if (this.#live || node.touched) void this.check();
    else if (node.fault !== undefined) this.#show(new Map());
  }

  /** The user left a field. */
  left(node: Node): void {
    node.touched = true;
    if (this.#held) this.#late = true;
    else void this.check();
  }

  /**
   * A pointer is down. A fault that appeared now would move the button from under it, and the click would be lost:
   * it appears when the pointer is up again.
   */
  hold(held: boolean): void {
    this.#held = held;
    if (held || !this.#late) return;
    this.#late = false;
    // The click comes after the pointer is up.
    setTimeout(() => this.state === "sending" || void this.check());
  }

  get #value(): unknown {
    const value = this.root.result ?? {};
    return this.options.change ? this.options.change(value, this.#initial, this as unknown as Form) : value;
  }

  /** Compares all with the schema, and shows the faults of fields that the user has been to. @returns Whether there is none at all. */
  async check(): Promise<boolean> {
    const run = ++this.#run;
    const result = this.options.schema["~standard"].validate(this.#value);
    // Most schemas answer at once: waiting for them would let the page be drawn in between.
    const { issues = [] } = result instanceof Promise ? await result : result;
    if (run === this.#run) this.#show(this.#faults(issues));
    return issues.length === 0;
  }

  #faults(issues: readonly Issue[]): Map<Node, string> {
    const faults = new Map<Node, string>();
    for (const issue of issues) {
      const node = this.root.find(pathOf(issue));
      if (!faults.has(node)) faults.set(node, issue.message);
    }
    return faults;
  }

  #show(faults: Map<Node, string>): void {
    batch(() => {
      const shown: Node[] = [];
      for (const node of this.root.all()) {
        if (!node.answered) node.fail(this.#live || node.touched ? faults.get(node) : undefined);
        if (node.fault !== undefined) shown.push(node);
      }
      this.#faulty[1](shown);
    });
  }

  /** @returns Whether the server took it. */
  async submit(): Promise<boolean> {
    // A click while the last one's request, or a check that asks elsewhere, is under way sends nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    try {
      const state = await this.#send();
      this.#state[1](state);
      return state === "done";
    } finally {
      this.#busy = false;
    }
  }

  async #send(): Promise<State> {
    this.#live = true;
    this.problem = undefined;
    for (const node of this.root.all()) if (node.answered) node.fail(undefined);
    if (!(await this.check())) return "refused";
    this.#call = new AbortController();
    this.#state[1]("sending");
    try {
      this.answer = await this.options.send(this.#value as T, { signal: this.#call.signal, progress: (part) => this.#progress[1](part) });
    } catch (error) {
      if (this.#call.signal.aborted) return "open";
      this.#refused(error);
      return "refused";
    } finally {
      this.#progress[1](undefined);
    }
    this.#dirty[1](false);
    this.#live = false;
    return "done";
  }

  /** Stops what is being sent. */
  abort(): void {
    this.#call?.abort();
  }

  #refused(error: unknown): void {
    const problem = error instanceof Problem ? error : new Problem(0, messages.unreachable);
    this.problem = problem;
    const faults = new Map(problem.faults.map(({ path, message }) => [this.root.find(this.#inside(path), true), message]));
    batch(() => {
      for (const [node, message] of faults) node.fail(message, true);
      this.#faulty[1]([...this.root.all()].filter((node) => node.fault !== undefined));
    });
  }

  /** The server speaks of the body, of which the form is a part. */
  #inside(path: readonly (string | number)[]): readonly (string | number)[] {
    return this.root.find(path, true) === this.root ? ["body", ...path] : path;
  }

  /** Fills the form in with what the server has. @returns Whether it has any. */
  async fill(load: () => Promise<unknown>, value: (answer: unknown) => unknown): Promise<boolean> {
    try {
      this.reset(value(await load()));
      return true;
    } catch (error) {
      this.#refused(error);
      this.#state[1]("refused");
      return false;
    }
  }

  /** Fills the form in anew. */
  reset(initial: unknown = this.#initial): void {
    batch(() => {
      this.#initial = initial;
      this.#live = false;
      this.#run++;
      this.problem = this.answer = undefined;
      this.root.fill(initial);
      this.#faulty[1]([]);
      this.#dirty[1](false);
      this.#state[1]("open");
    });
  }
}
