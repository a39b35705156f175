import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { type Chunk, isTensed } from '../../sentence/chunk.ts';
import { singular } from '../../sentence/normal-words.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { allOf, placesFrom } from '../place/listed-places.ts';

const IN = new Set(['in', 'across']);
/** "In Velden 140 mm of rain fell": of the place, and not of the rain. */
const WEATHER = new Set(['rainfall', 'temperature']);

/** "In Velden, coffee exports fell to 800,000 bags", "In Halm, farmers picked 40 tonnes": a measure, or people, of the place said first. */
export function ofOpeningPlace(draft: Draft, world: World): Told | null {
  const { frame, isSubject } = draft;
  const subject = whatMoves(draft);
  const place = placeBefore(draft, subject);
  if (place < 0 || subject <= place) return null;
  const noun = frame.chunks[subject]!;
  const isOfAnybody =
    (noun.kind === 'noun' &&
      !hasName(frame, subject) &&
      (draft.measure === subject ||
        // "Across Velden, the number of recorded killings rose"
        (world.rulebook.language.list('words for a count or a rate').has(noun.word) &&
          frame.chunks[subject + 1]?.word === 'of' &&
          draft.measure === subject + 2) ||
        isMeasure(frame, subject, world.rulebook) !== null ||
        isPeople(noun.word, world))) ||
    noun.word === 'there' ||
    // "and in Orrin they rose by 5%"
    (draft.isChange && place > 1 && /^(?:they|it)$/.test(noun.word)) ||
    (isSubject && draft.mention.counted) ||
    WEATHER.has(draft.metric?.family ?? '');
  const all = isOfAnybody ? placesFrom(frame, place) : [];
  if (all.length > 1 && all.at(-1)! < subject) return allOf(frame, all);
  const told = isOfAnybody ? subjectFromChunk(frame, place) : null;
  const type = told && (world.rulebook.entities.byId.get(told.id)?.type ?? null);
  // "At the Orrin mine, output fell"
  const isAt = frame.chunks[place - 1]!.word === 'at' && told?.named === true && !isPerson(told, world);
  return told &&
    (isAt ||
      isRegion(frame, place) ||
      isPlace({ name: told.name, type }, world) ||
      isHouse(draft, place, world))
    ? told
    : null;
}

/** The chunk of the clause's subject; of the noun in front of a figure that is its own verb ("visits doubled, rising 112%"). */
function whatMoves({ frame: { chunks }, isSubject, chunk, clauseSubject, measure }: Draft): number {
  if (isSubject) return chunk;
  if (clauseSubject >= 0) return clauseSubject;
  if (measure >= 0 && measure < chunk) return measure;
  const moves = chunks.findIndex((c, i) => i < chunk && isMultiple(c) && chunks[i - 1]?.kind === 'noun');
  return moves > 0 && chunks.slice(moves, chunk).every((c) => c.kind !== 'and' && !isTensed(c))
    ? moves - 1
    : -1;
}
const isMultiple = ({ mention }: Chunk): boolean =>
  mention?.kind === 'quantity' && mention.quantity.dimension === 'multiple';

/** The place in front of the clause, at the beginning of the sentence or behind what joins the clause on: "and in Orrin they rose"; -1 for none. */
function placeBefore(draft: Draft, subject: number): number {
  const { chunks } = draft.frame;
  const place = overComma(chunks, subject);
  const [border, prep] = chunks.slice(Math.max(0, place - 2), place);
  const isJoined =
    place > 2 &&
    chunks[place]?.kind === 'noun' &&
    IN.has(prep?.word ?? '') &&
    (border?.kind === 'and' || border?.kind === 'subordinator' || border?.word === ';');
  return isJoined && hasName(draft.frame, place) ? place : openingPlace(draft);
}

/** "In the Halm schools, enrolment fell": not a place, but the houses or the part of the land that have its name. */
function isHouse(
  { frame: { chunks, tokens, entities }, clauseSubject, measure }: Draft,
  at: number,
  { rulebook: { language } }: World,
): boolean {
  const { from, to, word } = chunks[at]!;
  const isNamed = entities.some((e) => e.span[0] >= tokens.start[from]! && e.span[1] < tokens.end[to - 1]!);
  const kind = singular(word);
  return (
    isNamed &&
    measure === clauseSubject &&
    (language.list('kinds of place').has(kind) || language.list('are one thing by name').has(kind))
  );
}

