import type { Draft, Told } from '../../draft.ts';
import { isSetBeside, nameOfFigure } from '../../sentence/wordings/the-figure-of.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "a margin of 23%, better than the 18% of Dorn", "ahead of the 400 that Dorn sold": of whose figure another is set against. */
export function ofTheFigureOf(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const name = nameOfFigure(frame, chunk);
  if (name < 0 || !draft.like || !isAgainst(draft, earlierInSentence(draft, world)[0])) return null;
  return resolved(draft, world, name);
}
ofTheFigureOf.needs = { words: ['the'], like: true };

/** Behind "than" and the like, or behind "and" and another that is. */
function isAgainst({ frame, chunk }: Draft, before: Draft | undefined): boolean {
  if (isSetBeside(frame, chunk)) return true;
  const joins = frame.chunks[chunk - 2];
  const isNext = joins?.kind === 'and' || joins?.word === ',';
  return isNext && before !== undefined && before.like !== null && nameOfFigure(frame, before.chunk) >= 0;
}
