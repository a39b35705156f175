import { hash } from '../../text/hash.ts';
import { bandsOf, resemblance, type Signature, signatureOf, wordHashes } from './minhash.ts';
import { openingOf, type Source, sentenceKeysOf } from './origins.ts';

/**
 * What is kept of a document to tell later whether another carries the same story: a few hundred bytes. With it a store finds the
 * relatives of a new article without reading the old ones again.
 */
export interface Sketch {
  readonly signature: Signature | null;
  /** Keys of its long sentences. */
  readonly sentences: ReadonlySet<string>;
  /** Key of the wire it carries with its first words. */
  readonly opening: string | null;
}

export function sketchOf(source: Source): Sketch {
  const opening = openingOf(source);
  return {
    signature: signatureOf(wordHashes(source.text)),
    sentences: sentenceKeysOf(source.text),
    opening: opening && hash(opening),
  };
}

/** As JSON, in which a store keeps it. */
export const writeSketch = ({ signature, sentences, opening }: Sketch): string =>
  JSON.stringify({ signature: signature && [...signature], sentences: [...sentences], opening });

/** @param json as `writeSketch` made it */
export function readSketch(json: string): Sketch {
  const { signature, sentences, opening } = JSON.parse(json) as {
    signature: readonly number[] | null;
    sentences: readonly string[];
    opening: string | null;
  };
  return {
    signature: signature && Uint32Array.from(signature),
    sentences: new Set(sentences),
    opening,
  };
}

/** Keys under which documents that may be relatives meet. */
export function tracesOf({ signature, sentences, opening }: Sketch): string[] {
  const bands = signature ? bandsOf(signature).map((band) => `b${hash(band)}`) : [];
  return [...bands, ...[...sentences].map((key) => `s${key}`), ...(opening ? [`w${opening}`] : [])];
}

/** Whether two documents carry one story; the same rule as `originsOf` applies to all at once. */
export function areRelatives(a: Sketch, b: Sketch, sameText = 0.5): boolean {
  if (a.opening !== null && a.opening === b.opening) return true;
  if (a.signature && b.signature && resemblance(a.signature, b.signature) >= sameText) return true;
  const enough = Math.max(2, 0.3 * Math.min(a.sentences.size, b.sentences.size));
  let shared = 0;
  let left = a.sentences.size;
  for (const key of a.sentences) {
    if (shared + left-- < enough) return false; // a new article is held against hundreds
    if (b.sentences.has(key) && ++shared >= enough) return true;
  }
  return false;
}