/** "In Velden, the share of pupils with top grades rose to 28%": of the place said first, where nothing behind the share has a name. */
export function ofOpeningShare(draft: Draft, world: World): Told | null {
  const { frame, clauseSubject } = draft;
  const noun = frame.chunks[clauseSubject];
  if (
    noun?.kind !== 'noun' ||
    !world.rulebook.language.list('words for a count or a rate').has(noun.word) ||
    frame.chunks[clauseSubject + 1]?.word !== 'of'
  )
    return null;
  const place = openingPlace(draft);
  if (
    place < 0 ||
    place > clauseSubject ||
    complements(frame, clauseSubject).some((c) => hasName(frame, c.chunk))
  )
    return null;
  const told = subjectFromChunk(frame, place);
  const type = told && (world.rulebook.entities.byId.get(told.id)?.type ?? null);
  return told && (isRegion(frame, place) || isPlace({ name: told.name, type }, world)) ? told : null;
}
ofOpeningShare.needs = { lists: ['words for a count or a rate'] };

/** The chunk of the place that the sentence opens with: "In Velden,", "But in Velden the"; -1 for none. */
function openingPlace({ frame }: Draft): number {
  const { chunks, entities, tokens } = frame;
  let at = 0;
  while (at < 3 && OPENS.has(chunks[at]?.kind ?? '')) at++;
  const [prep, place] = chunks.slice(at, at + 2);
  // "Across England and Wales,": one name, over its "and"
  const isOne =
    place &&
    entities.some((e) => e.span[0] === tokens.start[place.from] && e.span[1] > tokens.end[place.to - 1]!);
  const all = placesFrom(frame, at + 1);
  // "At the Halm Museum in Velden, attendance fell": over where it is
  let last = at + 1;
  while (
    prep?.word === 'at' &&
    WITHIN.test(chunks[last + 1]?.word ?? '') &&
    chunks[last + 2]?.kind === 'noun'
  )
    last += 2;
  const where = last > at + 1 ? chunks[last + 1] : undefined;
  const next =
    where?.word === ','
      ? where
      : isOne && chunks[at + 2]?.word === 'and'
        ? chunks[at + 4]
        : chunks[(all.at(-1) ?? at + 1) + 1];
  const isAt = prep?.word === 'at' && /^[,–—]$/.test(next?.word ?? '');
  if (!(isAt || IN.has(prep?.word ?? '')) || place?.kind !== 'noun' || !next) return -1;
  // "In Velden the average rent is": a name ends where another noun phrase begins
  const isOpen = isAt || next.word === ',' || (BEGINS.has(next.kind) && hasName(frame, at + 1));
  return isOpen ? at + 1 : -1;
}
const WITHIN = /^(?:of|in)$/;
const BEGINS = new Set(['noun', 'det', 'figure', 'pronoun', 'adverb']);
const OPENS = new Set(['and', 'adverb', 'mark']);

const isPeople = (word: string, { rulebook: { language } }: World): boolean =>
  (/s$/.test(word) || word === 'police') &&
  (language.list('persons').has(singular(word)) || language.list('people that tell of others').has(word));

/** "Forces in Velden registered 5,000 offences", "Growers across Ostland picked 40 tonnes": all that there is of it in the place. */
export function ofCollective(draft: Draft, world: World): Told | null {
  const { frame, clauseSubject, verb, metric } = draft;
  const noun = frame.chunks[clauseSubject];
  if (noun?.kind !== 'noun' || hasName(frame, clauseSubject) || noun.head - noun.from > 1) return null;
  if (!world.rulebook.language.list('who stand for a place').has(noun.word)) return null;
  const isAll =
    TOTALS.has(metric?.family ?? '') ||
    frame.language.list('keep count or seize').has(frame.chunks[verb]?.word ?? '');
  if (!isAll) return null;
  const own = complements(frame, clauseSubject).find((c) => IN.has(c.prep) && hasName(frame, c.chunk));
  // "Police arrested 40 people in Halm"
  // "seized 400 kg of cocaine in Halm"
  const of = frame.chunks[draft.chunk + 1]?.word === 'of' ? draft.chunk + 2 : draft.chunk;
  const behind = frame.chunks[of + 1]?.word === 'in' && hasName(frame, of + 2) ? of + 2 : -1;
  const at = own?.chunk ?? behind;
  return at >= 0 ? subjectFromChunk(frame, at) : null;
}
ofCollective.needs = { lists: ['who stand for a place'] };
const TOTALS = new Set(['output', 'crime', 'cases', 'jobs']);
