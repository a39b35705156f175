import { capitalised, written } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { hasName, type Range } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { AREAS } from './areas.ts';
import { placeDefinedAs } from './defined-place.ts';
import { earlierSubjects } from './earlier/earlier-subjects.ts';
import { suits } from './earlier/suits.ts';
import { eventsOf } from './events/events-of.ts';
import { isPerson } from './is-person.ts';
import { mentionedBefore } from './mentioned.ts';
import { introducedAs, isPlace } from './names.ts';
import { personMeant } from './persons.ts';
import { DEMONYM, subjectFromChunk } from './subject-from.ts';
import { toldBefore } from './told-before.ts';
import { topicOf } from './topic.ts';

/** The same by themselves alone: "the city council" is another than the one named before. */
const STANDS_ALONE_FOR_BODY = new Set(['authority', 'council', 'agency', 'commission', 'ministry']);

/** What a definite phrase that ends in a common noun ("the club", "the world's largest carmaker") stands for: a name given before. */
export function pointsBack(draft: Draft, world: World, range: Range, index: number): Told | null {
  const { tokens } = draft.frame;
  const head = range.to - 1;
  const noun = tokens.lower[head]!;
  if (noun === 'latter') return lastNamed(draft, world, index);
  // "the north-west district", "the central region": one among others
  for (let i = range.from + 1; i < head; i++) if (PART.test(tokens.lower[i]!)) return null;
  if (head > range.from + 2)
    return standsForBody(noun.split('-').at(-1)!, world) && !isAnother(draft, range)
      ? bodyMeant(draft, world, noun, index)
      : null;
  const person = world.rulebook.language.list('persons').has(noun)
    ? personMeant(draft, world, range.from)
    : null;
  return (
    person ??
    (head === range.from + 1 ? placeDefinedAs(noun, draft, world) : null) ??
    (head === range.from + 1 && AREAS.has(noun) ? areaMeant(draft, world, index) : null) ??
    named(draft, world, noun, index) ??
    namedLike(draft, world, noun, index) ??
    (head === range.from + 1 && world.rulebook.language.list('stand for what is made').has(noun)
      ? productMeant(draft, world, index)
      : null) ??
    (standsForBody(noun, world) || (head === range.from + 1 && STANDS_ALONE_FOR_BODY.has(noun))
      ? bodyMeant(draft, world, noun, index)
      : toldBefore(draft, world, noun))
  );
}

/** "the company", "the club": a noun that stands for the name of a body given before. */
export const standsForBody = (noun: string, { rulebook }: World): boolean =>
  rulebook.language.list('stand for a body').has(noun);

const PART = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?$/;

/** "The latter's exports rose 4%": of the names before it the last. */
function lastNamed(draft: Draft, world: World, index: number): Told | null {
  for (const subject of earlierSubjects(draft, world, index))
    if (subject.named && !isPerson(subject, world)) return { ...subject, from: 'previous' };
  return null;
}

