import { COPULA } from '../../recognize/grammar/forms-of-be.ts';
import { remembered } from '../../text/remembered.ts';
import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { subjectOf } from '../sentence/clause.ts';
import { singular } from '../sentence/normal-words.ts';
import { hasName, OWNED } from '../sentence/noun-phrase.ts';
import { overComma } from '../sentence/over-comma.ts';
import { isRegion } from '../sentence/wordings/region.ts';
import { lastDraftAt, type World } from '../world.ts';
import { turnedTo } from './earlier/as-for.ts';
import { builtBefore } from './earlier/built-before.ts';
import { carried, isKnownOtherwise } from './earlier/carry.ts';
import { madeBefore } from './earlier/cost-of-it.ts';
import { nounOfIt } from './earlier/noun-of-it.ts';
import { sayerBefore } from './earlier/sayer-before.ts';
import { isShown } from './earlier/shown-it.ts';
import { grammatical } from './earlier/subjects-of-verbs.ts';
import type { Wanted } from './earlier/suits.ts';
import { theyCounted } from './earlier/they-counted.ts';
import { isEventId } from './events/events-of.ts';
import { eventAt } from './meant-event/by-phrase.ts';
import { isOfPeople } from './names/is-of-people.ts';
import { isCapitalKind } from './owner/possessor.ts';
import { isPerson, wordsAlone } from './people/is-person.ts';
import { itOwns } from './people/it-owns.ts';
import { personMeant } from './people/persons.ts';
import { theyDo } from './people/they-do.ts';
import { thoseWho } from './people/those-who.ts';
import { weMeant } from './people/we-meant.ts';
import { apposed } from './phrase/apposed.ts';
import { calledBy } from './phrase/called-by.ts';
import { DEMONYM, subjectFromChunk } from './phrase/subject-from.ts';
import { bodyMeant, canBeBody, isBody } from './points-back/body-meant.ts';
import { bodyOfTown } from './points-back/introduced-so.ts';
import { pointsBack } from './points-back/points-back.ts';
import { wholeOfExtreme } from './thing/extreme-of.ts';
import { describedBy, nameOfPredicate } from './thing/predicate.ts';
import { matterOf } from './topic/matter.ts';
import { isNamedOnce, sureTopicOf, titleName, topicOf } from './topic/topic.ts';

const PEOPLE = new Set(['he', 'she', 'him', 'her']);
const OWNERS: Readonly<Record<string, Wanted>> = { his: 'person', her: 'person', its: 'it' };
/** Of who writes or speaks, which is nobody spoken of before. */
export const OURS: ReadonlySet<string> = new Set(['our', 'my', 'your']);

