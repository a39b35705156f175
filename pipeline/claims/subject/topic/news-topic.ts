import type { EntityMention } from '../../../model/mention.ts';
import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { fullName } from '../names/full-name.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPlace } from '../names/is-place.ts';
import { idOf } from '../names/names-of.ts';
import { isPerson } from '../people/is-person.ts';
import { isBodyThatTells } from '../tellers/tellers.ts';
import { builtKinds } from './built-kinds.ts';
import { type DefinedTopic, definedTopic } from './defined-topic.ts';
import { isOnlyInHeading } from './only-in-heading.ts';
import { isShortFor } from './short-for.ts';
import { titleBeside } from './title.ts';

/** What news is about, and by which words it says what that is. */
export interface NewsTopic extends DefinedTopic {
  /** Of the name alone, without a kind behind it: "Orlan" of "the Orlan tunnel". */
  readonly bare: string;
  /** "The offshore wind farm": words that stand in front of its kind. */
  readonly words: ReadonlySet<string>;
  /** True where its title has the name, or its opening and more of the text. */
  readonly isSure: boolean;
}

interface Thing {
  readonly told: Told;
  /** The name with its kind, where that is a part of it. */
  whole: Told | null;
  readonly kinds: Set<string>;
  readonly words: Set<string>;
  isInTitle: boolean;
  isInLead: boolean;
  isInText: boolean;
  /** The first words of the text. */
  opens: boolean;
  /** How often it is named. */
  times: number;
}

/**
 * The one built thing that news is about: its title or else its opening has the name, or no other is in it, and the article says what kind of thing it
 * is. `null` where the title or else the opening has two of them, and where the article is there to tell of one thing anyway.
 */
export const newsTopic = remembered((world: World): NewsTopic | null => {
  if (definedTopic(world)) return null;
  const things = [...builtThings(world).values()];
  const titled = things.filter(({ isInTitle }) => isInTitle);
  const opening = titled.length > 0 ? titled : things.filter(({ isInLead }) => isInLead);
  // "a third of the power of the Orlan Telescope": come by a single time
  const found = opening.length > 0 ? opening : things.filter(({ times }) => times > 1);
  const [one] = found;
  if (found.length !== 1 || !one) return null;
  const { told, whole, kinds, words } = one;
  const isSure = titled.length > 0 || one.opens || (opening.length > 0 && one.times > 1);
  return { subject: { ...(whole ?? told), from: 'previous' }, bare: told.id, kinds, words, isSure };
});

/** True for a name that the article says is something built. */
export const isBuiltThing = (id: string, world: World): boolean => builtThings(world).has(id);

const builtThings = remembered((world: World): ReadonlyMap<string, Thing> => {
  const things = new Map<string, Thing>();
  const beside = titleBeside(world);
  const lead = world.readings.findIndex((_, p) => !isTitle(p, world));
  const all = [...world.readings.entries()];
  const known = new Map<string, Told | null>();
  for (const [p, reading] of beside ? [[-1, beside] as const, ...all] : all)
    for (const [s, { mentions }] of reading.sentences.entries())
      for (const m of mentions) {
        if (m.kind !== 'entity') continue;
        const isOfTitle = p < 0 || isTitle(p, world);
        // "Chooses Halm for Its Second E.U. Plant": capitals of the title alone
        if (isOfTitle && isOnlyInHeading(m, reading.tokens.text, world)) continue;
        let told = known.get(m.name);
        if (told === undefined) {
          told = mayBeBuilt(m, world) ? fullName(toldOf(m), world) : null;
          known.set(m.name, told);
        }
        if (told) add(things, told, m, reading, world, isOfTitle, p === lead && s < LEAD);
      }
  for (const [id, thing] of things) if (!thing.isInText) joinToText(thing, id, things);
  for (const [id, { kinds }] of things) if (kinds.size === 0) things.delete(id);
  return things;
});

/** "Halm Power Orlan wind farm", "Orlan AI data centre" in a title: what the text calls Orlan. */
function joinToText(titled: Thing, id: string, things: Map<string, Thing>): void {
  for (const thing of things.values())
    if (thing.isInText && isShortFor(thing.told.name, titled.told.name)) {
      thing.isInTitle = true;
      for (const kind of titled.kinds) thing.kinds.add(kind);
      for (const word of titled.words) thing.words.add(word);
      things.delete(id);
      return;
    }
}

/** Sentences that news opens with. */
const LEAD = 2;

const isTitle = (p: number, { passages, document }: World): boolean =>
  passages[p]!.kind === 'heading' || passages[p]!.text === document.title;

const toldOf = ({ id, name }: EntityMention): Told => ({
  id: id ?? idOf(name),
  name,
  from: id === null ? 'text' : 'registry',
  named: true,
});

