import { z } from 'zod';
import { fileFields } from './file.ts';

const cue = z.strictObject({
  field: z.enum([
    'status',
    'basis',
    'stage',
    'part',
    'segment',
    'geography',
    'increment',
    'extent',
    'revision',
    'negation',
    'nothing',
  ]),
  value: z
    .string()
    .describe('What the field becomes; for numbered cues the word itself is put before the number.'),
  words: z.array(z.string().min(1)),
  numbered: z
    .boolean()
    .default(false)
    .describe('The words count only with a number, a letter or a Roman numeral behind them: "phase 2".'),
});

/** `kind: scope`: words that narrow a claim. */
export const scopeFile = z.strictObject({
  ...fileFields,
  kind: z.literal('scope'),
  cues: z.array(cue),
});

/** `kind: status`: words that say how firm a claim is. */
export const statusFile = z.strictObject({
  ...fileFields,
  kind: z.literal('status'),
  cues: z.array(cue),
});

export type Cue = z.infer<typeof cue>;

export interface CueRules {
  readonly all: readonly Cue[];
}

export const compileCues = (
  files: readonly (z.infer<typeof scopeFile> | z.infer<typeof statusFile>)[],
): CueRules => ({ all: files.flatMap((file) => file.cues) });
