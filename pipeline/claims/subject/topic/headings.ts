import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import type { World } from '../../world.ts';
import { hasMeasure } from '../earlier/has-measure.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';
import { matterFor, matterOf } from './matter.ts';
import { matterOver } from './matter-over.ts';
import { nameInLeadIn } from './name-in-lead-in.ts';
import { isOnlyInHeading } from './only-in-heading.ts';
import { thingIn } from './thing-in-heading.ts';
import { titleName } from './topic.ts';

/** What the nearest heading speaks of, where it has no name: its first noun phrase; not of "40 clerks have left", who are nearer. */
export function nounOfSection(draft: Draft, world: World): Told | null {
  const noun = isBelowTitle(draft, world) ? null : nounOfHeading(draft, world);
  const isOfThings = draft.isSubject && draft.mention.counted;
  return noun && isOfThings && !isNameOfText(noun.name, world) ? null : noun;
}

/** "Project Orlan": more than one capital, and the text has it too. */
const isNameOfText = (name: string, { passages }: World): boolean =>
  / \p{Lu}/u.test(name) && passages.some(({ kind, text }) => kind !== 'heading' && text.includes(name));

/** The same of a title, which tells a story ("Grants end as numbers fall") and of more than its first noun. */
export const nounOfTitle = (draft: Draft, world: World): Told | null =>
  isBelowTitle(draft, world) ? nounOfHeading(draft, world) : null;

const isBelowTitle = ({ passage }: Draft, { passages }: World): boolean =>
  passages[passage]!.headings.at(-1) === passages[0]!.text;

function nounOfHeading(draft: Draft, world: World): Told | null {
  const text = world.passages[draft.passage]!.headings.at(-1);
  if (!text) return null;
  if (saysNothing(text, world)) return null;
  for (let p = draft.passage - 1; p >= 0 && draft.passage - p < 60; p--) {
    if (
      world.passages[p]!.kind !== 'heading' ||
      world.passages[p]!.text !== text ||
      world.readings[p]!.sentences.length === 0
    )
      continue;
    const frame = world.frameOf(p, 0);
    const at = frame.chunks.findIndex((c) => c.kind === 'noun');
    const noun = at < 0 || isMeasure(frame, at, world.rulebook) ? null : subjectFromChunk(frame, at);
    // "College total falls": of what is counted
    const last = noun ? frame.tokens.lower[frame.chunks[at]!.to - 1]! : '';
    if (world.rulebook.language.list('words for a figure').has(last)) return null;
    // "Willem Brandt in Halm": who wrote it; "Halm Bank says prices fell": who only says so
    if (noun && (isPerson(noun, world) || tellsOfOthers(noun, draft, world))) return null;
    const vessel = noun && vesselCalled(noun, world);
    if (vessel) return vessel;
    return noun && hasMeasure(noun, draft, world) ? { ...noun, from: 'heading' } : null;
  }
  return null;
}

/** "Aircraft", above facts about the one that the article tells of by its name. */
const vesselCalled = ({ name }: Told, world: World): Told | null =>
  world.rulebook.language.list('vessels').has(name.toLowerCase()) ? vesselOfArticle(world) : null;

/** True where the last word is one by which headings of any article call what stands below. */
const endsLikeAnyHeading = (name: string, { rulebook: { language } }: World): boolean =>
  language.list('headings of any article').has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "Halm Weekly", in what Halm Weekly printed, and "Editor's note", which stands above articles on anything. */
function saysNothing(heading: string, { document, rulebook: { language } }: World): boolean {
  const text = heading.toLowerCase().replace(/[\s:.…!]+$/, '');
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (
    text === document.publisher?.toLowerCase() ||
    (text.split(' ').length < 4 && language.list('headings of any article').has(last))
  );
}

