import type { MetricRule } from '../../../rulebook/metrics.ts';
import { participleOf } from '../../../text/irregular-verbs.ts';
import type { Draft } from '../../draft.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { LIGHT, verbBase } from '../deed/verb-bases.ts';
import { changeOf, type Found, openWords, simple } from '../found.ts';
import { moneyByVerb } from '../money/money-by-verb.ts';
import { sumOfThing } from '../money/sum-of-thing.ts';
import { movedBefore } from '../move/bare-growth.ts';
import { metricBy } from './metric-at.ts';
import { substanceOf } from './substance-of.ts';

/** By the kind of figure: a money figure is at least an amount, metres are at least a distance. */
export function fallback(draft: Draft, world: World): Found | null {
  const { dimension } = draft;
  const { rulebook } = world;
  if (draft.isChange && draft.roles.thing === undefined) {
    // "Burglaries doubled in Halm; in Velden they rose by 5%"
    const isThem = draft.frame.chunks[draft.clauseSubject]?.kind === 'pronoun';
    const moved = isThem ? movedBefore(draft, world, '') : null;
    if (moved) return changeOf(draft, moved.metric, null, -1);
  }
  if (draft.isChange && draft.roles.thing === undefined && draft.clauseSubject < 0) {
    const grown = rulebook.metrics.byId.get(draft.mention.quantity.change === 'down' ? 'decline' : 'growth');
    if (grown) return simple(grown);
  }
  // "a contract worth £100,000 a week"
  const pay = rulebook.metrics.byId.get('income');
  if (pay && BY_THE_WEEK.test(draft.mention.quantity.unit ?? '') && isOfContract(draft)) return simple(pay);
  const byItsVerb = moneyByVerb(draft, world);
  if (byItsVerb) return byItsVerb;
  // "agreed to one-year deals with Lind ($10 million) and Osei"
  const worth = dimension === 'money' ? worthOfObject(draft, world) : null;
  if (worth) return simple(worth);
  const sum = sumOfThing(draft, world);
  if (sum) return simple(sum);
  const words = describing(draft, world);
  // "available for $12", "went to a rival for £4m"
  const price = rulebook.metrics.byId.get('price');
  // but "accounted for $4bn", "called for $4bn"
  const isFor = dimension === 'money' && draft.frame.chunks[draft.chunk - 1]?.word === 'for';
  const forIt = isFor && !/^(?:account|call|allow)/.test(draft.frame.chunks[draft.chunk - 2]?.word ?? '');
  // "asked lenders for $200m" is no price
  const funding = rulebook.metrics.byId.get('funding');
  const what = forIt ? (draft.frame.chunks[draft.chunk - 2]?.word ?? '') : '';
  if (
    forIt &&
    funding &&
    (world.rulebook.language.list('ask for').has(draft.frame.chunks[draft.verb]?.word ?? '') ||
      world.rulebook.language.list('appeals').has(what))
  )
    return simple(funding);
  // "bought players for £110m": what went out
  const spent = rulebook.metrics.byId.get('spending');
  if (forIt && spent && world.rulebook.language.list('buy').has(draft.frame.chunks[draft.verb]?.word ?? ''))
    return simple(spent);
  // "settled the case for £4m"
  const settled = rulebook.metrics.byId.get('compensation');
  const isSettled =
    world.rulebook.language.list('settle').has(draft.frame.chunks[draft.verb]?.word ?? '') || SUITS.has(what);
  if (forIt && settled && isSettled) return simple(settled);
  // "built for €430 million"
  const cost = rulebook.metrics.byId.get('cost');
  if (forIt && cost && world.rulebook.language.list('build').has(draft.frame.chunks[draft.verb]?.word ?? ''))
    return simple(cost);
  // "The vaccine is cheap, at $9 a dose"
  const atIt =
    /^money per (?:count|mass|volume|energy)$/.test(dimension) &&
    draft.frame.chunks[draft.chunk - 1]?.word === 'at';
  // "farmers get 38p a litre"
  const isByUnit = /^money per (?:mass|volume|energy)$/.test(dimension) && !draft.isChange;
  if (price && (forIt || atIt || isByUnit)) return simple(price);
  const size = dimension === 'length' ? sizeOfSubject(draft, world) : null;
  if (size) return simple(size);
  const rule = rulebook.metrics.fallback.get(dimension);
  // "nine litres of water a day": the water, which does not flow by
  const isUsed = rule?.id === FLOW && !/\/(?:s|min)$/.test(draft.mention.quantity.unit ?? '');
  if (rule && !isUsed) {
    if (rule.id === 'age') return simple(rule); // that of a monk and that of a company are one measure
    // "89% arrived on time", as "89% of trains arrived on time" is told
    const said =
      rule.id === 'share' && words.length > 0 ? [rule.id, words.at(-1)!, ...words.slice(0, -1)] : null;
    const id = words.length > 0 ? idOf(said ?? [...words, rule.id], '_') : rule.id;
    const name = timeOfDeed(draft, words) ?? [...words, rule.name].join(' ');
    return {
      metric: { id, name, family: rule.family },
      rule: rule.id,
      measure: -1,
    };
  }
  // "gets nine litres of water a day": the water
  const said = words.length === 0 ? substanceOf(draft) : words;
  if (said.length === 0) return null;
  return {
    metric: {
      id: idOf(said, '_'),
      name: timeOfDeed(draft, said) ?? said.join(' '),
      family: dimension === 'number' ? 'count' : dimension,
    },
    rule: null,
    measure: -1,
  };
}

