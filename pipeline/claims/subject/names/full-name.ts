import { remembered } from '../../../text/remembered.ts';
import { capitalised, WORD } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { bearerOf } from '../people/bearer.ts';
import { isPerson } from '../people/is-person.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { isShortFor } from '../topic/short-for.ts';
import { isOnlyTitled, titledTopic } from '../topic/titled-topic.ts';
import { acronymsOf } from './acronyms.ts';
import { withoutForm } from './legal-form.ts';
import { idOf, namesOf } from './names-of.ts';
import { meantSmall } from './spelled-small.ts';
import { thingCalledAfter } from './thing-called-after.ts';
import { withoutRegister } from './without-register.ts';

/**
 * The name under which the articles of one thing meet: "Halm" where this article also says "Halm Brewing", "Brandao" where it says
 * "Teo Brandao", "Mayor Ines Toller" without the title, and "Skarnholm" for "the Skarnholm wind farm north of the port".
 */
export function fullName(titled: Told, world: World): Told {
  const told = unregistered(withoutTitle(titled, world), world);
  const meant =
    meantSmall(told, world) ??
    (told.named ? (spelledOut(told, world) ?? thingCalledAfter(told, world)) : null);
  if (meant) return withoutNew({ ...told, id: meant.id, name: meant.name }, world);
  const whole = withoutNew(inFull(told, world), world);
  return whole.named ? withoutForm(whole, world) : whole;
}

/**
 * "New Orlan Hospital" in a title is the Orlan Hospital of the text, and "the new county music hall" is filed under what it will be
 * called once it stands.
 */
function withoutNew(subject: Told, world: World): Told {
  const rest = /^[Nn]ew (?=\p{L}+ )/u.exec(subject.name) && subject.name.slice(4);
  if (!rest || subject.from === 'registry') return subject;
  if (namesOf(world).open.has(rest)) return { ...subject, id: idOf(rest), name: rest };
  const words = rest.split(' ');
  const isBuilt = words.length > 2 && !/\p{Lu}/u.test(subject.name) && isBuiltKind(words.at(-1)!, world);
  return isBuilt ? { ...subject, id: idOf(rest) } : subject;
}

function inFull(subject: Told, world: World): Told {
  // "Canada", of which the heading speaks, is not "Statistics Canada", nor is the register's Halm carried on as "Halm Group"
  if (subject.from === 'registry' || world.rulebook.entities.byId.has(subject.id)) return subject;
  // "Orlan Bridge Facts", as a heading has it
  const topic = titledTopic(world);
  const isTopic = topic && (subject.id === topic.id || isOnlyTitled(subject.name, topic, world));
  if (topic && (isTopic || isShortTopic(subject, topic, world)))
    return { ...subject, id: topic.id, name: topic.name };
  const { longer, endings, open, places, things } = namesOf(world);
  const words = subject.name.split(' ');
  if (words.length === 1) {
    // "Oil fell to $60" is not "Halm Oil"
    const word = subject.name.toLowerCase();
    // "The world's steel output" is no "World Steel Association"
    const isOfAll = world.rulebook.language.list('said of all').has(word);
    const alone = longer.get(subject.name) ?? endings.get(subject.name);
    if (isOfAll && !(subject.named && alone?.size === 1)) return subject;
    const isCommon = world.rulebook.language.grammar().words.has(word) || isWrittenSmall(word, world);
    if (isCommon && (!subject.named || isWrittenSmall(word, world))) return subject;
    const candidates = longer.get(subject.name) ?? endings.get(subject.name);
    if (candidates?.size !== 1 || places.has(subject.name)) return subject;
    const [full] = candidates.values();
    // "Westmar earned $7m. … The Westmar Merchant Bank earned $1m": named later, and a part of it
    if (full?.from === 'text' && longer.has(subject.name) && isLater(full, subject.name, world))
      return subject;
    // "the Orlan, named after Karl von Orlan"
    if (full && things.has(subject.name) && isPerson(full, world)) return subject;
    return full ? { ...subject, id: full.id, name: full.name } : subject;
  }
  const bare = world.rulebook.language.list('adds nothing to a name');
  for (let n = words.length - 1; n > 0 && words.length - n < 8; n--) {
    const name = words.slice(0, n).join(' ');
    if (!open.has(name) || places.has(name)) continue;
    // "wind farm": the kind may have a word of its own before it
    const kind = words.slice(n, n + 2).find((w) => bare.has(w));
    return kind ? { ...subject, id: idOf(name), name } : subject;
  }
  return subject;
}

/** "HBRA" and "Harrow Bay Rail Authority" are filed under one, whichever the sentence has. */
function spelledOut({ name }: Told, world: World): Told | null {
  const acronyms = acronymsOf(world);
  return acronyms.get(name) ?? acronyms.get(name.replace(/\.$/, '')) ?? null;
}

/** "The Opera House", "Orrin" for Lake Orrin: no other name of the article ends or begins so. */
function isShortTopic({ name, named }: Told, topic: Told, world: World): boolean {
  if (!named || !/^\p{Lu}/u.test(name) || !isShortFor(name, topic.name)) return false;
  const isOther = (other: string): boolean =>
    other !== name && other !== topic.name && isShortFor(name, other);
  return ![...namesOf(world).open].some(isOther);
}

/** "RMS Orlan" is the Orlan. */
function unregistered(subject: Told, world: World): Told {
  const name = subject.named ? withoutRegister(subject.name, world) : subject.name;
  return name === subject.name ? subject : { ...subject, id: idOf(name), name };
}

/** "Gold fell … gold futures": a word that the article also writes small is not short for "Orrin Gold". */
const isWrittenSmall = (word: string, world: World): boolean => wordsWrittenSmall(world).has(word);

const wordsWrittenSmall = remembered(({ readings }: World): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { tokens } of readings)
    for (let i = 0; i < tokens.count; i++)
      if (tokens.kind[i] === WORD && !capitalised(tokens, i)) words.add(tokens.lower[i]!);
  return words;
});

/** True where the short name was told of twice before the longer one first stands. */
function isLater(full: Told, short: string, world: World): boolean {
  let alone = 0;
  const last = full.name.split(' ').at(-1)!.toLowerCase();
  const isOtherBody = world.rulebook.language.list('bodies called after a place').has(last);
  for (const [p, { sentences }] of world.readings.entries()) {
    if (world.passages[p]!.kind === 'heading') continue;
    for (const { mentions } of sentences)
      for (const m of mentions) {
        if (m.kind !== 'entity') continue;
        // "Broadway shows …. The Broadway League said": a body of another kind, named later
        if (m.name === full.name) return alone > (isOtherBody ? 0 : 1);
        if (m.name === short) alone++;
      }
  }
  return false;
}

function withoutTitle(subject: Told, { rulebook: { language } }: World): Told {
  const name = bearerOf(subject.name, language) ?? withoutParty(subject.name);
  return name === null ? subject : { ...subject, id: idOf(name), name };
}

/** "William Ruto of UDA": two words in capitals and an abbreviation in capitals, a person and whom they stand for. */
const withoutParty = (name: string): string | null =>
  /^(\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+) of \p{Lu}{2,6}$/u.exec(name)?.[1] ?? null;
