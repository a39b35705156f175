import { isRange } from '../../model/quantity.ts';
import { COPULA } from '../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../draft.ts';
import { idOf } from '../sentence/normal-words.ts';
import { endsInName, hasName, OWNED } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { isRelative, metricAt } from './beside/metric-at.ts';
import { isUnknownName } from './beside/standing.ts';
import { LIGHT, verbBase } from './deed/verb-bases.ts';
import { changeOf, dimensionOf, type Found, lastOfKind, open, openWords, withChange } from './found.ts';
import { fromNamed } from './from-noun/from-noun.ts';
import { LEVEL } from './move/level-verbs.ts';

/** "rose to 65,200", "rose from 52,700 to 53,600": a count that the verb leads to or from, and that counts nothing by name; "returns fell to $431": a sum. */
function movedTo(draft: Draft, world: World): boolean {
  const { frame, chunk, verb, dimension } = draft;
  const isNoThing = dimension === 'money' && /s$/.test(frame.chunks[draft.clauseSubject]?.word ?? '');
  const isStuff = isOfStuff(draft);
  // "grain stocks stood at 3m tonnes"
  if (
    isStuff &&
    STANDS.test(frame.chunks[verb]!.word) &&
    /[^s]s$/.test(frame.chunks[draft.clauseSubject]!.word)
  )
    return chunk - verb <= 2;
  const before = isStuff && frame.chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  return (
    (dimension === 'number' || isNoThing || isStuff) &&
    before === verb + 1 &&
    /^(?:to|from)$/.test(frame.chunks[before]?.word ?? '') &&
    isMove(draft, world)
  );
}

/** "Grain stocks fell to 3m tonnes": so much of it there is; a thing that grows to 3 tonnes weighs it. */
function isOfStuff({ dimension, frame: { chunks }, verb, mention: { quantity } }: Draft): boolean {
  if ((dimension !== 'mass' && dimension !== 'volume') || verb < 0) return false;
  const isMuch = !isRange(quantity.value) && Number(quantity.value) >= MUCH;
  return isMuch && !/^gr[oe]w/.test(chunks[verb]?.word ?? '');
}
const MUCH = 1000;
const STANDS = /^(?:st(?:and|ood)|reach|total|remain|averag|hit|peak)/;

const isMove = (draft: Draft, world: World): boolean =>
  draft.verb >= 0 && world.rulebook.shapes.verbs('move').has(draft.frame.chunks[draft.verb]!.word);

export function subjectMetric(draft: Draft, world: World): Found | null {
  const chunk = draft.clauseSubject;
  if (chunk < 0) return null;
  // "Data showed that more than 25% of the population is obese": what tells it is not what is measured
  const tells = world.rulebook.language.list('tell or show').has(draft.frame.chunks[draft.verb]?.word ?? '');
  if (tells && draft.frame.chunks.slice(draft.verb, draft.chunk).some(({ word }) => word === 'that'))
    return null;
  const dimension = dimensionOf(draft);
  const named = metricAt(
    draft.frame,
    chunk,
    dimension,
    world.rulebook,
    (draft.isChange && !SIZES.has(dimension)) || isRelative(dimension),
    draft.verb,
  );
  if (!named) {
    const own = draft.isChange ? partOfItsOwn(draft, world) : null;
    if (own) return own;
    // "demand rose 4%", "the index fell 12 points", "approvals rose to 65,200": what moves is what is measured
    const led = movedTo(draft, world);
    if (!(draft.isChange || led) || draft.frame.chunks[chunk]!.kind !== 'noun') return null;
    if (led)
      return hasName(draft.frame, chunk)
        ? null
        : { metric: open(openWords(draft, chunk), draft), rule: null, measure: chunk };
    // "Amazon added $4bn" moves no Amazon
    if (hasName(draft.frame, chunk) && !isMove(draft, world) && !isUpOrDown(draft)) return null;
    const price =
      spokenOfShares(draft, world) || isFirmOnMarket(draft, world) ? stockPrice(draft, world) : null;
    if (price) return price;
    // "The Hoven glacier shrank by 74 metres": its name is no measure, unlike "crude oil inventories"
    const sized = endsInName(draft.frame, chunk) && !isRelative(dimension);
    // "Brent dropped by $1.08 to $99 a barrel"
    const priced =
      sized && dimension === 'money' && draft.frame.quantities.some((q) => isPrice(q.quantity.unit));
    const size = priced
      ? world.rulebook.metrics.byId.get('price')
      : sized
        ? world.rulebook.metrics.fallback.get(dimension)
        : undefined;
    if (size) return changeOf(draft, { id: size.id, name: size.name, family: size.family }, size.id, -1);
    // "The summer was 2.3 degrees above normal": no summer changes by degrees
    const warmth = dimension === 'temperature' ? world.rulebook.metrics.byId.get('temperature') : undefined;
    if (warmth)
      return changeOf(draft, { id: warmth.id, name: warmth.name, family: warmth.family }, warmth.id, -1);
    const moved = objectMoved(draft);
    const words = openWords(draft, moved < 0 ? chunk : moved);
    if (words.length === 0) return null;
    const metric = { id: idOf(words, '_'), name: words.join(' '), family: 'level' };
    return changeOf(draft, metric, null, moved < 0 ? chunk : moved);
  }
  return fromNamed(draft, world, chunk, named);
}

/** Kinds of figures that a measure of another kind does not move by: "the main contract stood 55 cents lower". */
const SIZES = new Set(['money', 'length', 'mass', 'volume', 'power', 'area', 'speed', 'temperature']);

const isPrice = (unit: string | null): boolean => /^[A-Z]{3}\//.test(unit ?? '');

