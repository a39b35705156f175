import type { EntityMention } from '../../../model/mention.ts';
import { capitalised, glued, WORD } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import { type Chunk, type Frame, tokenAt } from '../../sentence/chunks.ts';
import { idOf, singular } from '../../sentence/normal-words.ts';
import { core, possessiveIn, type Range, textOf, withOf } from '../../sentence/noun-phrase.ts';
import { joinedNames } from './joined-names.ts';

/** Of these the same holds beside a place. */
const OF_PLACES = new Set(['city', 'economy']);

/** By chunk, kept with the frame: the same few chunks are asked for by every figure around them. */
const known = new WeakMap<Frame, (Told | null | undefined)[]>();

/** The subject that a noun chunk names by itself. */
export function subjectFromChunk(frame: Frame, chunk: number): Told | null {
  const noun = frame.chunks[chunk];
  if (!noun || (noun.kind !== 'noun' && noun.kind !== 'pronoun')) return null;
  let subjects = known.get(frame);
  if (!subjects) {
    subjects = new Array(frame.chunks.length).fill(undefined);
    known.set(frame, subjects);
  }
  let subject = subjects[chunk];
  if (subject === undefined) {
    subject = fromNoun(frame, chunk, noun);
    subjects[chunk] = subject;
  }
  return subject;
}

function fromNoun(frame: Frame, chunk: number, noun: Chunk): Told | null {
  const joined = joinedNames(frame, chunk) ?? betweenPlaces(frame, chunk);
  if (joined) return joined;
  const entity = entityAtHead(frame, noun);
  if (entity?.id) return { id: entity.id, name: entity.name, from: 'registry', named: true };
  const bearer = nameBehindRole(frame, noun);
  if (bearer) return subjectFromRange(frame, bearer, noun.head);
  // "Slovenia's Ljubljana Airport" is the airport
  const own = possessiveIn(frame.tokens, noun);
  const tail = own > noun.from ? nameBehindOwner(frame, own, noun.head) : -1;
  if (tail >= 0) return subjectFromRange(frame, { from: tail, to: noun.head + 1 }, noun.head);
  const placed = namedByPlace(frame, chunk, noun);
  if (placed) return placed;
  const whole = isSomebody(frame, noun) ? noun : upToName(frame, noun, withOf(frame, chunk));
  const subject = subjectFromRange(frame, whole.to - whole.from > 12 ? noun : whole, noun.head);
  const where =
    subject && !subject.named && subject.from === 'text' && whole.to === noun.to && whereOf(frame, chunk);
  return where ? { ...subject, where } : subject;
}

/**
 * "Slovenia's Ljubljana Airport", "Tarnia's massive Halm Dam", "Tarn Energy's Skarn wind farm": the token that the name begins with; -1 where the owner owns
 * no name. "Tarn Motors' Halm plant" is its plant in Halm.
 */
function nameBehindOwner({ entities, tokens, language }: Frame, own: number, head: number): number {
  for (let i = own + 1; i <= head; i++) {
    if (capitalised(tokens, i)) {
      const name = entities.find((e) => e.span[0] === tokens.start[i]);
      if (!name) return -1;
      const noun = tokens.lower[head]!;
      const isKind =
        language.list('kinds of thing').has(noun) && !language.list('of an owner there').has(noun);
      return name.span[1] >= tokens.end[head]! || (isKind && name.id === null) ? i : -1;
    }
    if (tokens.kind[i] !== WORD) return -1;
  }
  return -1;
}

/** "a rise in University of Halm tuition": a name that goes over "of" ends where it ends, and what it has is no part of it. */
function upToName({ entities, tokens }: Frame, noun: Chunk, whole: Range): Range {
  const [start, end] = [tokens.start[noun.head]!, tokens.end[noun.to - 1]!];
  const name = entities.find(
    (e) => e.span[0] <= start && e.span[1] > end && e.span[1] < tokens.end[whole.to - 1]!,
  );
  // "Board of Works member Ona Brandt": she
  if (!name || capitalised(tokens, whole.to - 1)) return whole;
  return { from: whole.from, to: tokenAt(tokens, name.span[1] - 1) + 1 };
}

