import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { deedSaid } from './predicate.ts';

/** "23% more likely to fall ill": how likely what is, since those who smoke more are not those who die; the word alone where it goes on with no verb. */
export function likelihoodOf(draft: Draft, found: Found, world: World): Found {
  const { frame, chunk } = draft;
  const at = frame.chunks.findIndex((c, i) => i > chunk && i <= chunk + REACH && c.kind === 'verb');
  if (at < 0 || !frame.chunks[at]!.infinitive) return found;
  const { words, to } = deedSaid(draft, at, world);
  if (words.length === 0) return found;
  const { metric } = found;
  const said = textOf(frame.tokens, { from: frame.chunks[at]!.from, to });
  return {
    ...found,
    metric: { ...metric, id: idOf([metric.id, ...words], '_'), name: `${metric.name} ${said}` },
  };
}
const REACH = 3;
