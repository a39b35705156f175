import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { hasName, OWNED } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { carried, earlierSubjects, suits } from './carry.ts';
import { eventAt } from './event-subject.ts';
import { isPerson, wordsAlone } from './is-person.ts';
import { introducedAs } from './names.ts';
import { personMeant } from './persons.ts';
import { subjectFromChunk } from './subject-from.ts';
import { toldBefore } from './told-before.ts';
import { topicOf } from './topic.ts';

/** A registered company or the like, or a name that had a company's measure before. */
function isBody({ id }: Told, { rulebook, bodies }: World): boolean {
  const type = rulebook.entities.byId.get(id)?.type;
  return type === 'company' || type === 'organisation' || type === 'team' || bodies.has(id);
}

/** Nouns that stand for a name given before: "the company", "the club". */
const STANDS_FOR_BODY = new Set(
  'company firm group startup start-up business giant retailer airline carmaker automaker chain lender insurer utility developer manufacturer maker operator club team side party agency charity body organisation organization institute union bank broadcaster publisher brewer miner supplier chipmaker conglomerate owner partnership pair duo trust federation district board gallery museum hospital university college festival'.split(
    ' ',
  ),
);

const PEOPLE = new Set(['he', 'she', 'him', 'her']);

/** The subject a chunk names; pronouns and nouns that only point back are resolved to what they point at. */
export function resolved(draft: Draft, world: World, index: number): Told | null {
  const { frame } = draft;
  const chunk = frame.chunks[index]!;
  if (chunk.kind === 'pronoun') {
    // "Adair made 88; he …": whom "he" means is a person, and no longer what a plain figure is about
    const wanted = PEOPLE.has(chunk.word) ? 'person' : 'thing';
    const object = chunk.word === 'her' || chunk.word === 'him' || chunk.word === 'them';
    const meant =
      sayerMeant(draft, world, wanted, index) ??
      // "the judge ordered her": not who does it
      carried(draft, world, wanted, object ? -1 : index) ??
      (wanted === 'person' ? personMeant(draft, world, chunk.from) : topicOf(world));
    if (meant && wanted === 'person') world.persons.add(meant.id);
    return meant;
  }
  const event = eventAt(draft, world, index);
  if (event) return event;
  const beside = apposed(draft, index);
  if (beside) return beside;
  const subject = subjectFromChunk(frame, index);
  if (!subject || subject.from === 'registry') return subject;
  const { tokens } = frame;
  const first = determinerOf(draft, index);
  const definite = first === 'the' || first === 'this' || first === 'that' || OWNED.has(first);
  if (!definite || frame.chunks[index + 1]?.word === 'of') return subject;
  const noun = tokens.lower[chunk.head]!;
  // "the whole campus", "the new park"
  const bare = chunk.head <= chunk.from + 2 && !hasName(frame, index);
  if (bare && (first === 'the' || first === 'this')) {
    const person = world.rulebook.language.list('persons').has(noun)
      ? personMeant(draft, world, chunk.from)
      : null;
    if (person) return person;
    const named = introducedAs(noun, world, draft.passage) ?? namedLike(draft, world, noun, index);
    if (named) return named;
    if (STANDS_FOR_BODY.has(noun)) {
      const topic = topicOf(world);
      let nearest: Told | null = null;
      for (const earlier of earlierSubjects(draft, world, index, topic === null)) {
        if (!suits(earlier, 'thing') || !earlier.named || isPerson(earlier, world)) continue;
        // "Wall Street expected the company to …": a body that has figures of its own goes first
        if (isBody(earlier, world)) return { ...earlier, from: 'previous' };
        nearest ??= earlier;
      }
      if (topic && isBody(topic, world)) return topic;
      return nearest ? { ...nearest, from: 'previous' } : (topic ?? subject);
    }
    const told = toldBefore(draft, world, index);
    if (told) return told;
  }
  // "the world's most valuable carmaker", "the electric-vehicle maker"
  if (
    first === 'the' &&
    !bare &&
    STANDS_FOR_BODY.has(noun.split('-').at(-1)!) &&
    !isAnother(draft, world, index)
  ) {
    for (const earlier of earlierSubjects(draft, world, index, topicOf(world) === null))
      if (suits(earlier, 'thing') && earlier.named && !isPerson(earlier, world))
        return { ...earlier, from: 'previous' };
    return topicOf(world) ?? subject;
  }
  if (OWNED.has(first)) {
    const owner = carried(draft, world, first === 'his' || first === 'her' ? 'person' : 'thing', index);
    if (owner && !subject.name.includes(owner.name))
      return {
        id: `${owner.id}-${subject.id}`.slice(0, 80),
        name: `${owner.name}'s ${subject.name}`,
        from: 'text',
        named: false, // it is the owner that is carried on
      };
  }
  return subject;
}

