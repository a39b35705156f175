import type { EntityMention } from '../../model/mention.ts';
import { slug } from '../../text/slug.ts';
import { capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import type { Told } from '../draft.ts';
import type { World } from '../world.ts';
import { bearerOf } from './bearer.ts';
import { wordsAlone } from './is-person.ts';

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
}

const known = new WeakMap<World, Names>();

/** True for a name that something is said to be in, or that the registry knows as a place. */
export const isPlace = ({ name, type }: Pick<EntityMention, 'name' | 'type'>, world: World): boolean =>
  type === 'place' || namesOf(world).places.has(name);

/** The name that "the gallery", said in this passage, points back at; the last one introduced so; `null` where none was. */
export function introducedAs(kind: string, world: World, passage: number): Told | null {
  const all = namesOf(world).kinds.get(kind) ?? [];
  let found: Told | null = null;
  for (const { passage: at, name } of all) {
    if (at > passage) break;
    found = name;
  }
  return found ?? null;
}

/**
 * The name under which the articles of one thing meet: "Halm" where this article also says "Halm Brewing", "Brandao" where it says
 * "Teo Brandao", "Mayor Ines Toller" without the title, and "Skarnholm" for "the Skarnholm wind farm north of the port".
 */
export function fullName(titled: Told, world: World): Told {
  const subject = withoutTitle(titled, world);
  // "Canada", of which the heading speaks, is not "Statistics Canada"
  const isLand = world.rulebook.entities.byId.get(subject.id)?.type === 'place';
  if (subject.from === 'registry' || isLand) return subject;
  const { longer, endings, open, places } = namesOf(world);
  const words = subject.name.split(' ');
  if (words.length === 1) {
    // "Oil fell to $60" is not "Halm Oil"
    const word = subject.name.toLowerCase();
    // "The world's steel output" is no "World Steel Association"
    if (OF_ALL.has(word)) return subject;
    const isCommon = world.rulebook.language.grammar().words.has(word) || isWrittenSmall(word, world);
    if (isCommon && (!subject.named || isWrittenSmall(word, world))) return subject;
    const candidates = longer.get(subject.name) ?? endings.get(subject.name);
    if (candidates?.size !== 1 || places.has(subject.name)) return subject;
    const [full] = candidates.values();
    // "Westmar earned $7m. … The Westmar Merchant Bank earned $1m": named later, and a part of it
    if (full && longer.has(subject.name) && isLater(full, subject.name, world)) return subject;
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

const OF_ALL = new Set([
  'world',
  'global',
  'international',
  'national',
  'state',
  'central',
  'united',
  'county',
  'city',
]);

const small = new WeakMap<World, ReadonlySet<string>>();

/** "Gold fell … gold futures": a word that the article also writes small is not short for "Orrin Gold". */
function isWrittenSmall(word: string, world: World): boolean {
  let words = small.get(world);
  if (!words) {
    const found = new Set<string>();
    for (const { tokens } of world.readings)
      for (let i = 0; i < tokens.count; i++)
        if (tokens.kind[i] === WORD && !capitalised(tokens, i)) found.add(tokens.lower[i]!);
    words = found;
    small.set(world, words);
  }
  return words.has(word);
}

const OTHER_BODIES =
  / (?:League|Water|Police|Council|University|Airport|Association|Hospital|Federation|Commission|Authority|Union|College|Institute)$/;

/** True where the short name was told of twice before the longer one first stands. */
function isLater(full: Told, short: string, world: World): boolean {
  let alone = 0;
  const isOtherBody = OTHER_BODIES.test(full.name);
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

const idOf = (name: string): string => slug(name, '-');

function namesOf(world: World): Names {
  const cached = known.get(world);
  if (cached) return cached;
  const kinds = new Map<string, Introduction[]>();
  const longer = new Map<string, Map<string, Told>>();
  const endings = new Map<string, Map<string, Told>>();
  const open = new Set<string>();
  const places = new Set<string>();
  const nouns = world.rulebook.language.list('kinds of thing');
  const bare = world.rulebook.language.list('adds nothing to a name');
  const roles = world.rulebook.language.list('persons');
  world.readings.forEach(({ tokens, sentences }, passage) => {
    for (const { mentions, tokens: range } of sentences) {
      let at = range[0];
      for (const mention of mentions) {
        if (mention.kind !== 'entity') continue;
        while (at < range[1] && tokens.start[at]! < mention.span[0]) at++;
        const to = afterName(tokens, at, range[1], mention);
        const name = toldOf(mention);
        if (mention.id === null) {
          open.add(mention.name);
          addLonger(longer, mention.name, name, 0);
          addLonger(endings, mention.name, name, -1);
          const short = acronymBehind(tokens, to, mention.name);
          if (short) longer.set(short, new Map([[name.id, name]]));
          if (isPlaced(tokens, at)) places.add(mention.name);
        }
        for (const { kind, behind } of kindsBeside(tokens, nouns, roles, at, to, range)) {
          // "the Kassel dam" is its whole name, and "the Kassel farm" is Kassel
          const whole = behind > 0 && mention.id === null && !bare.has(kind);
          const told = whole ? withKind(name, tokens, to, behind) : name;
          const list = kinds.get(kind);
          if (list) list.push({ passage, name: told });
          else kinds.set(kind, [{ passage, name: told }]);
        }
      }
    }
  });
  const names = { kinds, longer: withoutOthers(longer, world), endings, open, places };
  known.set(world, names);
  return names;
}

/** "International Airlines Group (IAG)": the capitals in brackets that stand for the name from there on; `null` where none do. */
function acronymBehind(tokens: Tokens, at: number, name: string): string | null {
  if (tokens.lower[at] !== '(' || tokens.lower[at + 2] !== ')') return null;
  const short = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]);
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return /^\p{Lu}{2,6}$/u.test(short) && short === initials ? short : null;
}

function withKind(told: Told, { lower }: Tokens, from: number, to: number): Told {
  const name = [told.name, ...lower.slice(from, to)].join(' ');
  return { ...told, id: idOf(name), name };
}

/** "in Halm", "near Halm"; "shares in Orrin Foods" and "invested in Orrin" say nothing of where. */
const isPlaced = ({ lower }: Tokens, at: number): boolean =>
  PLACED.has(lower[at - 1] ?? '') && !HELD.test(lower[at - 2] ?? '');
const PLACED = new Set(['in', 'near', 'across', 'throughout']);
const HELD =
  /^(?:shares?|stakes?|stock|interests?|holdings?|invest(?:ed|s|ing|ments?|ors?)?|confidence|trust|faith|believ(?:e|es|ed|ing)|interested|shareholders?)$/;

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

/** How far from the name a kind may stand, in tokens: "Lumenet, the private satellite operator, …". */
const REACH = 6;

/** The kinds, and for one right behind the name the token where it ends. */
function* kindsBeside(
  tokens: Tokens,
  nouns: ReadonlySet<string>,
  roles: ReadonlySet<string>,
  from: number,
  to: number,
  [first, end]: readonly [number, number],
): Generator<{ readonly kind: string; readonly behind: number }> {
  // "the Skarnholm wind farm"
  for (let i = to; i < end && i - to < 2 && isPlain(tokens, i); i++)
    if (nouns.has(tokens.lower[i]!)) {
      // "Liberal Democrat council leader": it is the leader who is one
      if (roles.has(tokens.lower[i + 1] ?? '')) break;
      yield { kind: tokens.lower[i]!, behind: i + 1 };
      break;
    }
  // "the operator, Lumenet", "brewer Halm"
  const before = tokens.lower[from - 1] === ',' ? from - 2 : from - 1;
  // "The mine, Orrin's second largest, had": not the mine
  const isOwner = before < from - 1 && /^['’]s?$/.test(tokens.lower[to] ?? '');
  if (before >= first && !isOwner && nouns.has(tokens.lower[before]!))
    yield { kind: tokens.lower[before]!, behind: 0 };
  // "Lumenet, the private operator"
  if (tokens.lower[to] !== ',' || !ARTICLES.has(tokens.lower[to + 1] ?? '')) return;
  // "According to Halden, the company", "In Oltrey, the council": somebody else
  if (FRONTS.has(tokens.lower[from - 1] ?? '')) return;
  for (let i = to + 2; i < end && i - to < REACH && !GOES_ON.has(tokens.lower[i]!); i++) {
    if (!nouns.has(tokens.lower[i]!)) continue;
    // "Ona Brandt, the council's treasurer"
    if (/^['’]s?$/.test(tokens.lower[i + 1] ?? '') || roles.has(tokens.lower[i + 1] ?? '')) return;
    // "Linking Halm and Velden, the line serves": the kind has a verb of its own
    const next = tokens.lower[i + 1] ?? '';
    if (tokens.kind[i + 1] === WORD && i + 1 < end && !GOES_ON.has(next) && !ENDS.has(next)) return;
    yield { kind: tokens.lower[i]!, behind: 0 };
    return;
  }
}

/** What may follow a kind that stands beside a name, besides what goes on with it. */
const ENDS = new Set(
  'that which who whose where and or based owned run operated founded known said says'.split(' '),
);

const ARTICLES = new Set(['the', 'a', 'an', 'its']);
const FRONTS = new Set(['to', 'in', 'at', 'on', 'for', 'from', 'near', 'across', 'by', 'with']);
/** "the price of the project": what stands behind these is no kind of the name. */
const GOES_ON = new Set([
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'by',
  'with',
  'behind',
  'is',
  'was',
  'has',
  'had',
  'will',
  'that',
]);

const isPlain = (tokens: Tokens, i: number): boolean => tokens.kind[i] === WORD && !capitalised(tokens, i);
