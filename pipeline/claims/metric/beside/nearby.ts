import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { overWayToPay } from '../../sentence/wordings/sale.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found, GROWTH, lastOfKind, modifiers, simple } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { saysHowBig } from '../move/growth-noun.ts';
import { isLedTo } from '../move/where-it-led.ts';
import { metricAt, type Named } from './metric-at.ts';

/** The nearest metric word of the sentence that a figure of this kind can have, where it is the only one between. */
export function nearby(draft: Draft, world: World): Found | null {
  const { frame } = draft;
  const dimension = dimensionOf(draft);
  for (let i = draft.chunk - 1; i >= 0 && draft.chunk - i < 7; i--) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'figure' || chunk.word === ';') break;
    // "$5m, a 3% rise, while the north made $2m": that clause is over
    if (chunk.kind === 'subordinator' && frame.chunks[i - 1]?.word === ',') break;
    const named = isBodyThatTells(draft, i)
      ? null
      : metricAt(frame, i, dimension, world.rulebook, draft.isChange);
    if (named && isMoveAlone(draft, i, named) && isLedTo(draft, i)) return lastOfKind(draft, world);
    if (named) return fromNamed(draft, world, i, named);
  }
  const behind = overWayToPay(frame.chunks, draft.chunk + 1, world.rulebook.language);
  for (let i = behind; i < frame.chunks.length && i - draft.chunk < 5; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'figure' || chunk.kind === 'subordinator' || chunk.word === ';' || chunk.word === ',')
      break;
    const named = metricAt(frame, i, dimension, world.rulebook, draft.isChange);
    if (named) return isAfterTax(draft, i) ? profit(world) : fromNamed(draft, world, i, named);
  }
  return null;
}

/** "Halm Ratings has it in a paper, about 4% over": whoever says so, whatever it is called. */
const isBodyThatTells = ({ frame: { attributions, tokens, chunks } }: Draft, chunk: number): boolean => {
  const { head } = chunks[chunk]!;
  const { text, start, end } = tokens;
  return (
    capitalised(tokens, head) &&
    attributions.some(({ speaker }) => speaker.endsWith(text.slice(start[head], end[head])))
  );
};

/** "a further cut to 8%": where the move went, and no move; "would lift revenue growth to 35%" says what grows. */
const isMoveAlone = (draft: Draft, chunk: number, { rule, from }: Named): boolean =>
  GROWTH.has(rule.id) &&
  modifiers(draft, chunk, from).every((word) => saysHowBig(word, draft.frame.language));

function profit({ rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('profit');
  return rule ? simple(rule) : null;
}

/** "made €1.4 billion after tax": what it is counted after, and not what was made. */
function isAfterTax({ frame: { chunks, tokens } }: Draft, chunk: number): boolean {
  const { head } = chunks[chunk]!;
  return TAX.has(tokens.lower[head]!) && AROUND.has(chunks[chunk - 1]?.word ?? '');
}
const TAX = new Set(['tax', 'taxes', 'taxation']);
const AROUND = new Set(['after', 'before']);
