import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { enter, Fault, type FieldProps, Hint, Label, named, needed, patternOf } from "./field";
import { isNumeric, isObject } from "./exact";
import { partMessages } from "./messages";
import type { Item, Node } from "./node";
import type { Schema } from "./standard";

export type PartProps<T> = Omit<FieldProps<T>, "placeholder" | "autocomplete">;

function Part<T>(props: { readonly part: PartProps<T>; readonly children: JSX.Element }): JSX.Element {
  const { part } = props;
  named(part);
  return (
    <fieldset class="photon-part" data-width="full" id={part.of.id} tabIndex={-1} aria-describedby={part.of.fault ? `${part.of.id}-fault` : undefined}>
      <legend><Label text={(part.of as Node).form.given.labels?.[patternOf(part.of as Node)] ?? part.label} required={needed(part)} /></legend>
      <Hint of={part.of} text={part.hint} />
      <Fault of={part.of} />
      {props.children}
    </fieldset>
  );
}

/** An object in an object. */
export function Group<T>(props: PartProps<T> & { readonly children: JSX.Element }): JSX.Element {
  // One that must be there and may be null is null until something in it is filled in.
  props.of.optional = !needed(props);
  return <Part part={props}><div class="photon-fields">{props.children}</div></Part>;
}

export interface ListProps<T> extends PartProps<T> {
  /** What one of them is called: "line". */
  readonly item: string;
  readonly max?: number;
  /** How many there are at first. */
  readonly start?: number;
  /** What a new one says. */
  readonly blank?: unknown;
  readonly children: (item: Node<Item<T>>, index: () => number) => JSX.Element;
}

/** Items that can be added, removed and moved. */
export function List<T>(props: ListProps<T>): JSX.Element {
  props.of.optional = !props.required;
  for (let count = props.of.items.length; count < (props.start ?? 0); count++) props.of.add(props.blank);
  return rows(props, props.children, true);
}

/** An object whose members have names of the user's choice. */
export function Entries<T>(props: ListProps<T>): JSX.Element {
  props.of.isMap = true;
  props.of.optional = !props.required;
  const name = (item: Node, index: () => number) => (
    <div class="photon-field" data-width="m">
      <label for={`${item.id}-name`}>{partMessages.name}</label>
      <input id={`${item.id}-name`} value={item.key} required aria-label={`${partMessages.name}, ${props.item} ${index() + 1}`} onInput={(e) => item.rename(e.currentTarget.value)} onBlur={() => item.form.left(item)} />
    </div>
  );
  return rows(props, (item, index) => <>{name(item as Node, index)}{props.children(item, index)}</>, false);
}

function rows<T>(props: ListProps<T>, row: ListProps<T>["children"], ordered: boolean): JSX.Element {
  let list!: HTMLOListElement;
  let more!: HTMLButtonElement;
  const [news, tell] = createSignal("");
  const call = (index: number) => `${props.item} ${index + 1}`;
  const full = () => props.of.items.length >= (props.max ?? Infinity);
  const focus = (index: number) => enter(list.children[index]) || more.focus();
  const add = () => {
    props.of.add(props.blank);
    tell(partMessages.added(call(props.of.items.length - 1)));
    focus(props.of.items.length - 1);
  };
  const remove = (item: Node, index: number) => {
    props.of.remove(item);
    tell(partMessages.removed(call(index)));
    focus(Math.min(index, props.of.items.length - 1));
  };
  const move = (item: Node, index: number, by: number, button: HTMLElement) => {
    props.of.move(item, by);
    tell(partMessages.moved(props.item, index + by + 1));
    // The element was taken out and put in elsewhere, and lost the focus.
    button.focus();
  };
  return (
    <Part part={props}>
      <ol class="photon-rows" ref={list}>
        <For each={props.of.items}>
          {(item, index) => (
            <li aria-label={call(index())}>
              <div class="photon-fields">{row(item, index)}</div>
              <div class="photon-tools">
                <Show when={ordered && props.of.items.length > 1}>
                  <button type="button" aria-label={partMessages.up(call(index()))} aria-disabled={index() === 0} onClick={(e) => index() > 0 && move(item as Node, index(), -1, e.currentTarget)}>↑</button>
                  <button type="button" aria-label={partMessages.down(call(index()))} aria-disabled={index() === props.of.items.length - 1} onClick={(e) => index() < props.of.items.length - 1 && move(item as Node, index(), 1, e.currentTarget)}>↓</button>
                </Show>
                <button type="button" onClick={() => remove(item as Node, index())}>{partMessages.remove(call(index()))}</button>
              </div>
            </li>
          )}
        </For>
      </ol>
      <button type="button" class="photon-add" ref={more} aria-disabled={full()} onClick={() => full() || add()}>{partMessages.add(props.item)}</button>
      <p class="photon-unseen" role="status">{news()}</p>
    </Part>
  );
}

