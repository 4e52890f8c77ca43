// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 192aaf0aae0f5ad4
import { For, type JSX } from "solid-js";
import { Exact, parse, tidy } from "./exact";
import { control, described, Fault, Field, type FieldProps, Hint, Label, named, needed, patternOf } from "./field";
import { partMessages } from "./messages";

type Text = string | null | undefined;

export interface TextProps extends FieldProps<Text> {
  readonly type?: "text" | "email" | "url" | "tel" | "password" | "date" | "time" | "search" | "color";
  readonly maxLength?: number;
}

export const TextField = (props: TextProps): JSX.Element => (
  <Field field={props}>
    <input ref={control(props)} type={props.type ?? "text"} maxLength={props.maxLength} value={props.of.value ?? ""} onInput={(e) => (props.of.value = e.currentTarget.value || undefined)} />
  </Field>
);

export const TextArea = (props: TextProps): JSX.Element => (
  <Field field={props} width="full">
    <textarea ref={control(props)} rows={3} maxLength={props.maxLength} value={props.of.value ?? ""} onInput={(e) => (props.of.value = e.currentTarget.value || undefined)} />
  </Field>
);

export interface NumberProps<T> extends FieldProps<T> {
  readonly unit?: string;
}

/** A text control: number inputs drop what they cannot read, and turn with the mouse's wheel. */
function digits<T>(props: NumberProps<T>, read: (text: string) => T): JSX.Element {
  const typed = () => props.of.typed ?? String(props.of.value ?? "");
  const type = (text: string) => {
    props.of.typed = text;
    // In half of the world the comma is what the point is elsewhere.
    const plain = text.trim().replace(",", ".");
    props.of.value = plain === "" ? undefined : read(plain);
  };
  const input = <input ref={control(props)} type="text" inputMode="decimal" value={typed()} onInput={(e) => type(e.currentTarget.value)} />;
  return <Field field={props}>{props.unit ? <span class="photon-unit" data-unit={props.unit}>{input}</span> : input}</Field>;
}

export const NumberField = (props: NumberProps<number | null | undefined>): JSX.Element => digits(props, (text) => (/\d/.test(text) ? Number(text) : NaN));

/** Of int64 and decimal, whose digits a JavaScript number does not keep. */
export const ExactField = (props: NumberProps<Exact | number | null | undefined>): JSX.Element => digits(props, (text) => new Exact(tidy(text)));

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Long lists of choices, as values and what each is called. */
export const listed = <const T extends string | number | boolean>(values: readonly T[], labels: readonly string[]): readonly Choice<T>[] =>
  values.map((value, i) => ({ value, label: labels[i] ?? String(value) }));

export interface ChoiceProps<T> extends FieldProps<T | null | undefined> {
  readonly choices: readonly Choice<T>[];
}

export const Select = <T extends string | number | boolean>(props: ChoiceProps<T>): JSX.Element => (
  <Field field={props}>
      <select ref={control(props)} onChange={(e) => (props.of.value = props.choices[e.currentTarget.selectedIndex - 1]?.value)}>
        <option value="" selected={props.of.value === undefined || props.of.value === null} />
        <For each={props.choices}>{(choice) => <option value={String(choice.value)} selected={choice.value === props.of.value}>{choice.label}</option>}</For>
      </select>
  </Field>
);

/** A legend and, below it, controls that are one field together. */
function Together<T>(props: { readonly field: FieldProps<T>; readonly role?: "radiogroup"; readonly children: JSX.Element }): JSX.Element {
  const { field } = props;
  const node = named(field);
  return (
    <fieldset name={patternOf(node)} class="photon-field photon-together" data-width={field.width ?? "full"} id={node.id} role={props.role} tabIndex={-1} aria-describedby={described(field) || undefined} aria-invalid={node.fault === undefined ? undefined : "true"} onFocusOut={(e) => e.currentTarget.contains(e.relatedTarget as Element | null) || node.form.left(node)}>
      <legend><Label text={field.label} required={needed(field)} /></legend>
      <Hint of={field.of} text={field.hint} />
      <div class="photon-options">{props.children}</div>
      <Fault of={field.of} />
    </fieldset>
  );
}

const Option = (props: { readonly type: "radio" | "checkbox"; readonly name: string; readonly choice: Choice<unknown>; readonly on: boolean; readonly turn: (on: boolean) => void }): JSX.Element => (
  <label class="photon-option" title={props.choice.hint}>
    <input type={props.type} name={props.name} checked={props.on} onChange={(e) => props.turn(e.currentTarget.checked)} />
    {props.choice.label}
  </label>
);