/** What was introduced as such a thing; not "the Halmstead company", of whose name nothing is known but the town. */
function named(draft: Draft, world: World, noun: string, index: number): Told | null {
  const introduced = introducedAs(noun, world, draft.passage);
  // "the leading retailer": the one spoken of last, and not the one that was once called so
  const { tokens } = draft.frame;
  const chunk = draft.frame.chunks[index]!;
  if (
    introduced &&
    LEADING.test(tokens.lower[chunk.from + 1]!) &&
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
  return body && isBody(body, world) ? body : null;
}

function lastBody(draft: Draft, world: World, index: number): Told | null {
  for (const earlier of earlierSubjects(draft, world, index))
    if (earlier.named && isBody(earlier, world)) return { ...earlier, from: 'previous' };
  return null;
}

const LEADING = /^(?:leading|largest|biggest|top|number)$/;

const counted = new WeakMap<World, ReadonlyMap<string, number>>();

function timesNamed(name: string, world: World): number {
  let counts = counted.get(world);
  if (!counts) {
    const found = new Map<string, number>();
    for (const { sentences } of world.readings)
      for (const { mentions } of sentences)
        for (const m of mentions) {
          if (m.kind !== 'entity') continue;
          const first = m.name.split(' ')[0]!;
          found.set(first, (found.get(first) ?? 0) + 1);
        }
    counted.set(world, found);
    counts = found;
  }
  return counts.get(name) ?? 0;
}

/** Of those, the ones that only a company is: "the charity" may be one without a name. */
const FIRMS = new Set(
  'company firm group startup start-up business giant retailer grocer airline carrier carmaker automaker chain lender insurer developer manufacturer maker operator broadcaster publisher brewer miner supplier chipmaker conglomerate'.split(
    ' ',
  ),
);

/** The nearest name of no person; one that has figures of its own goes first: "Wall Street expected the company to …". */
function bodyMeant(draft: Draft, world: World, noun: string, index: number): Told | null {
  const spokenOf = topicOf(world);
  const topic = spokenOf && canBeBody(spokenOf, world) ? spokenOf : null;
  let nearest: Told | null = null;
  for (const earlier of earlierSubjects(draft, world, index, topic === null)) {
    if (!suits(earlier, 'thing') || !earlier.named || !canBeBody(earlier, world)) continue;
    if (isBody(earlier, world) || (!nearest && hasFigures(earlier, draft, world)))
      return { ...earlier, from: 'previous' };
    nearest ??= earlier;
  }
  if (topic && isBody(topic, world)) return topic;
  if (nearest) return { ...nearest, from: 'previous' };
  if (topic) return topic;
  return FIRMS.has(noun) ? mentionedBefore(draft, world, (subject) => canBeBody(subject, world)) : null;
}

/** "The Escape is its best seller. Sales of the vehicle": the nearest name of nobody, of no body and of no place. */
function productMeant(draft: Draft, world: World, index: number): Told | null {
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (++looked > 8) return null;
    if (!earlier.named || earlier.from === 'registry' || isBody(earlier, world)) continue;
    const last = earlier.name.toLowerCase().split(' ').at(-1)!;
    if (canBeBody(earlier, world) && !world.rulebook.language.list('ends of names of bodies').has(last))
      return { ...earlier, from: 'previous' };
  }
  return null;
}

/** "the country": the nearest place spoken of, or a name of one word that nothing says is anything else. */
function areaMeant(draft: Draft, world: World, index: number): Told | null {
  // "In Oregon last year, the state's universities"
  const { chunks } = draft.frame;
  const opens = chunks[0]?.word === 'in' && chunks[1]?.kind === 'noun' && index > 1;
  const own = opens && hasName(draft.frame, 1) ? subjectFromChunk(draft.frame, 1) : null;
  if (own?.named) return { ...own, from: own.from === 'registry' ? 'registry' : 'previous' };
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (!earlier.named || isPerson(earlier, world)) continue;
    const type = world.rulebook.entities.byId.get(earlier.id)?.type ?? null;
    const open = type === null && /^\p{Lu}\p{Ll}+$/u.test(earlier.name) && !world.bodies.has(earlier.id);
    if (open || isPlace({ name: earlier.name, type }, world)) return { ...earlier, from: 'previous' };
  }
  return lastPlace(draft, world);
}

/** "The United States population rose. The country gained 1.6 million": the place that was named last, if as no subject. */
function lastPlace({ passage, sentence }: Draft, world: World): Told | null {
  for (let p = passage; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { sentences } = world.readings[p]!;
    for (let s = p === passage ? sentence - 1 : sentences.length - 1; s >= 0; s--)
      for (const mention of sentences[s]!.mentions.toReversed())
        if (mention.kind === 'entity' && mention.type === 'place' && mention.id !== null)
          return { id: mention.id, name: mention.name, from: 'previous', named: true };
  }
  return null;
}
const PASSAGES_BACK = 3;

/** Neither a person nor a place nor what happened there. */
function canBeBody(subject: Told, world: World): boolean {
  const type = world.rulebook.entities.byId.get(subject.id)?.type ?? null;
  if (isPerson(subject, world) || isPlace({ name: subject.name, type }, world)) return false;
  if (WORKS.test(subject.name)) return false;
  for (const kind of eventsOf(world).kinds) if (subject.id.endsWith(`-${kind}`)) return false;
  return true;
}

/** "the Mt Orrin mine": what a body has, and no body. */
const WORKS =
  / (?:mine|project|plant|factory|bridge|tunnel|dam|farm|reactor|refinery|stadium|pipeline|quarry|smelter)$/;