/** "lost 5% of their volume": what grows or shrinks is the volume, and it is theirs. */
function partOfItsOwn(draft: Draft, world: World): Found | null {
  const { frame, roles } = draft;
  const base = roles.relative === undefined ? undefined : frame.chunks[roles.relative];
  if (base?.kind !== 'noun' || !OWNED.has(frame.tokens.lower[base.from]!)) return null;
  const named = metricAt(frame, roles.relative!, dimensionOf(draft), world.rulebook, true);
  const words = openWords(draft, roles.relative!);
  if (words.length === 0) return null;
  const metric = { id: idOf(words, '_'), name: words.join(' '), family: named?.rule.family ?? 'level' };
  return changeOf(draft, metric, named?.rule.id ?? null, -1);
}

/** "to reduce road traffic by 35%": what the verb moves, which stands between it and "by"; -1 where it moves by itself. */
function objectMoved({ frame: { chunks }, verb, chunk }: Draft): number {
  const object = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  const by = chunks[chunk - 1];
  return object < chunk - 1 && chunks[object]!.kind === 'noun' && by?.kind === 'prep' && MOVED.has(by.word)
    ? object
    : -1;
}

const MOVED = new Set(['by', 'to', 'from']);

/** True where the last few figures before it have been of the price of shares. */
const spokenOfShares = (draft: Draft, { drafts }: World): boolean =>
  drafts.slice(-3).some((d) => d.rule === 'share_price' && draft.passage - d.passage <= 1) || isTraded(draft);

/** "Orrin Foods (NYSE: ORF) slumped 7%", "slumped 7% in early trading": by the name of a market in brackets, or as it was traded. */
function isTraded({
  frame: { tokens, chunks, entities, language },
  clauseSubject,
  tokens: [, to],
}: Draft): boolean {
  const subject = chunks[clauseSubject];
  if (!subject) return false;
  // "Halm Bank was the top gainer, rising 2%", "Shares in a miner, Halm Tin, jumped 7%"
  if (chunks.some(({ word }) => MOVERS.test(word))) return true;
  // "With the FTSE 100 at 6,210, Halm Foods has rallied 3%"
  if (entities.some(({ type }) => type === 'index')) return true;
  const isOfShares = chunks.slice(0, clauseSubject).some(({ word }) => /^(?:shares|stock)$/.test(word));
  if (isOfShares && chunks[clauseSubject - 1]?.word === ',') return true;
  for (let i = subject.to; i < subject.to + 4; i++)
    if (tokens.lower[i] === '(' && language.list('markets by their letters').has(tokens.lower[i + 1] ?? ''))
      return true;
  for (let i = to; i < to + 6; i++)
    if (/^(?:trad(?:e|ing)|session)$/.test(tokens.lower[i] ?? ''))
      return language.list('when shares trade').has(tokens.lower[i - 1] ?? '');
  return false;
}

const MOVERS = /^(?:gainer|laggard|loser)s?$/;

/** "Halm Motors plunged 6%": of a company it is its shares that fall so; what grows is something else. */
const isFirmOnMarket = (draft: Draft, { rulebook }: World): boolean => {
  const { frame, clauseSubject, verb } = draft;
  const { head } = frame.chunks[clauseSubject]!;
  const end = frame.tokens.end[head];
  const isFirm = frame.entities.some((e) => e.span[1] === end && e.type === 'company');
  const isMoved = rulebook.language.list('moves of shares').has(frame.chunks[verb]?.word ?? '');
  return isFirm && (isMoved || isUpOrDown(draft));
};

/** "Halm Foods is down 6%": as much as moving. */
const isUpOrDown = ({ frame: { chunks }, verb, chunk }: Draft): boolean =>
  verb >= 0 &&
  COPULA.has(chunks[verb]!.word) &&
  verb === chunk - 2 &&
  /^(?:up|down)$/.test(chunks[chunk - 1]!.word);

function stockPrice(draft: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('share_price');
  const { frame, clauseSubject } = draft;
  const { head } = frame.chunks[clauseSubject]!;
  const end = frame.tokens.end[head];
  const named = frame.entities.some((e) => e.span[1] === end && e.type !== 'place');
  if (!rule || !named || !isRelative(draft.dimension)) return null;
  const { id, name, family } = rule;
  return changeOf(draft, { id, name, family }, id, -1);
}

/** "Yields averaged 6.9 tonnes a hectare": no rule knows the measure, and the clause is about it. */
export function subjectWords(draft: Draft, world: World): Found | null {
  const chunk = draft.clauseSubject;
  const verb = draft.frame.chunks[draft.verb];
  if (!verb) return null;
  const base = verbBase(world.rulebook.language.grammar(), verb.word);
  const level = LEVEL.has(base) || LEVEL.has(verb.word);
  const noun =
    chunk >= 0 &&
    draft.frame.chunks[chunk]!.kind === 'noun' &&
    !hasName(draft.frame, chunk) &&
    !isUnknownName(draft.frame, draft.frame.chunks[chunk]!, world.rulebook);
  if (noun && (level || draft.isChange)) {
    const words = openWords(draft, chunk);
    if (words.length > 0) return withChange(draft, open(words, draft), null, chunk);
  }
  // "in February it stood at 4.57 million": what the figures before were of
  if (level && chunk >= 0 && draft.frame.chunks[chunk]!.kind === 'pronoun') return lastOfKind(draft, world);
  if (level || HAS.test(base) || LIGHT.has(base)) return null;
  return withChange(draft, open([base], draft), null, -1);
}

/** Of itself it says nothing of what is had. */
const HAS = /^(?:ha(?:ve|s|d)|be|is|are|was|were)$/;