/** The subject a chunk names; pronouns and nouns that only point back are resolved to what they point at. */
export function resolved(draft: Draft, world: World, index: number): Told | null {
  const { frame } = draft;
  const chunk = frame.chunks[index]!;
  if (chunk.kind === 'pronoun') {
    const those = thoseWho(frame, index);
    if (those) return those;
    const first = chunk.word === 'it' ? firstOf(frame) : index;
    // "It said it would": the same
    if (first < index && frame.chunks[first]!.word === 'it') return resolved(draft, world, first);
    // "Adair made 88; he …": whom "he" means is a person, and no longer what a plain figure is about
    const wanted = PEOPLE.has(chunk.word) ? 'person' : 'thing';
    const object = chunk.word === 'her' || chunk.word === 'him' || chunk.word === 'them';
    const before = THIS.test(chunk.word) ? lastFigure(draft, world) : null;
    if (before) return before;
    const we =
      chunk.word === 'we'
        ? (weMeant(draft, world) ??
          bodyOfTitle(world) ??
          bodySpokenOf(draft, world, index) ??
          titleName(world) ??
          sureTopicOf(world))
        : null;
    if (we) return { ...we, from: 'previous' };
    // who speaks is not whatever was told of last
    if (chunk.word === 'we') return null;
    // "the tracking service showed that it": what was watched
    const watched = chunk.word === 'it' && isShown(frame, index) ? carried(draft, world, 'it', -1) : null;
    const meant =
      watched ??
      (chunk.word === 'it' || chunk.word === 'they' ? turnedTo(frame, index) : null) ??
      sayerMeant(draft, world, wanted, index) ??
      (chunk.word === 'it' ? itOwns(draft, index) : null) ??
      (chunk.word === 'they'
        ? (theyDo(draft, world, index) ?? theyCounted(draft, world) ?? theyBefore(draft, world))
        : null) ??
      sayerBefore(draft, world, index, resolved) ??
      (chunk.word === 'it'
        ? (madeBefore(draft, world, index, resolved) ?? builtBefore(draft, world, index, resolved))
        : null) ??
      (chunk.word === 'it' ? nounOfIt(draft, world, index, resolved) : null) ??
      // "the judge ordered her": not who does it
      carried(draft, world, chunk.word === 'it' ? 'it' : wanted, object ? -1 : index) ??
      (wanted === 'person'
        ? personMeant(draft, world, chunk.from)
        : // "It will lie 40 metres down", below a title that tells of a tunnel
          ((chunk.word === 'it' ? matterOf(world) : null) ?? topicOf(world)));
    if (meant && wanted === 'person') world.persons.add(meant.id);
    return meant;
  }
  const figure = figureMeant(draft, world, index);
  if (figure) return figure;
  const called = calledBy(frame, index);
  if (called) return called;
  const somebody = byOrigin(draft, world, index);
  if (somebody) return somebody;
  const event = eventAt(draft, world, index);
  if (event) return event;
  const described = describedBy(draft, index) ?? nameOfPredicate(draft, index);
  if (described) return described;
  const whole = wholeOfExtreme(draft, index);
  if (whole >= 0) return resolved(draft, world, whole);
  const house = houseOf(draft, world, index);
  if (house >= 0) return subjectFromChunk(frame, house);
  const beside = apposed(frame, index);
  if (beside) return beside;
  const subject = subjectFromChunk(frame, index);
  // "the Argentina international": the tagger's adjective
  const word = isPersonWord(draft, world, chunk.to - 1) ? chunk.to - 1 : chunk.head;
  if (!subject || (subject.from === 'registry' && !isPersonWord(draft, world, word))) return subject;
  const first = determinerOf(draft, index);
  // "the south east" is no part of what was spoken of
  if (isRegion(frame, index)) return subject;
  const definite = first === 'the' || first === 'this' || first === 'that' || OWNED.has(first);
  if (!definite || frame.chunks[index + 1]?.word === 'of') return subject;
  // "the Argentina international" is the player
  const role = first === 'the' && word - chunk.from <= 3 && isPersonWord(draft, world, word);
  const player =
    role && hasName(frame, index) ? personMeant(draft, world, chunk.from, frame.tokens.lower[word]) : null;
  if (player) return player;
  if (first === 'the' || first === 'this') {
    const words = { from: chunk.from, to: chunk.head + 1 };
    const other =
      hasName(frame, index) && !isFromSomewhere(frame, chunk, world) && !isCapitalKind(frame, words);
    const meant = (other ? bodyOfTown : pointsBack)(draft, world, words, index);
    if (meant && doerTo(frame, index)?.id !== meant.id) return meant;
  }
  // "her rival Jon Beck" is Jon Beck
  if (OWNED.has(first) && !OURS.has(first) && !/ \p{Lu}\S*$/u.test(` ${subject.name}`)) {
    const owner =
      first === 'whose'
        ? ownerInFront(draft, world, index)
        : carried(draft, world, OWNERS[first] ?? 'thing', index);
    // "Rescuers searched, but their efforts": no quake's
    const isTheirs = first !== 'their' || !owner || !isEventId(owner.id, world);
    if (owner && isTheirs && !subject.name.includes(owner.name))
      return {
        id: `${owner.id}-${subject.id}`.slice(0, 80),
        name: `${owner.name}'s ${subject.name}`,
        from: 'text',
        named: false, // it is the owner that is carried on
      };
  }
  return subject;
}

