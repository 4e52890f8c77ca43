import { createRenderEffect, type JSX } from "solid-js";
import { messages } from "./messages";
import type { Node } from "./node";

/** How much of a row a field takes: a quarter, a half, three quarters, all. */
export type Width = "s" | "m" | "l" | "full";

export interface FieldProps<T> {
  readonly of: Node<T>;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly width?: Width;
  readonly readOnly?: boolean;
  readonly autocomplete?: string;
  readonly placeholder?: string;
}

/** "lines.*.sku": a node's path, whichever item it is in. */
export function patternOf(node: Node): string {
  const { parent } = node;
  if (!parent) return "";
  const own = parent.isList ? "*" : node.key;
  const outer = patternOf(parent);
  return outer && own ? `${outer}.${own}` : outer || own;
}

type Attribute = string | boolean | undefined;

const set = (element: Element, name: string, value: Attribute): void => {
  if (!value) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : value);
};

/** Tells a node what its field says of it. */
export function named<T>(field: Omit<FieldProps<T>, "placeholder">): Node {
  const node = field.of as Node;
  node.label = field.label;
  node.nullable = !!field.nullable;
  node.required = !!field.required;
  return node;
}

/** Whether it must be filled in: what may be null need not. */
export const needed = <T,>(field: Omit<FieldProps<T>, "placeholder">): boolean => !!field.required && !field.nullable;

/** Ids of what describes a field. */
export const described = <T,>(props: FieldProps<T>): string => [props.hint && `${props.of.id}-hint`, props.of.fault && `${props.of.id}-fault`].filter(Boolean).join(" ");

/**
 * Gives a control what the browser and assistive technology must know of its field: `<input ref={control(props)} />`.
 * By hand, because properties that are spread over an element bring tables of all that an element may have.
 */
export function control<T>(props: FieldProps<T>, mayBeRequired = true): (element: HTMLElement) => void {
  const node = named(props);
  return (element) => {
    element.id = node.id;
    set(element, "name", patternOf(node));
    element.addEventListener("blur", () => node.form.left(node));
    createRenderEffect(() => {
      set(element, "required", mayBeRequired && needed(props));
      set(element, "readonly", props.readOnly);
      set(element, "placeholder", props.placeholder);
      set(element, "autocomplete", props.autocomplete);
    });
    createRenderEffect(() => {
      set(element, "aria-describedby", described(props));
      set(element, "aria-invalid", node.fault !== undefined && "true");
    });
  };
}

/** What was pressed may be gone now: the focus goes where the next key belongs. */
export const enter = (element: ParentNode | null | undefined): boolean => {
  const first = element?.querySelector<HTMLElement>("input, select, textarea, button");
  first?.focus();
  return !!first;
};

/** A field's label, hint and fault around its control. */
export function Field<T>(props: { readonly field: FieldProps<T>; readonly width?: Width; readonly children: JSX.Element }): JSX.Element {
  const { field } = props;
  const { given } = (field.of as Node).form;
  const pattern = patternOf(field.of as Node);
  const other = given.fields?.[pattern];
  if (other) return other(field as FieldProps<unknown> as FieldProps<never>);
  return (
    <div class="photon-field" data-width={field.width ?? props.width}>
      <label for={field.of.id}>
        <Label text={given.labels?.[pattern] ?? field.label} required={needed(field)} />
      </label>
      <Hint of={field.of} text={field.hint} />
      {props.children}
      <Fault of={field.of} />
    </div>
  );
}

export const Label = (props: { readonly text: string; readonly required?: boolean }): JSX.Element => (
  <>
    {props.text}
    {!props.required && <span class="photon-optional"> {messages.optional}</span>}
  </>
);

export const Hint = <T,>(props: { readonly of: Node<T>; readonly text?: string }): JSX.Element => <>{props.text && <p class="photon-hint" id={`${props.of.id}-hint`}>{props.text}</p>}</>;

export const Fault = <T,>(props: { readonly of: Node<T> }): JSX.Element => <>{props.of.fault && <p class="photon-fault" id={`${props.of.id}-fault`}>{props.of.fault}</p>}</>;