export const Radios = <T extends string | number | boolean>(props: ChoiceProps<T>): JSX.Element => (
  <Together field={props} role="radiogroup">
    <For each={props.choices}>{(choice) => <Option type="radio" name={props.of.id} choice={choice} on={props.of.value === choice.value} turn={() => (props.of.value = choice.value)} />}</For>
  </Together>
);

/** Any number of values, each once. */
export const Checks = <T extends string | number>(props: FieldProps<readonly T[] | null | undefined> & { readonly choices: readonly Choice<T>[] }): JSX.Element => {
  const turn = (value: T, on: boolean) => {
    const all = props.choices.map((choice) => choice.value).filter((one) => (one === value ? on : props.of.value?.includes(one)));
    props.of.value = all.length || props.required ? all : undefined;
  };
  return (
    <Together field={props}>
      <For each={props.choices}>{(choice) => <Option type="checkbox" name={props.of.id} choice={choice} on={!!props.of.value?.includes(choice.value)} turn={(on) => turn(choice.value, on)} />}</For>
    </Together>
  );
};

export const Checkbox = (props: FieldProps<boolean | null | undefined>): JSX.Element => {
  // A box that nobody touched says no where an answer is needed.
  if (props.required && props.of.peek() === undefined) props.of.fix(false);
  return (
    <div class="photon-field photon-check" data-width={props.width ?? "full"}>
      <label for={props.of.id}>
        <input ref={control(props, false)} type="checkbox" checked={!!props.of.value} onChange={(e) => (props.of.value = e.currentTarget.checked)} />
        {props.label}
      </label>
      <Hint of={props.of} text={props.hint} />
      <Fault of={props.of} />
    </div>
  );
};

/** Where no answer is one of the answers. */
export const YesNo = (props: FieldProps<boolean | null | undefined>): JSX.Element => (
  <Field field={props}>
      <select ref={control(props)} onChange={(e) => (props.of.value = [undefined, true, false][e.currentTarget.selectedIndex])}>
        <option value="" selected={typeof props.of.value !== "boolean"} />
        <option selected={props.of.value === true}>{partMessages.yes}</option>
        <option selected={props.of.value === false}>{partMessages.no}</option>
      </select>
  </Field>
);

/** A value of any shape, as JSON. */
export const JsonField = (props: FieldProps<unknown>): JSX.Element => {
  const type = (text: string) => {
    props.of.typed = text;
    try {
      props.of.value = text.trim() === "" ? undefined : parse(text);
      props.of.fail(undefined);
    } catch {
      props.of.value = undefined;
      props.of.fail(partMessages.json, true);
    }
  };
  return (
    <Field field={props} width="full">
      <textarea ref={control(props)} rows={3} spellcheck={false} value={props.of.typed ?? (props.of.value === undefined ? "" : JSON.stringify(props.of.value, undefined, 2))} onInput={(e) => type(e.currentTarget.value)} />
    </Field>
  );
};

export interface FileProps extends FieldProps<Blob | null | undefined> {
  /** Media types or endings, with commas between. */
  readonly accept?: string;
}

export const FileField = (props: FileProps): JSX.Element => (
  <Field field={props} width="full">
    <input ref={control(props)} type="file" accept={props.accept} onChange={(e) => (props.of.value = e.currentTarget.files?.[0])} />
  </Field>
);

/** A moment: the day and time of a clock, and how far that is from UTC. */
export const DateTimeField = (props: FieldProps<Text>): JSX.Element => {
  const parts = () => /^(.{16})(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?/i.exec(props.of.typed ?? props.of.value ?? "") ?? ["", "", ""];
  const here = (local: string) => offset(-(local ? new Date(local) : new Date()).getTimezoneOffset());
  const zone = () => parts()[2]?.toUpperCase() || here(parts()[1] ?? "");
  const set = (local: string, zone: string) => (props.of.value = local ? `${local}:00${zone}` : undefined);
  return (
    <Field field={props} width="l">
        <span class="photon-moment">
          <input ref={control(props)} type="datetime-local" value={parts()[1]} onInput={(e) => set(e.currentTarget.value, here(e.currentTarget.value))} />
          <select aria-label={`${props.label}, UTC`} onChange={(e) => set(parts()[1] ?? "", e.currentTarget.value)}>
            <For each={[...new Set([here(parts()[1] ?? ""), "Z", zone()])]}>{(one) => <option value={one} selected={one === zone()}>{one === "Z" ? "UTC" : `UTC${one}`}</option>}</For>
          </select>
        </span>
    </Field>
  );
};

const offset = (minutes: number): string => {
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
};
