// Yours to change; while it is as it came, builds keep it up to date. photon-stamp f788b279d68fd5f7
import { createContext, type JSX, Show, useContext } from "solid-js";
import type { Form } from "./form";
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

/** What a form gives to the fields in it. */
export interface Surroundings {
  readonly form: Form;
  /** Components in place of single fields, by path: "lines.*.sku". */
  readonly fields?: { readonly [path: string]: (props: FieldProps<never>) => JSX.Element };
  readonly labels?: { readonly [path: string]: string };
}

export const FormContext = createContext<Surroundings>();

/** "lines.*.sku": a node's path, whichever item it is in. */
export function patternOf(node: Node): string {
  const { parent } = node;
  if (!parent) return "";
  const own = parent.isList ? "*" : node.key;
  const outer = patternOf(parent);
  return outer && own ? `${outer}.${own}` : outer || own;
}

/** What a control carries so that assistive technology finds its label, hint and fault. */
export interface Aria {
  readonly id: string;
  readonly name: string;
  readonly required: boolean | undefined;
  readonly readOnly: boolean | undefined;
  readonly placeholder: string | undefined;
  readonly autocomplete: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
  readonly onBlur: () => void;
}

export function ariaOf<T>(props: FieldProps<T>): Aria {
  const node = props.of as Node;
  node.blank = props.nullable ? null : undefined;
  return {
    id: node.id,
    name: patternOf(node),
    get required() { return props.required; },
    get readOnly() { return props.readOnly; },
    get placeholder() { return props.placeholder; },
    get autocomplete() { return props.autocomplete; },
    get "aria-describedby"() { return [props.hint && `${node.id}-hint`, node.fault && `${node.id}-fault`].filter(Boolean).join(" ") || undefined; },
    get "aria-invalid"() { return node.fault === undefined ? undefined : "true"; },
    onBlur: () => node.form.left(node),
  };
}

/** A field's label, hint and fault around its control. */
export function Field<T>(props: FieldProps<T> & { readonly children: (aria: Aria) => JSX.Element }): JSX.Element {
  const around = useContext(FormContext);
  const pattern = patternOf(props.of as Node);
  const other = around?.fields?.[pattern];
  if (other) return other(props as FieldProps<unknown> as FieldProps<never>);
  return (
    <div class="photon-field" data-width={props.width}>
      <label for={props.of.id}>
        <Label text={around?.labels?.[pattern] ?? props.label} required={props.required} />
      </label>
      <Hint of={props.of} text={props.hint} />
      {props.children(ariaOf(props))}
      <Fault of={props.of} />
    </div>
  );
}

export const Label = (props: { readonly text: string; readonly required?: boolean }): JSX.Element => (
  <>
    {props.text}
    <Show when={!props.required}>
      <span class="photon-optional"> {messages.optional}</span>
    </Show>
  </>
);

export const Hint = <T,>(props: { readonly of: Node<T>; readonly text?: string }): JSX.Element => (
  <Show when={props.text}>
    <p class="photon-hint" id={`${props.of.id}-hint`}>{props.text}</p>
  </Show>
);

export const Fault = <T,>(props: { readonly of: Node<T> }): JSX.Element => (
  <Show when={props.of.fault}>
    <p class="photon-fault" id={`${props.of.id}-fault`}>{props.of.fault}</p>
  </Show>
);
