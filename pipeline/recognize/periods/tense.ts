import type { PeriodRules } from '../../rulebook/periods.ts';
import { capitalised, NUMBER, type Tokens, WORD } from '../../text/tokens.ts';

export type Tense = 'past' | 'future' | null;

/** How far a verb may stand from the expression it dates. */
const REACH = 15;

/**
 * A cheap look at the tense around the tokens `[from, to)`: the nearest verb form to the left decides, then the nearest to the
 * right. "It said on Tuesday that it will …" dates the saying; "On Friday it will …" the doing.
 * @param first first token of the sentence
 * @param end the token after its last
 */
export function tenseAround(
  tokens: Tokens,
  rules: PeriodRules,
  first: number,
  end: number,
  from: number,
  to: number,
): Tense {
  const borders = rules.list('between clauses');
  const lists = {
    future: rules.list('future'),
    past: rules.list('past'),
    decisions: rules.list('decisions'),
  };
  const due = dueBefore(tokens, from);
  let reach = from - REACH;
  for (let i = from - 1; i >= first && i >= reach; i--) {
    if (borders.has(tokens.lower[i]!)) break;
    // "expects the bank to cut rates in August": the verb in front tells the time
    if (lists.past.has(tokens.lower[i]!) && tokens.lower[i - 1] === 'to') {
      reach = i - REACH;
      continue;
    }
    const tense = tenseOf(tokens, i, lists);
    if (tense && i !== due) return tense;
  }
  if (due >= 0 && tenseOf(tokens, due, lists)) return 'past';
  for (let i = to; i < end && i < to + REACH; i++) {
    if (borders.has(tokens.lower[i]!) && i > to) break;
    const tense = tenseOf(tokens, i, lists);
    if (tense) return tense;
  }
  return null;
}

/** "Wants the bins emptied by June", "it emptied them by June": the participle right in front of a deadline, which another verb may call for; or -1. */
const dueBefore = ({ lower }: Tokens, from: number): number => {
  const by = lower[from] === 'by' ? from : lower[from - 1] === 'by' ? from - 1 : 0;
  return lower[by - 1]?.endsWith('ed') ? by - 1 : -1;
};

/** Words by what they tell of the time. */
interface Lists {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly decisions: ReadonlySet<string>;
}

function tenseOf(tokens: Tokens, i: number, { future, past, decisions }: Lists): Tense {
  if (tokens.kind[i] !== WORD) return null;
  const word = tokens.lower[i]!;
  if (FORESEEN.has(word) && saysWhat(tokens, i)) return 'past';
  // "were waiting to start treatment": the verb before tells the time, if any does
  // "is to open in October"
  if (word === 'to' && (tokens.lower[i - 1] === 'is' || tokens.lower[i - 1] === 'are')) return 'future';
  // "has to save £3m by April"
  if (HAS.has(word) && tokens.lower[i + 1] === 'to') return 'future';
  if (BASES.has(word) && tokens.lower[i - 1] === 'to') return null;
  // "down from 5.3% in the three months to April"
  if (ENDS.has(word) && tokens.lower[i + 1] === 'from') return 'past';
  // "agreed to close 12 schools in September": when they close
  if (tokens.lower[i - 1] === 'to' && decisions.has(tokens.lower[i - 2] ?? '')) return 'future';
  // "set a record", unlike "is set to open", "is set for May"
  if (word === 'set' && !SET_TO.has(tokens.lower[i + 1] ?? '')) return null;
  // "will stay mayor after taking 53% in Sunday's election"
  if (word.endsWith('ing') && tokens.lower[i - 1] === 'after') return 'past';
  // "polled 14,873 votes on Thursday": what is counted, and nobody who votes
  if (future.has(word) || word.endsWith("'ll"))
    return NOUN_AFTER.has(tokens.lower[i - 1] ?? '') || tokens.kind[i - 1] === NUMBER ? null : 'future';
  if (word === 'may' && !capitalised(tokens, i)) return 'future';
  const done = past.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
  // "will be paid", "is shut": a participle, whose auxiliary tells the time
  return done && !PASSIVE.has(tokens.lower[i - 1] ?? '') && !isToCome(tokens, i) ? 'past' : null;
}

const HAS = new Set(['has', 'have']);
const ENDS = new Set(['up', 'down']);
const SET_TO = new Set(['to', 'for']);
const BASES = new Set(['start', 'begin', 'resume', 'arrive']);

/** "economists expected it to be 4.5% for November": somebody did expect it, and it is not to come. */
const FORESEEN = new Set(['expected', 'predicted', 'projected', 'forecast', 'estimated', 'planned']);
const OBJECTS = new Set([
  'it',
  'them',
  'this',
  'that',
  'the',
  'a',
  'an',
  'its',
  'their',
  'only',
  'just',
  'about',
]);
const saysWhat = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i - 1] === 'had' ||
  (OBJECTS.has(tokens.lower[i + 1] ?? '') && !PASSIVE.has(tokens.lower[i - 1] ?? ''));

/** "beating Wall Street's forecast", "in line with forecasts": a noun, and no time to come. */
const NOUN_AFTER = new Set([
  'with',
  'than',
  'above',
  'below',
  'against',
  'beat',
  'beating',
  'topped',
  'of',
  'more',
  'fewer',
  'most',
  "'s",
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'earlier',
  'previous',
  'original',
]);

/** "will stay closed", "to be fully restored": a participle behind a verb to come. */
function isToCome(tokens: Tokens, i: number): boolean {
  if (!STAYS.has(tokens.lower[i - 1] ?? '') && !/ly$/.test(tokens.lower[i - 1] ?? '')) return false;
  return TO_COME.has(tokens.lower[i - 2] ?? '') || TO_COME.has(tokens.lower[i - 3] ?? '');
}

const STAYS = new Set(['stay', 'remain', 'keep', 'get', 'be', 'been', 'become']);
const TO_COME = new Set(['will', 'would', 'shall', 'may', 'might', 'could', 'should', 'must', 'to', "'ll"]);

const PASSIVE = new Set(['be', 'being', 'is', 'are', 'get', 'gets']);