/** The name in the sentence that leads in to a list, or in the nearest heading above. */
export function fromHeadings(draft: Draft, world: World): Told | null {
  const { headings, leadIn } = world.passages[draft.passage]!;
  const introduced = nameInLeadIn(draft, world);
  if (introduced) return introduced;
  for (const text of headings.slice(leadIn === null ? -3 : -2).reverse()) {
    if (text.toLowerCase() === world.document.publisher?.toLowerCase()) continue;
    const subject = nameIn(text, draft.passage, world) ?? thingIn(text, draft, world);
    if (subject && !tellsOfOthers(subject, draft, world)) return subject;
  }
  return null;
}

/** The same for an item of a list. */
export function ofHeadingOfList(draft: Draft, world: World): Told | null {
  const found = world.passages[draft.passage]!.kind === 'item' ? fromHeadings(draft, world) : null;
  if (!found) return null;
  const one = oneOfMany(draft, world);
  if (one) return one;
  // "Capacity: 41,000" below "Brann & Holt start work on the new Velden stadium": neither the builder's nor the town's
  const ofMatter = isFact(draft, world) && found.named ? matterOfFact(draft, world) : null;
  return ofMatter ?? matterOver(found, draft, world) ?? found;
}

/** "Cost: £40m", "• Capacity: 41,000" below a heading that any article has: the item names nothing but its measure. */
function isFact({ passage }: Draft, { passages }: World): boolean {
  const { text } = passages[passage]!;
  return LABELLED.test(text);
}
/** "Average footprint of a building, its roads included: 60 hectares": of one of them, and not of the site or the town that they stand in. */
function oneOfMany({ passage }: Draft, { passages }: World): Told | null {
  const name = OF_ONE.exec(passages[passage]!.text)?.[1];
  return name ? { id: slug(name, '-'), name, from: 'text', named: false } : null;
}
const OF_ONE =
  /^[^:.;!?\d]{0,40}? of (?:an?|each|one|every) ((?:\p{Ll}[\p{Ll}-]* )?\p{Ll}[\p{Ll}-]*?)(?=(?:,| with | in | on | at | for | including )[^:.;!?\d]*: |: )/u;

/** "Jobs: 4,000" below "Key facts": of what the article is about, as its cost and its size are. */
const matterOfFact = (draft: Draft, world: World): Told | null =>
  endsLikeAnyHeading(world.passages[draft.passage]!.headings.at(-1) ?? '', world)
    ? matterOf(world)
    : matterFor(draft, world);

const LABELLED = /^\W*\p{L}[^:.;!?\d]{0,40}: /u;

/** "Halm raises £2bn from Orrin Group": the first word of a title, which is a name by the text below; no word that all know. */
function openingName(title: string, world: World): Told | null {
  const titled = titleName(world);
  if (!titled || !title.startsWith(`${titled.name} `)) return null;
  return world.rulebook.language.grammar().words.has(titled.name.toLowerCase()) ? null : titled;
}

/** The first name of a heading that stands before the passage, a person's only where it has no other; found in the reading of that heading. */
function nameIn(text: string, before: number, world: World): Told | null {
  for (let p = before - 1; p >= 0 && before - p < 60; p--) {
    const passage = world.passages[p]!;
    if (passage.text !== text) continue;
    let somebody: Told | null = null;
    for (const sentence of world.readings[p]!.sentences)
      for (const mention of sentence.mentions)
        if (
          mention.kind === 'entity' &&
          // "Key Facts", "At a Glance"
          !(mention.id === null && endsLikeAnyHeading(mention.name, world)) &&
          // "Dutch farmers": where they are from
          !(mention.id === null && isOfPeople(mention.name, world)) &&
          !(passage.kind === 'heading' && isOnlyInHeading(mention, passage.text, world))
        ) {
          const id = mention.id ?? slug(mention.name, '-');
          const told: Told = { id, name: mention.name, from: 'heading', named: true };
          // "Minister Ona Dahl opens Orlan Hospital"
          if (!isPerson(told, world))
            return (mention.span[0] > 0 && openingName(passage.text, world)) || told;
          somebody ??= told;
        }
    return somebody;
  }
  return null;
}