/** "were locked up for 22 hours a day": the time locked; `null` where no verb says what was done. */
const timeOfDeed = ({ dimension, roles, verb }: Draft, words: readonly string[]): string | null =>
  dimension.startsWith('duration') && roles.thing === undefined && verb >= 0 && words.length === 1
    ? `time ${participleOf(words[0]!)}`
    : null;

/** What the object of the verb has that sums are told of: a deal its value. */
function worthOfObject({ frame, verb, chunk }: Draft, { rulebook }: World): MetricRule | null {
  for (let at = verb + 1; verb >= 0 && at < chunk; at++) {
    const { kind, from, to } = frame.chunks[at]!;
    const named = kind === 'noun' ? metricBy(frame, 'metric:noun', from, to, 'money', rulebook) : null;
    if (named?.rule.family === 'value') return named.rule;
  }
  return null;
}

const SUITS = new Set('claim lawsuit suit'.split(' '));

/** "At 140 metres, the tower is the tallest": how long or high such things are. */
function sizeOfSubject({ frame, clauseSubject, chunk }: Draft, { rulebook }: World): MetricRule | null {
  const opens = chunk === 1 && frame.chunks[0]!.word === 'at' && frame.chunks[2]?.word === ',';
  const subject = frame.chunks[opens ? 3 : clauseSubject];
  if (subject?.kind !== 'noun') return null;
  const end = frame.tokens.end[subject.head]!;
  const sized = frame.metrics.filter((m) => m.rule === 'metric:noun' && m.span[1] === end);
  const rule = sized.map((m) => rulebook.metrics.byId.get(m.id)).find((r) => r?.dimensions.has('length'));
  return rule ?? null;
}

/** Money over a week or a month, with the contract it is paid under right before. */
const isOfContract = ({ frame: { chunks, language }, chunk }: Draft): boolean =>
  chunks
    .slice(Math.max(0, chunk - 4), chunk)
    .some((c) => c.kind === 'noun' && language.list('contracts and pay').has(c.word));
const BY_THE_WEEK = /^[A-Z]{3}\/(?:wk|mo|d|h|a)$/;

const FLOW = 'flow';
const WHATEVER_IS_DONE = new Set(['power', 'speed', 'volume per duration', 'flow', 'sound level']);

const OWN_SIZES = new Set(['mass', 'length', 'area', 'volume', 'power', 'speed', 'energy']);

/** The verb and its object, or the noun in front: words that at least describe what is measured. */
function describing(draft: Draft, world: World): string[] {
  const { frame } = draft;
  const thing = draft.roles.thing;
  // "the 135-acre Alder Fire": its name is no measure
  // "the 5,514 kg satellite": the thing is what it is of
  if (thing !== undefined && NEUTRAL.has(frame.chunks[thing]!.word)) return [];
  if (thing !== undefined)
    return hasName(frame, thing) || OWN_SIZES.has(draft.dimension) ? [] : openWords(draft, thing).slice(-2);
  // "orbits a star 53 light years from here", "led by half a mile": so far, whatever is done
  if (draft.verb >= 0 && draft.dimension !== 'length') {
    const verb = frame.chunks[draft.verb]!;
    const base = verbBase(world.rulebook.language.grammar(), verb.word);
    const moves = world.rulebook.shapes.verbs('move');
    // "ended after 40 days": that long it was
    const isOver =
      draft.dimension === 'duration' && frame.chunks[draft.chunk - 1]?.word === 'after' && /^end/.test(base);
    if (isOver) return [];
    const out = LIGHT.has(base) || LIGHT.has(verb.word) || moves.has(verb.word) ? [] : [base];
    // "is rated at 400 MW", "stores 59 MW": so much, whatever is done
    if (WHATEVER_IS_DONE.has(draft.dimension)) return [];
    // "lost their homes within 24 hours": so long it took, and no kind of loss or home is measured
    if (draft.dimension === 'duration')
      return world.rulebook.language.list('come to nothing told').has(base) ? [] : out;
    for (let i = draft.verb + 1; i < draft.chunk; i++)
      if (frame.chunks[i]!.kind === 'noun') {
        // "held off Ona Brandt by 5 seconds": her name is no measure
        if (hasName(frame, i)) break;
        out.unshift(...openWords(draft, i).slice(-2));
        break;
      }
    if (out.length > 0) return out;
  }
  return [];
}