function add(
  things: Map<string, Thing>,
  told: Told,
  mention: EntityMention,
  { tokens }: Reading,
  world: World,
  isInTitle: boolean,
  isInLead: boolean,
): void {
  const thing = things.get(told.id) ?? {
    told,
    whole: null,
    kinds: new Set(),
    words: new Set(told.name.toLowerCase().split(' ')),
    isInTitle: false,
    isInLead: false,
    isInText: false,
    opens: false,
    times: 0,
  };
  things.set(told.id, thing);
  const [from, to] = mention.span;
  const front = tokens.text.slice(Math.max(0, from - FAR), from);
  if (COMPARED.test(front)) return;
  thing.isInTitle ||= isInTitle;
  thing.isInLead ||= isInLead;
  thing.isInText ||= !isInTitle;
  thing.opens ||= isInLead && /^\W*(?:the )?$/i.test(tokens.text.slice(0, from));
  thing.times++;
  const built = builtKinds(world);
  // "Orlan Tower", "Plant Orlan", also where a register has it as Orlan
  const written = tokens.text.slice(from, to).toLowerCase().split(' ');
  for (const words of [written, told.name.toLowerCase().split(' ')])
    for (const word of words.length > 1 ? [words[0]!, words.at(-1)!] : [])
      if (built.has(word)) thing.kinds.add(word);
  const said = kindBehind(tokens.text.slice(to, to + FAR), built) ?? kindBefore(front, built);
  if (!said) return;
  thing.kinds.add(said.kind);
  for (const word of said.words) if (!isActivity(word, world)) thing.words.add(word);
  // "the Orlan tunnel" is its whole name, and "the Orlan farm" is Orlan
  if (said.isBeside && !world.rulebook.language.list('adds nothing to a name').has(said.kind))
    thing.whole ??= withKind(told, said.kind);
}

/** "The construction site" is no site that anything is called. */
const isActivity = (word: string, { rulebook: { language } }: World): boolean =>
  language.list('activities').has(word);

const withKind = (told: Told, kind: string): Told => ({
  ...told,
  id: idOf(`${told.name} ${kind}`),
  name: `${told.name} ${kind}`,
  from: 'text',
});
/** In characters. */
const FAR = 90;
/** "The size of Orrin Stadium", "bigger than the Orrin Dam". */
const COMPARED =
  /(?:(?:size|footprint|length|height|output|power) of|as \p{L}+ as|than|like|unlike|rivals?) (?:the )?(?:\p{Lu}[\p{L} ]*['’]s? )?$/u;

interface Said {
  readonly kind: string;
  readonly words: readonly string[];
  /** Right behind the name. */
  readonly isBeside: boolean;
}

/** " project", ", the largest tidal farm of Norland,", " is a data centre", ": the largest wind farm". */
function kindBehind(text: string, built: ReadonlySet<string>): Said | null {
  const behind = BEHIND.exec(text);
  if (!behind) return null;
  const words: string[] = [];
  const rest = text.slice(behind[0].length);
  // "Orlan is a group. It plans a plant": of another sentence
  const phrase = rest.slice(0, rest.search(END_OF_PHRASE) + 1 || undefined);
  for (const { 0: word, index } of phrase.matchAll(WORDS)) {
    const low = word.toLowerCase();
    if (OF.has(low) || words.length > MOST) return null;
    // "the plant operator" is no plant
    if (built.has(low))
      return (behind[0].startsWith(',') ? ENDS_ASIDE : ENDS).test(rest.slice(index + word.length))
        ? { kind: low, words, isBeside: behind[0] === ' ' && words.length === 0 }
        : null;
    // right behind a name only small words go on with it
    if (behind[0] === ' ' && (word !== low || words.length > 2)) return null;
    words.push(low);
  }
  return null;
}
const BEHIND =
  /^["”’]?(?:,? (?:the|an?|its) (?=\p{Ll}|[A-Z]{2})| (?:is|was|will be|would be|has been|became|will become) (?:set to be |to be )?(?:the|an?|one of the) |: (?:the |an? )?| (?=\p{Ll}))/u;
const END_OF_PHRASE = /[.](?!\d)|[,;:!?(]/;
const WORDS = /[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu;
const OF = new Set(
  'of in at for by behind that which who near from to with and or is was will has had have on'.split(' '),
);
const MOST = 8;
/** "Orlan, the wind farm off Halm, …" and not "According to Orlan, the wind farm will …". */
const ENDS_ASIDE =
  /^["”’']?(?:$|[,.;:)–—?!]|\s(?:[–—(]|(?:in|at|on|near|off|of|for|that|which|being|under|from|with|between|located|built|planned|where)(?!\p{L})[^.;:]*,))/u;
const ENDS =
  /^["”’']?(?:$|[,.;:)–—?!]|\s(?:[–—(]|(?:in|at|on|near|off|of|for|that|which|is|was|will|would|being|under|now|has|had|to|from|with|by|as|between|and|located|built|built|could|can|set|planned|currently|due|so|where|comprises|gets|starts|opens)(?!\p{L})))/u;

/** "a wind farm called Orlan One", "the Halm data centre, Orlan". */
function kindBefore(text: string, built: ReadonlySet<string>): Said | null {
  const before = BEFORE.exec(text);
  const kind = before?.[1]?.toLowerCase();
  return kind !== undefined && built.has(kind) ? { kind, words: [], isBeside: false } : null;
}
/** Not "it is to link Orlan with Halm". */
const BEFORE =
  /(?<!(?:to|will|would|could|can|should|may|might) )(?<!\p{L})(\p{L}+)(?:,? (?:called|named|known as|dubbed)|,)? ["“‘]?$/u;

/** Neither a person nor a place nor a body. */
function mayBeBuilt({ id, name, type }: EntityMention, world: World): boolean {
  const { language } = world.rulebook;
  // "a wind project of the East Coast", "the Orrin River plant"
  const words = name.toLowerCase().split(' ');
  const ends = [words[0]!, words.at(-1)!];
  const isLand = LANDS.some((list) => ends.some((word) => language.list(list).has(word)));
  if (isLand || ends[1] === 'coast') return false;
  if (
    type === 'company' ||
    type === 'organisation' ||
    type === 'outlet' ||
    type === 'person' ||
    type === 'team'
  )
    return false;
  if (isBodyThatTells(name, world) || isOfPeople(name, world)) return false;
  return !isPlace({ name, type }, world) && !isPerson(toldOf({ id, name } as EntityMention), world);
}

const LANDS = ['is there by nature', 'kinds of place'];
