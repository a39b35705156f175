import { type Frame, frameOf } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { titleBeside } from './title.ts';

/** Sentences that an article opens with. */
const LEAD = 2;

/** The sentences of the title, given beside the text or above it. */
export function titlesOf(world: World): readonly Frame[] {
  const beside = titleBeside(world);
  if (beside) return beside.sentences.map((sentence) => frameOf(beside.tokens, sentence, world.rulebook));
  return world.passages[0] && isTitle(0, world) ? framesOf(0, world) : [];
}

/** The first sentences below it. */
export function leadOf(world: World): readonly Frame[] {
  const lead = world.passages.findIndex((_, p) => !isTitle(p, world));
  return lead < 0 ? [] : framesOf(lead, world).slice(0, LEAD);
}

const isTitle = (p: number, { passages, document }: World): boolean =>
  passages[p]!.kind === 'heading' || passages[p]!.text === document.title;

const framesOf = (p: number, world: World): readonly Frame[] =>
  world.readings[p]!.sentences.map((_, s) => world.frameOf(p, s));
