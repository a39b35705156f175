import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import { NUMBER, type Tokens, WORD } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { wordsAlone } from '../people/is-person.ts';
import { isPartOfLand } from '../place/part-of-land.ts';
import { isOfPeople } from './is-of-people.ts';
import { kindsBeside } from './kinds-beside.ts';
import { withoutRegister } from './without-register.ts';

/** What an article calls a thing beside the name of it: "the Ardmore Gallery", "Lumenet, the operator", "brewer Halm". */
interface Introduction {
  readonly passage: number;
  readonly name: Told;
}

interface Names {
  /** Kind of thing → the names introduced as one, in order of the text. */
  readonly kinds: ReadonlyMap<string, readonly Introduction[]>;
  /** First word → longer names that begin with it, by id. */
  readonly longer: ReadonlyMap<string, ReadonlyMap<string, Told>>;
  /** Last word → longer names that end with it, by id. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, Told>>;
  /** All unregistered names. */
  readonly open: ReadonlySet<string>;
  /** Names that something is said to be in: places are not short for what is called after them. */
  readonly places: ReadonlySet<string>;
  /** Names of one word that stand by themselves behind "the": "the Orlan was", which nobody is. */
  readonly things: ReadonlySet<string>;
}

/** The id that an unregistered name has. */
export const idOf = (name: string): string => slug(name, '-');

/** All that the article calls by name: what it introduces each as, which longer names stand for it, and where things are. */
export const namesOf = remembered((world: World): Names => {
  const kinds = new Map<string, Introduction[]>();
  const longer = new Map<string, Map<string, Told>>();
  const endings = new Map<string, Map<string, Told>>();
  const open = new Set<string>();
  const places = new Set<string>();
  const things = new Set<string>();
  const nouns = world.rulebook.language.list('kinds of thing');
  const bare = world.rulebook.language.list('adds nothing to a name');
  const roles = world.rulebook.language.list('persons');
  const goOn = world.rulebook.language.list('go on behind a name');
  const kindsOfPlace = world.rulebook.language.list('kinds of place');
  const held = world.rulebook.language.list('held in a name');
  world.readings.forEach(({ tokens, sentences }, passage) => {
    for (const { mentions, tokens: range } of sentences) {
      let at = range[0];
      for (const mention of mentions) {
        if (mention.kind !== 'entity') continue;
        while (at < range[1] && tokens.start[at]! < mention.span[0]) at++;
        const to = afterName(tokens, at, range[1], mention);
        const name = toldOf(mention);
        // "LZ 129 Orlan" is no longer name of the Orlan
        if (mention.id === null && withoutRegister(mention.name, world) === mention.name) {
          open.add(mention.name);
          addLonger(longer, mention.name, name, 0);
          addLonger(endings, mention.name, name, -1);
          const short = acronymBehind(tokens, to, mention.name);
          if (short) longer.set(short, new Map([[name.id, name]]));
          if (isPlaced(tokens, at, held, kindsOfPlace) || isHome(tokens, at) || isBase(tokens, to))
            places.add(mention.name);
          if (isThing(tokens, at, to, goOn)) things.add(mention.name);
        }
        // "Southwest said": the company that the register knows by a longer name
        if (mention.id !== null && mention.type === 'company') addLonger(longer, mention.name, name, 0);
        // "the Danish company": a company from there, whatever it is called
        if (isOfPeople(mention.name, world)) continue;
        for (const { kind, behind } of kindsBeside(tokens, nouns, roles, at, to, range)) {
          // "the Kassel dam" is its whole name, and "the Kassel farm" is Kassel
          // "the UN refugee agency" is no UN
          const isOf = mention.id !== null && behind > to + 1;
          const whole = behind > 0 && (mention.id === null || isOf) && !bare.has(kind);
          const told = whole ? withKind(name, tokens, to, behind) : name;
          const list = kinds.get(kind);
          if (list) list.push({ passage, name: told });
          else kinds.set(kind, [{ passage, name: told }]);
        }
      }
    }
  });
  return { kinds, longer: withoutOthers(longer, world), endings, open, places, things };
});

