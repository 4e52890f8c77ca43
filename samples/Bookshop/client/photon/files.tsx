// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 04f3041a8da0f7ba
import { createSignal, For, type JSX } from "solid-js";
import { control, Field, type FieldProps } from "./field";
import { partMessages } from "./messages";
import "./files.css";

export interface FilesProps extends FieldProps<readonly Blob[] | null | undefined> {
  /** Media types or endings, with commas between. */
  readonly accept?: string;
}

const nameOf = (file: Blob): string => (file instanceof File ? file.name : file.type);

/** Any number of files, chosen together or one after the other. */
export const FilesField = (props: FilesProps): JSX.Element => {
  let input!: HTMLInputElement;
  const [news, tell] = createSignal("");
  const set = (files: readonly Blob[]) => (props.of.value = files.length ? files : undefined);
  const add = () => {
    const chosen = [...(input.files ?? [])];
    set([...(props.of.value ?? []), ...chosen]);
    tell(chosen.map((file) => partMessages.added(file.name)).join(", "));
    // The control would otherwise say what was chosen last, and take the same file no second time.
    input.value = "";
  };
  const remove = (file: Blob) => {
    set((props.of.value ?? []).filter((other) => other !== file));
    tell(partMessages.removed(nameOf(file)));
    input.focus();
  };
  const give = control(props, false);
  return (
    <Field field={props} width="full">
      <div class="photon-files">
        <input ref={(element) => give((input = element))} type="file" multiple accept={props.accept} onChange={add} />
        <ul>
          <For each={props.of.value ?? []}>{(file) => <li>{nameOf(file)} <button type="button" onClick={() => remove(file)}>{partMessages.remove(nameOf(file))}</button></li>}</For>
        </ul>
        <p class="photon-unseen" role="status">{news()}</p>
      </div>
    </Field>
  );
};
