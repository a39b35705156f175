import type { Draft, Told } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { gappedPhrase } from '../../sentence/wordings/gapped.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';

/** "Of the whales, about 70 are females", "; among men, 44%": the whole that the sentence or its part opens with. */
export function ofWhole(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  const group = groupInFront(draft);
  if (group >= 0) return resolved(draft, world, group);
  if (chunks[0]?.word !== 'of') return null;
  // "Of the people counted, 653 were women and 193 were from Ostland": each of the same
  const first = draft.isSubject ? earlierInSentence(draft, world).at(-1) : undefined;
  if (first?.derivation.some((told) => told.startsWith('subject from the whole in front')))
    return first.subject;
  // "Of the 90 glaciers that it watches, 87 lost ice"
  const counted =
    chunks.slice(1, 3).findIndex((c) => c.mention?.kind === 'quantity' && c.mention.counted) + 1;
  const mention = counted > 0 ? chunks[counted]!.mention : null;
  if (mention?.kind === 'quantity' && mention.unit && (draft.chunk === counted || draft.isSubject))
    return subjectOfUnit(tokens.text.slice(...mention.unit));
  const opens = chunks[1]?.kind === 'noun' && endsInFront(chunks, draft.chunk);
  // "Of the deaths, 174 were in Halm": of what they died of
  if (opens && FATES.has(draft.metric?.family ?? '')) return null;
  return opens && draft.isSubject && draft.chunk > 2 ? resolved(draft, world, 1) : null;
}

/** "Of the girls sitting the exam, 33%": a comma, and no clause of its own, up to the figure. */
function endsInFront(chunks: readonly Chunk[], figure: number): boolean {
  if (chunks[2]?.word === ',') return true;
  const comma = chunks.findIndex((c) => c.word === ',');
  if (comma < 3 || comma > LONGEST_GROUP || comma > figure || figure - comma > 3) return false;
  const relative = chunks.findIndex((c) => c.kind === 'relative');
  // "Of the patients treated at home, 12%": the participle that says which
  const said = /(?:ed|en|[dt])$/.test(chunks[2]!.word) ? 3 : 2;
  return chunks.slice(said, comma).every((c, i) => !isTensed(c) || (relative > 0 && relative < i + said));
}

/** The noun behind the "among" that opens the figure's part of the sentence, or behind what stands in for it; or -1. */
function groupInFront({ chunk, clauseSubject, frame: { chunks }, isSubject, like }: Draft): number {
  let opener = like ? gappedPhrase(chunks, chunk) : -1;
  if (opener < 0) {
    if (!isSubject && clauseSubject >= 0) return -1;
    opener = chunk - 1;
    while (opener > 0 && chunks[opener - 1]!.word !== ';' && chunk - opener < LONGEST_GROUP) opener--;
    if (!AMONG.has(chunks[opener]?.word ?? '')) return -1;
  }
  const isPlain = chunks[opener + 1]?.kind === 'noun' && chunks[opener + 2]?.kind !== 'figure';
  return isPlain && chunks.slice(opener + 2, chunk).some((c) => c.word === ',') ? opener + 1 : -1;
}
const LONGEST_GROUP = 10;
const AMONG = new Set(['among', 'amongst']);
