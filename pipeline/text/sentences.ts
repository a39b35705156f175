import { BREAK, capitalised, glued, NUMBER, PUNCTUATION, SIGN, type Tokens, WORD } from './tokens.ts';

/**
 * No sentence is longer, whatever its marks: what is done inside a sentence may look at each pair of its figures.
 * The longest of real articles have some 200 tokens.
 */
const LONGEST = 300;

/**
 * Where the sentences of a passage end: token indices, exclusive, the last one is `tokens.count`.
 * A full stop ends one unless it stands behind an abbreviation, an initial or a list number, or the text goes on in lower case.
 * A line break inside a passage ends one too, unless the text goes on in lower case.
 * @param abbreviations lower-case words that keep their full stop ("sept", "inc", "no")
 */
export function sentenceEnds(tokens: Tokens, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i - first >= LONGEST) {
      first = cutBefore(tokens, first, i);
      ends.push(first);
    }
    const mark = tokens.lower[i]!;
    let stop = false;
    if (tokens.kind[i] === PUNCTUATION) {
      if (mark === '!' || mark === '?' || mark === '…')
        stop = startsAfresh(tokens, afterClosers(tokens, i + 1), true);
      else if (mark === '.') stop = endsSentence(tokens, first, i, abbreviations);
    } else if (tokens.kind[i] === BREAK) {
      stop = i > first && startsAfresh(tokens, i + 1, true);
    } else if (mark.length > 1 && mark.endsWith('.')) {
      // "U.S." or "a.m." before a capital: the end of a sentence only where a plain sentence opener follows
      stop = opens(tokens, i + 1);
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

/** Behind the last semicolon or comma of an overlong sentence, else where it is. */
function cutBefore(tokens: Tokens, first: number, i: number): number {
  for (let at = i; at > first + LONGEST / 2; at--) {
    const mark = tokens.lower[at - 1];
    if ((mark === ';' || mark === ',') && !glued(tokens, at)) return at;
  }
  return i;
}

/** Words that open a sentence and hardly ever follow an abbreviation or an initial inside one. */
const OPENERS = new Set(
  (
    'the it its this that these those they their there he his she her we our you but and or yet so in on at for from by with under ' +
    'during over after before since until while when where as if although though because however meanwhile moreover instead ' +
    'nor not no some many most more all both each every another such what who how why a an'
  ).split(' '),
);

/** Titles and marks of reference: a name or number has to follow, so no sentence ends behind them. */
const NEVER_LAST = new Set(
  (
    'mr mrs ms dr prof gen col sgt lt capt rev hon gov sen rep st mt messrs no nos vol vols p pp fig figs eq sec art ch vs v cf ' +
    'approx ca al e.g i.e'
  ).split(' '),
);

/** A capitalised opener: "The", "In". A bare "A" may be an initial. */
function opens(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count || tokens.kind[i] !== WORD || !capitalised(tokens, i)) return false;
  const word = tokens.lower[i]!;
  return OPENERS.has(word) && !(tokens.lower[i + 1] === '.' && glued(tokens, i + 1));
}

function endsSentence(
  tokens: Tokens,
  first: number,
  dot: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = afterClosers(tokens, dot + 1);
  if (next >= tokens.count) return true;
  if (dot === first) return false;
  const word = tokens.lower[dot - 1] ?? '';
  // "example.com", "3.x"; but a space is easily lost between sentences: "by 5%.The"
  if (glued(tokens, dot + 1) && next === dot + 1) return lostSpace(tokens, dot) && opens(tokens, next);
  const fresh = startsAfresh(tokens, next, true);
  if (!fresh || !glued(tokens, dot)) return fresh;
  if (dot - first === 1 && (tokens.kind[dot - 1] === NUMBER || word.length === 1)) return false; // "1." or "a." as a list mark
  if (abbreviations.has(word)) return !NEVER_LAST.has(word) && opens(tokens, next);
  if (word.length === 1 && tokens.kind[dot - 1] === WORD && capitalised(tokens, dot - 1))
    return word.length < (tokens.lower[next]?.length ?? 0) && opens(tokens, next); // an initial, unless of "World War I. The"
  return true;
}

/** The word before a full stop is plain enough to end a sentence and no part of an address. */
const lostSpace = (tokens: Tokens, dot: number): boolean =>
  glued(tokens, dot) &&
  (tokens.kind[dot - 1] === SIGN ||
    tokens.kind[dot - 1] === PUNCTUATION ||
    (tokens.kind[dot - 1] === WORD &&
      tokens.end[dot - 1]! - tokens.start[dot - 1]! > 2 &&
      !glued(tokens, dot - 1)));

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