/** "Maria Lane of Orrin Foods": whom the name is of, and not where they work. */
function isSomebody({ tokens, language }: Frame, { from, to }: Range): boolean {
  const isName = to - from === 2 && capitalised(tokens, from) && capitalised(tokens, to - 1);
  return isName && language.list('given names').has(tokens.lower[from]!);
}

/** "patients in Norland", "countries outside Ostland": the place with a name right behind a common noun. */
function whereOf({ chunks, entities, tokens }: Frame, chunk: number): string | null {
  const [prep, place] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (prep?.kind !== 'prep' || !WHERE.has(prep.word) || place?.kind !== 'noun') return null;
  const [start, end] = [tokens.start[place.from]!, tokens.end[place.to - 1]!];
  const isName = entities.some((e) => e.span[0] >= start && e.span[1] === end);
  return isName ? textOf(tokens, { from: prep.from, to: place.to }) : null;
}
const WHERE = new Set(['in', 'outside', 'across', 'excluding']);

/** "the Halm to Velden train": what goes from one to the other, under the whole of its name. */
function betweenPlaces(frame: Frame, chunk: number): Told | null {
  const [here, to, there] = frame.chunks.slice(chunk, chunk + 3);
  if (
    to?.word !== 'to' ||
    there?.kind !== 'noun' ||
    !frame.language.list('links between places').has(there.word) ||
    !here
  )
    return null;
  const { tokens } = frame;
  const named = capitalised(tokens, here.head) && capitalised(tokens, there.from) && there.head > there.from;
  return named ? subjectFromRange(frame, { from: here.from, to: there.head + 1 }) : null;
}

/** "the tunnel in Halm", "the trial at Velden": one that goes by its place's name, as "the Halm tunnel" does; `null` for what has none. */
function namedByPlace(
  { chunks, entities, tokens, language }: Frame,
  index: number,
  noun: Chunk,
): Told | null {
  const [prep, place] = [chunks[index + 1], chunks[index + 2]];
  if (
    tokens.lower[noun.from] !== 'the' ||
    noun.to - noun.from > 4 ||
    !language.list('are one thing by name').has(noun.word)
  )
    return null;
  if (entities.some((e) => e.span[0] >= tokens.start[noun.from]! && e.span[1] <= tokens.end[noun.head]!))
    return null;
  if (prep?.kind !== 'prep' || !AT_PLACES.has(prep.word) || place?.kind !== 'noun') return null;
  const entity = entities.find(
    (e) => e.span[0] === tokens.start[place.from] && e.span[1] === tokens.end[place.to - 1],
  );
  if (!entity) return null;
  const name = `${entity.name} ${textOf(tokens, { from: noun.from + 1, to: noun.head + 1 })}`;
  return { id: idOf(name, '-'), name, from: 'text', named: true };
}
const AT_PLACES = new Set(['in', 'at', 'near', 'under']);

/** "striker Teo Brandao", "snack maker Orrin Foods", "the new Orrin Stadium": the name, where only small words of what somebody is stand before it. */
function nameBehindRole({ tokens, entities, reading, language }: Frame, noun: Chunk): Range | null {
  const entity = entities.find(
    (e) => e.span[0] <= tokens.start[noun.head]! && e.span[1] >= tokens.end[noun.head]!,
  );
  if (!entity) return null;
  const { from } = core(tokens, noun);
  const name = tokenAt(tokens, entity.span[0]);
  // "Halm Cellular", whose last word the tagger takes for a quality
  const to = Math.min(noun.to, Math.max(noun.head, tokenAt(tokens, entity.span[1] - 1)) + 1);
  if (name <= from || name - from > 5) return null;
  const isNewWork =
    tokens.lower[name - 1] === 'new' && language.list('is built').has(tokens.lower[noun.head]!);
  if (PARTS_OF_PLACES.test(tokens.lower[name - 1]!) && !isNewWork) return null;
  // "UDA nominee William Ruto", "Barclays analyst Ona Brandt": the small word in front of the name is what they are
  const role = name - from > 1 && tokens.kind[name - 1] === WORD && !capitalised(tokens, name - 1);
  if (role && capitalised(tokens, from)) return { from: name, to };
  // "Halm Subsidiary Orrin Foods", "Rival Kessel Auto sold": a capital that belongs to no name
  const apart =
    (name - from > 1 || from === reading.tokens[0]) &&
    capitalised(tokens, name - 1) &&
    !language.list('words before a person').has(tokens.lower[name - 1]!);
  if (
    apart &&
    !entities.some((e) => e.span[1] >= tokens.end[name - 1]! && e.span[0] <= tokens.start[name - 1]!)
  )
    return { from: name, to };
  for (let i = from; i < name; i++)
    if (tokens.kind[i] !== WORD || (capitalised(tokens, i) && !DEMONYM.test(tokens.lower[i]!))) return null;
  return { from: name, to };
}

