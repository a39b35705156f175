import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { groupAt } from './of-age-group.ts';
import { thoseWho } from './those-who.ts';

/** "Applications from 19-year-olds fell 4%", "Among 18-year-olds the number was 40": those of that age, whom the measure or the sentence names. */
export function ofAges({ frame, measure, clauseSubject, chunk }: Draft): Told | null {
  return behind(frame, measure, chunk) ?? behind(frame, clauseSubject, chunk) ?? inFront(frame, chunk);
}
ofAges.needs = { words: ['aged', 'olds', 'for'], lists: ['people of an age'] };

/** The group that hangs on a noun by its prepositions: "drop in applications [from 19-year-olds]". */
function behind(frame: Frame, noun: number, figure: number): Told | null {
  const { chunks } = frame;
  if (chunks[noun]?.kind !== 'noun') return null;
  const itself = agedAt(frame, noun);
  if (itself) return itself;
  for (let i = noun + 1; chunks[i]?.kind === 'prep' && i + 1 !== figure; i += 2) {
    const group = agedAt(frame, i + 1);
    if (group) return group;
    if (chunks[i + 1]?.kind !== 'noun') return null;
  }
  return null;
}

/** "Among 18-year-olds,": the group that the sentence opens with, in front of the figure's own clause. */
function inFront(frame: Frame, figure: number): Told | null {
  const { chunks } = frame;
  const at = chunks[0]?.kind === 'and' ? 1 : 0;
  const group = chunks[at]?.word === 'among' ? agedAt(frame, at + 1) : manyAt(frame, at, figure);
  if (!group) return null;
  const isAnother = chunks.slice(at, figure).some((c) => c.word === ';' || BREAKS.has(c.word));
  return isAnother ? null : group;
}

/** "For another 310,000 homes on meters, the bill will be £900": those counted behind "for", whom the clause behind the comma is told for. */
function manyAt({ chunks, tokens }: Frame, at: number, figure: number): Told | null {
  const many = chunks[at + 1]?.kind === 'det' ? at + 2 : at + 1;
  const mention = chunks[at]?.word === 'for' && many < figure ? chunks[many]?.mention : undefined;
  if (!mention) return null;
  const isBehind = chunks.slice(many, figure).some((c) => c.word === ',');
  return isBehind && mention.kind === 'quantity' && mention.counted && mention.unit
    ? subjectOfUnit(tokens.text.slice(...mention.unit))
    : null;
}

const BREAKS = new Set(['while', 'whereas', 'although', 'but']);

/** "19-year-olds", "people aged 40 and over", "those aged 18 to 24" at a chunk. */
function agedAt(frame: Frame, at: number): Told | null {
  const { chunks, tokens } = frame;
  const [who, age] = [chunks[at], chunks[at + 1]];
  if (!who) return null;
  const text = tokens.lower[who.to - 1]!;
  if (who.kind === 'figure' && /(?:^|-)olds$/.test(text))
    return subjectFromRange(frame, withOpenEnd(frame, at, at));
  if (who.kind === 'pronoun' && age?.word === 'aged') return thoseWho(frame, at);
  if (who.kind !== 'noun' || age?.kind !== 'figure') return null;
  return tokens.lower[who.to - 1] === 'aged'
    ? subjectFromRange(frame, withOpenEnd(frame, at, at + 1))
    : groupAt(frame, at + 1);
}

/** "40 and over": with the words for an open end. */
function withOpenEnd(
  { chunks }: Frame,
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const [and, over] = [chunks[last + 1], chunks[last + 2]];
  const isOpen =
    and?.kind === 'and' && over !== undefined && OPEN_ENDS.has(over.word) && over.kind !== 'verb';
  return { from: chunks[first]!.from, to: isOpen ? over.to : chunks[last]!.to };
}
const OPEN_ENDS = new Set(['over', 'above', 'older', 'under', 'younger', 'below']);
