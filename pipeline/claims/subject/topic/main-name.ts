import type { EntityMention } from '../../../model/mention.ts';
import { tenthsOf } from '../../../rulebook/choices.ts';
import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { grammatical } from '../earlier/subjects-of-verbs.ts';
import { fullName } from '../names/full-name.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { outermost } from '../names/outermost.ts';
import { isPerson } from '../people/is-person.ts';
import { isBodyThatTells } from '../tellers/tellers.ts';
import { isOnlyInHeading } from './only-in-heading.ts';
import { titleBeside } from './title.ts';

/** Of fewer points no name is what the article is about. */
const ENOUGH = 15; // tenths

interface Seen {
  readonly told: Told;
  times: number;
  inTitle: boolean;
  inLead: boolean;
  subjectOf: number;
  /** True where the title ends in it, behind a colon. */
  says: boolean;
}

/** The name that the article is mainly about, whether a figure is its own or not, by the points of `rules/choices/article.yaml`. */
export const mainName = remembered((world: World): Told | null => {
  const points = world.rulebook.choices.of('article');
  const seen = namesSeen(world);
  let most = 0;
  for (const { times } of seen.values()) most = Math.max(most, times);
  const title = wordsOfTitle(world);
  // "Halm opens its tram": no word for the University of Halm
  for (const { told, inTitle } of seen.values()) if (inTitle) title.delete(told.name.toLowerCase());
  // "Hospital table": no word for Halm Hospital in an article that has Velden Hospital, too
  for (const word of [...title]) if (isOfMany(word, seen)) title.delete(word);
  let best: { told: Told; tenths: number } | null = null;
  const lands = [...seen.values()].filter(({ told }) => isLand(told, world));
  // "Kestrel trims forecast as Ostland sales slide": where the title has another name, no land is the one it is about for being the only one
  const isOfOther = [...seen.values()].some(({ told, inTitle }) => inTitle && !isLand(told, world));
  for (const one of seen.values()) {
    if (isNone(one, world)) continue;
    const isOnlyLand = !isOfOther && lands.length === 1 && lands[0] === one;
    const isBeside = isOfOther && one.inTitle && isLand(one.told, world);
    const traits = [
      ...traitsOf(one, most, title, world),
      ...(isOnlyLand ? ['the only land'] : []),
      ...(isBeside ? ['a land beside another name in the title'] : []),
    ];
    const tenths = tenthsOf(traits, points);
    if (!best || tenths > best.tenths) best = { told: one.told, tenths };
  }
  return best && best.tenths >= ENOUGH ? best.told : null;
});

const isLand = ({ id }: Told, { rulebook }: World): boolean =>
  rulebook.entities.byId.get(id)?.type === 'place';

const isOfMany = (word: string, seen: ReadonlyMap<string, Seen>): boolean =>
  [...seen.values()].filter(({ told }) => wordsOf(told.name).includes(word)).length > 1;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/);

/** Who printed it, where somebody is from, and by what rules others go ("National Playground Standards"). */
const isNone = ({ told }: Seen, world: World): boolean =>
  world.rulebook.entities.byId.get(told.id)?.type === 'outlet' ||
  isOfPeople(told.name, world) ||
  RULES.test(told.name);
const RULES = / (?:Standards|Guidelines|Regulations|Requirements)$/;

function traitsOf(
  { told, times, inTitle, inLead, subjectOf, says }: Seen,
  most: number,
  title: ReadonlySet<string>,
  world: World,
): readonly string[] {
  const hasWord = wordsOf(told.name).some((word) => word.length > 3 && title.has(word));
  const comesBack = times > 1;
  const facts: readonly (readonly [string, boolean])[] = [
    ['it is in the title', inTitle],
    ['a word of it is in the title', !inTitle && hasWord],
    ['named most', comesBack && times === most],
    ['named half as often as the most', comesBack && times < most && times * 2 >= most],
    ['in the first sentence', inLead],
    ['what three sentences are about', subjectOf > 2],
    ['a person', isPerson(told, world)],
    ['tells of others', says || isBodyThatTells(told.name, world)],
  ];
  return facts.filter(([, holds]) => holds).map(([fact]) => fact);
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
    const one = seen.get(told.id) ?? {
      told,
      times: 0,
      inTitle: false,
      inLead: false,
      subjectOf: 0,
      says: false,
    };
    seen.set(told.id, one);
    return one;
  };
  for (const { mentions } of beside?.sentences ?? [])
    for (const m of outermost(mentions))
      if (!isOnlyInHeading(m, beside!.tokens.text, world)) titled(take(m.id, m.name), m, beside!.tokens.text);
  for (const [p, { sentences }] of world.readings.entries())
    for (const [s, { mentions }] of sentences.entries()) {
      for (const m of outermost(mentions)) {
        // "Unemployment Climbs To 4%", "worst A&Es"
        if (isTitle(p) && isOnlyInHeading(m, world.passages[p]!.text, world)) continue;
        const one = take(m.id, m.name);
        one.times++;
        if (p === 0 && isTitle(p)) titled(one, m, world.passages[p]!.text);
        if (p === lead && s === 0) one.inLead = true;
      }
      // a sentence without a name has no named subject, and need not be parted into its chunks for that
      if (!mentions.some((m) => m.kind === 'entity')) continue;
      for (const { subject } of grammatical(world, p, s)) {
        const one = subject.named ? seen.get(fullName(subject, world).id) : undefined;
        if (one) one.subjectOf++;
      }
    }
  return seen;
}

/** Of a name in the title: "Floods kill 40 in Velden: Rescue Board" says by whom it is told. */
function titled(one: Seen, { span: [from, to] }: EntityMention, title: string): void {
  if (to === title.length && title.slice(0, from).endsWith(': ')) one.says = true;
  else one.inTitle = true;
}

const wordsOfTitle = ({ document: { title }, passages }: World): Set<string> => {
  const first = passages[0]?.kind === 'heading' ? passages[0].text : '';
  return new Set(`${title ?? ''} ${first}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
};