export interface Shape {
  readonly label: string;
  readonly fields: () => JSX.Element;
  /** Members that tell it apart, which no control shows. */
  readonly fixed?: { readonly [name: string]: unknown };
}

export interface VariantProps<T> extends PartProps<T> {
  readonly shapes: { readonly [branch: string]: Shape };
  /** Which of them a value has that is there already. */
  readonly pick: (value: unknown) => string | undefined;
}

/** One of several shapes. What was typed into one stays while another is shown. */
export function Variant<T>(props: VariantProps<T>): JSX.Element {
  props.of.choose(props.pick);
  const show = (branch: string) => {
    for (const [name, value] of Object.entries(props.shapes[branch]?.fixed ?? {})) props.of.as<{ [name: string]: unknown }>(branch).at(name).fix(value);
    return props.shapes[branch]?.fields();
  };
  return (
    <Part part={props}>
      <div class="photon-options" role="radiogroup" aria-label={props.label}>
        <For each={[...Object.entries(props.shapes).map(([branch, { label }]) => [branch, label] as const), ...(needed(props) ? [] : [[undefined, partMessages.none] as const])]}>
          {([branch, label]) => (
            <label class="photon-option">
              <input type="radio" name={props.of.id} checked={props.of.branch === branch} onChange={() => (props.of.branch = branch)} />
              {label}
            </label>
          )}
        </For>
      </div>
      <Show when={props.of.branch} keyed>{(branch) => <div class="photon-fields">{show(branch)}</div>}</Show>
    </Part>
  );
}

/** An object that is there only when asked for: one that may hold another of its kind would have no end. */
export function Maybe<T>(props: PartProps<T> & { readonly item: string; readonly children: () => JSX.Element }): JSX.Element {
  props.of.optional = !props.required;
  const [there, put] = createSignal(props.of.peek() !== undefined);
  const turn = (on: boolean) => {
    put(on);
    enter(document.getElementById(props.of.id));
  };
  const remove = () => {
    props.of.fill(undefined);
    props.of.form.changed(props.of as Node);
    turn(false);
  };
  return (
    <Part part={props}>
      <Show when={there()} fallback={<button type="button" class="photon-add" onClick={() => turn(true)}>{partMessages.add(props.item)}</button>}>
        <div class="photon-fields">{props.children()}</div>
        <div class="photon-tools"><button type="button" onClick={remove}>{partMessages.remove(props.item)}</button></div>
      </Show>
    </Part>
  );
}

/** Fields that belong together, without being an object. */
export const Section = (props: { readonly label: string; readonly children: JSX.Element }): JSX.Element => (
  <fieldset class="photon-part" data-width="full"><legend>{props.label}</legend><div class="photon-fields">{props.children}</div></fieldset>
);

/** A field that is there while another one says something; what it says itself is kept, and not sent while it is hidden. */
export function When<T, H>(props: { readonly of: Node<T>; readonly is: readonly unknown[]; readonly hides: Node<H>; readonly children: JSX.Element }): JSX.Element {
  const shown = createMemo(() => {
    const is = props.is.includes(props.of.value);
    props.hides.hidden = !is;
    return is;
  });
  return <Show when={shown()}>{props.children}</Show>;
}

/** @param cases By a member's values: which shape they mean. */
export const byTag = (tag: string, cases: { readonly [value: string]: string }) => (value: unknown): string | undefined =>
  Object.entries(cases).find(([one]) => one === String((value as Record<string, unknown> | null | undefined)?.[tag]))?.[1];

/** @param cases The first that a value fits. */
export const byFit = (cases: { readonly [branch: string]: (value: unknown) => boolean }) => (value: unknown): string | undefined =>
  Object.keys(cases).find((branch) => cases[branch]?.(value));

export const fits = (schema: Schema<unknown>) => (value: unknown): boolean => {
  const result = schema["~standard"].validate(value);
  return !(result instanceof Promise) && !result.issues;
};
export const isText = (value: unknown): boolean => typeof value === "string";
export const isBoolean = (value: unknown): boolean => typeof value === "boolean";
export const isList = (value: unknown): boolean => Array.isArray(value);
export { isNumeric as isNumber, isObject };
