/** Who says something: the tokens of the noun phrase, and the words to call them by. */
export interface Speaker {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** They say something by whoever they stand for. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
