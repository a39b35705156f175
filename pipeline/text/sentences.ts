import { BREAK, capitalised, glued, NUMBER, PUNCTUATION, type Tokens } from './tokens.ts';

/**
 * Where the sentences of a passage end: token indices, exclusive, the last one is `tokens.count`.
 * A full stop ends one unless it stands behind an abbreviation, an initial or a list number, or the text goes on in lower case.
 * @param abbreviations lower-case words that keep their full stop ("sept", "inc", "no")
 */
export function sentenceEnds(tokens: Tokens, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const mark = tokens.lower[i]!;
    if (tokens.kind[i] === BREAK) continue;
    let stop = false;
    if (tokens.kind[i] === PUNCTUATION) {
      if (mark === '!' || mark === '?' || mark === '…')
        stop = startsAfresh(tokens, afterClosers(tokens, i + 1), true);
      else if (mark === '.') stop = endsSentence(tokens, first, i, abbreviations);
    } else if (mark.length > 1 && mark.endsWith('.')) {
      // "U.S." or "a.m." before a capital: the end of a sentence only where a plain sentence opener follows
      stop = startsAfresh(tokens, i + 1, false) && OPENERS.has(tokens.lower[i + 1] ?? '');
    }
    if (!stop) continue;
    const to = afterClosers(tokens, i + 1);
    ends.push(to);
    first = to;
    i = to - 1;
  }
  if (ends.at(-1) !== tokens.count && tokens.count > 0) ends.push(tokens.count);
  return ends;
}

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
const OPENERS = new Set([
  'the',
  'it',
  'this',
  'that',
  'these',
  'they',
  'he',
  'she',
  'we',
  'in',
  'but',
  'and',
  'a',
  'an',
  'its',
  'their',
  'at',
  'on',
  'for',
]);

function endsSentence(
  tokens: Tokens,
  first: number,
  dot: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = afterClosers(tokens, dot + 1);
  if (next >= tokens.count) return true;
  if (glued(tokens, dot + 1) && next === dot + 1) return false; // "example.com", "3.x"
  const word = tokens.lower[dot - 1] ?? '';
  if (dot === first) return false;
  const fresh = startsAfresh(tokens, next, true);
  if (!glued(tokens, dot)) return fresh;
  if (dot - first === 1 && (tokens.kind[dot - 1] === NUMBER || word.length === 1)) return false; // "1." or "a." as a list mark
  if (abbreviations.has(word)) return false;
  if (
    word.length === 1 &&
    capitalised(tokens, dot - 1) &&
    /^[A-Z]/.test(tokens.text[tokens.start[dot - 1]!]!)
  )
    return false; // an initial
  return fresh;
}

/** A capital, a digit, a quote mark or a bracket: what a new sentence begins with. */
function startsAfresh(tokens: Tokens, i: number, digits: boolean): boolean {
  if (i >= tokens.count) return true;
  if (tokens.kind[i] === NUMBER) return digits;
  if (tokens.kind[i] === BREAK) return true;
  if (capitalised(tokens, i)) return true;
  return /["'([$€£¥~‘“«•–—-]/.test(tokens.text[tokens.start[i]!]!);
}

function afterClosers(tokens: Tokens, from: number): number {
  let i = from;
  while (
    i < tokens.count &&
    glued(tokens, i) &&
    /^["')\]»’”!?.…]$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
  )
    i++;
  return i;
}
