import type { Draft, Told } from '../../draft.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { introduced, toldBefore } from '../earlier/told-before.ts';
import { isPerson } from '../people/is-person.ts';
import { isTitle, personMeant } from '../people/persons.ts';
import { AREAS, SMALL } from '../place/areas.ts';
import { placeDefinedAs } from '../place/defined-place.ts';
import { definedTopic } from '../topic/defined-topic.ts';
import { areaMeant } from './area-meant.ts';
import { bodyMeant, standsForBody } from './body-meant.ts';
import { calledSo } from './called-so.ts';
import { fullerPhrase } from './fuller-phrase.ts';
import { introducedSo } from './introduced-so.ts';
import { matterMeant } from './matter-meant.ts';
import { newsMeant } from './news-meant.ts';
import { placeCalled } from './place-called.ts';
import { productMeant } from './product-meant.ts';
import { saidToBe } from './said-to-be.ts';
import { isAnother, isOneOfParts } from './told-apart.ts';
import { topicMeant, vesselMeant } from './topic-meant.ts';

/** What a definite phrase that ends in a common noun ("the club", "the world's largest carmaker") stands for: a name given before. */
export function pointsBack(draft: Draft, world: World, range: Range, index: number): Told | null {
  const head = range.to - 1;
  const noun = draft.frame.tokens.lower[head]!;
  if (noun === 'latter') return lastNamed(draft, world, index);
  if (isOneOfParts(draft, range)) return null;
  const news = newsMeant(draft, world, range) ?? matterMeant(draft, world, range);
  if (news) return news;
  // "the world's largest carmaker"
  const { language } = world.rulebook;
  if (head > range.from + 2) {
    if (isAnother(draft, world, range)) return null;
    // "the heavily packed ferry"
    const isLost = draft.frame.tokens.lower
      .slice(range.from, head)
      .some((word) => language.list('how a lost ship is').has(word));
    const lost = isLost ? vesselMeant(draft, world, noun, index) : null;
    if (lost) return lost;
    if (standsForBody(noun.split('-').at(-1)!, world)) return bodyMeant(draft, world, noun, index);
    // "The Orlan mine … The open pit mine": the one that has a name
    const meant = language.list('are one thing by name').has(noun)
      ? (introducedSo(draft, world, noun, index) ?? fullerPhrase(draft, world, noun, index))
      : null;
    return meant?.named ? meant : null;
  }
  // "the club", "the $15bn link", not "the football club"
  const isAlone = head <= range.from + 1;
  const isPraised =
    head === range.from + 2 && language.list('how big a thing is').has(wordInFront(draft, head));
  return (
    (isSomebody(noun, world) ? personMeant(draft, world, range.from, noun) : null) ??
    (isAlone ? (placeDefinedAs(noun, draft, world) ?? placeCalled(noun, draft, world)) : null) ??
    (isAlone || isPraised || endsTopic(draft, world, range) ? topicMeant(draft, world, noun, index) : null) ??
    (isAlone && (AREAS.has(noun) || SMALL.has(noun)) ? areaMeant(draft, world, index) : null) ??
    introducedSo(draft, world, noun, index) ??
    (isAlone ? saidToBe(draft, world, noun) : null) ??
    fullerPhrase(draft, world, noun, index) ??
    (isAlone ? calledSo(draft, world, noun, index) : null) ??
    (isAlone && language.list('stand for what is made').has(noun)
      ? productMeant(draft, world, index)
      : null) ??
    // "the new Tarn children's hospital … The ministry … The hospital": what was told of, before a body that is called nothing like it
    (isAlone && standsForBody(noun, world) && language.list('is built').has(noun)
      ? toldBefore(draft, world, noun, introduced)
      : null) ??
    (standsForBody(noun, world) || (isAlone && language.list('stand alone for a body').has(noun))
      ? bodyMeant(draft, world, noun, index)
      : toldBefore(draft, world, noun))
  );
}

/** "the striker"; "the coach" of a team, and not that which 40 people were aboard. */
const isSomebody = (noun: string, world: World): boolean =>
  world.rulebook.language.list('persons').has(noun) &&
  (!world.rulebook.language.list('vessels').has(noun) || isTitle(noun, world));

/** "The opera house" of the Halm Opera House. */
function endsTopic({ frame: { tokens } }: Draft, world: World, { from, to }: Range): boolean {
  const words = tokens.lower.slice(from, to).filter((word) => word !== 'the' && word !== 'this');
  return (
    words.length > 1 &&
    (definedTopic(world)
      ?.subject.name.toLowerCase()
      .endsWith(` ${words.join(' ')}`) ??
      false)
  );
}

const wordInFront = ({ frame: { tokens } }: Draft, at: number): string => tokens.lower[at - 1]!;

/** "The latter's exports rose 4%": of the names before it the last. */
function lastNamed(draft: Draft, world: World, index: number): Told | null {
  for (const subject of earlierSubjects(draft, world, index))
    if (subject.named && !isPerson(subject, world)) return { ...subject, from: 'previous' };
  return null;
}