const OTHERS = new Set(
  'other rival parent second third largest biggest same whole entire state local national new former governing ruling opposition'.split(
    ' ',
  ),
);

/** "the rival airline", "the Oltrey club": told apart from what was spoken of, by a word or a name of its own. */
function isAnother({ frame }: Draft, world: World, index: number): boolean {
  const { tokens, chunks } = frame;
  const { from, head } = chunks[index]!;
  for (let i = from + 1; i < head; i++)
    if (
      OTHERS.has(tokens.lower[i]!) ||
      (capitalised(tokens, i) && !isAllCaps(tokens.text.slice(tokens.start[i], tokens.end[i])))
    )
      return true;
  return head - from > 5 || world.readings.length === 0;
}

const isAllCaps = (word: string): boolean => word === word.toUpperCase();

/** "the project", "the £11m centre": the word in front, over the figure. */
function determinerOf({ frame }: Draft, index: number): string {
  const { chunks, tokens } = frame;
  const before = chunks[index - 1];
  const at = before?.kind === 'figure' && chunks[index - 2]?.kind === 'det' ? index - 2 : index;
  return tokens.lower[chunks[at]!.from]!;
}

/** "The brewer said it would close", "she said she had sold": the first pronoun of what is said is the one who says it. */
function sayerMeant(draft: Draft, world: World, wanted: 'person' | 'thing', index: number): Told | null {
  const { chunks, tokens, attributions } = draft.frame;
  const at = tokens.start[chunks[index]!.from]!;
  for (const { span, said, speaker, quoted } of attributions) {
    if (quoted || span[0] >= at || at < said[0] || at >= said[1]) continue;
    let i = index - 1;
    while (i >= 0 && tokens.start[chunks[i]!.from]! > span[0] && chunks[i]!.kind !== 'noun') i--;
    if (i >= 0 && tokens.start[chunks[i]!.from]! > span[0]) continue; // somebody else is named first
    for (; i >= 0; i--) {
      const chunk = chunks[i]!;
      if (chunk.kind !== 'noun') continue;
      const text = tokens.text.slice(tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!);
      if (!text.includes(speaker) && !speaker.includes(text)) continue;
      const sayer = subjectFromChunk(draft.frame, i);
      if (!sayer || isPerson(sayer, world) !== (wanted === 'person')) return null;
      // a single word that opens the sentence is a name only if the article uses it as one elsewhere
      const named = sayer.named || namedElsewhere(sayer.name, world);
      if (named) return { ...sayer, from: 'previous', named };
      // "The agency says it needs": the common noun, or the name it stands for
      return wanted === 'thing' && tokens.lower[chunk.from] === 'the' ? resolved(draft, world, i) : null;
    }
  }
  return null;
}

const openings = new WeakMap<World, ReadonlySet<string>>();

/** True where the article has the word as a name by itself or as the first word of a longer one. */
function namedElsewhere(word: string, world: World): boolean {
  let known = openings.get(world);
  if (!known) {
    const words = new Set(wordsAlone(world));
    for (const { sentences } of world.readings)
      for (const { mentions } of sentences)
        for (const m of mentions) if (m.kind === 'entity') words.add(m.name.split(' ')[0]!);
    openings.set(world, words);
    known = words;
  }
  return known.has(word);
}

/** "The operator, Lumenet, has": the name beside a common noun. */
function apposed({ frame }: Draft, index: number): Told | null {
  const { chunks } = frame;
  if (
    chunks[index + 1]?.word !== ',' ||
    chunks[index + 2]?.kind !== 'noun' ||
    chunks[index + 3]?.word !== ','
  )
    return null;
  const own = subjectFromChunk(frame, index);
  if (own?.named) return null;
  const beside = subjectFromChunk(frame, index + 2);
  return beside?.named && /^\p{Lu}/u.test(beside.name) ? beside : null;
}

/** "the glacier" after "the Korvath glacier": the fuller earlier phrase that ends in the same noun. */
function namedLike(draft: Draft, world: World, noun: string, index: number): Told | null {
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (++looked > 12) return null;
    const words = earlier.name.toLowerCase().split(' ');
    if (words.length > 1 && words.length <= 6 && words.includes(noun))
      return { ...earlier, from: 'previous' };
  }
  return null;
}
