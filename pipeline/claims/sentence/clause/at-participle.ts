import { type Chunk, isNominal } from '../chunk.ts';
import { antecedent } from './antecedent.ts';
import { asideStart, isAsideInClause } from './aside.ts';
import { ABLE } from './at-noun.ts';
import { phraseStart } from './phrase-start.ts';
import { presentedBefore, shownBefore } from './presented.ts';
import { REACH, sameAs, shared, subjectAt, type Walk } from './walk.ts';

/** What an -ing form hangs on that shares the subject of the clause. */
const WHILE = new Set(['after', 'before', 'since', 'while', 'when', 'without', 'by']);

/** Whose deed a bare participle is, where what stands right before it tells: a comma, a bracket, "after"; else `null`. */
export function atParticiple(chunks: readonly Chunk[], verb: number): Walk | null {
  const { bare, word } = chunks[verb]!;
  const able = chunks[verb - 1]?.word === 'of' ? verb - 2 : verb - 1;
  if (ABLE.has(chunks[able]?.word ?? '')) return ofAble(chunks, able);
  if (!bare) return null;
  const before = chunks[verb - 1]?.word ?? '';
  // "the depot on the quay, valued at £3m": the noun before the comma
  if (!/ing$/.test(word) && !chunks[verb]!.having) {
    const explained = before === ',' ? explainedBy(chunks, verb - 1) : -1;
    if (explained >= 0) return subjectAt(explained);
    return before === ',' || before === '(' ? antecedent(chunks, verb) : null;
  }
  if (before === ',') return behindComma(chunks, verb);
  return WHILE.has(before) ? ofMainVerb(chunks, verb) : null;
}

/** "opened a mill able to grind 40 tonnes", "opened a mill, capable of grinding 40 tonnes": what can do it; `null` where the clause tells. */
function ofAble(chunks: readonly Chunk[], able: number): Walk | null {
  if (isNominal(chunks[able - 1])) return subjectAt(able - 1);
  const presented = chunks[able - 1]?.word === ',' ? presentedBefore(chunks, able - 1) : -1;
  return presented >= 0 ? subjectAt(presented) : null;
}

/** "Theft, one of the commonest crimes, rose": the noun that the aside closed at a comma says more of; -1 where there is none. */
function explainedBy(chunks: readonly Chunk[], close: number): number {
  const open = asideStart(chunks, close);
  const said = chunks[open + 1]?.kind === 'det' ? chunks[open + 2] : chunks[open + 1];
  if (open < 1 || !isNominal(chunks[open - 1]) || !isNominal(said) || said!.kind === 'pronoun') return -1;
  for (let i = open + 1; i < close; i++) if (chunks[i]!.kind === 'verb' || chunks[i]!.word === ',') return -1;
  const { free, head } = phraseStart(chunks, open - 1);
  return free && chunks[head]!.kind === 'noun' ? head : -1;
}

/** "Halvard will stay mayor of Tarn after taking 53%": who does the one does the other. */
function ofMainVerb(chunks: readonly Chunk[], verb: number): Walk | null {
  for (let i = verb - 2; i >= 0 && verb - i < REACH; i--) {
    if (chunks[i]!.word === ';') return null;
    if (chunks[i]!.kind === 'verb' && !chunks[i]!.bare) return sameAs(i);
  }
  return null;
}

/** "X reached 1 GW, implying": what the clause before is about. */
function behindComma(chunks: readonly Chunk[], verb: number): Walk {
  // "said the route, comprising five stations, will open": what the verb behind the aside is about
  if (isAsideInClause(chunks, verb)) return antecedent(chunks, verb);
  const { word } = chunks[verb]!;
  const presented = EXTENDS.has(word)
    ? presentedBefore(chunks, verb - 1)
    : STANDS.has(word)
      ? shownBefore(chunks, verb - 1)
      : -1;
  return presented >= 0 ? subjectAt(presented) : shared(chunks, verb - 1);
}

const STANDS = new Set(['standing', 'towering']);

/** What a thing does by being there, and nobody who shows it: "unveiled the Blue Line, covering 30 km". */
const EXTENDS = new Set(
  'covering comprising featuring spanning stretching measuring containing totalling totaling connecting linking seating accommodating costing weighing housing'.split(
    ' ',
  ),
);
