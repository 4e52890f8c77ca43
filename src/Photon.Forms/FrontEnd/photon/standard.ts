import type { Key } from "./node";

/** The part of Standard Schema v1 that a form needs: any validator that follows it will do. */
export interface Schema<T> {
  readonly "~standard": {
    readonly validate: (value: unknown) => Result | Promise<Result>;
    readonly types?: { readonly input: unknown; readonly output: T } | undefined;
  };
}

export interface Result {
  readonly issues?: readonly Issue[] | undefined;
}

export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export const pathOf = (issue: Issue): Key[] =>
  (issue.path ?? []).map((part) => (typeof part === "object" ? part.key : part)).map((key) => (typeof key === "number" ? key : String(key)));
