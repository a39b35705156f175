import { isRange } from '../../model/quantity.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';

/** Says why a figure is no claim, or `null`. */
export type Reason = (draft: Draft, world: World) => string | null;

/** True for "three", false for "3". */
export const isSpelt = (draft: Draft): boolean => {
  const { tokens } = draft.frame;
  for (let i = draft.tokens[0]; i < draft.tokens[1]; i++) if (tokens.kind[i] === NUMBER) return false;
  return true;
};

/** The number as written, of a range its upper end: 12 of "10 to 12". */
export const amountOf = (draft: Draft): number => {
  const { value } = draft.mention.quantity.written;
  return Number(isRange(value) ? value[1] : value);
};

/** The word at a token of the passage, in lower case; empty where there is none. */
export const wordAt = (draft: Draft, i: number): string => draft.frame.tokens.lower[i] ?? '';

/** True for what is counted by name or by nothing: "three points", "three". */
export const isCount = ({ dimension }: Draft): boolean => dimension === 'count' || dimension === 'number';

/** The noun that the figure counts, or that stands right behind it: "points" in "three main points". */
export function nounOf(draft: Draft): string {
  const { unit } = draft.mention;
  if (unit && draft.mention.counted) {
    const text = draft.frame.tokens.text.slice(unit[0], unit[1]).toLowerCase();
    return (
      text
        .split(/[^\p{L}]+/u)
        .filter(Boolean)
        .at(-1) ?? ''
    );
  }
  const next = draft.frame.chunks[draft.chunk + 1];
  return next?.kind === 'noun' ? wordAt(draft, next.head) : '';
}
