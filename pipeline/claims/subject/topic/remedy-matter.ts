import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import { type Frame, frameOf } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { titleBeside } from './title.ts';

/** Sentences that an article opens with. */
const LEAD = 2;

/** The one vaccine or medicine that the title has with a name, or else the opening: "Halmtech vaccine holds at 91%"; `null` where there are two. */
export const remedyMatter = remembered((world: World): Told | null => {
  const { language } = world.rulebook;
  const inTitle = titlesOf(world).flatMap((frame) => namedRemedies(frame, language));
  const found =
    inTitle.length > 0 ? inTitle : leadOf(world).flatMap((frame) => namedRemedies(frame, language));
  const [first, ...others] = found;
  return first && others.every((other) => other.id === first.id) ? { ...first, from: 'previous' } : null;
});

function titlesOf(world: World): readonly Frame[] {
  const beside = titleBeside(world);
  if (beside) return beside.sentences.map((sentence) => frameOf(beside.tokens, sentence, world.rulebook));
  return world.passages[0] && isTitle(0, world) ? framesOf(0, world) : [];
}

function leadOf(world: World): readonly Frame[] {
  const lead = world.passages.findIndex((_, p) => !isTitle(p, world));
  return lead < 0 ? [] : framesOf(lead, world).slice(0, LEAD);
}

const isTitle = (p: number, { passages, document }: World): boolean =>
  passages[p]!.kind === 'heading' || passages[p]!.text === document.title;

const framesOf = (p: number, world: World): readonly Frame[] =>
  world.readings[p]!.sentences.map((_, s) => world.frameOf(p, s));

const namedRemedies = (frame: Frame, language: LanguageRules): readonly Told[] =>
  frame.chunks.flatMap(({ kind, word }, at) => {
    const isOne = kind === 'noun' && language.list('one remedy').has(word) && hasName(frame, at);
    const told = isOne ? subjectFromChunk(frame, at) : null;
    return told ? [told] : [];
  });
