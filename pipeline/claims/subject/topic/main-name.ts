import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { grammatical } from '../earlier/subjects-of-verbs.ts';
import { fullName } from '../names/full-name.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPerson } from '../people/is-person.ts';
import { isBodyThatTells } from '../tellers/tellers.ts';
import { titleBeside } from './title.ts';

/** What speaks for a name, in points; sums of the same few facts decide between all names of the article. */
const POINTS = {
  aWordInTheTitle: 4, // "Lilly" in the title, Eli Lilly in the text
  inTheTitle: 3,
  namedMost: 1.5,
  namedHalfAsOften: 1,
  inTheFirstSentence: 1,
  subjectOfVerbs: 1,
  aPerson: -2, // people are named to speak
  tellsOfOthers: -2,
};

interface Seen {
  readonly told: Told;
  times: number;
  inTitle: boolean;
  inLead: boolean;
  subjectOf: number;
}

/** The name that the article is mainly about, whether a figure is its own or not; `null` where the title has none of its names. */
export const mainName = remembered((world: World): Told | null => {
  const seen = namesSeen(world);
  const most = Math.max(...[...seen.values()].map(({ times }) => times));
  const title = wordsOfTitle(world);
  // "Halm opens its tram": no word for the University of Halm
  for (const { told, inTitle } of seen.values()) if (inTitle) title.delete(told.name.toLowerCase());
  let best: { told: Told; points: number } | null = null;
  for (const one of seen.values()) {
    const points = pointsOf(one, most, title, world);
    if (points !== null && (!best || points > best.points)) best = { told: one.told, points };
  }
  return best && best.points >= 1.5 ? best.told : null;
});

function pointsOf(
  { told, times, inTitle, inLead, subjectOf }: Seen,
  most: number,
  title: ReadonlySet<string>,
  world: World,
): number | null {
  if (world.rulebook.entities.byId.get(told.id)?.type === 'outlet' || isOfPeople(told.name, world))
    return null;
  const hasWord = told.name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.length > 3 && title.has(word));
  let points = inTitle ? POINTS.inTheTitle : hasWord ? POINTS.aWordInTheTitle : 0;
  if (times === most && times > 1) points += POINTS.namedMost;
  else if (times * 2 >= most && times > 1) points += POINTS.namedHalfAsOften;
  if (inLead) points += POINTS.inTheFirstSentence;
  if (subjectOf > 2) points += POINTS.subjectOfVerbs;
  if (isPerson(told, world)) points += POINTS.aPerson;
  if (isBodyThatTells(told.name, world)) points += POINTS.tellsOfOthers;
  return points;
}

/** Names by the id of their fullest form, in the order of the text. */
function namesSeen(world: World): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>();
  const beside = titleBeside(world);
  const isTitle = (p: number): boolean =>
    world.passages[p]!.kind === 'heading' || world.passages[p]!.text === world.document.title;
  const lead = world.passages.findIndex((_, p) => !isTitle(p));
  const take = (id: string | null, name: string): Seen => {
    const told = fullName(
      { id: id ?? slug(name, '-'), name, from: id ? 'registry' : 'text', named: true },
      world,
    );
    const one = seen.get(told.id) ?? { told, times: 0, inTitle: false, inLead: false, subjectOf: 0 };
    seen.set(told.id, one);
    return one;
  };
  for (const { mentions } of beside?.sentences ?? [])
    for (const m of mentions) if (m.kind === 'entity') take(m.id, m.name).inTitle = true;
  for (const [p, { sentences }] of world.readings.entries())
    for (const [s, { mentions }] of sentences.entries()) {
      for (const m of mentions) {
        if (m.kind !== 'entity') continue;
        const one = take(m.id, m.name);
        one.times++;
        if (p === 0 && isTitle(p)) one.inTitle = true;
        if (p === lead && s === 0) one.inLead = true;
      }
      for (const { subject } of grammatical(world, p, s)) {
        const one = subject.named ? seen.get(fullName(subject, world).id) : undefined;
        if (one) one.subjectOf++;
      }
    }
  return seen;
}

const wordsOfTitle = ({ document: { title }, passages }: World): Set<string> => {
  const first = passages[0]?.kind === 'heading' ? passages[0].text : '';
  return new Set(`${title ?? ''} ${first}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
};
