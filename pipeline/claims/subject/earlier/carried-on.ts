import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, lastDraftAt, type World } from '../../world.ts';
import { eventsOf } from '../events/events-of.ts';
import { isLand, isOneOfMany } from '../in-a-row/one-of-many.ts';
import { isPerson } from '../people/is-person.ts';
import { isOfTheWorld, ownPhrase } from '../phrase/own-phrase.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { AREAS } from '../place/areas.ts';
import { standsForBody } from '../points-back/body-meant.ts';
import { saysOfWhat } from '../share/of-metric-words.ts';
import { matterOf } from '../topic/matter.ts';
import { matterOver } from '../topic/matter-over.ts';
import { isBuiltThing } from '../topic/news-topic.ts';
import { isInTitle, isNamedOnce, isSpokenOf, titleName } from '../topic/topic.ts';
import { carriedFrom, isOfCompanies } from './carry.ts';
import type { Earlier } from './earlier.ts';
import { hasMeasure } from './has-measure.ts';
import { labelOf } from './label-of.ts';
import { standsForItself } from './stands-for-itself.ts';
import { grammatical, isOfVerb } from './subjects-of-verbs.ts';

/** What came before, where the text is sure to go on about it. */
export function carriedOn(draft: Draft, world: World): Told | null {
  // "Costs rose 13% at public schools — from $9,200": the measure of the same words in the same clause
  const same = earlierInSentence(draft, world).find(
    (d) => d.measure >= 0 && d.measure === draft.measure && d.verb === draft.verb,
  );
  if (same?.subject) return same.subject;
  const earlier = carriedFrom(draft, world, 'any');
  if (!earlier || isNobodys(draft, earlier.subject, world)) return null;
  if (standsForItself(draft, earlier.subject, world)) return null;
  // a common noun only where the words of the metric do not say what it is of ("council tax increase")
  if (!earlier.subject.named && saysOfWhat(draft, world)) return null;
  if (isOfTheWorld(draft, world) || isMeant(draft) || isTradedItself(draft)) return null;
  // "40,000 wildfires have burned": not of the one fire spoken of
  const { mention, frame } = draft;
  const unit =
    mention.counted && mention.unit ? singular(frame.tokens.lower[frame.chunks[draft.chunk]!.to - 1]!) : '';
  if (unit !== '' && unit.endsWith(earlier.subject.id.split('-').at(-1)!)) return null;
  // "All 10 supermarkets", "in 23 states": of what the one spoken of is one itself
  if (isLand(earlier.subject, world) ? AREAS.has(unit) : standsForBody(unit, world)) return null;
  if (!isSure(earlier, draft, world)) return null;
  // "Across the country, 41 churches closed": not of the town spoken of before
  const isBeside = !isSpokenOf(earlier.subject.id, world) && !isInTitle(earlier.subject.name, world);
  const isThing = earlier.passage !== draft.passage && ownPhrase(draft, world) !== 'none';
  if (isNationwide(draft) && isBeside && (isLand(earlier.subject, world) || isThing)) return null;
  return (
    matterBefore(earlier, draft, world) ??
    placeOfOwn(draft, earlier, world) ??
    (isOfSentence(earlier, draft) && !isLand(earlier.subject, world)
      ? null
      : matterOver(earlier.subject, draft, world)) ??
    earlier.subject
  );
}

/** "Halm's modem manages 80/20 Mbps": what is told in one sentence is of one thing. */
const isOfSentence = ({ passage, sentence }: Earlier, draft: Draft): boolean =>
  passage === draft.passage && sentence === draft.sentence;

/** "…, which Halm Power calls its heart. In 40 places it is held by bolts": of what news is about, and no body or land that was only come by. */
function matterBefore(earlier: Earlier, draft: Draft, world: World): Told | null {
  const matter = isOfCompanies(draft, world) ? null : matterOf(world);
  const { subject, passage, sentence } = earlier;
  if (isOfSentence(earlier, draft)) return null;
  if (!matter || subject.id === matter.id || !hasMeasure(matter, draft, world)) return null;
  const main = grammatical(world, passage, sentence).find((g) => !g.aside);
  return main && main.subject.id !== subject.id && subject.named && !isBuiltThing(subject.id, world)
    ? matter
    : null;
}

/** "Some 2.8 million people were ill", "40% were jobless", behind who spoke of it: nobody has people or a share of them. */
const isNobodys = (
  { mention, dimension, metric, isChange, frame, chunk }: Draft,
  subject: Told,
  world: World,
): boolean =>
  isPerson(subject, world) &&
  ((mention.counted && PEOPLE.has(singular(frame.tokens.lower[frame.chunks[chunk]!.to - 1]!))) ||
    (dimension === 'ratio' && !isChange && metric?.id.startsWith('share_') === true));
const PEOPLE = new Set([
  'person',
  'people',
  'job',
  'worker',
  'household',
  'family',
  'home',
  'resident',
  'child',
  'post',
]);

/** "across the country", "nationwide". */
const isNationwide = ({ frame: { chunks, tokens, language } }: Draft): boolean =>
  chunks.some(
    (c, i) =>
      language.list('all over a land').has(c.word) ||
      (c.word === 'country' &&
        tokens.lower[c.from] === 'the' &&
        /^(?:across|in|around|throughout)$/.test(chunks[i - 1]?.word ?? '')),
  );

