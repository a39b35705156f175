import { z } from 'zod';
import type { QueueFilter } from '../../store/find-queue.ts';

export const STATES = ['open', 'confirmed', 'dismissed', 'deferred'] as const;
export const SEVERITIES = ['high', 'medium', 'low', 'none'] as const;
export const VERDICTS = [
  'conflict',
  'fails',
  'update',
  'other_scope',
  'other_period',
  'estimate_spread',
  'rounding',
  'refines',
  'bound',
  'identical',
  'holds',
] as const;

/** What a reviewer sees first: everything that asks for attention and is not decided. */
export const firstFilter: QueueFilter = {
  state: 'open',
  verdict: 'asking',
  severity: null,
  subject: null,
  metric: null,
  source: null,
  text: null,
};

const words = z.string().trim().min(1).max(500);

/** The keys of a query string and of the command line: one word each; `any` leaves a condition out. */
const given = z.object({
  state: z.enum([...STATES, 'any']).default('open'),
  verdict: z.enum([...VERDICTS, 'asking', 'any']).default('asking'),
  severity: z.enum([...SEVERITIES, 'any']).default('any'),
  subject: words.optional(),
  metric: words.optional(),
  source: words.optional(),
  text: words.optional(),
});

export type FilterKey = keyof z.infer<typeof given>;
export const filterKeys = Object.keys(given.shape) as FilterKey[];

/** A filter from words that came from outside; a word that is none of ours falls back to what is shown first. */
export function filterOf(from: Readonly<Record<string, string | undefined>>): QueueFilter {
  const read = (key: FilterKey): unknown => {
    const value = from[key];
    const { success, data } = given.shape[key].safeParse(value === '' ? undefined : value);
    return success ? data : given.shape[key].safeParse(undefined).data;
  };
  const plain = Object.fromEntries(
    filterKeys.map((key) => {
      const value = read(key);
      return [key, value === 'any' ? null : (value ?? null)];
    }),
  );
  return plain as unknown as QueueFilter; // each key was checked by its own schema above
}

export const filterFromQuery = (query: URLSearchParams): QueueFilter => filterOf(Object.fromEntries(query));

/** The shortest words that give the same filter; empty for what is shown first. */
export function wordsOf(filter: QueueFilter): Partial<Record<FilterKey, string>> {
  const said = filterKeys
    .filter((key) => filter[key] !== firstFilter[key])
    .map((key) => [key, filter[key] ?? 'any']);
  return Object.fromEntries(said);
}

/** As a query string without `?`. */
export const queryOf = (filter: QueueFilter): string => new URLSearchParams(wordsOf(filter)).toString();

/** As command-line flags, to be pasted. */
export const flagsOf = (filter: QueueFilter): string =>
  Object.entries(wordsOf(filter))
    .map(
      ([key, value]) =>
        `--${key} ${/^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`}`,
    )
    .join(' ');
