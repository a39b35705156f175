import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { isPlace } from '../names/is-place.ts';
import { ofWhere } from '../of-clause/of-relative.ts';
import { resolved } from '../resolve.ts';

/** Cases of a disease are those of the place that the clause tells, however many places its outbreak has reached. */
export function ofCountedPlace(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'cases') return null;
  const { chunks } = draft.frame;
  // "Rockland County, where there are 155 cases"
  const where = ofWhere(draft, world);
  if (where?.named) return where;
  // "Six cases have been confirmed in Oltrey"
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < REACH; i++) {
    const { kind, word } = chunks[i]!;
    if (kind === 'mark' || kind === 'and' || kind === 'figure' || kind === 'subordinator') break;
    if (IN.has(word) && isPlaceAt(draft, world, i + 1)) return resolved(draft, world, i + 1);
  }
  // "In Oltrey, as of Monday, there have been 214 cases"
  const opens = IN.has(chunks[0]?.word ?? '') && isPlaceAt(draft, world, 1);
  return opens && isImpersonal(draft) ? resolved(draft, world, 1) : null;
}

const REACH = 8;
const IN = new Set(['in', 'across', 'throughout']);

function isPlaceAt({ frame }: Draft, world: World, index: number): boolean {
  const chunk = frame.chunks[index];
  if (chunk?.kind !== 'noun' || !hasName(frame, index)) return false;
  const entity = entityIn(frame, chunk);
  return entity !== null && isPlace(entity, world);
}

/** "there have been 214", "214 were confirmed": nobody has them who is named. */
const isImpersonal = ({ frame: { chunks }, clauseSubject, isSubject }: Draft): boolean =>
  isSubject || clauseSubject < 0 || chunks[clauseSubject]!.word === 'there';

/** "There are now 314 cases of measles": where no place and no outbreak is told, what they are cases of. */
export function ofIllness(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'cases' || !isImpersonal(draft)) return null;
  const { chunks } = draft.frame;
  const of = chunks[draft.chunk + 1]?.word === 'of' && chunks[draft.chunk + 2]?.kind === 'noun';
  if (of) return resolved(draft, world, draft.chunk + 2);
  // "1,459 cholera cases were reported": the word in front, without what says how sure they are
  const { mention, frame } = draft;
  const words = mention.counted && mention.unit ? frame.tokens.text.slice(...mention.unit).split(' ') : [];
  const disease = words.slice(0, -1).filter((w) => !KINDS.test(w));
  return disease.length === 1 || disease.length === 2 ? subjectOfUnit(disease.join(' ')) : null;
}
const KINDS =
  /^(?:new|confirmed|suspected|probable|possible|active|reported|additional|further|total|known|more|other|local|daily|imported|fresh|severe|mild|human|laboratory-confirmed|lab-confirmed)$/i;
