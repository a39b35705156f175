import { presentedBefore } from '../../sentence/clause.ts';
import { resolved } from '../resolve.ts';
import type { Step } from './clause.ts';

/** "the path to make the company relevant for 30 years": of whom the verb makes something. */
export const madeSo: Step = ({ draft, world, verb }) => {
  const { chunks, tokens } = draft.frame;
  const object = draft.verb + 1;
  const isMade =
    world.rulebook.language.list('make it so').has(verb) &&
    chunks[object]?.kind === 'noun' &&
    object < draft.chunk &&
    tokens.lower[chunks[draft.verb]!.from] === 'to';
  return isMade ? resolved(draft, world, object) : undefined;
};

/** "High prices have added £12 to a weekly shop": of what it is added to, where that is new to the text. */
export const addedTo: Step = ({ draft: { frame, chunk, dimension }, world, draft, verb }) => {
  const to = chunk + 2;
  const isTo = frame.chunks[chunk + 1]?.word === 'to' && frame.chunks[to]?.kind === 'noun';
  const isNew = isTo && /^(?:an?|each|every)$/.test(frame.tokens.lower[frame.chunks[to]!.from]!);
  return dimension === 'money' && /^add(?:s|ed|ing)?$/.test(verb) && isNew
    ? resolved(draft, world, to)
    : undefined;
};

/** "Lisk opened its tramway, nine kilometres of track": what is shown, in other words. */
export const presented: Step = ({ draft, world }) => {
  const { chunks } = draft.frame;
  const at = chunks[draft.chunk - 1]?.word === ',' ? presentedBefore(chunks, draft.chunk - 1) : -1;
  return at > draft.verb && at !== draft.chunk ? resolved(draft, world, at) : undefined;
};

/** "nine kilometres of track with 17 stops": of the same thing as the figure behind the verb. */
export const withBefore: Step = ({ draft, earlier: [before] }) => {
  const isOfIt =
    draft.shape === 'with-figure' &&
    draft.frame.chunks[draft.chunk - 1]?.word === 'with' &&
    before !== undefined &&
    before.chunk > draft.verb &&
    draft.chunk - before.chunk <= 4;
  return (isOfIt && before.subject) || undefined;
};
