import { z } from 'zod';
import { fileFields } from './file.ts';

const trait = z.strictObject({
  trait: z
    .string()
    .min(1)
    .describe('What speaks for a candidate or against it, in the plain words of the code.'),
  points: z
    .number()
    .multipleOf(0.1)
    .min(-9.9)
    .max(9.9)
    .describe('How much: the candidate with the most points is taken.'),
  because: z.string().min(1).describe('Why it speaks so, in a few words.'),
});

/** `kind: choices`: where several answers are at hand and no wording decides, what each trait of an answer is worth. */
export const choicesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('choices'),
  choice: z.string().min(1).describe('What is chosen: "metric", "subject".'),
  traits: z.array(trait).default([]),
});

/** What the traits of a candidate are worth in one choice; a trait that no file has is worth nothing. */
export type Points = ReadonlyMap<string, number>;

/** The sum of what the traits are worth, in tenths of a point: sums of fractions are not exact. */
export function tenthsOf(traits: Iterable<string>, points: Points): number {
  let sum = 0;
  for (const trait of traits) sum += Math.round((points.get(trait) ?? 0) * 10);
  return sum;
}

/** Points by the name of the choice; a choice that no file has knows no trait. */
export interface ChoiceRules {
  readonly of: (choice: string) => Points;
}

/** A later file overrides an earlier one by choice and trait. */
export function compileChoices(files: readonly z.infer<typeof choicesFile>[]): ChoiceRules {
  const choices = new Map<string, Map<string, number>>();
  for (const { choice, traits } of files) {
    const points = choices.get(choice) ?? new Map<string, number>();
    for (const one of traits) points.set(one.trait, one.points);
    choices.set(choice, points);
  }
  const none: Points = new Map();
  return { of: (choice) => choices.get(choice) ?? none };
}
