import type { Draft } from '../../draft.ts';
import type { Found } from '../found.ts';

/** One measure that the figure may be of, with all that speaks for it or against it. */
export interface Candidate {
  readonly found: Found;
  /** What the draft is where this is its measure. */
  readonly isChange: boolean;
  readonly direction: Draft['direction'];
  /** The figure close before that it was told of. */
  readonly like?: Draft;
  readonly traits: Set<string>;
}

/** What somebody came to, before it is weighed. */
export type Made = Omit<Candidate, 'traits'>;

/** The candidates by the id of their measure: what is found twice has the traits of both. */
export type Candidates = Map<string, Candidate>;

export function addTo(candidates: Candidates, made: Made, traits: readonly string[]): void {
  const { id } = made.found.metric;
  if (id === '') return;
  let known = candidates.get(id);
  if (!known) {
    known = { ...made, traits: new Set() };
    candidates.set(id, known);
  }
  for (const trait of traits) known.traits.add(trait);
}

/** What a finder finds, and what it makes of the draft, which is as it was again. */
export function tried(draft: Draft, find: () => Found | null): Made | null {
  const { isChange, direction } = draft;
  const found = find();
  const made = found ? { found, isChange: draft.isChange, direction: draft.direction } : null;
  draft.isChange = isChange;
  draft.direction = direction;
  return made;
}

/** The kind of figure in one word, as the traits tell it apart. */
export function kindOf(dimension: string): string {
  const known = KINDS.get(dimension);
  if (known) return known;
  return dimension.startsWith('money per ') ? 'price' : 'size';
}
const KINDS: ReadonlyMap<string, string> = new Map([
  ['number', 'count'],
  ['count', 'count'],
  ['ratio', 'share'],
  ['multiple', 'share'],
  ['ratio change', 'share'],
  ['point', 'share'],
  ['money', 'money'],
  ['duration', 'time'],
]);
