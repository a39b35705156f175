import { hash } from '../text/hash.ts';
import { bandsOf, resemblance, signatureOf, wordHashes } from './minhash.ts';
import { openingOf, type Source, sentenceKeysOf } from './origins.ts';

/**
 * What is kept of a document to tell later whether another carries the same story: plain data, a few hundred bytes. With it a
 * store finds the relatives of a new article without reading the old ones again.
 */
export interface Sketch {
  readonly signature: readonly number[] | null;
  /** Keys of its long sentences. */
  readonly sentences: readonly string[];
  /** Key of the wire it carries with its first words. */
  readonly opening: string | null;
}

export function sketchOf(source: Source): Sketch {
  const signature = signatureOf(wordHashes(source.text));
  const opening = openingOf(source);
  return {
    signature: signature && [...signature],
    sentences: [...sentenceKeysOf(source.text)],
    opening: opening && hash(opening),
  };
}

/** Keys under which documents that may be relatives meet. */
export function tracesOf({ signature, sentences, opening }: Sketch): string[] {
  const bands = signature ? bandsOf(Uint32Array.from(signature)).map((band) => `b${hash(band)}`) : [];
  return [...bands, ...sentences.map((key) => `s${key}`), ...(opening ? [`w${opening}`] : [])];
}

/** Whether two documents carry one story; the same rule as `originsOf` applies to all at once. */
export function areRelatives(a: Sketch, b: Sketch, sameText = 0.5): boolean {
  if (a.opening !== null && a.opening === b.opening) return true;
  if (a.signature && b.signature) {
    const alike = resemblance(Uint32Array.from(a.signature), Uint32Array.from(b.signature));
    if (alike >= sameText) return true;
  }
  const others = new Set(b.sentences);
  const shared = a.sentences.filter((key) => others.has(key)).length;
  return shared >= 2 && shared >= 0.3 * Math.min(a.sentences.length, b.sentences.length);
}
