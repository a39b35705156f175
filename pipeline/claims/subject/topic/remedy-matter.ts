import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { leadOf, titlesOf } from './opening-frames.ts';

/** The one vaccine or medicine that the title has with a name, or else the opening: "Halmtech vaccine holds at 91%"; `null` where there are two. */
export const remedyMatter = remembered((world: World): Told | null => {
  const { language } = world.rulebook;
  const inTitle = titlesOf(world).flatMap((frame) => namedRemedies(frame, language));
  const found =
    inTitle.length > 0 ? inTitle : leadOf(world).flatMap((frame) => namedRemedies(frame, language));
  const [first, ...others] = found;
  return first && others.every((other) => other.id === first.id) ? { ...first, from: 'previous' } : null;
});

const namedRemedies = (frame: Frame, language: LanguageRules): readonly Told[] =>
  frame.chunks.flatMap(({ kind, word }, at) => {
    const isOne = kind === 'noun' && language.list('one remedy').has(word) && hasName(frame, at);
    const told = isOne ? subjectFromChunk(frame, at) : null;
    return told ? [told] : [];
  });
