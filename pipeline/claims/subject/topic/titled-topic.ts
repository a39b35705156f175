import type { EntityMention } from '../../../model/mention.ts';
import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import { ALNUM, capitalised, NUMBER, type Tokens, WORD, written } from '../../../text/tokens.ts';
import type { Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { idOf, namesOf } from '../names/names-of.ts';
import { ownNameOfVessel } from '../names/without-register.ts';
import { isPerson } from '../people/is-person.ts';
import { titleBeside } from './title.ts';

/**
 * The thing that a title names without telling anything of it: "Orlan Bridge", "10 facts about the Orlan Bridge", "Orlan Bridge: history and cost".
 * `null` where the title has a story ("Orlan Bridge workers strike"), and for whom or what is no thing that was made or is there by nature.
 */
export const titledTopic = remembered((world: World): Told | null => {
  const reading = titleBeside(world) ?? ownTitle(world);
  if (!reading) return null;
  const range = nameIn(reading.tokens, world);
  if (range === null) return null;
  const [from, to] = range;
  const name = written(reading.tokens, from, to);
  const known = reading.sentences
    .flatMap(({ mentions }) => mentions)
    .find((m) => m.kind === 'entity' && m.id !== null && m.span[0] === reading.tokens.start[from]);
  if (known?.kind === 'entity') return ofRegistry(known, world);
  const own = ownNameOfVessel(name, world);
  const told: Told = { id: idOf(own), name: own, from: 'previous', named: true };
  return isPerson(told, world) ? null : told;
});

/** "Orrin Foods: facts and figures": bodies and people have their own ways. */
function ofRegistry({ id, name, type }: EntityMention, { rulebook }: World): Told | null {
  const kind = rulebook.entities.byId.get(id!)?.type ?? type;
  return kind !== null && THINGS.has(kind) ? { id: id!, name, from: 'previous', named: true } : null;
}
const THINGS = new Set(['project', 'site', 'plant', 'place', 'product']);

const ownTitle = ({ document: { title }, passages, readings }: World): Reading | null =>
  passages[0] && (passages[0].kind === 'heading' || passages[0].text === title) ? readings[0]! : null;

type Range = readonly [from: number, to: number];

/** The name between words that only say that there is something to read about it. */
function nameIn(tokens: Tokens, world: World): Range | null {
  const isFiller = fillers(world);
  let from = 0;
  while (from < tokens.count && (isFiller(tokens, from) || !isWordOrNumber(tokens, from))) from++;
  let to = from;
  while (
    to < tokens.count &&
    (isOfName(tokens, to) || (to > from && (joinsName(tokens, to, world) || isInitialStop(tokens, to))))
  )
    to++;
  if (to === from || tokens.kind[from] === NUMBER) return null;
  // "Orlan dam"
  if (isKind(tokens.lower[to] ?? '', world)) to++;
  // "Lake Orrin Tour"
  if (
    isKind(tokens.lower[from]!, world) &&
    to > from + 2 &&
    tokens.lower[from + 1] !== 'of' &&
    !isInText(written(tokens, from, to), world)
  )
    to = from + 2;
  for (; to > from; to--) {
    if (isFiller(tokens, to - 1) && !isInText(written(tokens, from, to), world)) continue;
    const name = written(tokens, from, to);
    if (isThing(name, world)) return goesOnPlainly(tokens, to, world) ? [from, to] : null;
  }
  return null;
}

const isInText = (name: string, { passages }: World): boolean =>
  passages.some(({ text, kind }) => kind !== 'heading' && text.includes(name));

const isWordOrNumber = ({ kind }: Tokens, i: number): boolean =>
  kind[i] === WORD || kind[i] === ALNUM || kind[i] === NUMBER;

const isOfName = (tokens: Tokens, i: number): boolean =>
  (isWordOrNumber(tokens, i) && capitalised(tokens, i)) ||
  tokens.kind[i] === ALNUM ||
  tokens.kind[i] === NUMBER;

/** "Ona B. Brandt Bridge". */
const isInitialStop = ({ lower, start, end }: Tokens, i: number): boolean =>
  lower[i] === '.' && end[i - 1]! - start[i - 1]! === 1;

/** "Statue of Halm", "Tower of the Winds". */
function joinsName(tokens: Tokens, i: number, world: World): boolean {
  const { lower } = tokens;
  if (lower[i] === 'the') return lower[i - 1] === 'of' && capitalised(tokens, i + 1);
  const next = lower[i + 1] === 'the' ? i + 2 : i + 1;
  return lower[i] === 'of' && isKind(lower[i - 1]!, world) && capitalised(tokens, next);
}

const fillers = ({ rulebook: { language } }: World) => {
  const list = language.list('titles of what tells of a thing');
  return ({ kind, lower }: Tokens, i: number): boolean => kind[i] === NUMBER || list.has(lower[i]!);
};

/** Behind the name nothing, where it is, what it is, or more words that say nothing of it. */
function goesOnPlainly(tokens: Tokens, to: number, world: World): boolean {
  const isFiller = fillers(world);
  const next = tokens.lower[to];
  if (
    next === undefined ||
    next === '(' ||
    (/^[?!.]$/.test(next) && to + 1 === tokens.count) ||
    isFiller(tokens, to) ||
    PLACED.has(next)
  )
    return true;
  const behind = tokens.lower[to + 1] ?? '';
  if (/^(?:is|was)$/.test(next)) return ARTICLES.has(behind);
  return (
    BORDERS.test(next) && (ARTICLES.has(behind) || isFiller(tokens, to + 1) || isNamedPlace(tokens, to + 1))
  );
}
const PLACED = new Set(['in', 'near', 'at', 'on']);
const ARTICLES = new Set(['a', 'an', 'the', 'one']);
const BORDERS = /^[,:;|–—-]$/;

/** "Orlan Dam, Ostria": to the end. */
const isNamedPlace = (tokens: Tokens, from: number): boolean => {
  for (let i = from; i < tokens.count; i++)
    if (!capitalised(tokens, i) && tokens.lower[i] !== ',') return false;
  return from < tokens.count;
};

const isKind = (word: string, { rulebook: { language } }: World): boolean =>
  KINDS.some((list) => language.list(list).has(singular(word)));
const KINDS = ['is built', 'is there by nature', 'vessels', 'stand for what is made'];

/** By the last or the first word of its name, by its register or because the article has it behind "the". */
function isThing(name: string, world: World): boolean {
  const words = name.toLowerCase().split(' ');
  // "Mega structure 3": no name of anything, unless the text has it
  const isAny =
    world.rulebook.language.list('stand for what is built').has(words.at(-1)!) && !isInText(name, world);
  const isCalledSo = words.length > 1 && !isAny && (isKind(words.at(-1)!, world) || isKind(words[0]!, world));
  return (
    isCalledSo ||
    ownNameOfVessel(name, world) !== name ||
    namesOf(world).things.has(name) ||
    // "ORLAC facts": a machine, where no registry knows it
    (/^\p{Lu}{4,}$/u.test(name) && isInText(name, world)) ||
    vesselOfArticle(world)?.name === name
  );
}

/** True for "Orlan Bridge Facts" where "Orlan Bridge" is what the title names. */
export function isOnlyTitled(name: string, topic: Told, { rulebook: { language } }: World): boolean {
  const at = name.indexOf(topic.name);
  if (at < 0 || name === topic.name) return false;
  const rest = `${name.slice(0, at)} ${name.slice(at + topic.name.length)}`.trim().toLowerCase().split(/\s+/);
  const fillers = language.list('titles of what tells of a thing');
  return rest.every((word) => fillers.has(word));
}