/** "Nigerian striker Victor Osane": of which people or land. */
export const DEMONYM = /(?:ian|ish|ese|can|ean|ench|utch|man|eek|wiss|aqi|li|tani|ari)$/;

/** "northern Velden" is not Velden. */
const PARTS_OF_PLACES =
  /^(?:(?:north|south|east|west|mid|central)(?:east|west)?(?:ern)?|greater|upper|lower|inner|outer|downtown|rural|urban|coastal|metropolitan|old|new|occupied|mainland|and|or|of|for|in)$/;

/** The words of a range as a subject of their own; `null` for nothing but determiners. */
export function subjectFromRange(frame: Frame, range: Range, head = range.to - 1): Told | null {
  const { tokens } = frame;
  let { from, to } = core(tokens, range);
  from = behindPraise(frame, { from, to }, head);
  while (to > from && (tokens.lower[to - 1] === "'s" || tokens.lower[to - 1] === "'")) to--;
  if (to - from > 12) to = from + 12;
  // "the town of Halm" is Halm; "the City of Halm" may be its council
  const isKind =
    to - from > 2 &&
    tokens.lower[from + 1] === 'of' &&
    frame.language.list('kinds of place').has(tokens.lower[from]!);
  if (isKind && !capitalised(tokens, from) && isName(frame, { from: from + 2, to })) from += 2;
  const exact = frame.entities.find(
    (e) => e.id !== null && e.span[0] <= tokens.start[from]! && e.span[1] >= tokens.end[to - 1]!,
  );
  if (exact?.id) return { id: exact.id, name: exact.name, from: 'registry', named: true };
  // "Halm Foods, Inc." is Halm Foods
  const firm = firmOf(frame, { from, to });
  if (firm) return { id: idOf(firm.name, '-'), name: firm.name, from: 'text', named: true };
  // "the E.U.'s output": the mark is the last letter's
  const name = textOf(tokens, { from, to }).replace(/(?<=\.)['’]s$/, '');
  const words = name.split(' ');
  const last = words.length - 1;
  // "Eggs sell for", "the price of eggs"
  const opens =
    last === 0 &&
    from === frame.reading.tokens[0] &&
    !frame.entities.some((e) => e.span[0] === tokens.start[from]);
  if (opens) words[last] = singular(words[last]!.toLowerCase());
  else if (last >= 0 && words[last] === words[last]!.toLowerCase()) words[last] = singular(words[last]!);
  // "Velden's chip plant" is the Velden chip plant
  const id = idOf(
    ownNameFirst(words).map((word) => word.replace(/['’]s$/, '')),
    '-',
  );
  const named = frame.entities.some(
    (e) =>
      (e.span[0] < tokens.end[head]! && e.span[1] > tokens.start[head]!) ||
      // "the Kamuthi plant" is as good as a name, unlike "the Kamuthi officials"
      (frame.language.list('are one thing by name').has(tokens.lower[head]!) &&
        e.span[1] === tokens.end[head - 1] &&
        head > from),
  );
  // "8:00" is nobody, nor is the "b" of a planet
  return id === '' || !/\p{L}/u.test(name) || /^\p{Ll}$/u.test(name)
    ? null
    : { id, name, from: 'text', named };
}

/** "the long-awaited Halm Dam", "state-owned Halm Rail": where the name begins that such a word stands in front of. Not "rebel-held Velden", a part of it. */
function behindPraise({ tokens, entities }: Frame, { from, to }: Range, head: number): number {
  const isCompound =
    tokens.lower[from + 1] === '-' &&
    glued(tokens, from + 1) &&
    PARTICIPLE.test(tokens.lower[from + 2] ?? '');
  if (!isCompound || capitalised(tokens, from)) return from;
  const name = tokens.start[from + 3];
  const last = tokens.start[Math.min(head, to - 1)]!;
  return entities.some((e) => e.type !== 'place' && e.span[0] === name && e.span[1] > last) ? from + 3 : from;
}
const PARTICIPLE = /(?:ed|en|ing|own|aid)$/u;

/** The firm that the range names with its legal form, or with some of it. */
const firmOf = ({ tokens, entities }: Frame, { from, to }: Range): EntityMention | undefined =>
  entities.find(
    (e) =>
      e.id === null &&
      e.type === 'company' &&
      e.span[0] === tokens.start[from] &&
      e.span[1] >= tokens.end[to - 1]! &&
      tokens.end[to - 1]! - e.span[0] >= e.name.length,
  );

/** True where the range is the whole of a name. */
const isName = ({ tokens, entities }: Frame, { from, to }: Range): boolean =>
  entities.some((e) => e.span[0] === tokens.start[from] && e.span[1] === tokens.end[to - 1]);

/** "council of Wexley" in the order of "Wexley council", "main mirror of Orlan" in that of "Orlan's main mirror", so that both are one. */
function ownNameFirst(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  const isBody = of === 1 && words.length >= 3 && BODIES.has(words[0]!.toLowerCase());
  const isPart =
    of > 0 &&
    of < words.length - 1 &&
    words.slice(0, of).every((w) => /^\p{Ll}/u.test(w)) &&
    words.slice(of + 1).every((w) => /^\p{Lu}/u.test(w));
  return isBody || isPart ? [...words.slice(of + 1), ...words.slice(0, of)] : words;
}
const BODIES = new Set(['council', 'university', 'port', 'government', 'county', 'parliament', 'diocese']);

/** True where the name of the text goes on in front of the registered one, to the same end, or behind it ("Norland Mobile"). */
const holds = (whole: EntityMention, part: EntityMention): boolean =>
  whole.id === null &&
  ((whole.span[0] < part.span[0] && whole.span[1] === part.span[1]) ||
    (whole.span[0] === part.span[0] && whole.span[1] > part.span[1]));

/** A registered name that is the head of the phrase, or stands right before a head that adds nothing to it. */
function entityAtHead(frame: Frame, noun: Range & { readonly head: number }): EntityMention | null {
  const { tokens, entities } = frame;
  const own = possessiveIn(tokens, noun);
  const start = tokens.start[own >= 0 ? own + 1 : noun.from]!;
  const head = tokens.start[noun.head]!;
  for (let k = entities.length - 1; k >= 0; k--) {
    const entity = entities[k]!;
    if (entity.id === null || entity.span[0] < start || entity.span[0] > head) continue;
    // "central India" is not India
    const before = tokenAt(tokens, entity.span[0]) - 1;
    if (entity.type === 'place' && before >= noun.from && PARTS_OF_PLACES.test(tokens.lower[before]!))
      continue;
    // "non-AI Halm" is not Halm
    if (/(?:^|\s)non-\S+ $/i.test(tokens.text.slice(tokens.start[noun.from], entity.span[0]))) continue;
    // "Granules India", "the Bank of Canada": a body, and not the land in its name
    if (entity.type === 'place' && entities.some((e) => holds(e, entity))) continue;
    if (entity.span[1] > head) return entity;
    const word = tokens.lower[noun.head]!;
    if (
      frame.language.list('add nothing to a name in front').has(word) &&
      // "the Nevada plant" is not Nevada, "the FTSE 100 firm" no index
      entity.type !== 'index' &&
      (entity.type !== 'place' || OF_PLACES.has(word)) &&
      entity.span[1] <= head &&
      tokens.start[noun.head]! - entity.span[1] <= 2
    )
      return entity;
  }
  return null;
}
