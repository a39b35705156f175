import { capitalised, type Tokens, WORD } from '../../../text/tokens.ts';
import { looksPlural, singularOf } from '../singular.ts';
import { type CountedNoun, type CountOptions, phrase } from './counted.ts';
import { STOPS } from './stops.ts';

/** "11-member" counts members. */
export function hyphenated(tokens: Tokens, i: number, ceiling: number): CountedNoun | null {
  if (i >= ceiling || tokens.kind[i] !== WORD || STOPS.has(tokens.lower[i]!)) return null;
  const word = tokens.lower[i]!;
  if (word.length < 3 || NO_COMPOUND.has(word)) return null;
  return { name: singularOf(word), from: i, to: i + 1 };
}

/** "one particular demand", "one generation behind": up to a word that cannot belong to the noun. */
export function singularPhrase(tokens: Tokens, at: number, ceiling: number): CountedNoun | null {
  let to = at;
  while (to < ceiling && to < at + 4 && tokens.kind[to] === WORD) {
    const word = tokens.lower[to]!;
    if (STOPS.has(word) || (to > at && looksVerbal(word)) || word === "'s") break;
    to++;
  }
  if (to === at || tokens.lower[to] === "'s") return null;
  const head = tokens.lower[to - 1]!;
  if (looksPlural(head) || NO_HEAD.has(head)) {
    if (to - at < 2) return null;
    to--;
  }
  return phrase(tokens, at, to);
}

/** "three course meal", "5 speed manual gearbox": two or more plain words behind the number. */
export function compoundPhrase(
  tokens: Tokens,
  at: number,
  ceiling: number,
  sizes: CountOptions['sizes'],
): CountedNoun | null {
  if (sizes(tokens.lower[at]!) && tokens.kind[at + 1] === WORD && !STOPS.has(tokens.lower[at + 1]!))
    return phrase(tokens, at, at + 1);
  let to = at;
  while (to < ceiling && to < at + 4 && tokens.kind[to] === WORD && !capitalised(tokens, to)) {
    const word = tokens.lower[to]!;
    if (STOPS.has(word) || looksVerbal(word) || word === "'s" || NO_COMPOUND.has(word)) break;
    to++;
  }
  // "a 747 jumbo jet": a type by its number
  if (CRAFT.has(tokens.lower[to - 1]!) && /^\d{3}$/.test(tokens.lower[at - 1] ?? '')) return null;
  return to - at >= 2 ? phrase(tokens, at, to) : null;
}
const CRAFT = new Set(
  'jet airliner freighter aircraft plane helicopter bomber locomotive tractor'.split(' '),
);

const NOUNS_LIKE_VERBS = new Set(
  'speed seed feed breed hundred thing building ceiling evening morning meeting ring string spring wing king family supply assembly reply rally building hearing filing listing offering painting wedding parking housing engineering monthly weekly daily quarterly'.split(
    ' ',
  ),
);

/** Past forms without an ending: "A 30,000 crowd saw". */
const PAST = new Set(
  'saw sold bought cut hit set beat drew ran held kept paid sent spent led met'.split(' '),
);

/** A verb form or an adverb, as far as an ending tells. */
const looksVerbal = (word: string): boolean =>
  PAST.has(word) ||
  (word.length > 4 &&
    !NOUNS_LIKE_VERBS.has(word) &&
    (word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly'))) ||
  (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'));

/** Behind a hyphen these make no count of things: "one-way", "two-fold", "three-quarter". */
const NO_COMPOUND = new Set(
  `way fold off time to stop sided half third thirds quarter quarters fifth fifths tenth tenths plus year-old odd ish old strong
   fourths sixth eighths hundred thousand million billion size and star and-a-half one two three on man-of nil love all by out
   inch-perfect digit digits figure figures up down th stroke party term dimensional faced hit run line-up`.split(
    /\s+/,
  ),
);
const NO_HEAD = new Set(
  'only more less than very just even also still later earlier ago here there'.split(' '),
);
