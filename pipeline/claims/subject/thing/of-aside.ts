import type { Draft, Told } from '../../draft.ts';
import { isNominal } from '../../sentence/chunk.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { behindAside } from '../../sentence/wordings/aside.ts';
import { behindConversion } from '../../sentence/wordings/brackets.ts';
import { isInDiameter } from '../../sentence/wordings/in-diameter.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';
import { hostOfApposition } from './apposed-with.ts';

/** "The tower, 90 metres high, weighs", "a wall 4 metres high fell": an extent between commas or none is that of what stands in front. */
export function ofAside(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const host = hostOfWith(draft);
  if (host >= 0) return resolved(draft, world, host);
  const each = hostOfEach(draft);
  const many = chunks[each]?.mention;
  if (many?.kind === 'quantity')
    return many.counted && many.unit ? subjectOfUnit(draft.frame.tokens.text.slice(...many.unit)) : null;
  if (each >= 0) return resolved(draft, world, each);
  const state = hostOfState(draft);
  if (state >= 0) return resolved(draft, world, state);
  const level = hostOfLevel(draft);
  if (level >= 0) return resolved(draft, world, level);
  const named = hostOfKind(draft);
  if (named >= 0) return resolved(draft, world, named);
  const apposed = hostOfApposition(draft, world);
  if (apposed >= 0) return resolved(draft, world, apposed);
  if (draft.dimension !== 'length') return null;
  const sized = sizedOverBrackets(draft);
  if (sized >= 0) return resolved(draft, world, sized);
  const extents = world.rulebook.language.list('extents');
  if (!isExtent(draft.chunk + 1)) return null;
  const closes = chunks[draft.chunk + 2];
  if (chunks[draft.chunk - 1]?.kind === 'noun' && closes?.kind !== 'noun')
    return resolved(draft, world, draft.chunk - 1);
  let comma = draft.chunk - 1;
  while (chunks[comma]?.kind === 'det' || chunks[comma]?.kind === 'adverb') comma--;
  if (chunks[comma]?.word !== ',' || chunks[comma - 1]?.kind !== 'noun') return null;
  const ends = !closes || closes.kind === 'and' || closes.kind === 'mark';
  return ends ? resolved(draft, world, comma - 1) : null;

  function isExtent(at: number): boolean {
    const chunk = chunks[at];
    return chunk?.kind === 'adverb' && extents.has(chunk.word);
  }
}

/** "a mound 24m (79ft) in diameter", "a 9.5m-long (31ft) tunnel": what is so large, over the same in another unit; -1 for none. */
function sizedOverBrackets({ frame: { chunks, tokens }, chunk }: Draft): number {
  if (tokens.lower[chunks[chunk + 1]?.from ?? -1] === '-') {
    const [open, again, close, thing] = chunks.slice(chunk + 2, chunk + 6);
    const isAgain = open?.word === '(' && again?.kind === 'figure' && close?.word === ')';
    return isAgain && thing?.kind === 'noun' ? chunk + 5 : -1;
  }
  const behind = behindConversion(chunks, chunk);
  return isInDiameter(chunks, behind) && chunks[chunk - 1]?.kind === 'noun' ? chunk - 1 : -1;
}

/** "The first of the mills, each of 900 MW, will": those of which each is so big or has so many; -1 for none. */
function hostOfEach({ frame: { chunks, tokens }, chunk }: Draft): number {
  const each = chunks[chunk - 2];
  const isEach =
    (each?.kind === 'det' || each?.word === 'capable') &&
    tokens.lower[each.from] === 'each' &&
    chunks[chunk - 3]?.word === ',';
  const link = chunks[chunk - 1]!;
  return isEach && (/^(?:of|with|at)$/.test(link.word) || link.bare) && isNominal(chunks[chunk - 4])
    ? chunk - 4
    : -1;
}

/** "With the fire 30 percent contained, officials were hopeful": what stands behind "with"; -1 for none. */
function hostOfState({ frame: { chunks }, chunk, dimension }: Draft): number {
  const isState =
    dimension === 'ratio' && chunks[chunk - 2]?.word === 'with' && chunks[chunk - 1]?.kind === 'noun';
  return isState &&
    /^(?:contain|complet|full|empty|finish|built|done|vaccinat)/.test(chunks[chunk + 1]?.word ?? '')
    ? chunk - 1
    : -1;
}

/** "All eyes are on the storage level, now at 40%": what the level behind the comma is of; -1 for none. */
function hostOfLevel({ frame: { chunks }, chunk, like }: Draft): number {
  const [comma, now, at] = [chunks[chunk - 3], chunks[chunk - 2], chunks[chunk - 1]];
  const isLevel = at?.word === 'at' && now?.kind === 'adverb' && NOW.has(now.word) && comma?.word === ',';
  const host = chunk - 4;
  return isLevel && !like && chunks[host]?.kind === 'noun' && chunks[host - 1]?.kind === 'prep' ? host : -1;
}
const NOW = new Set(['now', 'currently', 'still', 'already']);

/** "Orrin Works, a company of 6,350 people, said": the name that the aside says more of; -1 for none. */
function hostOfKind({ frame, chunk }: Draft): number {
  const { chunks, tokens } = frame;
  const [comma, kind, prep] = [chunks[chunk - 3], chunks[chunk - 2], chunks[chunk - 1]];
  if (comma?.word !== ',' || kind?.kind !== 'noun' || !/^(?:of|with)$/.test(prep?.word ?? '')) return -1;
  const isKind = /^an?$/.test(tokens.lower[kind.from]!) && !hasName(frame, chunk - 2);
  return isKind && chunks[chunk - 4]?.kind === 'noun' && hasName(frame, chunk - 4) ? chunk - 4 : -1;
}

/** "The plant in Velden, with 1,400 workers, made £3m", "the Civic Union (CU), at 4%, lost": the noun that what is between commas hangs on; -1 for none. */
function hostOfWith({ frame, chunk, dimension }: Draft): number {
  const { chunks } = frame;
  const front = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  const opens = chunks[front]?.word === 'with' || (dimension === 'ratio' && chunks[front]?.word === 'at');
  if (!opens || chunks[front - 1]?.word !== ',') return -1;
  const isBracketed = chunks[front - 2]?.word === ')' && chunks[front - 4]?.word === '(';
  let host = isBracketed ? front - 5 : front - 2;
  if (chunks[host]?.kind !== 'noun') return -1;
  while (chunks[host - 1]?.kind === 'prep' && chunks[host - 2]?.kind === 'noun') host -= 2;
  const closes = chunks.findIndex((c, i) => i > chunk && c.word === ',');
  const behind = chunks[closes + 1];
  // "Halm, with a 0.5% decline, and Oltrey with a slump of 5.6%"
  const goesOn = behind?.kind === 'verb' || (behind?.kind === 'and' && hasName(frame, host));
  return closes > 0 && goesOn ? behindAside(frame, host) : -1;
}
