import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { behindAside } from '../../sentence/wordings/aside.ts';
import { worthBefore } from '../../sentence/wordings/worth.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';

/** "At Hollins Academy, where 212 pupils sat the exams". */
export function ofWhere(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  // "where 400 plants worth £390,000 were found": of the plants
  if (worthBefore(chunks, draft.chunk) >= 0) return null;
  for (let i = draft.chunk - 1; i >= 1 && draft.chunk - i < 8; i--) {
    const chunk = chunks[i]!;
    // "where there are 155 cases"
    if (chunk.word === ';' || (chunk.kind === 'verb' && chunks[i - 1]!.word !== 'there')) return null;
    // "318 camps, in which 64,000 people live"
    const isWithin = chunk.word === 'which' && WITHIN.test(chunks[i - 1]!.word);
    if (chunk.word !== 'where' && chunk.word !== 'whose' && !isWithin) continue;
    const counted = chunks[overComma(chunks, i - 1)]?.mention;
    if (isWithin && counted?.kind === 'quantity' && counted.counted && counted.unit)
      return subjectOfUnit(draft.frame.tokens.text.slice(...counted.unit));
    for (let k = i - 1; k >= 0 && i - k < 4 && chunks[k]!.kind !== 'verb'; k--)
      if (chunks[k]!.kind === 'noun') return resolved(draft, world, behindAside(draft.frame, k));
  }
  return null;
}
ofWhere.needs = { words: ['where', 'whose', 'which'] };

/** "fastest in Venn, where rents rose 4%": a measure that nobody owns is of the place in front of its clause. */
export function ofWhereMeasure(draft: Draft, world: World): Told | null {
  const { frame, measure, verb, chunk, clauseSubject } = draft;
  const { chunks } = frame;
  if (measure < 0 || verb < 0 || verb > chunk) return null;
  // "where the number of pupils rose", "where average rents rose"
  const isNumberOf = clauseSubject === measure - 2 && chunks[measure - 1]?.word === 'of';
  if (clauseSubject >= 0 && clauseSubject !== measure && !isNumberOf) return null;
  for (let i = measure - 1; i >= 1 && measure - i < 5; i--) {
    const { kind, word } = chunks[i]!;
    if (kind === 'verb' || word === ';') return null;
    if (word !== 'where') continue;
    const at = chunks[i - 1]!.word === ',' ? i - 2 : i - 1;
    if (chunks[at]?.kind !== 'noun') return null;
    const place = behindAside(frame, at);
    return hasName(frame, place) ? resolved(draft, world, place) : null;
  }
  return null;
}
ofWhereMeasure.needs = { words: ['where'] };

const WITHIN = /^(?:in|at|on|aboard|inside)$/;
const COMPARED = /^compare[ds]$/;

/** "plunged 41% for Orrin Motors", "gains of 26% for Halm": of whom a movement is, where the clause tells no one. */
export function ofWhom(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (chunks[draft.chunk + 1]?.word !== 'for') return null;
  const whom = draft.chunk + 2;
  if (chunks[whom]?.kind !== 'noun') return null;
  // "That compared with 16% for the placebo patients"
  const compared = draft.like !== null && COMPARED.test(chunks[draft.verb]?.word ?? '');
  return compared || (draft.isChange && hasName(draft.frame, whom)) ? resolved(draft, world, whom) : null;
}
ofWhom.needs = { behind: ['for'] };
