import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "owns 40% of Orrin Foods", "40% of Orrin Foods is owned by", "Orrin Foods is 40% owned by": a stake, in whichever order. */
export function ownedPart(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('stake');
  if (!rule || draft.dimension !== 'ratio' || draft.isChange || ownedChunk(draft) < 0) return null;
  return simple(rule);
}
ownedPart.needs = { dimensions: ['ratio'] };

/** The chunk of what a stake is in; -1 where the figure is no part that somebody owns. */
export function ownedChunk({ frame, roles, verb, chunk, isSubject, clauseSubject }: Draft): number {
  const { chunks } = frame;
  const base = roles.relative ?? -1;
  const does = chunks[verb];
  if (base >= 0) {
    if (!does || !frame.language.list('own or buy').has(does.word) || !isWholeName(frame, base)) return -1;
    // "40% of Orrin Foods is owned by"
    const isPassive = does.to - does.from > 1 && chunks[verb + 1]?.word === 'by';
    return isSubject === isPassive ? base : -1;
  }
  const owned = chunks[chunk + 1];
  const isOwned = owned?.kind === 'verb' && HELD.test(owned.word) && chunks[chunk + 2]?.word === 'by';
  return isOwned && clauseSubject >= 0 && clauseSubject < chunk ? clauseSubject : -1;
}

/** The chunk of who owns it where it stands behind "by"; or -1. */
export function ownerBehind({ frame: { chunks }, chunk, verb, isSubject }: Draft): number {
  const by = isSubject ? verb + 1 : chunk + 2;
  return chunks[by]?.word === 'by' && chunks[by + 1]?.kind === 'noun' ? by + 1 : -1;
}

/** "a 40% stake in Orrin Foods", "a stake of 40% in Orrin Foods": in whom; `null` where the text does not say. */
export function heldIn(draft: Draft): string | null {
  const { frame, measure, chunk } = draft;
  const inside = ownedChunk(draft);
  const own = [measure, chunk, chunk + 1]
    .filter((at) => at >= 0)
    .flatMap((at) => complements(frame, at))
    .find((c) => c.prep === 'in' && hasName(frame, c.chunk));
  const at = inside >= 0 ? inside : (own?.chunk ?? -1);
  const noun = frame.chunks[at];
  return noun ? frame.tokens.text.slice(frame.tokens.start[noun.from], frame.tokens.end[noun.head]) : null;
}

/** "Orrin Foods", but not "Halm's shops" and not "the Halm market". */
function isWholeName({ tokens, chunks, entities }: Frame, at: number): boolean {
  const noun = chunks[at]!;
  if (noun.kind !== 'noun' || possessiveIn(tokens, noun) > noun.from) return false;
  return entities.some(
    (e) => e.type !== 'place' && e.span[0] <= tokens.start[noun.head]! && e.span[1] >= tokens.end[noun.head]!,
  );
}

const HELD = /^(?:owned|held|controlled)$/;
