import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "a town of 9,000 people", "home to 9,000 people": how many live there. */
export function residents(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('population');
  return rule && livesThere(draft) >= 0 ? simple(rule) : null;
}

/** The chunk of the place whose people the figure counts: "a town of 9,000 people", "the town, home to 9,000 people"; -1 for none. */
export function livesThere({ frame, chunk, mention, dimension }: Draft): number {
  const { chunks, tokens } = frame;
  const before = chunks[chunk - 1]?.word;
  // "Velden is home to 1.26 million", "the city of 12,700"
  const bare = (before === 'to' || before === 'of') && dimension === 'number';
  if (!bare && !(mention.counted && mention.unit && PEOPLE.test(tokens.text.slice(...mention.unit))))
    return -1;
  // "40,000 people live in Velden", "there are 40,000 people living in Velden"
  const [lives, prep, where] = chunks.slice(chunk + 1, chunk + 4);
  const isThere = chunks[chunk - 2]?.word === 'there';
  const isLiving =
    !bare &&
    lives?.kind === 'verb' &&
    frame.language.list('live somewhere').has(lives.word) &&
    prep?.word === 'in' &&
    (!lives.bare || isThere);
  if (isLiving && where?.kind === 'noun' && isName(frame, where)) return chunk + 3;
  // "live in the city of Velden"
  const [of, name] = chunks.slice(chunk + 4, chunk + 6);
  if (isLiving && PLACES.has(where?.word ?? '') && of?.word === 'of' && name && isName(frame, name))
    return chunk + 5;
  const counted = bare ? -1 : Math.max(ofCensus(frame, chunk), definedWith(frame, chunk));
  if (counted >= 0) return counted;
  if (before === 'of' && chunks[chunk - 2]?.kind === 'noun')
    return PLACES.has(chunks[chunk - 2]!.word) ? chunk - 2 : -1;
  if (before !== 'to' || chunks[chunk - 2]?.word !== 'home') return -1;
  for (let at = chunk - 3; at >= 0 && chunk - at < 9; at--) {
    const { kind } = chunks[at]!;
    if (kind === 'noun') return at;
    if (kind === 'subordinator') return -1;
  }
  return -1;
}

/**
 * "The census counted 9,000 people in Velden", "Velden had 9,000 people at the census", "the town of Velden had 9,000 people": the place; -1 where
 * nothing says that they live there.
 */
function ofCensus(frame: Frame, chunk: number): number {
  const { chunks, tokens } = frame;
  const [who, verb] = chunks.slice(Math.max(0, chunk - 2), chunk);
  const isCounted = chunks.slice(Math.max(0, chunk - 6), chunk + 8).some(({ word }) => word === CENSUS);
  // "The town of Velden, with 9,000 people at the 2011 census, is"
  if (verb?.word === 'with' && isCounted) {
    const place = who?.word === ',' ? chunk - 3 : chunk - 2;
    return chunks[place]?.kind === 'noun' && isName(frame, chunks[place]!) ? place : -1;
  }
  if (chunk < 2 || verb?.kind !== 'verb') return -1;
  const [prep, where] = chunks.slice(chunk + 1, chunk + 3);
  // "There were 9,000 people in Velden at the 2010 census"
  if (isCounted && who?.word === 'there')
    return prep?.word === 'in' && where?.kind === 'noun' && isName(frame, where) ? chunk + 2 : -1;
  if (who?.kind !== 'noun') return -1;
  if (tokens.lower.slice(who.from, who.to).some((word) => COUNTERS.has(word)))
    return prep?.word === 'in' && where?.kind === 'noun' && isName(frame, where) ? chunk + 2 : -1;
  if (!HAS.test(verb.word)) return -1;
  const isOfPlace =
    PLACES.has(who.word) ||
    (chunks[chunk - 3]?.word === 'of' && PLACES.has(chunks[chunk - 4]?.word ?? '') && isName(frame, who));
  return isCounted || (isOfPlace && isAll(chunks, chunk)) ? chunk - 2 : -1;
}
/** "Velden is the largest town of the district with 9,000 people": the name that is defined; -1 for none. */
function definedWith(frame: Frame, chunk: number): number {
  const { chunks } = frame;
  if (chunks[chunk - 1]?.word !== 'with' || !isAll(chunks, chunk)) return -1;
  for (let at = chunk - 2; at > 0 && chunk - at < 8; at--) {
    const { kind, word } = chunks[at]!;
    if (kind === 'mark') return -1;
    if (kind !== 'verb') continue;
    const [who, what] = [chunks[at - 1]!, chunks[at + 1]!];
    const isPlace = /^(?:is|was)$/.test(word) && what.kind === 'noun' && PLACES.has(what.word);
    return isPlace && who.kind === 'noun' && isName(frame, who) ? at - 1 : -1;
  }
  return -1;
}

/** "Had 9,000 people in 2010", and no "people in quarantine". */
function isAll(chunks: readonly Chunk[], figure: number): boolean {
  const [next, behind] = chunks.slice(figure + 1, figure + 3);
  return next === undefined || next.kind === 'period' || next.kind === 'mark' || behind?.kind === 'period';
}
const CENSUS = 'census';
const COUNTERS = new Set([CENSUS, 'statistics', 'statistical']);
const HAS = /^(?:has|had|have)$/;

/** The whole phrase is a place's name, and not "the Halm camp". */
const isName = ({ entities, tokens }: Frame, { from, to }: Chunk): boolean =>
  entities.some((e) => e.span[0] === tokens.start[from] && e.span[1] === tokens.end[to - 1]);

const PEOPLE = /^(?:people|residents|inhabitants|persons|souls|islanders|villagers)$/i;
export const PLACES: ReadonlySet<string> = new Set(
  'town city village island province region district state country nation county municipality community settlement suburb borough territory archipelago hamlet parish canton commune locality township ward barangay prefecture neighbourhood neighborhood metropolis capital'.split(
    ' ',
  ),
);
