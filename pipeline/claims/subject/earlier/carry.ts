import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { lastDraftAt, type World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { endsAsThing, isPerson } from '../people/is-person.ts';
import { isLastName } from '../people/persons.ts';
import { withArticle } from '../people/with-article.ts';
import { isBody } from '../points-back/body-meant.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { definedTopic } from '../topic/defined-topic.ts';
import { isHeld } from '../topic/held-matter.ts';
import { matterFor, matterOf } from '../topic/matter.ts';
import { isBuiltThing } from '../topic/news-topic.ts';
import { isNamedOnce } from '../topic/topic.ts';
import { isAbstract } from '../veto/is-abstract.ts';
import { costsNothing } from './cost-of-it.ts';
import { countsItself } from './counts-itself.ts';
import type { Earlier } from './earlier.ts';
import { earlierPlaced } from './earlier-subjects.ts';
import { hasMeasure } from './has-measure.ts';
import { isCompass } from './is-compass.ts';
import { mentionedBefore } from './mentioned.ts';
import { isPaper } from './says-only.ts';
import { grammatical } from './subjects-of-verbs.ts';
import { suits, type Wanted } from './suits.ts';

/**
 * The nearest earlier subject of the right kind: in the sentence, then sentence by sentence back through the passage and up to
 * three passages before it, never over a heading. A name is taken before a nearer common noun: news goes on speaking of those.
 */
export function carried(draft: Draft, world: World, wanted: Wanted, before = draft.chunk): Told | null {
  return carriedFrom(draft, world, wanted, before)?.subject ?? null;
}

/** The same with where it stands. */
export function carriedFrom(
  draft: Draft,
  world: World,
  wanted: Wanted,
  before = draft.chunk,
): Earlier | null {
  const company = wanted !== 'person' && isOfCompanies(draft, world);
  const matter = wanted === 'person' ? null : matterFor(draft, world);
  const main = wanted === 'it' || wanted === 'thing' ? mainBefore(draft, world, before) : null;
  if (main && (main.subject.named || (wanted === 'it' && !company))) return main;
  let common: Earlier | null = null;
  let looked = 0;
  for (const earlier of earlierPlaced(draft, world, before, true, wanted === 'person')) {
    const { subject } = earlier;
    if (!suits(subject, wanted) && !(wanted === 'person' && isSomebody(subject, world))) continue;
    if (wanted === 'person' && endsAsThing(subject, world)) continue;
    if (wanted === 'person' && isKnownOtherwise(subject, world)) continue;
    // "The Selkirk Bears came to town": nobody is called "the"
    if (wanted === 'person' && withArticle(world).has(subject.name) && !isPerson(subject, world)) continue;
    if (wanted !== 'person' && (isPerson(subject, world) || !hasMeasure(subject, draft, world))) continue;
    if (wanted === 'any' && tellsOfOthers(subject, draft, world)) continue;
    // "Halm Bank will have 92 turbines, and it will cost": of what the sentence itself is about
    const isHere = earlier.passage === draft.passage && earlier.sentence === draft.sentence;
    if (wanted === 'it' && !isHere && costsNothing(subject, draft, world)) continue;
    if (matter && !isHere && !isThing(subject, matter, world)) return { ...earlier, subject: matter };
    const isBeside = wanted === 'it' && !isHere && !isMain(earlier, world);
    const ofIt = isBeside ? matterOver(subject, draft, world) : null;
    if (ofIt) return { ...earlier, subject: ofIt };
    // "… the Kessel Tunnel is deeper." and in a paragraph of its own "It cost £4bn": what the article is there to tell of;
    // "Halm Foods employs 40 people." and then "It made £4m": a body goes on
    if (
      wanted !== 'person' &&
      (isOfAbove(earlier, draft, world) || (wanted === 'it' && isOnlyBeside(earlier, draft, world)))
    ) {
      const topic = definedTopic(world);
      if (topic && hasMeasure(topic.subject, draft, world)) return { ...earlier, subject: topic.subject };
    }
    // "One figure came from Halm Air. Its load factor": a name that no verb had, before one of the paragraph above
    if (earlier.passage !== draft.passage && subject.named && (wanted === 'it' || wanted === 'thing')) {
      const here = mentionedHere(draft, world);
      const subject = here && (matterOver(here, draft, world) ?? here);
      if (subject) return { subject, passage: draft.passage, sentence: Math.max(0, draft.sentence - 1) };
    }
    if (subject.named || (wanted === 'person' && isSomebody(subject, world))) return asPrevious(earlier);
    const isNone =
      isPaper(subject) ||
      (wanted === 'any' && draft.isChange && onlySettles(subject, world)) ||
      (!subject.named && isCompass(subject)) ||
      isAbstract(subject, world.rulebook) ||
      (wanted === 'it' && isMany(subject));
    if (!isNone && !(wanted === 'any' && countsItself(subject, draft, world))) common ??= earlier;
    if (++looked > 6) break;
  }
  if (common && !company) return asPrevious(common);
  // "A court has ruled against Orrin Foods. Its sales fell": a name that no verb had
  const named = company || wanted === 'it' ? mentionedBefore(draft, world, isOwner(draft, world)) : null;
  const meant = named && (matterOver(named, draft, world) ?? named);
  if (meant) return { subject: meant, passage: draft.passage, sentence: Math.max(0, draft.sentence - 1) };
  return common && asPrevious(common);
}

/** What its sentence is about. */
const isMain = ({ subject, passage, sentence }: Earlier, world: World): boolean =>
  grammatical(world, passage, sentence).find((g) => !g.aside)?.subject.id === subject.id;

/** "Nurses of Tarn will work at Velden's new hospital. It offers": what the article is about, before a name that it came by once. */
function matterOver(subject: Told, draft: Draft, world: World): Told | null {
  if (!subject.named || isOfCompanies(draft, world)) return null;
  const matter = isNamedOnce(subject.id, world) ? matterOf(world) : null;
  return matter && matter.id !== subject.id && hasMeasure(matter, draft, world) ? matter : null;
}

/** The matter itself, or something of its kind, too. */
const isThing = (subject: Told, matter: Told, world: World): boolean =>
  subject.id === matter.id ||
  isRemedy(subject, world) ||
  isHeld(subject.name, world) ||
  isBuiltThing(subject.id, world) ||
  isBuiltKind(subject.name.toLowerCase().split(' ').at(-1)!, world);

const isRemedy = ({ name }: Told, { rulebook: { language } }: World): boolean =>
  language.list('remedies').has(name.toLowerCase().split(' ').at(-1)!);

/** "Members will consider a plan to raise fares by 2%": of what they settle nothing is theirs, and nothing the plan's. */
const onlySettles = ({ name }: Told, { rulebook: { language } }: World): boolean => {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return language.list('people who decide').has(last) || /^(?:plan|proposal|recommendation)s?$/.test(last);
};

/** "The wind farm is to be built in the Halm Sea. It will supply": what the sentence in front was about, before a name that it only came by. */
function mainBefore(draft: Draft, world: World, before: number): Earlier | null {
  const { passage, frame } = draft;
  const sentence = draft.sentence - 1;
  if (frame.chunks.findIndex((c) => c.kind === 'noun' || c.kind === 'pronoun') !== before) return null;
  if (sentence < 0) return bodyOfParagraphBefore(draft, world);
  const main = grammatical(world, passage, sentence).find((g) => !g.aside);
  if (main?.subject.named) return bodyThatIs(main.subject, passage, sentence, draft, world);
  if (!main || main.chunk < 0) return null;
  for (let i = lastDraftAt(world, passage, sentence); i >= 0; i--) {
    const d = world.drafts[i]!;
    if (d.passage !== passage || d.sentence !== sentence) break;
    if (d.clauseSubject === main.chunk && d.subject && !d.subject.weak)
      return hasMeasure(d.subject, draft, world)
        ? asPrevious({ subject: d.subject, passage, sentence })
        : null;
  }
  const { subject } = main;
  if (isMany(subject) || isPaper(subject) || isCompass(subject) || isAbstract(subject, world.rulebook))
    return null;
  if (isPerson(subject, world) || !hasMeasure(subject, draft, world)) return null;
  return asPrevious({ subject, passage, sentence });
}

/** The same of the last sentence of the paragraph above: news has many of one sentence. */
function bodyOfParagraphBefore(draft: Draft, world: World): Earlier | null {
  const passage = draft.passage - 1;
  if (world.passages[passage]?.kind !== 'paragraph' || world.passages[draft.passage]!.kind !== 'paragraph')
    return null;
  const sentence = world.readings[passage]!.sentences.length - 1;
  const main = sentence < 0 ? undefined : grammatical(world, passage, sentence).find((g) => !g.aside);
  return main?.subject.named ? bodyThatIs(main.subject, passage, sentence, draft, world) : null;
}

/** "Halm holds 22% of the market, behind Orrin with 27%. Its revenue": the body that the main clause is about. */
const bodyThatIs = (
  subject: Told,
  passage: number,
  sentence: number,
  draft: Draft,
  world: World,
): Earlier | null =>
  !isPerson(subject, world) &&
  isBody(subject, world) &&
  hasMeasure(subject, draft, world) &&
  !costsNothing(subject, draft, world)
    ? asPrevious({ subject, passage, sentence })
    : null;

/** A paragraph above, and no body; each item of a list is told of what the article is about, whatever the one above has come by. */
const isOfAbove = ({ subject, passage }: Earlier, draft: Draft, world: World): boolean =>
  passage !== draft.passage && (!isBody(subject, world) || world.passages[draft.passage]!.kind === 'item');

/** "The lake has 22 islands, of which Halm is the largest. It is 600 km long": of what the sentence in front was about, which came by another. */
function isOnlyBeside({ subject, passage, sentence }: Earlier, draft: Draft, world: World): boolean {
  if (!subject.named || passage !== draft.passage || sentence >= draft.sentence) return false;
  const topic = definedTopic(world)?.subject.id;
  if (topic === undefined || subject.id === topic) return false;
  for (let i = lastDraftAt(world, passage, sentence); i >= 0; i--) {
    const d = world.drafts[i]!;
    if (d.passage !== passage || d.sentence !== sentence) return false;
    if (d.subject?.id === topic) return true;
  }
  return false;
}

const isOwner =
  (draft: Draft, world: World) =>
  (subject: Told): boolean =>
    hasMeasure(subject, draft, world) && !tellsOfOthers(subject, draft, world);

/** The same of the sentence in front alone, in this passage. */
const mentionedHere = (draft: Draft, world: World): Told | null =>
  draft.sentence > 0 ? mentionedBefore(draft, world, isOwner(draft, world), 1) : null;

/** Sales, profits, debts: measures that only companies have. */
export function isOfCompanies({ rule }: Draft, { rulebook }: World): boolean {
  const kinds = rule ? rulebook.metrics.byId.get(rule)?.subjects : undefined;
  return kinds !== undefined && kinds.length > 0 && kinds.every((k) => OF_COMPANIES.has(k));
}
const OF_COMPANIES = new Set(['company', 'organisation', 'product']);

const isMany = ({ name }: Told): boolean => {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return singular(last) !== last;
};

const asPrevious = ({ subject, passage, sentence }: Earlier): Earlier => ({
  subject: { ...subject, from: 'previous' },
  passage,
  sentence,
});

/** "Sri Lanka", however it was found: no "he". */
export const isKnownOtherwise = ({ id, name }: Told, world: World): boolean => {
  const type = world.rulebook.entities.byId.get(id)?.type ?? null;
  return type === null ? isPlace({ name, type }, world) : type !== 'person';
};

const isSomebody = (subject: Told, world: World): boolean =>
  isLastName(subject.name, world) || isPerson(subject, world);
