import { remembered } from '../../text/remembered.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';

/** "1", "2", "3", each on a line of its own, and "2 / 5" below a picture: places in an order. */
export function inOrder({ frame, passage, sentence }: Draft, world: World): string | null {
  const words = wordsOf(frame.tokens.lower, frame.reading.tokens);
  if (/^\d+ (?:\/|of) \d+$/.test(words)) return 'a place in an order';
  return linesInOrder(world).has(`${passage} ${sentence}`) ? 'a place in an order' : null;
}

const wordsOf = (lower: readonly string[], [from, to]: readonly [number, number]): string =>
  lower.slice(from, to).join(' ');

/** The lines that hold nothing but a number, where they count up from 1. */
const linesInOrder = remembered(({ readings }: World): ReadonlySet<string> => {
  const lines: string[] = [];
  for (const [p, { tokens, sentences }] of readings.entries())
    for (const [
      s,
      {
        tokens: [from, to],
      },
    ] of sentences.entries())
      if (to - from <= 2 && tokens.kind[from] === NUMBER) {
        const isNext = /^(\d+)[.)]?$/.exec(wordsOf(tokens.lower, [from, to]).replace(' ', ''));
        if (Number(isNext?.[1]) === lines.length + 1) lines.push(`${p} ${s}`);
      }
  return new Set(lines.length > 1 ? lines : []);
});