/** "International Airlines Group (IAG)": the capitals in brackets that stand for the name from there on; `null` where none do. */
function acronymBehind(tokens: Tokens, at: number, name: string): string | null {
  if (tokens.lower[at] !== '(' || tokens.lower[at + 2] !== ')') return null;
  const short = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]);
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return /^\p{Lu}{2,6}$/u.test(short) && short === initials ? short : null;
}

function withKind(told: Told, { lower }: Tokens, from: number, to: number): Told {
  const name = [told.name, ...lower.slice(from, to)].join(' ');
  return { ...told, id: idOf(name), name, from: 'text' };
}

/** "in Halm", "in northern Halm", "near Halm"; "shares in Orrin Foods" and "invested in Orrin" say nothing of where. */
function isPlaced(
  { lower }: Tokens,
  at: number,
  held: ReadonlySet<string>,
  kinds: ReadonlySet<string>,
): boolean {
  // "the town of Halm"
  if (lower[at - 1] === 'of' && kinds.has(lower[at - 2] ?? '')) return true;
  const from = isPartOfLand(lower[at - 1]) ? at - 1 : at;
  return PLACED.has(lower[from - 1] ?? '') && !held.has(lower[from - 2] ?? '');
}
const PLACED = new Set(['in', 'near', 'across', 'throughout']);

/** "Karen Brandt, 54, of Kilwick": where somebody lives. */
const isHome = ({ lower, kind }: Tokens, at: number): boolean =>
  /^(?:of|from)$/.test(lower[at - 1] ?? '') &&
  lower[at - 2] === ',' &&
  kind[at - 3] === NUMBER &&
  /^\d\d$/.test(lower[at - 3]!) &&
  lower[at - 4] === ',';

/** "Halm-based", "the Halm Beach, Florida-based carrier". */
const isBase = ({ lower }: Tokens, to: number): boolean =>
  /^-?based$/.test(lower[to] ?? '') ||
  (lower[to] === ',' &&
    (/.-based$/.test(lower[to + 1] ?? '') ||
      /^-?based$/.test(lower[to + 2] ?? '') ||
      (lower[to + 2] === '-' && lower[to + 3] === 'based')));

/** "The Orlan was", "aboard the Orlan."; not "the Orlan mine", "the Orlans". */
const isThing = ({ lower, kind }: Tokens, at: number, to: number, goOn: ReadonlySet<string>): boolean =>
  lower[at - 1] === 'the' && to === at + 1 && (kind[to] !== WORD || goOn.has(lower[to]!));

const toldOf = ({ id, name }: EntityMention): Told => ({
  id: id ?? idOf(name),
  name,
  from: id === null ? 'text' : 'registry',
  named: true,
});

function afterName(tokens: Tokens, at: number, end: number, { span }: EntityMention): number {
  let to = at;
  while (to < end && tokens.end[to]! <= span[1]) to++;
  return to;
}

function addLonger(longer: Map<string, Map<string, Told>>, name: string, told: Told, word: 0 | -1): void {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3 || words.some((w) => /^\d/.test(w))) return;
  const key = words.at(word)!;
  const list = longer.get(key) ?? new Map<string, Told>();
  list.set(told.id, told);
  longer.set(key, list);
}

/** Only where the article does use the first word alone and not the last one, as it does with people. */
function withoutOthers(
  longer: ReadonlyMap<string, ReadonlyMap<string, Told>>,
  world: World,
): ReadonlyMap<string, ReadonlyMap<string, Told>> {
  const alone = wordsAlone(world);
  const kept = new Map<string, ReadonlyMap<string, Told>>();
  for (const [first, names] of longer) {
    const companies = [...names].filter(([, { name }]) => !alone.has(name.split(' ').at(-1)!));
    if (companies.length > 0) kept.set(first, new Map(companies));
  }
  return kept;
}