/** "Kestrel sells less in Ostland": of the names in the title the one that can speak of itself as "we". */
function bodyOfTitle(world: World): Told | null {
  const titled = titleName(world);
  return titled && canBeBody(titled, world) ? titled : null;
}

/** "We have 40 shops": of a body, but of none that was only come by. */
function bodySpokenOf(draft: Draft, world: World, index: number): Told | null {
  const body = bodyMeant(draft, world, 'company', index);
  return body && (isBody(body, world) || !isNamedOnce(body.id, world)) ? body : null;
}

/** "Dorn sold the depot": who does something to what stands at a chunk, which is never that itself. */
function doerTo(frame: Frame, index: number): Told | null {
  const { chunks } = frame;
  const verb = chunks[index - 1];
  if (verb?.kind !== 'verb' || COPULA.has(verb.word) || /^bec[ao]m/.test(verb.word)) return null;
  const at = subjectOf(frame, index - 1);
  return at >= 0 && at < index - 1 && chunks[at]!.kind === 'noun' && hasName(frame, at)
    ? subjectFromChunk(frame, at)
    : null;
}

/** The first noun or pronoun of a sentence. */
const firstOf = ({ chunks }: Frame): number =>
  chunks.findIndex(({ kind }) => kind === 'noun' || kind === 'pronoun');

/** "Halm Mills, whose factory in Brome has 40 looms": whom the relative stands behind. */
function ownerInFront(draft: Draft, world: World, index: number): Told | null {
  const { chunks } = draft.frame;
  const at = overComma(chunks, index);
  return chunks[at]?.kind === 'noun' ? resolved(draft, world, at) : carried(draft, world, 'thing', index);
}

/** "One in nine trains was late in Norland. They arrived": the many of the sentence before, and no land. */
function theyBefore({ passage, sentence }: Draft, world: World): Told | null {
  const { language } = world.rulebook;
  const last = world.drafts[lastDraftAt(world, passage, sentence - 1)];
  if (last?.passage !== passage || last.sentence !== sentence - 1)
    return manyBefore(passage, sentence, world);
  const before = last.subject;
  if (!before || before.named) return null;
  const noun = before.name
    .toLowerCase()
    .split(/ (?:in|of|from|at|who|with|for|to|on) /)[0]!
    .split(' ')
    .at(-1)!;
  if (!/[^s]s$|^(?:men|women|children|people)$/.test(noun)) return null;
  // "Firms in Ostland lost £3m. They": whom the sentence was about; "saw 40 patients": not whom it came by
  const isPeople = language.list('persons').has(singular(noun));
  const isAbout =
    last.clauseSubject >= 0 &&
    last.clauseSubject < last.chunk &&
    !language.list('people that tell of others').has(noun);
  return isPeople && !isAbout ? null : { ...before, from: 'previous' };
}

/** "Fleets and firms bought most. They took two thirds": the many whom the sentence before is about, and no name further up. */
function manyBefore(passage: number, sentence: number, world: World): Told | null {
  if (sentence === 0) return null;
  const { language } = world.rulebook;
  const main = grammatical(world, passage, sentence - 1).find((g) => !g.aside);
  if (!main || main.subject.named) return null;
  const noun = main.subject.name.toLowerCase().split(' ').at(-1)!;
  const isTeller =
    language.list('people that tell of others').has(noun) || language.list('people who decide').has(noun);
  return singular(noun) !== noun && !isTeller ? { ...main.subject, from: 'previous' } : null;
}

/** "This is up from 4,000": of what the figure of the sentence before, of the same kind, was of. */
function lastFigure({ passage, sentence, dimension }: Draft, { drafts }: World): Told | null {
  const before = drafts.at(-1);
  if (!before?.subject || before.passage !== passage || sentence - before.sentence !== 1) return null;
  const isCount = before.mention.counted && dimension === 'number';
  return before.dimension === dimension || isCount ? { ...before.subject, from: 'previous' } : null;
}

