import { z } from 'zod';
import { fileFields } from './file.ts';

const words = z.array(z.string().min(1)).default([]);

/** `kind: attribution`: how a text says who said it. */
export const attributionFile = z.strictObject({
  ...fileFields,
  kind: z.literal('attribution'),
  verbs: words.describe(
    'Base forms of verbs of saying: "say", "estimate"; what follows or precedes is said.',
  ),
  reporting: words.describe(
    'Verbs that say something only with "that" behind them or behind what is said: "announce".',
  ),
  finders: words.describe(
    'Base forms of verbs that make a source only of a document or a body: "show", "put".',
  ),
  before: words.describe('Phrases before the source: "according to", "per".'),
  documents: words.describe('Kinds of document that can be a source: "report", "survey".'),
  people: words.describe('Plain nouns for people and bodies that can be a source: "analysts", "police".'),
  hearsay: words.describe('Words for a source that is not named: "reportedly".'),
});

export interface AttributionRules {
  readonly verbs: readonly string[];
  readonly reporting: readonly string[];
  readonly finders: readonly string[];
  readonly before: readonly string[];
  readonly documents: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly hearsay: readonly string[];
}

export function compileAttribution(files: readonly z.infer<typeof attributionFile>[]): AttributionRules {
  return {
    verbs: files.flatMap((f) => f.verbs),
    reporting: files.flatMap((f) => f.reporting),
    finders: files.flatMap((f) => f.finders),
    before: files.flatMap((f) => f.before),
    documents: new Set(files.flatMap((f) => f.documents)),
    people: new Set(files.flatMap((f) => f.people)),
    hearsay: files.flatMap((f) => f.hearsay),
  };
}
