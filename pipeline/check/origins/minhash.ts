import { letterRuns } from './letter-runs.ts';

/**
 * Near-duplicate texts by MinHash: of each of 64 hash functions the least value over all runs of four words. Two texts share
 * about as many of the 64 as of their runs of words (Broder 1997).
 */
export type Signature = Uint32Array;

const SIZE = 64;
const BANDS = 16;
const ROWS = SIZE / BANDS;
const RUN = 4;

/** Odd multipliers and offsets, one pair a hash function, from a fixed generator. */
const [FACTORS, OFFSETS] = pairs();

function pairs(): [Uint32Array, Uint32Array] {
  const factors = new Uint32Array(SIZE);
  const offsets = new Uint32Array(SIZE);
  let x = 0x9e3779b9;
  const next = (): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
  for (let i = 0; i < SIZE; i++) {
    factors[i] = next() | 1;
    offsets[i] = next();
  }
  return [factors, offsets];
}

/** The signature of a list of word hashes; `null` where there are too few words to say anything. */
export function signatureOf(words: Uint32Array): Signature | null {
  if (words.length < RUN * 3) return null;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let i = 0; i + RUN <= words.length; i++) {
    let run = 0x811c9dc5;
    for (let k = 0; k < RUN; k++) run = Math.imul(run ^ words[i + k]!, 0x01000193) ^ (run >>> 15);
    for (let h = 0; h < SIZE; h++) {
      let value = (Math.imul(run, FACTORS[h]!) + OFFSETS[h]!) >>> 0;
      value = (value ^ (value >>> 16)) >>> 0;
      if (value < least[h]!) least[h] = value;
    }
  }
  return least;
}

/** Keys under which texts that are about half alike or more meet. */
export function bandsOf(signature: Signature): string[] {
  const keys: string[] = [];
  for (let band = 0; band < BANDS; band++)
    keys.push(`${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join('.')}`);
  return keys;
}

/** Share of their runs of words that two texts have in common, estimated; the standard error is 6 points. */
export function resemblance(a: Signature, b: Signature): number {
  let same = 0;
  for (let i = 0; i < SIZE; i++) if (a[i] === b[i]) same++;
  return same / SIZE;
}

/** A 32-bit hash of every word, in order, case folded. Figures are left out: a copy with one figure changed is still a copy. */
export function wordHashes(text: string): Uint32Array {
  const words = letterRuns(text);
  const out = new Uint32Array(words.length);
  for (const [n, word] of words.entries()) {
    let h = 0x811c9dc5;
    const lower = word.toLowerCase();
    for (let i = 0; i < lower.length; i++) h = Math.imul(h ^ lower.charCodeAt(i), 0x01000193);
    out[n] = h;
  }
  return out;
}