/** "This figure rose by 4,000", "that number was lower", "the long-term average": of whatever the figure before it was of. */
function figureMeant(draft: Draft, { drafts }: World, index: number): Told | null {
  const { frame, passage, dimension } = draft;
  const { from, to, word } = frame.chunks[index]!;
  const first = frame.tokens.lower[from]!;
  const isWord = to - from === 2 && frame.language.list('words for a figure').has(word);
  // "Of the total, £30m is the state's": of what the last sum was
  if (isWord && first === 'the' && index === 1 && frame.chunks[0]!.word === 'of') {
    const isOfKind = (d: Draft): boolean =>
      d.dimension === dimension || (dimension === 'number' && d.mention.counted);
    const last = drafts.findLast((d) => isOfKind(d) || passage - d.passage > LONG);
    return last?.subject && passage - last.passage <= LONG ? { ...last.subject, from: 'previous' } : null;
  }
  const isFigure =
    /^(?:figure|number|proportion|percentage)$/.test(word) && frame.chunks[index + 1]?.kind === 'verb';
  const isThis = isWord && (THIS.test(first) || (first === 'the' && isFigure));
  const isNorm =
    first === 'the' &&
    /^(?:average|mean|median|norm)$/.test(word) &&
    frame.chunks[index + 1]?.kind === 'verb';
  if (!isThis && !isNorm) return null;
  const before = drafts.at(-1);
  if (!before?.subject || passage - before.passage > FAR) return null;
  return { ...before.subject, from: 'previous' };
}
/** In paragraphs; news comes back to its total later than to a figure. */
const FAR = 2;
const LONG = 5;
const THIS = /^(?:this|that)$/;

/** "the European carrier", "the US EV giant": its only name says where it is from. */
function isFromSomewhere(
  { tokens, entities, language }: Frame,
  { from, head }: Chunk,
  { rulebook }: World,
): boolean {
  const inside = entities.filter((e) => e.span[0] < tokens.end[head]! && e.span[1] > tokens.start[from]!);
  const isFirm = language.list('are firms').has(tokens.lower[head]!);
  const isLand = (id: string | null): boolean =>
    id !== null && rulebook.entities.byId.get(id)?.type === 'place';
  const isWithinLand = inside.some(({ id }) => isLand(id));
  return inside.every(
    ({ id, name, span }) =>
      (isFirm && isWithinLand && (isLand(id) || /^\p{Lu}+ \p{Lu}+$/u.test(name))) ||
      // "the London-listed miner"
      OF_A_PLACE.test(tokens.text.slice(span[1], span[1] + 15)) ||
      (id === null && !name.includes(' ') && DEMONYM.test(name.toLowerCase())),
  );
}

const OF_A_PLACE = /^-(?:listed|based|quoted|headquartered|owned|run|born|trained)\b/;

/** "Doctors at Halm Hospital carried out": the house with a name at which they work; -1 for none. */
function houseOf({ frame }: Draft, { rulebook: { language } }: World, index: number): number {
  const { chunks, tokens } = frame;
  const { from, head } = chunks[index]!;
  if (head !== from || chunks[index + 1]?.word !== 'at' || chunks[index + 2]?.kind !== 'noun') return -1;
  const word = tokens.lower[head]!;
  const isStaff = word.endsWith('s') && language.list('persons').has(singular(word));
  return isStaff && hasName(frame, index + 2) ? index + 2 : -1;
}

/** "the project", "the £11m centre": the word in front, over the figure. */
function determinerOf({ frame }: Draft, index: number): string {
  const { chunks, tokens } = frame;
  const before = chunks[index - 1];
  // "the $3 billion-asset bank", "the 300-metre-long ship"
  const figure = before?.word === '-' || before?.kind === 'adverb' ? index - 2 : index - 1;
  const isOver = chunks[figure]?.kind === 'figure' && chunks[figure - 1]?.kind === 'det';
  const at = isOver ? figure - 1 : index;
  return tokens.lower[chunks[at]!.from]!;
}

