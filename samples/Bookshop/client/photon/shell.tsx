// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 7c0b3661a9455d65
import { createEffect, type JSX, onCleanup, onMount } from "solid-js";
import { Form, type FormOptions, type Given } from "./form";
import { former, keep } from "./kept";
import { messages } from "./messages";
import type { Node } from "./node";

/** What every emitted form takes. */
export interface FormProps<T, R> extends Given, Partial<Pick<FormOptions<T, R>, "schema" | "send" | "initial">> {
  readonly onSuccess?: (answer: R) => void;
  readonly before?: JSX.Element;
  readonly after?: JSX.Element;
  readonly actions?: (form: Form<T, R>) => JSX.Element;
  readonly done?: (answer: R) => JSX.Element;
}

export interface ShellProps<T, R> {
  /** What the form was given. */
  readonly given: FormProps<T, R>;
  readonly form: Form<T, R>;
  readonly title: string;
  readonly text?: string;
  /** What the button says. */
  readonly submit: string;
  /** Asked before it is sent: it cannot be undone. */
  readonly confirm?: string;
  /** How far what takes its time is. */
  readonly progress?: (form: Form<T, R>) => JSX.Element;
  /** Shows what came back, unless the form was given something that does. */
  readonly done?: (answer: R) => JSX.Element;
  readonly children: JSX.Element;
}

/** The frame of a form: title, summary of faults, fields, button, and what comes of it. */
export function Shell<T, R>(props: ShellProps<T, R>): JSX.Element {
  const { form, given } = props;
  let summary!: HTMLDivElement;
  let done!: HTMLDivElement;
  const guard = (e: BeforeUnloadEvent) => form.dirty && e.preventDefault();
  const up = () => form.hold(false);
  const gone = new AbortController();
  onMount(() => {
    const { signal } = gone;
    addEventListener("beforeunload", guard, { signal });
    for (const name of ["pointerup", "pointercancel"]) addEventListener(name, up, { signal });
  });
  onCleanup(() => {
    gone.abort();
    form.abort();
  });
  const submit = async (e: SubmitEvent) => {
    e.preventDefault();
    if (props.confirm !== undefined && !confirm(props.confirm)) return;
    if (await form.submit()) {
      done.focus();
      given.onSuccess?.(form.answer as R);
    } else if (form.state === "refused") summary.focus();
  };
  return (
    // The browser's own messages would speak before ours, and in another voice.
    <form class="photon" noValidate onPointerDown={() => form.hold(true)} onSubmit={submit} aria-labelledby={`title-${form.root.id}`}>
      <h1 id={`title-${form.root.id}`}>{props.title}</h1>
      {props.text && <p class="photon-text">{props.text}</p>}
      {given.before}
      <div class="photon-summary" role="alert" tabIndex={-1} ref={summary} hidden={form.state !== "refused" || (form.faulty.length === 0 && !form.problem)}>
        {form.state === "refused" && <Summary form={form} />}
      </div>
      <div class="photon-fields">{props.children}</div>
      {given.after}
      <div class="photon-actions">
        <button type="submit" class="photon-submit" aria-disabled={form.state === "sending"}>{form.state === "sending" ? messages.sending : props.submit}</button>
        {form.state === "sending" && <button type="button" onClick={() => form.abort()}>{messages.cancel}</button>}
        {props.progress?.(form)}
        {given.actions?.(form)}
      </div>
      <div class="photon-done" role="status" tabIndex={-1} ref={done} hidden={form.state !== "done"}>
        {form.state === "done" && ((given.done ?? props.done)?.(form.answer as R) ?? messages.done)}
      </div>
    </form>
  );
}

function Summary<T, R>(props: { readonly form: Form<T, R> }): JSX.Element {
  const { form } = props;
  const go = (e: MouseEvent, node: Node) => {
    e.preventDefault();
    document.getElementById(node.id)?.focus();
  };
  return (
    <>
      <h2>{form.problem && form.faulty.length === 0 ? form.problem.title : messages.problems(form.faulty.length)}</h2>
      {form.problem?.detail && <p>{form.problem.detail}</p>}
      <ul>{form.faulty.map((node) => <li><a href={`#${node.id}`} onClick={(e) => go(e, node)}>{node.label ? `${node.label}: ${node.fault}` : node.fault}</a></li>)}</ul>
    </>
  );
}

/** A form's state, for as long as the component that asks for it. */
export const createForm = <T, R>(options: FormOptions<T, R>, props: FormProps<T, R>): Form<T, R> => {
  const kept = import.meta.hot && former(options.send.name);
  const initial = import.meta.hot && kept?.filled ? (kept.filled.initial as T) : (props.initial ?? options.initial);
  const form = new Form<T, R>({ ...options, ...(props.schema && { schema: props.schema }), ...(props.send && { send: props.send }), initial }, props, kept);
  if (import.meta.hot) keep(form as unknown as Form, options.send.name, kept);
  createEffect((before) => {
    if (before !== undefined && props.initial !== before) form.reset(props.initial);
    return props.initial;
  });
  return form;
};
