import { hasSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { gappedThose } from '../../sentence/wordings/gapped.ts';
import { subjectFromChunk, subjectFromRange } from '../phrase/subject-from.ts';
import { saysOfThem } from './who-puts-it.ts';

/** "those from planes rose 12%": the same measure of other things. */
export function ofThose(draft: Draft): Told | null {
  const { frame, verb } = draft;
  // "the shares of Halm fell 9%, those of Dorn 4%"
  const gapped = gappedThose(frame.chunks, draft.chunk);
  if (gapped >= 0) return subjectFromChunk(frame, gapped);
  const behindWith = thoseWith(draft);
  if (behindWith >= 0) {
    // one of several is not what the text goes on about
    const told = subjectFromChunk(frame, behindWith);
    return told && { ...told, weak: true };
  }
  const [those, prep] = [frame.chunks[verb - 3], frame.chunks[verb - 2]];
  const isOf = those !== undefined && THOSE.has(those.word) && prep!.kind === 'prep';
  if (!isOf || SAYS_WHO.has(prep!.word)) return null;
  // "those from 26 to 31-year-olds fell"
  const whose = frame.chunks[verb - 1]!;
  return whose.kind === 'figure' ? subjectFromRange(frame, whose) : subjectFromChunk(frame, verb - 1);
}
ofThose.needs = { words: ['those', 'that'] };
/** "with those in the north up by 10%": the chunk that the same measure behind "with" is of, in front of the way it went; -1 for none. */
function thoseWith({ frame: { chunks }, chunk, isChange }: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.word === 'by' || chunks[at]?.kind === 'det') at--;
  // "with those held by brokers down by a fifth"
  const pronoun = chunks[at - 2]?.kind === 'verb' ? at - 3 : at - 2;
  const [front, those, prep] = [chunks[pronoun - 1], chunks[pronoun], chunks[at - 1]];
  const isOf = front?.word === 'with' && THOSE.has(those?.word ?? '') && prep?.kind === 'prep';
  return isChange && isOf && at < chunk - 1 && chunks[at]?.kind === 'noun' ? at : -1;
}

/** "Those without a degree earned £24,000": of people. */
const SAYS_WHO = new Set(['with', 'without', 'under', 'over', 'outside']);
const THOSE = new Set(['those', 'that']);

/** "The bill would cost taxpayers $1.2 trillion": a measure elsewhere, and here the thing itself. */
export function ofClauseWords({ frame, clauseSubject, chunk }: Draft): Told | null {
  const isNoun = clauseSubject !== chunk && frame.chunks[clauseSubject]?.kind === 'noun';
  return isNoun && !saysOfThem(frame, clauseSubject) ? subjectFromChunk(frame, clauseSubject) : null;
}

/** "highest in Tarn, at 74%, and lowest in Brome, at 48%", "weak in Norland, down 9%": of the place that it stands behind. */
export function ofPlaceBefore({ frame, chunk, isChange }: Draft): Told | null {
  const { chunks } = frame;
  let comma = chunk - 1;
  if (chunks[comma]?.word === 'at') comma--;
  else if (isChange) {
    if (chunks[comma]?.word === 'by') comma--;
    if (/^(?:up|down)$/.test(chunks[comma]?.word ?? '')) comma--;
  }
  if (comma === chunk - 1 || chunks[comma]?.word !== ',') return null;
  const isPlace = chunks[comma - 2]?.word === 'in' && hasName(frame, comma - 1);
  // "opened a shop in Tarn, up 9%": where something is done
  const isSo = chunks[comma - 3]?.kind === 'det' || chunks[comma - 3]?.kind === 'verb';
  const isAt = chunks[chunk - 1]!.word === 'at';
  // "it is the tallest dam in Tarnia, at 210 metres": of the dam, but "unemployment was the highest in Tarnia, at 9%" of the place
  const most = chunks[comma - 3];
  if (most?.kind === 'noun' && hasSuperlative(frame.tokens.lower, most.from, most.to - 1)) return null;
  return isPlace && (isAt || isSo) ? subjectFromChunk(frame, comma - 1) : null;
}
