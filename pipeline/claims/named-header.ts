import type { Metric } from '../model/claim.ts';
import { tokenise } from '../text/tokens.ts';
import type { Draft, Told } from './draft.ts';
import { idOf, normalWords } from './sentence/normal-words.ts';
import type { World } from './world.ts';

/** A header as a measure of its own words. */
export function openMetric(text: string | null, dimension: string): Metric | null {
  if (text === null) return null;
  const tokens = tokenise(text);
  const words = normalWords(tokens, { from: 0, to: tokens.count });
  const id = idOf(words, '_');
  return id === '' ? null : { id, name: text.trim(), family: dimension === 'number' ? 'count' : dimension };
}

/** A header as what its figures are about. */
export function subjectOf(text: string | null, world: World): Told | null {
  const name = text?.replace(SAMPLE, '').trim() ?? '';
  if (name === '') return null;
  const tokens = tokenise(name);
  for (const { value, to } of world.rulebook.lexicon.all(tokens, 0))
    if (value.is === 'entity' && to === tokens.count)
      return { id: value.entity.id, name: value.entity.name, from: 'registry', named: true };
  const id = idOf(name, '-');
  return id === '' ? null : { id, name, from: 'heading', named: true };
}

/** "Under 40s (n=612)": how many they are that the row is of. */
const SAMPLE = /\s*\(\s*n\s*=\s*[\d.,\s]+\)/i;

/** The same as a figure of its own, in the cell that names the row: they, and that they were asked or watched. */
export function readSample(draft: Draft, world: World): boolean {
  const { cell, text } = world.passages[draft.passage]!;
  const sample = SAMPLE.exec(text);
  const [start] = draft.mention.span;
  if (cell?.row !== null || !sample || start < sample.index || start > sample.index + sample[0].length)
    return false;
  draft.metric = { id: 'participant', name: 'participants', family: 'count' };
  draft.subject = subjectOf(text, world);
  draft.derivation.push('metric from the size of the sample: participant');
  if (draft.subject) draft.derivation.push(`subject from the row it names: ${draft.subject.name}`);
  return true;
}
