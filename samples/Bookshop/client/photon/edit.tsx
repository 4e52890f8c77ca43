// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 816fb8492de6b276
import { createSignal, type JSX, Show } from "solid-js";
import type { Call, Form } from "./form";
import { enter } from "./field";
import { partMessages } from "./messages";

/** Fields that wait for what the server has: asked for by the fields before them, unless the form was given it. */
export function Loaded<T, R>(props: { readonly form: Form<T, R>; readonly load: (input: T, call?: Call) => Promise<unknown>; readonly children: JSX.Element }): JSX.Element {
  const [there, put] = createSignal(props.form.options.initial !== undefined);
  const load = async (button: HTMLElement) => {
    const input = props.form.root.result as T;
    const { parentElement, previousElementSibling } = button.parentElement!;
    if (!(await props.form.fill(() => props.load(input), (body) => ({ ...input, body })))) return;
    const waits = document.activeElement === button;
    put(true);
    if (waits) enter(previousElementSibling ? previousElementSibling.nextElementSibling : parentElement);
  };
  return (
    <Show when={there()} fallback={<div class="photon-load"><button type="button" class="photon-add" onClick={(e) => load(e.currentTarget)}>{partMessages.load}</button></div>}>
      {props.children}
    </Show>
  );
}