/** True where a figure of this passage is its own: "The Rail Authority carried 41 million. The agency plans". */
function hasFigures({ id }: Told, { passage }: Draft, { drafts }: World): boolean {
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    if (drafts[i]!.passage !== passage) return false;
    if (drafts[i]!.subject?.id === id) return true;
  }
  return false;
}
const FIGURES_BACK = 6;

/** A registered company or the like, or a name that had a company's measure before. */
function isBody({ id }: Told, { rulebook, bodies }: World): boolean {
  const type = rulebook.entities.byId.get(id)?.type;
  return type === 'company' || type === 'organisation' || type === 'team' || bodies.has(id);
}

/** "the glacier" after "the Korvath glacier": the fuller earlier phrase that ends in the same noun. */
function namedLike(draft: Draft, world: World, noun: string, index: number): Told | null {
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (++looked > 12) return null;
    const name = earlier.name.toLowerCase();
    // "the 725-metre mountain" after "Mount Orrin"
    if (MOUNTAINS.has(noun) && earlier.named && /^(?:mount|mt\.?) /.test(name))
      return { ...earlier, from: 'previous' };
    // "the results of Halm Bank" are no bank
    if (!name.includes(noun) || (earlier.name.includes(' of ') && /^\p{Ll}/u.test(earlier.name))) continue;
    const words = name.split(' ');
    if (isContrasted(draft, index, words)) continue;
    // "a bus passenger" is no bus
    const behind = words[words.lastIndexOf(noun) + 1];
    const isHead = behind === undefined || earlier.named || OF_NAME.test(behind);
    if (words.length > 1 && words.length <= 6 && words.includes(noun) && isHead)
      return { ...earlier, from: 'previous' };
  }
  return null;
}

/** "the public colleges" after "the private colleges": the other of two kinds. */
function isContrasted(
  { frame: { chunks, tokens } }: Draft,
  index: number,
  words: readonly string[],
): boolean {
  const { from, head } = chunks[index]!;
  for (const pair of CONTRASTS)
    for (let i = from; i < head; i++) {
      const at = pair.indexOf(tokens.lower[i]!);
      if (at >= 0 && words.some((w) => pair.includes(w) && w !== pair[at])) return true;
    }
  return false;
}
const CONTRASTS: readonly (readonly string[])[] = [
  'public private state independent',
  'urban rural',
  'male female',
  'domestic foreign international',
  'old new',
  'large small',
  'young old older younger',
  'first second third',
].map((pair) => pair.split(' '));

const OF_NAME = /^(?:of|in|at|on|for|from|to|between|near|off)$/;
const MOUNTAINS = new Set(['mountain', 'volcano', 'peak']);

const OTHERS = new Set(
  'other rival parent second third largest biggest same whole entire state local national new former governing ruling opposition northern southern eastern western'.split(
    ' ',
  ),
);

/** "the London-listed miner": the one spoken of. */
const FROM_THERE = new Set(['listed', 'based', 'headquartered', 'quoted', 'owned']);

const SUPERLATIVE =
  /^(?:worst|best|highest|lowest|smallest|busiest|richest|poorest|fastest|slowest|oldest|newest)$/;

/** "the rival airline", "the Oltrey club": told apart from what was spoken of, by a word or a name of its own. */
function isAnother({ frame: { tokens } }: Draft, { from, to }: Range): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    // "the EV maker" has no name in it
    // "the state run lender"
    if (tokens.lower[i] === 'state' && /^(?:run|owned|backed|controlled|-)$/.test(tokens.lower[i + 1]!))
      continue;
    const low = tokens.lower[i]!;
    // "the world's largest carmaker" is the one spoken of, "the worst performing trust" is not
    const isFirst = /^(?:largest|biggest)$/.test(low) && /^['’]s$/.test(tokens.lower[i - 1]!);
    if (!isFirst && (OTHERS.has(low) || SUPERLATIVE.test(low))) return true;
    // "the European carrier" is the one spoken of
    if (FROM_THERE.has(tokens.lower[i + 2] ?? '') && tokens.lower[i + 1] === '-') continue;
    if (capitalised(tokens, i) && word !== word.toUpperCase() && !DEMONYM.test(tokens.lower[i]!)) return true;
  }
  return to - from > 6;
}
