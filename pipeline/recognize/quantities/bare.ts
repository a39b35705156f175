import type { Rulebook } from '../../rulebook/rulebook.ts';
import { ALNUM, capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import { THEM } from '../grammar/pointing-back.ts';
import { type Refusal, refuse } from '../not-quantities/check.ts';
import { single } from '../numbers/number.ts';
import { STOPS } from './counted-noun/stops.ts';
import type { Draft } from './draft.ts';
import { isRichter } from './richter.ts';
import { onlyAdverb, onlyVerb } from './verbal.ts';

/**
 * Why a number that ended up without a unit says no amount: a lone "one", digits told of nothing, a number that stands before
 * a noun like an adjective ("the 8088 chip") or behind "the" like a name ("the 486").
 * @param counted the sentence has counted something before
 */
export function refusedWithoutUnit(
  tokens: Tokens,
  rules: Rulebook,
  draft: Draft,
  counted: boolean,
): Refusal | null {
  const { number: node } = draft;
  const no = (reason: string): Refusal => refuse('bare', reason, node.from, node.to);
  if (node.form === 'digit phrase' && node.magnitude === 0 && tokens.lower[node.to - 1] !== 'figure')
    return no('no telling what the digits are of');
  const isAmount = (): boolean =>
    (counted && (isElided(tokens, draft) || isSoManyMore(tokens, draft))) ||
    standsAlone(tokens, rules, draft);
  if (node.form === 'words' && node.magnitude === 0 && !draft.upper && !isAmount())
    return no('a number word that counts nothing named');
  if (
    node.form === 'vague' &&
    node.magnitude < 6 &&
    tokens.lower[node.to] !== 'of' &&
    !acts(tokens, rules, draft)
  )
    return no('an unnamed many');
  // "the 40-strong choir"
  if (tokens.lower[node.to] === '-' && tokens.lower[node.to + 1] === 'strong') return null;
  const before = node.from > draft.floor ? tokens.lower[node.from - 1]! : '';
  // "a 40,000 capacity": what is grouped by thousands is a number
  const isGrouped = tokens.lower[node.from]!.includes(',');
  // "a 6.1 quake", "a 6.1 magnitude quake": how strong it was
  const behind = tokens.lower[node.to] ?? '';
  const isStrength = behind === 'magnitude' || rules.language.list('quakes').has(behind);
  if (tokens.lower[node.from]!.includes('.') && isStrength) return null;
  if (node.form === 'digits' && node.magnitude === 0 && !isGrouped && (before === 'a' || before === 'an'))
    return no('named like a thing');
  if (!node.plain || draft.upper) return null;
  const next = node.to < draft.ceiling ? tokens.lower[node.to]! : '';
  if (before === '(' && next === ')') return no('a number in brackets');
  if (QUOTES.has(before) && QUOTES.has(next)) return no('a number in quotes');
  if (next === '$' || next === '€' || next === '£') return no('stands before an amount');
  const whole = before === 'the' && tokens.lower[node.from - 2] === 'of' && next === ','; // "of the 400, some"
  // "the 40 hurt, the 12 missing"
  const victims = before === 'the' && rules.refusals.list('counted_as').has(next);
  if (victims) return null;
  // "400 flights, compared to Orrin's 320"
  const other = counted && before === "'s" && ENDS.has(next) && isComparison(tokens, node.from - 3);
  if (other) return null;
  if (LIKE_A_NAME.has(before) && !whole && !isGrouped) return no('named like a thing');
  // "24703 L-202": long digits without grouping before a capital
  const long = tokens.lower[node.from]!.length >= 5 && capitalised(tokens, node.to);
  if (long && node.to < draft.ceiling && tokens.kind[node.to] === WORD)
    return no('a number of a file or place');
  if (rules.hedges.before.longest(tokens, node.from, draft.floor)) return null; // "about 1000 come"
  const kind = tokens.kind[node.to];
  // "a magnitude 6 aftershock", "of magnitude of 7 hit Halm", "the magnitude-7 quake"
  const joined = (before === 'of' || before === '-') && tokens.lower[node.from - 2] === 'magnitude';
  if (before === 'magnitude' || joined || isRichter(tokens, draft.to)) return null;
  if (acts(tokens, rules, draft)) return null; // "412 voted for"
  // "12 dead and 30 hurt, police said": what became of so many
  const past = node.to + 1 < draft.ceiling ? tokens.lower[node.to + 1]! : '.';
  if (rules.refusals.list('counted_as').has(next) && (ENDS.has(past) || BEHIND_FATES.has(past))) return null;
  const modifies =
    node.to < draft.ceiling &&
    (kind === WORD || kind === ALNUM) &&
    !STOPS.has(next) &&
    !capitalised(tokens, node.to);
  return modifies && !next.endsWith('ly') ? no('stands before a noun like an adjective') : null;
}

/** "no less than thirty", "five hundred or more", "six were injured": a number word that is an amount without a noun. */
function standsAlone(tokens: Tokens, rules: Rulebook, { number, to, floor, ceiling }: Draft): boolean {
  if (rules.hedges.before.longest(tokens, number.from, floor)) return true;
  if (to >= ceiling) return false;
  if (rules.hedges.after.longest(tokens, to).length > 0) return true;
  if (Number(single(number)) > 1 && tokens.lower[to] === 'of' && isOfPeople(tokens, rules, to + 1))
    return true;
  if (number.from > floor && tokens.lower[number.from - 1] === 'the') return false; // "the two also met"
  return Number(single(number)) > 1 && acts(tokens, rules, { to, ceiling });
}

/** "Halm had eight deaths, Brome seven and Tarn six": behind a name, and nothing more is said of it. */
function isElided(tokens: Tokens, { number, to, floor, ceiling }: Draft): boolean {
  const before = number.from - 1;
  if (Number(single(number)) <= 1 || before <= floor || !capitalised(tokens, before)) return false;
  return to >= ceiling || ENDS.has(tokens.lower[to]!);
}
/** "ordered 14 jets with an option for six more": of what was counted before, and nothing more is said. */
const isSoManyMore = ({ lower }: Tokens, { to, ceiling }: Draft): boolean =>
  lower[to] === 'more' && (to + 1 >= ceiling || ENDS.has(lower[to + 1]!));

/** "than Orrin's", "compared to the Orrin Line's": up to three words of a name behind a word that compares. */
function isComparison({ lower }: Tokens, at: number): boolean {
  for (let i = at; i > at - 3; i--)
    if (COMPARES.has(lower[i] ?? '')) return lower[i] !== 'to' || lower[i - 1] === 'compared';
  return false;
}
const COMPARES = new Set(['than', 'to', 'with', 'against', 'versus', 'vs']);
const ENDS = new Set([',', '.', ';', 'and', 'but', 'while']);

/** A verb follows: the number is the subject ("six were injured", "tens of thousands marched"). */
function acts(tokens: Tokens, rules: Rulebook, { to, ceiling }: Pick<Draft, 'to' | 'ceiling'>): boolean {
  if (to >= ceiling) return false;
  const word = tokens.lower[to]!;
  const grammar = rules.language.grammar();
  return rules.refusals.list('counted_do').has(word) || onlyVerb(word, grammar) || onlyAdverb(word, grammar);
}

/** "twelve of them", "twelve of the dead". */
const isOfPeople = ({ lower }: Tokens, { refusals }: Rulebook, at: number): boolean =>
  OF_ALL.has(lower[at] ?? '') ||
  (lower[at] === 'the' &&
    (refusals.list('counted_as').has(lower[at + 1] ?? '') || lower[at + 1] === 'victims'));

const OF_ALL = new Set([...THEM, 'us']);
const BEHIND_FATES = new Set(['in', 'at', 'after', 'when', 'as', 'by', 'near', 'on', '–', '—', ':']);
const QUOTES = new Set(["'", '"', '+']);
const LIKE_A_NAME = new Set([
  'the',
  "'s",
  'this',
  'that',
  'called',
  'named',
  'old',
  'new',
  'a',
  'an',
  'codenamed',
  'dubbed',
]);
