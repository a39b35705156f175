import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "generate £12m for the local economy", "added £4m to Halm's economy": good that is done there, and nobody's revenue. */
export function toTheEconomy(draft: Draft, { rulebook }: World): Found | null {
  const { frame, chunk, dimension, isChange, verb } = draft;
  const { chunks } = frame;
  const deed = chunks[verb]?.word ?? '';
  if (!dimension.startsWith('money') || (isChange && !/^add/.test(deed))) return null;
  // "at a cost of £4m to the economy", "lost £4m for the economy": harm
  if (HARM.test(deed) || chunks[chunk - 1]?.word === 'of') return null;
  const to = chunks[chunk + 1]?.kind === 'period' ? chunk + 2 : chunk + 1;
  if (!TOWARDS.has(chunks[to]?.word ?? '')) return null;
  const where = chunks[to + 1]?.kind === 'det' ? to + 2 : to + 1;
  const benefit = rulebook.metrics.byId.get('economic_benefit');
  return benefit && isEconomy(draft, where) ? simple(benefit) : null;
}

/** "the local economy", "the gross state product", "the county's output". */
function isEconomy({ frame: { chunks, tokens } }: Draft, at: number): boolean {
  const { word, from, to } = chunks[at] ?? { word: '', from: 0, to: 0 };
  return (
    word === 'economy' ||
    word === 'gdp' ||
    (word === 'product' && tokens.lower.slice(from, to).includes('gross'))
  );
}

const TOWARDS = new Set(['to', 'for', 'into']);
const HARM = /^(?:cost|los|wip|drain|damag|caus)/;
