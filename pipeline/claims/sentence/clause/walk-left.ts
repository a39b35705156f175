import { type Chunk, isNominal } from '../chunk.ts';
import { antecedent } from './antecedent.ts';
import { asideStart, overAside } from './aside.ts';
import { atNoun } from './at-noun.ts';
import { atParticiple } from './at-participle.ts';
import { isHowSoon } from './how-soon.ts';
import { overClause, overRelativeClause } from './over-clause.ts';
import { NOTHING, REACH, sameAs, shared, subjectAt, type Walk } from './walk.ts';

/** Goes left from a verb until it meets its subject, or another verb whose subject is the same. */
export function walkLeft(chunks: readonly Chunk[], verb: number): Walk {
  const told = overRelative(chunks, verb) ?? atParticiple(chunks, verb);
  if (told) return told;
  // "…, the tallest in town, has": over an aside that ends right before the verb
  let at = verb - 1;
  while (at >= 0 && (chunks[at]!.kind === 'adverb' || isHowSoon(chunks[at]!))) at--;
  // "Halm Foods, a grocer, on Tuesday reported"
  if (chunks[at]?.kind === 'period') {
    const day = chunks[at - 1]?.word === 'on' || chunks[at - 1]?.word === 'in' ? at - 2 : at - 1;
    if (chunks[day]?.word === ',') at = day;
    // "bought the mine in 1985 and over the next 27 years spent"
    if (chunks[day]?.kind === 'and') at = day;
  }
  // "cost £42 and must be lodged": what stands before "and" is the object of the verb that shares its subject
  if (chunks[at]?.kind === 'and') {
    const told = shared(chunks, at);
    // "The pot, 14 inches tall and weighing 6 pounds": what the aside says more of
    const comma =
      told === NOTHING && chunks[verb]!.bare ? chunks.findLastIndex((c, i) => i < at && c.word === ',') : -1;
    return comma > 0 && isNominal(chunks[comma - 1]) ? subjectAt(comma - 1) : told;
  }
  at = overAside(chunks, at);
  while (at >= 0 && verb - at < REACH) {
    const step = stepFrom(chunks, verb, at);
    if (typeof step !== 'number') return step;
    at = step;
  }
  return NOTHING;
}

/** "Hurricane Ian, which made landfall in Florida, unleashed": what the relative clause right before the verb is about. */
function overRelative(chunks: readonly Chunk[], verb: number): Walk | null {
  const aside = chunks[verb - 1]?.word === ',' ? asideStart(chunks, verb - 1) : -1;
  if (aside < 0 || chunks[aside + 1]?.kind !== 'relative') return null;
  // "The price of the car, which has seven seats, is": of the price, though the car has them
  const whole = overRelativeClause(chunks, aside + 1);
  return typeof whole === 'number' ? antecedent(chunks, aside + 1) : whole;
}

/** What the walk from `verb` finds at a chunk, or the chunk it goes on to. */
function stepFrom(chunks: readonly Chunk[], verb: number, at: number): Walk | number {
  const chunk = chunks[at]!;
  switch (chunk.kind) {
    case 'relative':
      return antecedent(chunks, at);
    case 'noun':
    case 'pronoun':
    case 'figure':
      if (isHowSoon(chunk)) return at - 1;
      if (at === verb - 1 && isSpentTo(chunks, verb)) return sameAs(at - 1);
      // "won in the women's 800m to claim": what she won it in does nothing
      if (chunk.kind === 'figure' && isGenitive(chunks[at - 1]) && chunks[at - 2]?.kind === 'prep')
        return at - 3;
      // "An hour of walking a day cut the risk": how often
      // "Orla Motors, which last year sold": when
      if (OFTEN.test(chunk.word) && chunk.to - chunk.from === 2)
        if (isNominal(chunks[at - 1]) || chunks[at - 1]?.kind === 'relative') return at - 1;
      // "Nurses who are 65 or older make up": more of the figure
      if (OPEN_ENDS.has(chunk.word) && chunks[at - 1]?.kind === 'and' && chunks[at - 2]?.kind === 'figure')
        return at - 2;
      // "The number of victims as a result is": no subject
      if (chunk.word === 'result' && chunks[at - 1]?.word === 'as') return at - 2;
      return atNoun(chunks, verb, at);
    case 'verb':
      // "the number of people deemed to be living there has risen"
      if (chunk.infinitive && chunks[at - 1]?.bare && isNominal(chunks[at - 2])) return at - 2;
      return overClause(chunks, at, verb) ?? (chunk.bare && isNominal(chunks[at - 1]) ? at - 1 : sameAs(at));
    case 'subordinator':
      return shared(chunks, at);
    case 'and':
      // "lost 9% and in the north have grown": who lost has grown
      return chunks[at + 1]?.kind === 'prep' && chunks[at - 1]?.kind === 'figure'
        ? shared(chunks, at)
        : at - 1;
    case 'mark':
      return atMark(chunks, at);
    default:
      return at - 1;
  }
}

/** "cost £40m to make and took", "needs two years to build and will": money and time do nothing, who spends them does. */
function isSpentTo(chunks: readonly Chunk[], verb: number): boolean {
  const spent = chunks[verb - 1]!.mention;
  if (!chunks[verb]!.infinitive || spent?.kind !== 'quantity' || chunks[verb - 2]?.kind !== 'verb')
    return false;
  return spent.quantity.dimension === 'money' || spent.quantity.dimension === 'duration';
}

/** "the women's": with its "'s" behind it. */
const isGenitive = (noun: Chunk | undefined): boolean => noun?.kind === 'noun' && noun.to === noun.head + 2;

const OFTEN = /^(?:day|night|week|month|year)$/;
const OPEN_ENDS = new Set(['older', 'over', 'more', 'above', 'younger', 'under', 'less', 'fewer']);

function atMark(chunks: readonly Chunk[], at: number): Walk | number {
  const { word } = chunks[at]!;
  if (word === ';' || word === '"') return NOTHING;
  const open = word === ')' ? asideStart(chunks, at) : -1;
  return open >= 0 ? open - 1 : at - 1;
}