/** "The brewer said it would close", "she said she had sold": the first pronoun of what is said is the one who says it. */
function sayerMeant(draft: Draft, world: World, wanted: 'person' | 'thing', index: number): Told | null {
  const { chunks, tokens, attributions } = draft.frame;
  const at = tokens.start[chunks[index]!.from]!;
  for (const { span, said, speaker, quoted } of attributions) {
    if (quoted || span[0] >= at || at < said[0] || at >= said[1]) continue;
    // "Halm Research reports that this is 25% more": of what was told before
    if (THIS.test(chunks[index]!.word) || chunks[index]!.word === 'these') continue;
    let i = index - 1;
    // over "on Thursday", which names nobody
    const days = world.rulebook.language.list('time-nouns');
    while (
      i >= 0 &&
      tokens.start[chunks[i]!.from]! > span[0] &&
      (chunks[i]!.kind !== 'noun' || days.has(chunks[i]!.word))
    )
      i--;
    if (i >= 0 && tokens.start[chunks[i]!.from]! > span[0]) continue; // somebody else is named first
    for (; i >= 0; i--) {
      const chunk = chunks[i]!;
      if (chunk.kind !== 'noun') continue;
      const text = tokens.text.slice(tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!);
      if (!text.includes(speaker) && !speaker.includes(text)) continue;
      const sayer = subjectFromChunk(draft.frame, i);
      const person = sayer !== null && isPerson(sayer, world) && !isKind(draft, world, i);
      // "One, Ona Brandt, said she had saved": whoever is "she" in what they say themselves
      const isShe = wanted === 'person' && sayer?.named === true && !isKnownOtherwise(sayer, world);
      if (!sayer || (!isShe && person !== (wanted === 'person'))) return null;
      // a single word that opens the sentence is a name only if the article uses it as one elsewhere
      const named = sayer.named || namedElsewhere(sayer.name, world);
      if (named) return { ...sayer, from: 'previous', named };
      // "The agency says it needs": the common noun, or the name it stands for
      if (wanted === 'thing' && tokens.lower[chunk.from] === 'the') return resolved(draft, world, i);
      // "Big districts have warned that they may cut": what says it is no people
      const speaksOfItself = chunks[index]!.word === 'they' && /s$/.test(chunk.word);
      return speaksOfItself && !world.rulebook.attribution.people.has(chunk.word) ? sayer : null;
    }
  }
  return null;
}

/** True for a word in small letters for what somebody is: "striker", "international". */
const isPersonWord = ({ frame: { tokens } }: Draft, { rulebook: { language } }: World, at: number): boolean =>
  language.list('persons').has(tokens.lower[at]!) && !capitalised(tokens, at);

/** "The Norwegian has won": whoever was called so before, or was named last. */
function byOrigin(draft: Draft, world: World, index: number): Told | null {
  const { tokens, chunks } = draft.frame;
  const { from, to } = chunks[index]!;
  const word = tokens.lower[to - 1]!;
  if (to - from !== 2 || tokens.lower[from] !== 'the' || word.endsWith('s') || !isOfPeople(word, world))
    return null;
  const before = world.drafts.findLast(({ frame, clauseSubject, derivation }) => {
    const called = frame.chunks[clauseSubject];
    const isHe = called?.word === word && frame.tokens.lower[called.from] === 'the';
    return isHe && derivation.some((told) => told.startsWith('subject from the subject of the clause:'));
  });
  return before?.subject ?? carried(draft, world, 'person', index) ?? personMeant(draft, world, from);
}

/** "cosmetics company Orla Vey": a word of the phrase says that it is no person. */
function isKind({ frame }: Draft, { rulebook }: World, index: number): boolean {
  const { from, to } = frame.chunks[index]!;
  const kinds = rulebook.language.list('kinds of thing');
  for (let i = from; i < to; i++) if (kinds.has(frame.tokens.lower[i]!)) return true;
  return false;
}

/** True where the article has the word as a name by itself or as the first word of a longer one. */
const namedElsewhere = (word: string, world: World): boolean => openingsOfNames(world).has(word);

const openingsOfNames = remembered((world: World): ReadonlySet<string> => {
  const words = new Set(wordsAlone(world));
  for (const { sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const m of mentions) if (m.kind === 'entity') words.add(m.name.split(' ')[0]!);
  return words;
});
