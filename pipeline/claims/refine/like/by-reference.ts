import { compare } from '../../../model/decimal.ts';
import { isRange } from '../../../model/quantity.ts';
import { CLAIMS, FORECASTS } from '../../../recognize/attribution/words-of-saying.ts';
import { THEM } from '../../../recognize/grammar/pointing-back.ts';
import type { Draft } from '../../draft.ts';
import { isRelative } from '../../metric/beside/metric-at.ts';
import { isAim } from '../../metric/earlier/aimed-at.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { idOf, singular } from '../../sentence/normal-words.ts';
import { lastDraftAt, type World } from '../../world.ts';
import { kindOf } from './kind-of.ts';
import { overWhatItIsSetAgainst } from './set-against.ts';

/** How many figures are looked back over. */
const FIGURES_BACK = 6;

/** "133 jobs; 129 of them had been", "12 vehicles, two of which", "Of these, 870 wait", "This included 210": some of what was counted last. */
export function ofThem(draft: Draft, world: World): Draft | null {
  if (!COUNTS.has(draft.dimension) || !(isOfThem(draft) || isOpenedOfThem(draft) || isIncluded(draft)))
    return null;
  // "22,000 people in eight states, 10,000 of them": of no eight
  const { value: part } = draft.mention.quantity;
  const isWhole = ({ mention: { quantity } }: Draft): boolean =>
    isRange(part) || isRange(quantity.value) || compare(part, quantity.value) <= 0;
  return lastBefore(
    draft,
    world,
    (other) => COUNTS.has(other.dimension) && !other.isChange && isWhole(other),
  );
}

const isOfThem = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks[chunk + 1]?.word === 'of' && THEM.has(chunks[chunk + 2]?.word ?? '');

/** "Of these, 870", "Of that total, about 870", at the start of its sentence. */
function isOpenedOfThem({ frame: { chunks, tokens, language }, chunk }: Draft): boolean {
  const [of, them] = chunks;
  if (of?.word !== 'of' || !them || chunk > 4 || chunk < 2) return false;
  const isTally =
    them.kind === 'noun' && them.to - them.from === 2 && language.list('tallies').has(them.word);
  return THEM.has(them.word) || (isTally && POINTS.has(tokens.lower[them.from]!));
}

/** "This included 210 at Halm Infirmary". */
function isIncluded({ frame: { chunks }, clauseSubject, verb, chunk }: Draft): boolean {
  const isThat = THOSE.has(chunks[clauseSubject]?.word ?? '');
  return isThat && verb === clauseSubject + 1 && /^includ/.test(chunks[verb]!.word) && chunk - verb <= 3;
}
const THOSE = new Set(['this', 'that', 'these', 'those', 'they']);

/** "Doctors had put the number at 40": which number was said before. */
export function putAt(draft: Draft, world: World): Draft | null {
  const { chunks, tokens } = draft.frame;
  const verb = chunks[draft.verb];
  if (!verb || !PUTS.has(verb.word) || !putsBareNumber(draft)) return null;
  const other = lastBefore(draft, world, (d) => COUNTS.has(d.dimension) && !d.isChange);
  if (!other) return null;
  // "had put": before the number that is now told
  for (let t = Math.max(verb.from - 2, 0); t <= verb.head; t++)
    if (world.rulebook.language.list('before now').has(tokens.lower[t]!)) draft.revision = 'old';
  return other;
}

/**
 * "… but in the north it is only 63%", "among the young the figure was 41%", "analysts had expected $870 million": the measure is
 * that of the last figure of its kind, here or in the sentence before.
 */
export function byReference(draft: Draft, world: World): Draft | null {
  const { chunks } = draft.frame;
  const subject = chunks[draft.clauseSubject];
  const verb = chunks[draft.verb];
  if (!subject || !verb || draft.isSubject) return null;
  // "house prices rose; they were 1.8% higher than in May"
  const isMoved = draft.isChange && (isRelative(draft.dimension) || draft.dimension === 'ratio change');
  // "that number had risen to 500", "the number rose by 4%"
  const isNumber = (isMoved || COUNTS.has(draft.dimension)) && isBareNumber(draft);
  if (draft.roles.metric !== undefined && !isNumber) return null;
  const refers =
    (subject.kind === 'pronoun' &&
      (REFERS.has(subject.word) || (isMoved && MANY.has(subject.word))) &&
      world.rulebook.language.list('reach or stand at').has(verb.word)) ||
    isNumber ||
    (subject.kind === 'noun' && NEUTRAL.has(subject.word) && subject.to - subject.from <= 2);
  const expects =
    (FORECASTS.has(verb.word) || (CLAIMS.has(verb.word) && draft.dimension === 'number')) &&
    !verb.bare && // "seized jewels estimated at $5m"
    chunks[draft.verb + 1] !== undefined &&
    draft.chunk - draft.verb <= 2;
  if (!refers && !expects) return null;
  // "It was up 12% on the year": by how much what was told moved
  if (refers && isMoved) {
    const level = levelInFront(draft, world) ?? mainBefore(draft, world);
    return isNumber && level && !COUNTS.has(level.dimension) ? null : level;
  }
  const isOfKind = (other: Draft): boolean =>
    kindOf(other) === kindOf(draft) ||
    ((expects || subject.kind === 'noun') && COUNTS.has(other.dimension) && COUNTS.has(draft.dimension));
  // "48% reported a loss of 5%. That compared with 16%": with what the sentence is about
  const isBeside = (other: Draft): boolean =>
    COMPARED.test(verb.word) &&
    !other.isSubject &&
    other.sentence < draft.sentence &&
    hasSubject(world, other);
  // "a decline of 40% in the number of worshippers. The number fell to 679,000"
  const isNumbersMove = (other: Draft): boolean =>
    isNumber &&
    other.isChange &&
    isRelative(other.dimension) &&
    /^(?:count|level)$/.test(other.base?.family ?? '');
  const last = lastBefore(
    draft,
    world,
    (other) =>
      isNumbersMove(other) ||
      (isOfKind(other) &&
        !other.isChange &&
        !isBeside(other) &&
        !isAim(other) &&
        (expects || !isOfAnother(draft, other))),
  );
  return last && subject.kind === 'noun' ? overWhatItIsSetAgainst(last, world) : last;
}

