/** A trouble of the user's: an input that could not be used. A value, so that the rest goes on. */
export interface Trouble {
  readonly path: string;
  /** 1-based; `null` where the whole file is meant. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}

/** `path:line:column: message`, as linters print it. */
export function printTrouble(trouble: Trouble): string {
  const place = [trouble.path, trouble.line, trouble.line === null ? null : trouble.column].filter(
    (x) => x !== null,
  );
  return `${place.join(':')}: ${trouble.message}`;
}

export type Result<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** What the user should know although it went well. */
      readonly warnings?: readonly Trouble[] | undefined;
    }
  | { readonly ok: false; readonly trouble: Trouble };
