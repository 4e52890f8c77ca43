/** Every sentence that a form says by itself. Another language is another object of this type: `translate(german)`. */
export interface Messages {
  required: string;
  choose: string;
  choice: string;
  tooShort: (min: number) => string;
  tooLong: (max: number) => string;
  pattern: string;
  number: string;
  integer: string;
  least: (min: string) => string;
  most: (max: string) => string;
  above: (min: string) => string;
  below: (max: string) => string;
  step: (step: string) => string;
  /** By name: the English ones are with their formats (formats.ts), so that a bundle has none but its own. */
  format: { readonly [format: string]: string };
  fewItems: (min: number) => string;
  manyItems: (max: number) => string;
  twice: string;
  fewMembers: (min: number) => string;
  manyMembers: (max: number) => string;
  file: string;
  fileType: (types: string) => string;
  fileSize: (max: string) => string;
  fileSmall: (min: string) => string;
  rule: string;
  nothing: string;
  unreachable: string;
  optional: string;
  problems: (count: number) => string;
  sending: string;
  cancel: string;
  done: string;
  add: (item: string) => string;
  remove: (item: string) => string;
  up: (item: string) => string;
  down: (item: string) => string;
  added: (item: string) => string;
  removed: (item: string) => string;
  moved: (item: string, place: number) => string;
  name: string;
  load: string;
  confirm: string;
  /** Of several shapes none: the value is left out. */
  none: string;
  yes: string;
  no: string;
  json: string;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const said: Partial<Messages> = {};

/** Sentences in another language: as many as there are, before or after a form is loaded. */
export const translate = (sentences: Partial<Messages>): void => void Object.assign(said, sentences);

/** Other sentences, for as long as a function runs. */
export const saying = <T>(sentences: Partial<Messages>, run: () => T): T => {
  const usual = { ...said };
  Object.assign(said, sentences);
  try {
    return run();
  } finally {
    Object.assign(said, usual);
  }
};

/** A bundle has no sentences but those that something in it says. What was translated stays. */
const english = <M extends Partial<Messages>>(sentences: M) => Object.assign(said, sentences, { ...said }) as Pick<Messages, keyof M & keyof Messages>;

/** Every form says these. */
export const messages = /* @__PURE__ */ english({
  required: "Fill this in",
  tooShort: (min) => `Use at least ${count(min, "character", "characters")}`,
  tooLong: (max) => `Use at most ${count(max, "character", "characters")}`,
  pattern: "This does not have the right form",
  format: {},
  unreachable: "The server cannot be reached. Nothing is lost: try again.",
  optional: "optional",
  problems: (n) => `There ${n === 1 ? "is" : "are"} ${count(n, "problem", "problems")}`,
  sending: "Sending",
  cancel: "Cancel",
  done: "Done",
  confirm: "This cannot be undone. Go on?",
});

/** Values other than texts do. */
export const ruleMessages = /* @__PURE__ */ english({
  choose: "Choose one",
  choice: "Choose one of those there are",
  number: "Enter a number",
  integer: "Enter a whole number",
  least: (min) => `Enter ${min} or more`,
  most: (max) => `Enter ${max} or less`,
  above: (min) => `Enter more than ${min}`,
  below: (max) => `Enter less than ${max}`,
  step: (step) => `Enter a multiple of ${step}`,
  fewItems: (min) => `Add at least ${min}`,
  manyItems: (max) => `Keep at most ${max}`,
  twice: "This is in the list twice",
  fewMembers: (min) => `Add at least ${count(min, "entry", "entries")}`,
  manyMembers: (max) => `Keep at most ${count(max, "entry", "entries")}`,
  file: "Choose a file",
  fileType: (types) => `Choose a file of type ${types}`,
  fileSize: (max) => `Choose a file of at most ${max}`,
  fileSmall: (min) => `Choose a file of at least ${min}`,
  rule: "This does not fit the rest",
  nothing: "Fill in at least one of these",
});

/** Lists, maps and some controls do. */
export const partMessages = /* @__PURE__ */ english({
  add: (item) => `Add ${item}`,
  remove: (item) => `Remove ${item}`,
  up: (item) => `Move ${item} up`,
  down: (item) => `Move ${item} down`,
  added: (item) => `${item} added`,
  removed: (item) => `${item} removed`,
  moved: (item, place) => `${item} is now number ${place}`,
  name: "Name",
  load: "Show what is there",
  none: "None",
  yes: "Yes",
  no: "No",
  json: "This is not valid JSON",
});
