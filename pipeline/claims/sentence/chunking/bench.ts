import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Chunk, ChunkKind } from '../chunk.ts';
import { ADVERB, BARE, TO } from '../word-class.ts';
import type { Held } from './held.ts';

/** A sentence on its way into chunks: tokens `[from, to)`, and the chunks made so far. */
export interface Bench {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** The class of each word of the sentence; read it with `classAt`. */
  readonly classes: Uint8Array;
  /** Figures and periods by their first token. */
  readonly held: ReadonlyMap<number, Held>;
  /** First and last token, exclusive, of each title in quote marks. */
  readonly titles: ReadonlyMap<number, number>;
  /** Tokens of legal forms behind names: ", Inc." */
  readonly forms: ReadonlySet<number>;
  readonly rules: Pick<Rulebook, 'language'>;
  readonly chunks: Chunk[];
}

/** The class of a word; `undefined` outside the sentence. */
export const classAt = ({ classes, from }: Bench, token: number): number | undefined => classes[token - from];

/** True where a figure begins at the token: "a third" in "supplies a third". */
export const isFigureAt = ({ held }: Bench, token: number): boolean =>
  held.get(token)?.mention.kind === 'quantity';

/** Makes tokens `[from, to)` the next chunk, its key word at `head`. */
export function push(
  bench: Bench,
  kind: ChunkKind,
  from: number,
  to: number,
  head: number,
  mention: Chunk['mention'] = null,
): void {
  bench.chunks.push({
    kind,
    from,
    to,
    word: bench.tokens.lower[head] ?? '',
    head,
    mention,
    bare: kind === 'verb' && isBare(bench, from, to),
    having: kind === 'verb' && to - from > 1 && bench.tokens.lower[from] === 'having',
    infinitive: kind === 'verb' && classAt(bench, from) === TO,
  });
}

/** Makes one word a chunk, and says where the next begins. */
export function pushWord(bench: Bench, kind: ChunkKind, token: number): number {
  push(bench, kind, token, token + 1, token);
  return token + 1;
}

function isBare(bench: Bench, from: number, to: number): boolean {
  // "those waiting to start": a verb of the same phrase follows, and the whole has no tense
  if (classAt(bench, from) === BARE && classAt(bench, from + 1) === TO)
    return bench.tokens.lower[from]!.endsWith('ing');
  // "with Ostland having pledged £4m": no tense of its own
  const first = bench.tokens.lower[from] === 'having' && to - from > 1 ? from + 1 : from;
  for (let k = first; k < to; k++) {
    const word = classAt(bench, k);
    if (word !== BARE && word !== ADVERB) return false;
  }
  return true;
}
