// Yours to change; while it is as it came, builds keep it up to date. photon-stamp 6bc3e207e53c06c5
import { pathOf, type Issue, type Result, type Schema } from "./standard";

/** @returns What is wrong with the value; nothing: it is right. */
export type Check = (value: never, signal: AbortSignal) => Promise<string | undefined>;

interface Asked {
  readonly text: string;
  readonly call: AbortController;
  readonly answer: Promise<Issue | undefined>;
  said?: Issue | undefined;
  isDone?: boolean;
}

/**
 * A schema, and rules that only somebody else can judge: whether a name is taken. Each is asked once for a value, where the schema has
 * nothing against it, when nobody has typed for a moment; what cannot be asked now is the server's to say.
 * @param checks By path: "body.name", "body.lines.*.sku".
 * @param pause Milliseconds without a change.
 */
export function checked<T>(schema: Schema<T>, checks: { readonly [path: string]: Check }, pause = 300): Schema<T> {
  const known = new Map<string, Asked>();

  const ask = (check: Check, path: readonly string[], value: unknown): Asked => {
    const [key, text] = [path.join("\n"), JSON.stringify(value)];
    const before = known.get(key);
    if (before?.text === text) return before;
    before?.call.abort();
    const call = new AbortController();
    const answer = new Promise((go) => setTimeout(go, pause))
      .then(() => (call.signal.aborted ? undefined : check(value as never, call.signal)))
      .then((message) => (message === undefined ? undefined : { message, path }));
    // A question that failed is asked again, and until then answered by the server.
    const asked: Asked = { text, call, answer: answer.catch(() => void (known.get(key) === asked && known.delete(key))) };
    void asked.answer.then((said) => Object.assign(asked, { said, isDone: true }));
    known.set(key, asked);
    return asked;
  };

  const both = (value: unknown, { issues = [] }: Result): Result | Promise<Result> => {
    const wrong = new Set(issues.map((issue) => pathOf(issue).join("\n")));
    const places = Object.entries(checks).flatMap(([pattern, check]) => [...placesOf(value, pattern.split("."))].map((place) => ({ ...place, check })));
    const open = places.filter(({ path, value }) => value !== undefined && value !== null && value !== "" && !wrong.has(path.join("\n")));
    const asked = open.map(({ check, path, value }) => ask(check, path, value));
    const all = (said: readonly (Issue | undefined)[]): Result => {
      const found = [...issues, ...said.filter((issue) => issue !== undefined)];
      return found.length ? { issues: found } : {};
    };
    return asked.every((one) => one.isDone) ? all(asked.map((one) => one.said)) : Promise.all(asked.map((one) => one.answer)).then(all);
  };

  const validate = (value: unknown) => {
    const result = schema["~standard"].validate(value);
    return result instanceof Promise ? result.then((one) => both(value, one)) : both(value, result);
  };
  return { "~standard": { ...schema["~standard"], validate } };
}

/** Values that a pattern names. */
function* placesOf(value: unknown, [key, ...rest]: readonly string[], path: readonly string[] = []): Iterable<{ path: readonly string[]; value: unknown }> {
  if (key === undefined) yield { path, value };
  else if (value !== null && typeof value === "object")
    for (const [name, inner] of Object.entries(value)) if (key === "*" || key === name) yield* placesOf(inner, rest, [...path, name]);
}
