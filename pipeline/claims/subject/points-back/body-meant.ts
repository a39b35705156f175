import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { mentionedBefore } from '../earlier/mentioned.ts';
import { grammatical } from '../earlier/subjects-of-verbs.ts';
import { suits } from '../earlier/suits.ts';
import { eventsOf } from '../events/events-of.ts';
import { isMade } from '../names/is-made.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { AREAS } from '../place/areas.ts';
import { mainName } from '../topic/main-name.ts';
import { topicOf } from '../topic/topic.ts';

/** "the company", "the club": a noun that stands for the name of a body given before. */
export const standsForBody = (noun: string, { rulebook: { language } }: World): boolean =>
  language.list('stand for a body').has(noun) || isTrade(noun, language);

/** "planemaker", "toy-maker"; "lawmaker" is a person. */
function isTrade(noun: string, language: LanguageRules): boolean {
  for (const end of language.list('ends of trades'))
    if (noun.endsWith(end) && noun !== end) return !language.list('persons').has(noun);
  return false;
}

/** The nearest name before it that is surely a body's. */
export function lastBody(draft: Draft, world: World, index: number): Told | null {
  for (const earlier of earlierSubjects(draft, world, index))
    if (earlier.named && isBody(earlier, world)) return { ...earlier, from: 'previous' };
  return null;
}

/** The nearest name of no person; one that has figures of its own goes first: "Wall Street expected the company to …". */
export function bodyMeant(draft: Draft, world: World, noun: string, index: number): Told | null {
  const spokenOf = topicOf(world);
  const topic = spokenOf && canBeBody(spokenOf, world) ? spokenOf : null;
  const isPublic = world.rulebook.language.list('stand alone for a body').has(noun);
  const main = isPublic ? null : mainBodyBefore(draft, world, index);
  if (main) return main;
  let nearest: Told | null = null;
  for (const earlier of earlierSubjects(draft, world, index, topic === null)) {
    if (!suits(earlier, 'it') || !earlier.named || !canBeBody(earlier, world)) continue;
    // "The council approved": of nothing that is no body, such as the area it speaks of
    if (isPublic && !isCalledLikeBody(earlier, world)) continue;
    if (isBody(earlier, world) || (!nearest && hasFigures(earlier, draft, world)))
      return { ...earlier, from: 'previous' };
    nearest ??= earlier;
  }
  if (topic && isBody(topic, world)) return topic;
  if (nearest) return { ...nearest, from: 'previous' };
  if (topic) return topic;
  // "the charity" may be one without a name
  const isFirm = world.rulebook.language.list('are firms').has(noun);
  if (!isFirm) return null;
  // behind a long table none of the last paragraphs names it
  return mentionedBefore(draft, world, (subject) => canBeBody(subject, world)) ?? mainBody(world);
}

/** "Orrin will spend £4bn on a plant that Halm Air is to use. The company": the body that the sentence in front is about, and none that it came by. */
function mainBodyBefore({ passage, sentence, frame }: Draft, world: World, index: number): Told | null {
  // "the American company" says which
  const { from, to } = frame.chunks[index]!;
  if (to - from > 2) return null;
  if (frame.chunks.some(({ kind }, i) => i < index && (kind === 'noun' || kind === 'pronoun'))) return null;
  const above = sentence === 0 && world.passages[passage - 1]?.kind === 'paragraph';
  const [p, s] = above
    ? [passage - 1, world.readings[passage - 1]!.sentences.length - 1]
    : [passage, sentence - 1];
  const main = s < 0 ? undefined : grammatical(world, p, s).find((g) => !g.aside)?.subject;
  return main?.named && isBody(main, world) && canBeBody(main, world) ? { ...main, from: 'previous' } : null;
}

/** What an article is mainly about, where that can be a firm: "Kestrel cut its forecast after sales in Ostland fell" has no figure of its own before. */
export function mainBody(world: World): Told | null {
  const main = mainName(world);
  return main && canBeBody(main, world) ? { ...main, from: 'previous' } : null;
}

/** "Halm Water Board", "OWB", what a register has for a body. */
const isCalledLikeBody = (subject: Told, world: World): boolean =>
  isBody(subject, world) ||
  /^\p{Lu}{2,}$/u.test(subject.name) ||
  [...subject.name.toLowerCase().split(' ')].some((word) =>
    PUBLIC.some((list) => world.rulebook.language.list(list).has(word)),
  );
const PUBLIC = ['ends of names of bodies', 'stand alone for a body', 'stand for a body'];

/** Neither a person nor a place nor what happened there, nor what somebody makes. */
export function canBeBody(subject: Told, world: World): boolean {
  const type = world.rulebook.entities.byId.get(subject.id)?.type ?? null;
  if (isPerson(subject, world) || isPlace({ name: subject.name, type }, world)) return false;
  // a campus that the register knows, a name of what somebody makes
  if (type === 'site' || type === 'product' || isMade(subject, world)) return false;
  if (A_FLIGHT.test(subject.name)) return false;
  // "the Republic", "the European shipbuilder"
  if (isOfPeople(subject.name, world) || AREAS.has(subject.name.toLowerCase())) return false;
  // "the Mt Orrin mine": what a body has, and no body
  const space = subject.name.lastIndexOf(' ');
  if (space >= 0 && world.rulebook.language.list('works').has(subject.name.slice(space + 1))) return false;
  for (const kind of eventsOf(world).kinds) if (subject.id.endsWith(`-${kind}`)) return false;
  return true;
}

/** "Norda Air Flight 209", "NA209". */
const A_FLIGHT = /(?:^|\s)[Ff]light (?:[A-Z]{2}[ -]?)?\d|^[A-Z]{2}-?\d{3,4}$/;

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
export function isBody({ id }: Told, { rulebook, bodies }: World): boolean {
  const type = rulebook.entities.byId.get(id)?.type;
  return type === 'company' || type === 'organisation' || type === 'team' || bodies.has(id);
}
