// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 433c4217972cde30
import { For, type JSX, Show } from "solid-js";
import { Exact } from "./exact";

type Row = { readonly [name: string]: unknown };

const isPlain = (value: unknown): boolean => value === null || typeof value !== "object" || value instanceof Exact;
const isRow = (value: unknown): value is Row => !isPlain(value) && !Array.isArray(value);
const label = (name: string): string => {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/[_-]+/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a server gave, for people: members of an object, rows of a list. */
export function Results(props: { readonly of: unknown }): JSX.Element {
  const value = () => props.of;
  return (
    <Show when={!isPlain(value())} fallback={<p>{String(value() ?? "")}</p>}>
      <Show when={Array.isArray(value())} fallback={<Members of={value() as Row} />}>
        <Rows of={value() as readonly unknown[]} />
      </Show>
    </Show>
  );
}

function Members(props: { readonly of: Row }): JSX.Element {
  const of = (plain: boolean) => Object.entries(props.of).filter(([, value]) => value !== undefined && isPlain(value) === plain);
  return (
    <>
      <Show when={of(true).length}>
        <dl class="photon-members">
          <For each={of(true)}>{([name, value]) => <div><dt>{label(name)}</dt><dd>{String(value ?? "")}</dd></div>}</For>
        </dl>
      </Show>
      <For each={of(false)}>{([name, value]) => <section><h2>{label(name)}</h2><Results of={value} /></section>}</For>
    </>
  );
}

const MaxColumns = 5;

function Rows(props: { readonly of: readonly unknown[] }): JSX.Element {
  const columns = () => [...new Set(props.of.filter(isRow).flatMap((row) => Object.keys(row).filter((name) => isPlain(row[name]))))].slice(0, MaxColumns);
  return (
    <Show when={columns().length} fallback={<ul><For each={props.of}>{(value) => <li><Results of={value} /></li>}</For></ul>}>
      <div class="photon-table" tabIndex={0} role="region" aria-label={`${props.of.length}`}>
        <table>
          <thead><tr><For each={columns()}>{(name) => <th scope="col">{label(name)}</th>}</For></tr></thead>
          <tbody><For each={props.of as readonly Row[]}>{(row) => <tr><For each={columns()}>{(name) => <td>{String(row[name] ?? "")}</td>}</For></tr>}</For></tbody>
        </table>
      </div>
    </Show>
  );
}
