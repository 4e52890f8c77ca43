// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 16cf9184c469565a
import type { JSX } from "solid-js";
import { Group, type PartProps } from "./parts";

/** A list whose places mean something, each with a field of its own. */
export function Tuple<T>(props: PartProps<T> & { readonly children: JSX.Element }): JSX.Element {
  props.of.make = (places) => Object.values(places);
  return <Group {...props}>{props.children}</Group>;
}
