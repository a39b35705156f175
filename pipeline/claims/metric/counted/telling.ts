import type { MetricRule } from '../../../rulebook/metrics.ts';
import { eventsOf } from '../../subject/events/events-of.ts';
import type { Named } from '../beside/metric-at.ts';
import { deedInFront } from '../deed/deed-noun.ts';
import { LIGHT, verbBase } from '../deed/verb-bases.ts';
import type { Counting } from './counting.ts';
import { rangeOf } from './tokens-of.ts';

/** What is counted, with the measure of its noun and the word for what is done. */
export interface Telling extends Counting {
  /** The measure that the noun is a word for, where what is done leaves it that. */
  readonly rule: Named | null;
  /** What is done as it is written; empty where the verb says nothing. */
  readonly said: string;
  /** The verb or noun of the deed; `null` for none. */
  readonly deed: string | null;
}

export function tellingOf(counting: Counting): Telling {
  const { draft, world, verb } = counting;
  const base = verb ? verbBase(world.rulebook.language.grammar(), verb.word) : '';
  // "85 new teachers are estimated to cost $4.5m": nothing is done to them
  const costs = draft.isSubject && base === 'cost';
  const noun = verb ? null : deedInFront(draft);
  const said = noun?.done ?? (verb && !costs && !LIGHT.has(base) && !LIGHT.has(verb.word) ? verb.word : '');
  const rule = measureOfNoun(counting, said);
  // votes are had, whether they are won, polled or followed with
  const deed = noun?.base ?? (verb && !costs && rule?.rule.family !== 'votes' ? verb.word : null);
  return { ...counting, rule, said, deed };
}

/** The measure that the noun is a word for: "40 seats", "300 deaths". */
function measureOfNoun(counting: Counting, said: string): Named | null {
  const named = wordOfMeasure(counting);
  const id = named?.rule.id;
  // "50 victims were called by the gang": nobody has died
  if (id === 'deaths' && counting.words.at(-1) === 'victim' && eventsOf(counting.world).ids.size === 0)
    return null;
  // "12 sluice gates": nobody came through them
  if (id === 'attendance' && /^(?:gate|turnstile)$/.test(counting.words.at(-1)!)) return null;
  // "told 3,000 residents to move": what they do is no population
  if (id === 'population' && said !== '' && !counting.draft.frame.language.list('live or number').has(said))
    return null;
  return named;
}

function wordOfMeasure({ draft, world, from, to }: Counting): Named | null {
  const { frame } = draft;
  const { tokens } = frame;
  for (const m of frame.metrics) {
    // "40 people killed": the measure may go on behind what is counted
    const begins = m.span[0] >= tokens.start[from]! && m.span[0] < tokens.end[to - 1]!;
    if (m.rule !== 'metric:word' || !begins || m.span[1] < tokens.end[to - 1]!) continue;
    const rule = world.rulebook.metrics.byId.get(m.id);
    if (rule && countsThings(rule)) {
      const [start, end] = rangeOf(draft, m.span);
      return { rule, from: start, to: end };
    }
  }
  return null;
}

const countsThings = ({ dimensions }: MetricRule): boolean =>
  dimensions.size === 0 || dimensions.has('count') || dimensions.has('number');
