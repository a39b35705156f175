import { remembered } from '../../../text/remembered.ts';
import { capitalised, written } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { introducedAs } from '../names/introduced-as.ts';
import { namesOf } from '../names/names-of.ts';
import { bodyMeant, isBody, lastBody, standsForBody } from './body-meant.ts';

/** What was introduced as such a thing; not "the Halmstead company", of whose name nothing is known but the town. */
export function introducedSo(draft: Draft, world: World, noun: string, index: number): Told | null {
  const introduced = introducedAs(noun, world, draft.passage);
  const recent =
    introduced && standsForBody(noun, world) ? bodySince(introduced, draft, world, noun, index) : null;
  if (recent) return recent;
  // "the leading retailer": the one spoken of last, and not the one that was once called so
  const { tokens } = draft.frame;
  const chunk = draft.frame.chunks[index]!;
  if (
    introduced &&
    world.rulebook.language.list('leading').has(tokens.lower[chunk.from + 1]!) &&
    standsForBody(noun, world) &&
    tokens.lower[chunk.from] === 'the'
  )
    return lastBody(draft, world, index) ?? introduced;
  if (!introduced || !standsForBody(noun, world) || !introduced.name.endsWith(` ${noun}`)) return introduced;
  const [town, ...rest] = introduced.name.split(' ');
  const body =
    rest.length === 1 && timesNamed(town!, world) < 2 ? bodyMeant(draft, world, noun, index) : null;
  return body && isBody(body, world) ? body : introduced;
}

/**
 * "The largest airline, Orrin Air, … Halm Air … Halm said … The airline": the body that the last paragraphs are about, where the one that was
 * introduced so is spoken of no more and this one was introduced as nothing else.
 */
function bodySince(introduced: Told, draft: Draft, world: World, noun: string, index: number): Told | null {
  const recent = lastBody(draft, world, index);
  if (!recent || recent.id === introduced.id || recent.name.includes(introduced.name)) return null;
  const { passage } = draft;
  if (
    !isNamedIn(world, recent.name, passage - 2, passage) ||
    isNamedIn(world, introduced.name, passage - GONE, passage)
  )
    return null;
  return kindsOf(recent, world).every((kind) => kind === noun) ? recent : null;
}
/** A name that so many paragraphs do not have is out of mind. */
const GONE = 3;

const isNamedIn = ({ passages }: World, name: string, from: number, to: number): boolean =>
  passages.slice(Math.max(0, from), to + 1).some(({ text }) => text.includes(name.split(' ')[0]!));

const kindsOf = ({ id }: Told, world: World): readonly string[] =>
  [...namesOf(world).kinds]
    .filter(([, list]) => list.some(({ name }) => name.id === id))
    .map(([kind]) => kind);

/** "Orrin Foods earned $3m. The Halmstead company": a name that the article has nowhere else is where the one it speaks of is from. */
export function bodyOfTown(draft: Draft, world: World, { from, to }: Range, index: number): Told | null {
  const { tokens } = draft.frame;
  const noun = tokens.lower[to - 1]!;
  const isTown =
    to - from === 3 &&
    standsForBody(noun, world) &&
    noun !== 'group' &&
    capitalised(tokens, from + 1) &&
    // "the Tarn Fund" is its whole name
    !capitalised(tokens, to - 1);
  if (!isTown || timesNamed(written(tokens, from + 1, from + 2), world) > 1) return null;
  const body = bodyMeant(draft, world, noun, index);
  if (!body) return null;
  // "When Orrin Mining Ltd reports … The Halmstead company"
  const last = body.name.toLowerCase().replace(/\.$/, '').split(' ').at(-1)!;
  const isFirm = world.rulebook.language.list('are firms').has(noun);
  return isBody(body, world) || (isFirm && world.rulebook.language.list('ends of names of bodies').has(last))
    ? body
    : null;
}

/** How many names of the article begin with this word. */
const timesNamed = (word: string, world: World): number => firstWordsOfNames(world).get(word) ?? 0;

const firstWordsOfNames = remembered(({ readings }: World): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { sentences } of readings)
    for (const { mentions } of sentences)
      for (const m of mentions) {
        if (m.kind !== 'entity') continue;
        const first = m.name.split(' ')[0]!;
        counts.set(first, (counts.get(first) ?? 0) + 1);
      }
  return counts;
});
