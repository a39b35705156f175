import { z } from 'zod';
import { fileFields } from './file.ts';

const shape = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  about: z.string().describe('The wording it is for, with an example.'),
  pattern: z.string().describe('Symbols of the sentence around the figure Q; see rules/shapes/README.md.'),
});

/** `kind: shapes`: how what stands around a figure makes it a claim; `verbs` names classes of verbs for the patterns. */
export const shapesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('shapes'),
  verbs: z.record(z.string(), z.array(z.string())).default({}),
  shapes: z.array(shape).default([]),
});

export interface ShapeRules {
  readonly all: readonly z.infer<typeof shape>[];
}

/** In the order of the files; a later shape of the same id takes the place of the earlier one. */
export function compileShapes(files: readonly z.infer<typeof shapesFile>[]): ShapeRules {
  const byId = new Map<string, z.infer<typeof shape>>();
  for (const file of files) for (const one of file.shapes) byId.set(one.id, one);
  return { all: [...byId.values()] };
}
