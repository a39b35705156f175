import { placeOfWord } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "3) Graviton: …": what an item or paragraph is labelled with, where that is a name. */
export function labelOf(passage: number, world: World): Told | null {
  const { tokens, sentences } = world.readings[passage]!;
  if (!sentences[0] || placeOfWord(tokens, ':', ...sentences[0].tokens) < 0) return null;
  const frame = world.frameOf(passage, 0);
  const colon = frame.chunks.findIndex((c, i) => i < 6 && c.word === ':');
  if (colon < 1 || frame.chunks[colon - 1]!.kind !== 'noun') return null;
  const subject = subjectFromChunk(frame, colon - 1);
  if (!subject?.named) return null;
  // "Ostby: Three people died": where it was written
  const dateline = world.passages[passage]!.kind === 'paragraph' && isPlaceOfWriting(passage, subject, world);
  return dateline ? null : subject;
}

const isPlaceOfWriting = (passage: number, { id }: Told, { passages, rulebook }: World): boolean =>
  passages.slice(0, passage).every((p) => p.kind === 'heading') &&
  (rulebook.entities.byId.get(id)?.type === 'place' || !passages[passage]!.text.slice(0, 40).includes(' -'));
