import type * as v from "valibot";
import { type Messages, saying } from "./messages";

/** A schema whose faults are told in other words (`x-photon-messages`): those of the value and of what is in it. */
/* @__NO_SIDE_EFFECTS__ */
export const says = <S extends v.GenericSchema>(sentences: Partial<Messages>, schema: S): S => ({
  ...schema,
  "~run": (dataset, config) => saying(sentences, () => schema["~run"](dataset, config)),
} satisfies Pick<v.GenericSchema, "~run"> & S);
