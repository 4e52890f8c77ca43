// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 4cea8b68596f06f3
import { type Component, createSignal, For, type JSX, onCleanup, onMount, Show, Suspense } from "solid-js";
import { Dynamic } from "solid-js/web";
import { server } from "./send";

/** What a document offers. */
export interface Listing {
  readonly title: string;
  readonly schemes: readonly { readonly name: string; readonly kind: string; readonly header: string; readonly hint: string }[];
  readonly forms: readonly { readonly name: string; readonly tag: string; readonly title: string; readonly form: Component }[];
}

/** A page with all forms: `#placeOrder` shows one. */
export function Start(props: { readonly listings: readonly Listing[] }): JSX.Element {
  const here = () => decodeURIComponent(location.hash.slice(1));
  const [name, go] = createSignal(here());
  const follow = () => go(here());
  onMount(() => addEventListener("hashchange", follow));
  onCleanup(() => removeEventListener("hashchange", follow));
  const shown = () => props.listings.flatMap((listing) => listing.forms).find((form) => form.name === name());
  return (
    <div class="photon-start">
      <Show when={shown()} keyed fallback={<For each={props.listings}>{(listing) => <Offers listing={listing} />}</For>}>
        {(form) => (
          <>
            <nav class="photon photon-back"><a href="#">{props.listings.map((listing) => listing.title).join(", ")}</a></nav>
            <Suspense><Dynamic component={form.form} /></Suspense>
          </>
        )}
      </Show>
    </div>
  );
}

function Offers(props: { readonly listing: Listing }): JSX.Element {
  const tags = () => [...new Set(props.listing.forms.map((form) => form.tag))];
  return (
    <div class="photon">
      <h1>{props.listing.title}</h1>
      <For each={tags()}>
        {(tag) => (
          <section class="photon-part photon-offers">
            <h2>{tag}</h2>
            <ul><For each={props.listing.forms.filter((form) => form.tag === tag)}>{(form) => <li><a href={`#${encodeURIComponent(form.name)}`}>{form.title}</a></li>}</For></ul>
          </section>
        )}
      </For>
      <Show when={props.listing.schemes.length}><Access listing={props.listing} /></Show>
    </div>
  );
}

/** Kept in memory only: whoever reloads the page signs in again. */
const secrets = new Map<string, string>();

server.headers = (security) => Object.fromEntries(security.flatMap((name) => [...known].filter(([scheme]) => scheme === name).map(([, [header, prefix]]) => [header, prefix + (secrets.get(name) ?? "")] as const)).filter(([, value]) => /\S$/.test(value)));
const known = new Map<string, readonly [header: string, prefix: string]>();

function Access(props: { readonly listing: Listing }): JSX.Element {
  for (const { name, kind, header } of props.listing.schemes) known.set(name, [header, kind === "bearer" ? "Bearer " : kind === "basic" ? "Basic " : ""]);
  return (
    <section class="photon-part photon-access">
      <h2>Access</h2>
      <div class="photon-fields">
        <For each={props.listing.schemes}>
          {(scheme) => (
            <div class="photon-field">
              <label for={`access-${scheme.name}`}>{scheme.name}</label>
              <p class="photon-hint" id={`access-${scheme.name}-hint`}>{scheme.hint}</p>
              <input id={`access-${scheme.name}`} type="password" autocomplete="off" aria-describedby={`access-${scheme.name}-hint`} value={secrets.get(scheme.name) ?? ""} onInput={(e) => secrets.set(scheme.name, e.currentTarget.value)} />
            </div>
          )}
        </For>
      </div>
    </section>
  );
}
