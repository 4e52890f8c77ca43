import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { Choice, ChoiceProps } from "./controls";
import { control, Field } from "./field";
import "./combobox.css";

/** One of many choices, found by typing: for lists that nobody wants to scroll through. */
export const Combobox = <T extends string | number | boolean>(props: ChoiceProps<T>): JSX.Element => {
  const [open, show] = createSignal(false);
  const [active, go] = createSignal(0);
  const id = `${props.of.id}-list`;
  const text = () => props.of.typed ?? props.choices.find((choice) => choice.value === props.of.value)?.label ?? String(props.of.value ?? "");
  const found = createMemo(() => {
    const typed = (props.of.value === undefined ? "" : (props.of.typed ?? "")).trim().toLowerCase();
    return typed ? props.choices.filter((choice) => choice.label.toLowerCase().includes(typed)) : props.choices;
  });
  const type = (typed: string) => {
    const same = props.choices.find((choice) => choice.label.toLowerCase() === typed.trim().toLowerCase());
    props.of.typed = typed;
    // What is no choice is kept as it was typed, and the schema says so.
    props.of.value = same ? same.value : typed.trim() === "" ? undefined : (typed as T);
    go(0);
    show(true);
  };
  const choose = (choice: Choice<T> | undefined) => {
    show(false);
    if (!choice) return;
    props.of.typed = undefined;
    props.of.value = choice.value;
  };
  const move = (by: number) => {
    go(open() ? (active() + by + found().length) % Math.max(1, found().length) : active());
    show(true);
    document.getElementById(`${id}-${active()}`)?.scrollIntoView({ block: "nearest" });
  };
  const keys: { readonly [key: string]: () => unknown } = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(found()[active()]),
    Escape: () => show(false),
  };
  const press = (e: KeyboardEvent) => {
    // A closed list leaves Enter to the form, and Escape to what it stands in.
    if (!keys[e.key] || (!open() && !e.key.startsWith("Arrow"))) return;
    e.preventDefault();
    keys[e.key]?.();
  };
  return (
    <Field field={props}>
      <span class="photon-combobox">
        <input
          ref={control(props)} type="text" role="combobox" aria-autocomplete="list" aria-expanded={open()} aria-controls={id}
          aria-activedescendant={open() && found().length ? `${id}-${active()}` : undefined}
          value={text()} onInput={(e) => type(e.currentTarget.value)} onKeyDown={press} onClick={() => show(true)} onBlur={() => show(false)}
        />
        <ul id={id} role="listbox" aria-label={props.label} hidden={!open() || !found().length} onMouseDown={(e) => e.preventDefault()}>
          <Show when={open()}>
            <For each={found()}>
              {(choice, index) => <li id={`${id}-${index()}`} role="option" aria-selected={index() === active()} onClick={() => choose(choice)}>{choice.label}</li>}
            </For>
          </Show>
        </ul>
      </span>
    </Field>
  );
};
