// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 2b804d11299c6fd1
import type { JSX } from "solid-js";
import type { Form } from "./form";
import { messages } from "./messages";

/** How much of an upload is through. */
export const progress = <T, R>(form: Form<T, R>): JSX.Element => <>{form.progress !== undefined && <progress value={form.progress} aria-label={messages.sending} />}</>;
