import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const one = <T extends z.ZodType>(of: T) => z.union([z.array(of), of]);
// years are numbers to YAML
const text = z.union([z.null(), z.coerce.string()]);
const value = z.union([z.number(), z.tuple([z.number(), z.number()])]);

const wantedSchema = z.strictObject({
  figure: z.string(),
  nth: z.int().positive().default(1),
  value,
  or: z.array(value).default([]),
  unit: one(z.string().nullable()).default(null),
  subject: one(z.string()),
  metric: one(z.string()),
  period: one(text).optional(),
  status: one(z.string()).default('actual'),
  bound: one(z.string()).default('exact'),
  change: one(z.string().nullable()).default(null),
  speaker: one(z.string().nullable()).default(null),
  optional: z.literal(true).optional(),
});

const passageSchema = z.strictObject({
  id: z.string(),
  published: z.string(),
  format: z.enum(['text', 'markdown']).default('text'),
  text: z.string(),
  claims: z.array(wantedSchema),
  none: z.array(z.string()),
});

const fileSchema = z.strictObject({ about: z.string(), passages: z.array(passageSchema) });

export type Wanted = z.infer<typeof wantedSchema>;
export type CorpusPassage = z.infer<typeof passageSchema>;

/** Every passage of this folder, in the order of the files' names. Throws where one is malformed: our own fault. */
export function loadCorpus(): CorpusPassage[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = fileSchema.safeParse(
        parse(readFileSync(join(import.meta.dirname, name), 'utf8'), { schema: 'core' }),
      );
      if (!file.success) throw new Error(`${name}: ${z.prettifyError(file.error)}`);
      return file.data.passages;
    });
}

/** Where a wanted figure stands, as a half-open span; `null` where the text does not have it. */
export function spanOf(text: string, figure: string, nth: number): readonly [number, number] | null {
  // "14" is not to be found inside "148" or "1,140"
  const clear = (at: number) =>
    !/\w$|\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !(/\w$/.test(figure) && /^[.,]?\w/.test(text.slice(at + figure.length, at + figure.length + 2)));
  let at = -1;
  for (let left = nth; left > 0; ) {
    at = text.indexOf(figure, at + 1);
    if (at < 0) return null;
    if (clear(at)) left--;
  }
  return [at, at + figure.length];
}