/** "40 burglaries. The number of sightings fell from 30": of what the subject itself says it is a number of, and not of what was told before. */
function isOfAnother({ frame: { chunks, tokens }, clauseSubject }: Draft, { metric }: Draft): boolean {
  const thing = chunks[clauseSubject + 2];
  if (chunks[clauseSubject]?.word !== 'number' || chunks[clauseSubject + 1]?.word !== 'of') return false;
  if (thing?.kind !== 'noun' || THEM.has(thing.word)) return false;
  return !metric?.id.includes(idOf([singular(tokens.lower[thing.head]!)], '_'));
}

/** "that number", "the total", with nothing said of what: of what was counted last. */
function isBareNumber({ frame: { chunks, tokens, language }, clauseSubject, roles }: Draft): boolean {
  const noun = chunks[clauseSubject];
  return (
    noun?.kind === 'noun' &&
    noun.to - noun.from === 2 &&
    POINTS.has(tokens.lower[noun.from]!) &&
    language.list('tallies').has(noun.word) &&
    (roles.metric === undefined || roles.metric === clauseSubject) &&
    chunks[clauseSubject + 1]?.kind !== 'prep'
  );
}
const POINTS = new Set(['the', 'that', 'this']);

/** "Sales fell 4% to $5m; in Europe they rose by 2% to $3m": the measure that was the subject of the clause before moves again. */
export function movesAgain(draft: Draft, world: World): Draft | null {
  const { chunks } = draft.frame;
  const subject = chunks[draft.clauseSubject];
  const verb = chunks[draft.verb];
  if (subject?.kind !== 'pronoun' || !THINGS.has(subject.word) || !verb || draft.isSubject) return null;
  // "while per seat it rose": another measure
  if (chunks[draft.clauseSubject - 2]?.word === 'per') return null;
  if (!draft.isChange || !world.rulebook.shapes.verbs('move').has(verb.word)) return null;
  const measured = lastBefore(draft, world, () => true);
  if (measured?.shape !== MEASURE_MOVES) return null;
  const level = lastBefore(draft, world, (d) => d.shape === MEASURE_MOVES && !d.isChange);
  return level?.sentence === measured.sentence ? level : measured;
}
const THINGS = new Set(['it', 'they', 'this', 'that', 'these']);
const MEASURE_MOVES = 'metric-verb-figure';

/** The nearest earlier draft of the sentence or the one before that is asked for. */
function lastBefore(draft: Draft, world: World, isWanted: (other: Draft) => boolean): Draft | null {
  const { drafts } = world;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i < FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (other === draft || !isNear(draft, other, world)) continue;
    if (isWanted(other)) return other;
  }
  return null;
}

/** In the sentence or in the one before, which may end the paragraph before: papers give each sentence one of its own. */
function isNear(draft: Draft, other: Draft, { readings }: World): boolean {
  if (other.passage === draft.passage) return draft.sentence - other.sentence <= 1;
  if (draft.passage - other.passage !== 1 || draft.sentence !== 0) return false;
  return other.sentence === readings[other.passage]!.sentences.length - 1;
}

/** "shipped 70 million, but this is down 15%": the last level of the sentence. */
const levelInFront = (draft: Draft, world: World): Draft | null =>
  lastBefore(
    draft,
    world,
    (other) => other.sentence === draft.sentence && !other.isChange && !isRelative(other.dimension),
  );

/** The level that the sentence before this one tells: the first that its verb has for its subject or right behind it. */
export function mainBefore(draft: Draft, world: World): Draft | null {
  const { drafts } = world;
  let main: Draft | null = null;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i < FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (other !== draft && !isNear(draft, other, world)) break;
    const isSame = other.passage === draft.passage && other.sentence === draft.sentence;
    if (isSame || other.isChange || !other.metric) continue;
    if (other.isSubject || (other.verb >= 0 && other.chunk - other.verb <= 2)) main = other;
  }
  return main;
}

function hasSubject(world: World, { passage, sentence }: Draft): boolean {
  for (let i = lastDraftAt(world, passage, sentence); i >= 0; i--) {
    const d = world.drafts[i]!;
    if (d.passage !== passage || d.sentence !== sentence) return false;
    if (d.isSubject) return true;
  }
  return false;
}

function putsBareNumber({ frame, verb, chunk, dimension }: Draft): boolean {
  const { chunks, tokens } = frame;
  const noun = chunks[verb + 1];
  return (
    COUNTS.has(dimension) &&
    noun?.kind === 'noun' &&
    noun.to - noun.from <= 2 &&
    tokens.lower[noun.from] === 'the' &&
    /^(?:number|figure|total|tally|count)$/.test(noun.word) &&
    (chunks[verb + 2]?.word === 'at' || chunks[verb + 2]?.word === 'as') &&
    chunk - verb <= 4
  );
}

const COMPARED = /^compare[ds]$/;
const MANY = new Set(['they', 'these', 'those']);
const REFERS = new Set(['it', 'this', 'that']);
const PUTS = new Set(['put', 'puts', 'give', 'gave', 'gives', 'set']);
const COUNTS = new Set(['count', 'number']);
