/**
 * The words of a text come again and again. Each spelling is read once, and every later token with it gets the same string
 * object: its hash is worked out once, and nothing is allocated for it. A spelling that falls on the slot of another takes it over: the memory is bounded.
 */
export interface Spelling {
  readonly written: string;
  readonly lower: string;
  /** True where a digit stands in it. */
  readonly digits: boolean;
}

const SLOTS = 1 << 15;
/** A longer slice would keep the whole text in memory; V8 copies those up to twelve units. */
const LONGEST = 12;
const slots: (Spelling | undefined)[] = new Array<Spelling | undefined>(SLOTS).fill(undefined);

/** The spelling of `text` from `from` to `to`. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  if (to - from > LONGEST) return read(text.slice(from, to));
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = slots[slot];
  if (known !== undefined && stands(known.written, text, from, to)) return known;
  const made = read(text.slice(from, to));
  slots[slot] = made;
  return made;
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== word.charCodeAt(i - from)) return false;
  return true;
}

function read(word: string): Spelling {
  const low = word.toLowerCase();
  const straight = low.includes('’') || low.includes('ʼ') ? low.replace(/[’ʼ]/g, "'") : low;
  return { written: word, lower: straight, digits: /[0-9]/.test(word) };
}
