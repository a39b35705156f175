import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { idOf, normalWords } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import type { Named } from '../beside/metric-at.ts';
import { type Found, idWords, withChange } from '../found.ts';
import { illnessAt } from '../people/illness.ts';
import { hasObject } from './acts.ts';
import { asDone } from './as-done.ts';
import type { Counting } from './counting.ts';
import { countingOf } from './counting-of.ts';
import { doneTo } from './done-to.ts';
import { measureOfVerb } from './measure-of-verb.ts';
import { levelOfMany, ofUnits } from './of-units.ts';
import { outright, stronger, weaker } from './outright.ts';
import { laidOff, OUTRIGHT_BY_DEED } from './outright-by-deed.ts';
import { stateBehind } from './state-of.ts';
import { tellingOf } from './telling.ts';

type Step = (counting: Counting) => Found | null;

/** What a figure with a noun of its own measures: by a wording, by the verb, or by the noun with what is done to it. */
export function counted(draft: Draft, world: World): Found | null {
  const counting = countingOf(draft, world);
  if (!counting) return null;
  for (const step of STEPS) {
    const found = step(counting);
    if (found) return found;
  }
  return byNounAndDeed(counting);
}

const STEPS: readonly Step[] = [
  levelOfMany,
  // "an increase of 14.8 million units": the word stands for another noun, whatever the verb does with it
  ofUnits,
  // "40,000 deaths were averted": the whole says what neither verb nor noun does
  (counting) => outright(stronger, counting),
  // "40 people were killed"
  measureOfVerb,
  // "a plane carrying 48 people": only where the verb has no measure of its own
  (counting) => outright(weaker, counting),
];

/** "40 seats", "300 votes were cast", "90 trees planted": the noun's own measure, else the noun as it is written, with the deed. */
function byNounAndDeed(counting: Counting): Found | null {
  const telling = tellingOf(counting);
  for (const step of OUTRIGHT_BY_DEED) {
    const found = step(telling);
    if (found) return found;
  }
  const { draft, world, words, from, to, rule: measure, said, verb } = telling;
  const done = doneTo(telling);
  const layoffs = laidOff(telling, done);
  if (layoffs) return layoffs;
  const { tokens } = draft.frame;
  // "170 jobs at risk", where no deed says more
  const state = done === null && !said ? (stateBehind(draft.frame, to) ?? become(draft, verb)) : null;
  // "70 people were taken for treatment": a light verb, of which the id tells all the same
  const deed = said || (done && verb && !COPULA.has(verb.word) ? verb.word : '');
  const name = [textOf(tokens, { from, to }), state ?? asDone(deed, draft, world)].join(' ').trim();
  const told = done ?? state;
  const isSold =
    done === 'sell' && verb?.word === 'sold' && !(draft.isSubject && hasObject(draft.frame, verb));
  const sales = isSold ? world.rulebook.metrics.byId.get('sales_count') : undefined;
  // "3 million tickets were sold for the Games": as in "sold 3 million tickets"
  if (!measure && sales)
    return withChange(
      draft,
      { id: idOf([...words, sales.id], '_'), name, family: sales.family },
      sales.id,
      -1,
    );
  if (!measure)
    return withChange(
      draft,
      { id: idOf(told ? [...words, told] : words, '_'), name, family: 'count' },
      null,
      -1,
    );
  const { rule } = measure;
  const id = idOf(
    [
      ...modifiers(telling, measure),
      ...idWords(draft.frame, measure),
      // "40 people killed": where the measure goes on behind the noun it has the deed in it
      ...(told && measure.to <= to ? [told] : []),
    ],
    '_',
  );
  return withChange(draft, { id, name, family: rule.family }, rule.id, -1);
}

/** "64 moths have gone missing": what has become of them, in one word. */
function become({ frame: { chunks } }: Draft, verb: Chunk | null): string | null {
  if (!verb || !/^(?:gone|went|goes?|become|became|becomes|turned|remain|remained)$/.test(verb.word))
    return null;
  const such = chunks[chunks.indexOf(verb) + 1];
  return such?.kind === 'det' && such.to - such.from === 1 ? such.word : null;
}

/** "400 cases of measles" are measles cases. */
function modifiers({ draft, from }: Counting, { rule, from: head }: Named): readonly string[] {
  const { frame, chunk } = draft;
  const all = normalWords(frame.tokens, { from, to: head + 1 }).slice(0, -1);
  // "314 confirmed cases" are cases, "500 confirmed deaths" deaths
  const sure = SURELY_COUNTED.has(rule.family)
    ? all.filter((w) => !draft.frame.language.list('how sure cases are').has(w) && !CAME_BY.test(w))
    : all;
  const isOf = rule.family === 'cases' && sure.length === 0 && frame.chunks[chunk + 1]?.word === 'of';
  return isOf ? illnessAt(draft, chunk + 2) : sure;
}

const SURELY_COUNTED = new Set(['cases', 'casualties']);
/** "hospital-acquired infections": how they came by it. */
const CAME_BY = /.-(?:associated|related|linked|acquired)$/;
