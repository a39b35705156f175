import { remembered } from '../../text/remembered.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { wordAt } from './reason.ts';

/** "12-inch wafers", "155mm shells", "a 3nm process", "the second line moves to 3nm": a size that says which kind is meant. */
export function kindBySize(draft: Draft, world: World): string | null {
  if (draft.dimension !== 'length') return null;
  const isKind = isSoldBySize(draft) || (isNode(draft) && isOnChips(world) && !isMeasured(draft));
  return isKind ? 'a size that says which kind is meant' : null;
}

/** The noun phrase right behind the figure is of something that is told by its size. */
function isSoldBySize({ frame: { chunks, tokens, language }, chunk, tokens: [, to] }: Draft): boolean {
  const behind = chunks[chunk + 1];
  if (behind?.kind !== 'noun' || behind.from !== to) return false;
  const told = language.list('told by their size');
  for (let i = to; i < behind.to; i++) if (told.has(tokens.lower[i]!)) return true;
  return false;
}

const isNode = ({ mention }: Draft): boolean => mention.quantity.written.unit === 'nm';

/** Chips are told by nanometres that measure nothing on them. */
const isOnChips = remembered(({ readings, rulebook }: World): boolean => {
  const chips = rulebook.language.list('chips and their makers');
  return readings.some(({ tokens }) => tokens.lower.some((word) => chips.has(word)));
});

/** "7 nm wide", "wires 7 nm in diameter", "a gap of 7 nm". */
function isMeasured(draft: Draft): boolean {
  const { language } = draft.frame;
  const [from, to] = draft.tokens;
  if (wordAt(draft, from - 1) === 'of')
    return !language.list('told by their size').has(wordAt(draft, from - 2));
  return /^(?:in|wide|thick|long|tall|deep|across|apart|wavelength|light)$/.test(wordAt(draft, to));
}
