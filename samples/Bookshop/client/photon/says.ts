// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 5d5eb19ee026091a
import type * as v from "valibot";
import { type Messages, saying } from "./messages";

/** A schema whose faults are told in other words (`x-photon-messages`): those of the value and of what is in it. */
export const says = <S extends v.GenericSchema>(sentences: Partial<Messages>, schema: S): S => ({
  ...schema,
  "~run": (dataset, config) => saying(sentences, () => schema["~run"](dataset, config)),
} satisfies Pick<v.GenericSchema, "~run"> & S);
