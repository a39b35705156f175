import type { Draft, Told } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { endsInName, hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { endsClause } from '../phrase/ends-clause.ts';
import { resolved } from '../resolve.ts';

/**
 * "Halm Hospital, one of the largest in the country with 1,100 beds, cancelled", "Orrin Dam, the biggest in Ostland with a capacity of 90 million
 * cubic metres": the chunk of the name that the aside says more of, over whatever places it compares it with; -1 for none.
 */
export function hostOfApposition({ frame, chunk }: Draft, world: World): number {
  const { chunks } = frame;
  const last = withBefore(chunks, chunk);
  let at = last - 1;
  while (at > 0 && last - at <= LONGEST && (WITHIN.has(chunks[at]!.kind) || isOnce(chunks, at, chunk))) at--;
  const host = at - 1;
  if (last < 0 || at === last - 1 || chunks[at]?.word !== ',' || chunks[host]?.kind !== 'noun') return -1;
  if (isFronted(frame, host) || !endsInName(frame, host) || !describes(frame, at + 1, last, world)) return -1;
  return host;
}

/** "once the largest lender with 210 branches,": the adverb, and no clause. */
const isOnce = (chunks: readonly Chunk[], at: number, figure: number): boolean =>
  chunks[at]!.word === 'once' && (chunks[figure + 1]?.kind ?? 'mark') === 'mark';

/** "at Halm Hospital, a 600-bed clinic": of the hospital, before anything else of the sentence. */
export function ofSizedAside(draft: Draft, world: World): Told | null {
  const host = hostOfSized(draft);
  return host < 0 ? null : resolved(draft, world, host);
}

/** "at Halm Hospital, a 600-bed clinic run by the army": the chunk of the name that the aside stands behind; -1 for none. */
function hostOfSized({ frame, chunk }: Draft): number {
  const { chunks, tokens } = frame;
  const [host, comma, article] = chunks.slice(Math.max(0, chunk - 3), chunk);
  const isAside = comma?.word === ',' && INDEFINITE.has(tokens.lower[article?.from ?? 0]!);
  const kind = chunks[chunk + 1];
  const isKind = kind?.kind === 'noun' && kind.from === chunks[chunk]!.to && !hasName(frame, chunk + 1);
  if (!isAside || !isKind || host?.kind !== 'noun' || !endsInName(frame, chunk - 3)) return -1;
  return isFronted(frame, chunk - 3) ? -1 : chunk - 3;
}

const WITHIN = new Set(['noun', 'figure', 'det', 'adverb', 'prep']);
const LONGEST = 9;

/** "In Oltrey, a $40m bridge opened": what the clause behind the comma begins with says nothing of the town. */
const isFronted = (frame: Frame, at: number): boolean =>
  frame.chunks[at - 1]?.kind === 'prep' && !endsClause(frame, at);

/** The "with" in front of the figure or its measure: "with 40 beds", "with a capacity of 40"; -1 for none. */
function withBefore(chunks: readonly Chunk[], figure: number): number {
  let at = figure - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'noun') at -= 2;
  return chunks[at]?.word === 'with' ? at : -1;
}

/** "one of the largest", "once the country's third lender", "a maker of pumps"; not "the owner of a yacht with 12 cabins". */
function describes({ chunks, tokens }: Frame, from: number, to: number, world: World): boolean {
  const words = chunks.slice(from, to);
  const first = words.findIndex(({ kind }) => kind === 'noun' || kind === 'figure');
  if (first < 0 || !OPENS.has(tokens.lower[words[0]!.from]!)) return false;
  const others = words.slice(first + 1).filter(({ kind }) => kind === 'noun');
  if (others.some((noun) => INDEFINITE.has(tokens.lower[noun.from]!))) return false;
  const isPerson = world.rulebook.language.list('persons').has(words[first]!.word);
  return !isPerson || others.length === 0;
}
const OPENS = new Set(
  'a an the one its once now currently today then already still formerly long among'.split(' '),
);
const INDEFINITE = new Set(['a', 'an']);