/** "Prices rose in Halm. Flats across Velden fell most, by 7%": of no place before where the sentence says in which its own are. */
function placeOfOwn(draft: Draft, { subject, passage, sentence }: Earlier, world: World): Told | null {
  const { frame, clauseSubject } = draft;
  if (clauseSubject < 0 || frame.chunks[clauseSubject]!.kind !== 'noun' || hasName(frame, clauseSubject))
    return null;
  if (passage === draft.passage && sentence === draft.sentence) return null;
  if (!isLand(subject, world)) return null;
  const own = complements(frame, clauseSubject).find((c) => IN.has(c.prep) && hasName(frame, c.chunk));
  const told = own ? subjectFromChunk(frame, own.chunk) : null;
  return told && isLand(told, world) ? told : null;
}
const IN = new Set(['in', 'across', 'throughout']);

/** "The squeeze has meant that rents rose": of what it did, and not of what did it. */
const isMeant = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks.some(
    (c, i) => i < chunk && c.word === 'that' && /^mean[st]?$|^meant$/.test(chunks[i - 1]?.word ?? ''),
  );

/**
 * "Denmark has 6 million people." and in a paragraph of its own "The wait for a scan is 18 weeks": what was only come by is not what
 * the text goes on about, where the figure's own sentence says what it is of. What the article speaks of, what is near, and whoever
 * a measure needs ("turnover", "turnout") is carried on.
 */
function isSure(earlier: Earlier, draft: Draft, world: World): boolean {
  const { subject, passage, sentence } = earlier;
  const isHere = passage === draft.passage && sentence === draft.sentence;
  if (!isHere && isOneOfMany(subject, draft, world)) return false;
  // "The mine, near Oltrey, is shut. Nobody was hurt. …. Output rose 4%": a name come by once, and not right before
  const isFar = passage !== draft.passage || draft.sentence - sentence > 1;
  const isOther = passage !== draft.passage && isLand(subject, world);
  if (isFar && isNamedOnce(subject.id, world) && (isOther || !isToldOf(earlier, world))) return false;
  const own = needsOwner(draft, world) ? 'none' : ownPhrase(draft, world);
  // "as oil prices fell": of what is traded, and of no body
  if (own === 'phrase' && isOfGoods(draft) && !isLand(subject, world)) return false;
  if (passage === draft.passage) {
    if (own !== 'none' && !subject.named) return draft.sentence === sentence;
    // "rights sold to Halm TV worth £5m. Wages cost £2m": not of whom a figure of that sentence is
    const isBeside =
      draft.sentence !== sentence &&
      !isToldOf(earlier, world) &&
      !isSpokenOf(subject.id, world) &&
      !eventsOf(world).ids.has(subject.id);
    const other = isBeside ? titleName(world) : null;
    return !other || !hasMeasure(other, draft, world);
  }
  if (!subject.named && own !== 'none') return false;
  const title = titleName(world);
  const ofTitle = title !== null && hasMeasure(title, draft, world);
  // "Halm agreed to buy Brell." and in a paragraph of its own "Revenue rose 10%": of the company that the title is about
  if (ofTitle && title.id !== subject.id && isOfCompanies(draft, world)) return false;
  // "Halm shuts a mine." and in a paragraph of its own "Rents rose 4%": its own words are nearer than what no title has
  // but for what a label says the paragraph above is about
  const isLabel = labelOf(passage, world)?.id === subject.id;
  if (own !== 'none' && !isLabel && !isInTitle(subject.name, world)) return false;
  if (subject.named && isSpokenOf(subject.id, world)) return true;
  return !ofTitle && (own === 'none' || (own === 'noun' && draft.passage - passage === 1));
}

/** True where the passage made it the subject of a verb, there or further up: "Halm lost £4m. Turnover rose. The loss". */
function isToldOf(earlier: Earlier, world: World): boolean {
  for (let sentence = earlier.sentence; sentence >= 0 && earlier.sentence - sentence < 6; sentence--)
    if (isOfVerb({ ...earlier, sentence }, world)) return true;
  // "Orrin Works makes tiles. The company employs 40 people": by another word
  for (let i = lastDraftAt(world, earlier.passage, earlier.sentence); i >= 0; i--) {
    const { passage, subject, derivation } = world.drafts[i]!;
    if (passage !== earlier.passage) return false;
    if (subject?.id !== earlier.subject.id) continue;
    if (derivation.some((told) => told.startsWith('subject from the subject of the clause'))) return true;
  }
  return false;
}

/** "The peso has gained 3%", "rice went up": of what is traded itself, and not of the land spoken of. */
export function isTradedItself({ frame: { chunks, language, tokens }, measure, verb }: Draft): boolean {
  const chunk = chunks[measure];
  if (!chunk || measure > verb) return false;
  const first = /^(?:the|a|an)$/.test(tokens.lower[chunk.from]!) ? chunk.from + 1 : chunk.from;
  return chunk.head === first && language.list('traded by themselves').has(tokens.lower[first]!);
}

/** "oil prices": of what is traded, and of no body. */
export const isOfGoods = ({ frame, measure }: Draft): boolean =>
  measure >= 0 &&
  /^(?:prices?|values?|futures|registrations?)$/.test(frame.chunks[measure]!.word) &&
  frame.language
    .list('goods and their prices')
    .has(frame.tokens.lower[frame.chunks[measure]!.head - 1] ?? '');

/** "Turnover" is some body's and "turnout" some place's; prices and pay are whose the words beside them say. */
export function needsOwner({ rule }: Draft, { rulebook: { metrics } }: World): boolean {
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  return kinds.length > 0 && !(kinds.includes('place') && kinds.includes('company'));
}
