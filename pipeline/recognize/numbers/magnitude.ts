import type { Decimal } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import { glued, type Tokens, WORD, written } from '../../text/tokens.ts';
import { looksPlural } from '../quantities/singular.ts';
import type { Surroundings } from './surroundings.ts';

export interface Magnitude {
  readonly power: number;
  /** A factor that is no power of ten (a dozen). */
  readonly times: Decimal | null;
  readonly to: number;
  /** A word, behind which another may follow ("hundred million"); letters end the number. */
  readonly word: boolean;
}

/** From a hundred thousand on: "five hundreds of them" are no 500. */
const POWER_OF_TEN = /^10{5,}$/;

/** The magnitude behind a number at token `at` ("million", "-billion", "bn", "k"); below `than` a power where given. */
export function magnitudeAfter(
  tokens: Tokens,
  at: number,
  rules: NumberRules,
  around: Surroundings,
  after?: number,
): Magnitude | null {
  if (at >= around.ceiling) return null;
  const hyphen = tokens.lower[at] === '-' && glued(tokens, at) && glued(tokens, at + 1);
  const i = hyphen ? at + 1 : at;
  const word = rules.words.get(tokens.lower[i] ?? '');
  if (word?.is === 'magnitude') {
    if (after !== undefined && word.power <= after) return null;
    return { power: word.power, times: word.power === 0 ? word.times : null, to: i + 1, word: true };
  }
  // "Rs 24,470 crores", "5 millions": the plural that is vague by itself
  if (word?.is === 'vague' && POWER_OF_TEN.test(word.low)) {
    const power = word.low.length - 1;
    return after !== undefined && power <= after ? null : { power, times: null, to: i + 1, word: true };
  }
  if (after !== undefined || tokens.kind[i] !== WORD) return null;
  const letter = rules.letters.get(written(tokens, i, i + 1));
  if (!letter) return null;
  const fits =
    letter.where.has('anywhere') ||
    (letter.where.has('money') && around.money) ||
    (letter.where.has('attached') && (glued(tokens, i) || hyphen) && !unitFollows(tokens, i + 1)) ||
    (letter.where.has('noun') && !hyphen && nounFollows(tokens, i + 1, around.ceiling)) ||
    (letter.where.has('unmeasured') &&
      glued(tokens, i) &&
      !hyphen &&
      tellsNoLength(tokens, i, rules, around));
  return fits ? { power: letter.power, times: null, to: i + 1, word: false } : null;
}

/** "m/s", "k-means": the letter is part of something else. */
const unitFollows = (tokens: Tokens, i: number): boolean =>
  (tokens.lower[i] === '/' || tokens.lower[i] === '-') &&
  glued(tokens, i) &&
  glued(tokens, i + 1) &&
  tokens.kind[i + 1] === WORD;

/**
 * A plural that counts or measures follows soon ("1.2m tons", "8 B people"): then "m" is a million, no metre. Words of
 * measuring and grammar follow metres ("37m long", "5 m of snow", "100m sprint").
 */
function nounFollows(tokens: Tokens, i: number, ceiling: number): boolean {
  if (glued(tokens, i)) return false;
  if (GOODS.test(tokens.lower[i] ?? '')) return true; // "passed the 100m tonne mark", "a 40m euro plan"
  for (let k = i; k < ceiling && k < i + 3 && tokens.kind[k] === WORD; k++) {
    const word = tokens.lower[k]!;
    if ((k === i && word.length < 3) || AFTER_METRES.has(word)) return false;
    if (looksPlural(word)) return true;
  }
  return false;
}

const GOODS =
  /^(?:tonne|ton|teu|barrel|gallon|bushel|euro|dollar|pound|rupee|peso|franc|krona|krone|rand|yuan|zloty|dirham|rouble|ruble|lira)$/;

/** "rose by 1.4m to 27.9m" speaks of no length: no word of size or place near, and no noun of measuring behind. */
function tellsNoLength(tokens: Tokens, i: number, rules: NumberRules, around: Surroundings): boolean {
  const next = i + 1 < around.ceiling ? tokens.lower[i + 1]! : '';
  if (glued(tokens, i + 1) && next !== '.' && next !== ',' && next !== ')' && next !== ';') return false;
  if (tokens.lower[i - 2] === 'the' || tokens.lower[i - 2] === 'x') return false;
  for (let k = Math.max(around.floor, i - REACH); k < Math.min(around.ceiling, i + REACH); k++)
    if (rules.lengthWords.has(tokens.lower[k]!)) return false;
  return true;
}
const REACH = 12;

const AFTER_METRES: ReadonlySet<string> = new Set(
  `long high tall wide deep thick away above below from and but the off per are was were has had for with that which who
   into onto over under out when while than apart across along behind ahead before after butterfly breaststroke
   backstroke freestyle sprint sprints race races hurdles final finals relay medley dash diameter tide tides waves wave
   pool platform springboard swell depth height length width altitude elevation radius walk not only can will would
   could may might this these its their her his our since until down short underwater square cubic`.split(
    /\s+/,
  ),
);
