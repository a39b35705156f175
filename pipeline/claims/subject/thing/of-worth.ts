import type { Draft, Told } from '../../draft.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { worthBefore, worthBehind } from '../../sentence/wordings/worth.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';

/** "began a rail project worth $5bn", "$3m worth of drugs": the thing in front, unless it is an agreement that somebody has. */
export function ofWorth(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (draft.rule !== 'worth' && chunks[draft.chunk - 1]?.word !== 'worth') return null;
  const behind = worthBehind(chunks, draft.chunk);
  if (behind >= 0) return resolved(draft, world, behind);
  const at = worthBefore(chunks, draft.chunk);
  // "without the grant, worth £6,000 a year"
  const host = overComma(chunks, at);
  const thing = chunks[host];
  // "400 plants worth £390,000"
  if (thing?.mention?.kind === 'quantity' && thing.mention.counted && thing.mention.unit)
    return subjectOfUnit(draft.frame.tokens.text.slice(...thing.mention.unit));
  if (thing?.kind !== 'noun') return null;
  const language = world.rulebook.language;
  const agreements = language.list('agreements worth a sum');
  const agreed = agreements.has(thing.word) || agreements.has(thing.word.replace(/s$/, ''));
  if (agreed || language.list('time-nouns').has(thing.word)) return null;
  return resolved(draft, world, host);
}
