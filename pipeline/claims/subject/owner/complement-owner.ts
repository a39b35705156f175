import type { Told } from '../../draft.ts';
import { isMeasure, metricAt } from '../../metric/beside/metric-at.ts';
import { GOODS } from '../../metric/families.ts';
import { type Complement, complements, hasName } from '../../sentence/noun-phrase.ts';
import { needsOwner } from '../earlier/carried-on.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';
import type { Measured } from './measured.ts';
import { isPartner } from './partner.ts';

/** "rainfall in Oslo", "the number of people in work in Ostland". */
export function complementOwner(measured: Measured): Told | undefined {
  const { draft, world, chunk, noun } = measured;
  const { frame } = draft;
  const { chunks } = frame;
  const all = ownersBehind(measured);
  // "the number of people in work in Ostland": the place, not what else is said of them
  const isCount =
    COUNTING.has(noun.word) ||
    (chunks[chunk - 1]?.word === 'of' && COUNTING.has(chunks[chunk - 2]?.word ?? ''));
  const place = isCount ? all.find((c) => hasName(frame, c.chunk)) : undefined;
  // "patients in critical care beds with flu": of what they have
  const illness =
    PATIENTS.has(noun.word) || (isCount && PATIENTS.has(chunks[chunk + 2]?.word ?? ''))
      ? all.find((c) => c.prep === 'with')
      : undefined;
  const of =
    place ?? illness ?? all.find((c) => c.prep === 'of' || c.prep === 'at' || c.prep === 'for') ?? all[0];
  // "the overall income among the 31 charities"
  const behind = chunks[chunk + 2]?.kind === 'det' ? chunk + 3 : chunk + 2;
  const many = chunks[chunk + 1]?.word === 'among' ? chunks[behind]?.mention : undefined;
  if (!of && many?.kind === 'quantity' && many.counted && many.unit)
    return subjectOfUnit(frame.tokens.text.slice(...many.unit));
  return (of && resolved(draft, world, of.chunk)) ?? undefined;
}

const PATIENTS = new Set(['patient', 'patients', 'inpatient', 'inpatients']);

/** "the number of seats": what is counted, and nobody who has it. */
const COUNTING = new Set(['number', 'numbers']);

/** What hangs on the measure by a preposition that may tell whose it is. */
function ownersBehind({ draft, world, chunk, noun }: Measured): readonly Complement[] {
  const { frame } = draft;
  const { chunks, tokens, entities } = frame;
  // "production of copper" is not copper's
  const made = GOODS.has(metricAt(frame, chunk, draft.dimension, world.rulebook, true)?.rule.family ?? '');
  const family = draft.rule ? world.rulebook.metrics.byId.get(draft.rule)?.family : undefined;
  const isTakenIn = TAKEN_IN.has(family ?? '') && needsOwner(draft, world);
  return complements(frame, chunk).filter((complement) => {
    const { chunk: at, prep } = complement;
    const { from, head, word } = chunks[at]!;
    if (isPartner(frame, chunk, complement)) return false;
    // "tonnes of cocaine with a street value of £11m": no measure owns another
    if (prep === 'with' && isMeasure(frame, at, world.rulebook)) return false;
    if (!OWNER_PREPOSITIONS.has(prep) || world.rulebook.language.list('times of a measure').has(word))
      return false;
    // "exports from the Union of the Orrin Towns": within a name
    // "homes on the market": to be had
    if (prep === 'on' && word === 'market' && !hasName(frame, at)) return false;
    // "the loss of life in Halm": words of the measure
    if (frame.metrics.some(({ span }) => span[0] <= tokens.start[noun.head]! && span[1] >= tokens.end[head]!))
      return false;
    // "homes for sale"
    if (prep === 'for' && ON_OFFER.test(word) && head === from) return false;
    if (entities.some((e) => e.span[0] < tokens.start[from]! && e.span[1] > tokens.start[head]!))
      return false;
    if (hasName(frame, at)) return true;
    // "tickets for foreigners cost": of what is paid for, and not of who pays
    if (prep === 'for' && world.rulebook.language.list('paid for').has(noun.word)) return false;
    // "the churn rate for this category": a part of whoever has it
    if (THIS.test(tokens.lower[from]!) && needsOwner(draft, world)) return false;
    // "revenue from phones", "income through customer contracts": of whoever takes it in
    if (isTakenIn && (prep === 'from' || prep === 'through')) return false;
    // "revenue from operations", "cash from ordinary activities": of whoever runs them
    if (prep === 'from' && RUN.has(word)) return false;
    return !((made || COUNTING.has(noun.word)) && prep === 'of');
  });
}

const OWNER_PREPOSITIONS = new Set(
  'of in into at for from by on across among to between with through via within'.split(' '),
);

const ON_OFFER = /^(?:sale|rent|hire|lease|let)$/;
const THIS = /^(?:this|that|these|those)$/;
const TAKEN_IN = new Set(['revenue', 'profit']);

const RUN = new Set(['operation', 'operations', 'activity', 'activities']);
