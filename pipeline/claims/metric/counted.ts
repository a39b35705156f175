import type { MetricRule } from '../../rulebook/metrics.ts';
import type { Draft } from '../draft.ts';
import { areAllOfThem } from '../sentence/all-of-them.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import { idOf, normalWords, singular } from '../sentence/normal-words.ts';
import { hasName, textOf } from '../sentence/noun-phrase.ts';
import { eventsOf } from '../subject/events/events-of.ts';
import { earlierInSentence, type World } from '../world.ts';
import { isAble } from './by-verb.ts';
import { type Counting, outright, stronger, weaker } from './counted-outright.ts';
import { deedOf } from './deed.ts';
import { deedInFront } from './deed-noun.ts';
import { FATES } from './families.ts';
import { type Found, GROWTH, idWords, simple, withChange } from './found.ts';
import { illnessAt } from './illness.ts';
import { metricBy, type Named } from './metric-at.ts';
import { moveInFront } from './move-in-front.ts';
import { ANYBODY, OF_ANYBODY } from './people-counted.ts';
import { predicate } from './predicate.ts';
import { qualityOf } from './quality-of.ts';
import { LIGHT, verbBase } from './verb-bases.ts';
import { isWholeOfPart } from './whole-of-part.ts';

export function counted(draft: Draft, world: World): Found | null {
  const { mention, frame } = draft;
  const unit = mention.unit ?? unitOfList(draft);
  if (!unit || !(mention.counted || unit !== mention.unit)) return null;
  const moved = moveInFront(draft);
  if (moved) {
    draft.isChange = true;
    draft.direction = moved;
  }
  const { tokens } = frame;
  const language = world.rulebook.language.grammar();
  const [first, whole] = rangeOf(draft, unit);
  const b = beforeRate(frame, first, whole);
  const a = behindName(frame, first, b);
  const counted = normalWords(tokens, { from: a, to: b });
  // "300 members of staff" are staff
  const isStaff = counted.at(-1) === 'member' && tokens.lower[b] === 'of' && tokens.lower[b + 1] === 'staff';
  // "395,000 individuals" are as many people
  const words = isStaff ? ['staff'] : counted.map((word) => (word === 'individual' ? 'person' : word));
  if (words.length === 0) return null;
  const units = words.length === 1 && words[0] === 'unit' ? ofUnits(draft, world) : null;
  if (units) return units;
  // "a trial of 4,800 children cut": nobody cut the children
  const near = frame.chunks[draft.verb];
  // "claimed the lives of a staggering 550 pilgrims"
  const article = frame.chunks[draft.chunk - 1]?.kind === 'det' ? draft.chunk - 1 : draft.chunk;
  const { from: figure } = frame.chunks[article]!;
  // "cutting electricity to 250,000 customers": the whole phrase is the verb
  const leads =
    near !== undefined &&
    metricBy(frame, 'metric:verb', near.from, figure, 'count', world.rulebook)?.to === figure;
  const acts =
    draft.verb >= 0 &&
    !isWholeOfPart(draft) &&
    (leads || !hangsOnPreposition(draft)) &&
    !sizesThing(draft, b);
  const verb = fateOf(draft, world) ?? (acts ? frame.chunks[draft.verb]! : null);
  // "were moved out", "moved to shelters": the words behind the verb may belong to it
  const named = verb ? namedByVerb(frame, verb, world) : null;
  const unsold = world.rulebook.language.list('delivered and not sold').has(words.at(-1)!);
  const counting: Counting = { draft, world, words, isOfMembers: isStaff, verb, named };
  const strong = outright(stronger, counting);
  if (strong) return strong;
  // "turned out 4,000 cars": nobody came
  const output = isMade(draft, named) ? world.rulebook.metrics.byId.get('output') : undefined;
  const made = named && output ? { ...named, rule: output } : named;
  const byVerbRule = made?.rule.family === 'sales' && unsold ? null : made;
  if (
    byVerbRule &&
    !GROWTH.has(byVerbRule.rule.id) &&
    (byVerbRule.rule.id !== 'capacity' || isAble(frame, verb!))
  ) {
    const { rule } = byVerbRule;
    // "welcomed 5.4 million passengers": those are counted as such, whatever they attended
    const carried = world.rulebook.metrics.byId.get('passengers');
    if (carried && rule.family === 'attendance' && words.length === 1 && /^passenger$/.test(words[0]!))
      return withChange(
        draft,
        { id: carried.id, name: carried.name, family: carried.family },
        carried.id,
        -1,
      );
    // "drew 212,000 visitors": visitors and attendance are one measure
    const same = frame.metrics.some(
      (m) => m.rule === 'metric:word' && m.id === rule.id && m.span[1] === tokens.end[b - 1],
    );
    const anybody =
      ANYBODY.has(words[0]!) || OF_ANYBODY.has(rule.family) || (rule.id === 'capacity' && !draft.isSubject);
    const noun = words.length === 1 && (same || anybody) ? [] : words;
    return {
      metric: {
        id: idOf([...noun, rule.id.replaceAll('_', ' ')], '_'),
        // all of the verb: "drivers laid off"
        name: `${textOf(tokens, { from: a, to: b })} ${textOf(tokens, byVerbRule)}`,
        family: noun.length === 0 || FATES.has(rule.family) ? rule.family : 'count',
      },
      rule: rule.id,
      measure: -1,
    };
  }
  const weak = outright(weaker, counting);
  if (weak) return weak;
  let rule: MetricRule | null = null;
  let ruleFrom = b;
  let ruleTo = b;
  for (const m of frame.metrics) {
    // "40 people killed": the measure may go on behind what is counted
    const begins = m.span[0] >= tokens.start[a]! && m.span[0] < tokens.end[b - 1]!;
    if (m.rule !== 'metric:word' || !begins || m.span[1] < tokens.end[b - 1]!) continue;
    const candidate = world.rulebook.metrics.byId.get(m.id);
    const { dimensions } = candidate ?? {};
    if (dimensions && (dimensions.size === 0 || dimensions.has('count') || dimensions.has('number'))) {
      rule = candidate!;
      [ruleFrom, ruleTo] = rangeOf(draft, m.span);
      break;
    }
  }
  const deed = verb ? verbBase(language, verb.word) : '';
  // "85 new teachers are estimated to cost $4.5m": nothing is done to them
  const costs = draft.isSubject && deed === 'cost';
  const noun = verb ? null : deedInFront(draft);
  const said = noun?.done ?? (verb && !costs && !LIGHT.has(deed) && !LIGHT.has(verb.word) ? verb.word : '');
  // "50 victims were called by the gang": nobody has died
  if (rule?.id === 'deaths' && words.at(-1) === 'victim' && eventsOf(world).ids.size === 0) rule = null;
  // "told 3,000 residents to move": what they do is no population
  if (rule?.id === 'population' && said !== '' && !LIVES.test(said)) rule = null;
  // "400 workers went on strike", "walked out": what they do is no size of a workforce
  const strikes = draft.isSubject && !areAllOfThem(draft) && verb && !EMPLOYED.test(verb.word);
  if (rule?.id === 'headcount' && strikes) {
    const did = predicate(draft, world).at(-1);
    if (did)
      return withChange(
        draft,
        { id: idOf([...words, did], '_'), name: `${words.join(' ')} ${did}`, family: 'count' },
        null,
        -1,
      );
  }
  // votes are had, whether they are won, polled or followed with
  const deedWord = noun?.base ?? (verb && !costs && rule?.family !== 'votes' ? verb.word : null);
  // "cast their votes"
  const casts = deedWord === 'cast' && /^(?:votes?|ballots?)$/.test(frame.chunks[draft.verb + 1]?.word ?? '');
  const isVote =
    deedWord !== null &&
    (casts || /^vot/.test(deedWord)) &&
    (ANYBODY.has(words.at(-1)!) || words.at(-1) === 'voter');
  const votes =
    isVote && frame.chunks[draft.verb + 1]?.word !== 'to'
      ? world.rulebook.metrics.byId.get('votes')
      : undefined;
  if (votes) return withChange(draft, simple(votes).metric, votes.id, -1);
  // "40 homes suffered minor damage" are damaged
  const damaged =
    verb !== null && draft.isSubject && SUFFERS.test(verb.word) && isDamage(frame.chunks, draft.verb);
  const deedSaid = deedWord === null ? null : damaged ? 'damage' : deedOf(deedWord, world.rulebook.language);
  // "retailers gained 4,000 jobs": as many as were added
  const told = deedSaid === 'win' && rule?.id === 'jobs' ? 'create' : deedSaid;
  // "won 40 seats": as many as it has
  // and goals that are scored, medals that are collected, unless they are let in or missed
  const isHad =
    (rule?.id === 'seats' && told === 'win' && !/^gain/.test(deedWord ?? '')) ||
    (rule?.family === 'score' && told !== null && !AGAINST.test(deedWord ?? ''));
  const isSaid = rule !== null && DEED_NOUNS.test(words.at(-1)!) && SAYS_NOTHING.test(deedWord ?? '');
  const done =
    isHad || isSaid
      ? null
      : (told ??
        (verb && words.length === 1 && ANYBODY.has(words[0]!) ? doneByAnybody(draft, verb, world) : null) ??
        qualityOf(draft, verb, world));
  // "cut 3,000 jobs", "the loss of 3,000 jobs": as many were laid off
  const isCut = done === 'cut' || done === 'lose' || moved === 'down';
  if (isCut && moved && rule?.id === 'jobs') draft.isChange = false;
  const layoffs = isCut && rule?.id === 'jobs' ? world.rulebook.metrics.byId.get('layoffs') : undefined;
  if (layoffs) return withChange(draft, simple(layoffs).metric, layoffs.id, -1);
  if (rule) {
    const all = normalWords(tokens, { from: a, to: ruleFrom + 1 }).slice(0, -1);
    // "314 confirmed cases" are cases, "500 confirmed deaths" deaths
    const sure = SURELY_COUNTED.has(rule.family) ? all.filter((w) => !SURE.test(w)) : all;
    // "400 cases of measles" are measles cases
    const isOf = rule.family === 'cases' && sure.length === 0 && frame.chunks[draft.chunk + 1]?.word === 'of';
    const mods = isOf ? illnessAt(draft, draft.chunk + 2) : sure;
    return withChange(
      draft,
      {
        id: idOf(
          [
            ...mods,
            ...idWords(frame, { rule, from: ruleFrom, to: ruleTo }),
            ...(done && ruleTo <= b ? [done] : []),
          ],
          '_',
        ),
        name: [textOf(tokens, { from: a, to: b }), said].join(' ').trim(),
        family: rule.family,
      },
      rule.id,
      -1,
    );
  }
  return withChange(
    draft,
    {
      id: idOf(done ? [...words, done] : words, '_'),
      name: [textOf(tokens, { from: a, to: b }), said].join(' ').trim(),
      family: 'count',
    },
    null,
    -1,
  );
}

/** "with 45, 25 and 10 fatalities": what the last of a list counts, all of it count; `null` for a figure in no such list. */
function unitOfList({
  frame: { chunks, quantities },
  mention,
  chunk,
}: Draft): readonly [number, number] | null {
  if (mention.quantity.dimension !== 'count') return null;
  for (let at = quantities.indexOf(mention) + 1, i = chunk + 1; at > 0 && at < quantities.length; at++, i++) {
    while (chunks[i]?.word === ',' || chunks[i]?.kind === 'and') i++;
    const next = quantities[at]!;
    if (chunks[i]?.mention !== next || next.quantity.unit !== mention.quantity.unit) return null;
    if (next.unit) return next.unit;
  }
  return null;
}

/** "40 Ryanair flights" are flights: the token behind a name in front of what is counted. */
function behindName({ entities, tokens }: Frame, from: number, to: number): number {
  for (const { span } of entities) {
    if (span[0] > tokens.start[from]!) break;
    if (span[0] !== tokens.start[from] || span[1] >= tokens.start[to - 1]!) continue;
    let at = from;
    while (at < to - 1 && tokens.start[at]! < span[1]) at++;
    return at;
  }
  return from;
}

const AGAINST =
  /^(?:los|conced|miss|sav|need|allow|surrender|prevent|den[iy]|drop|disallow|leak|ship|return|strip|giv|gave|await|wait|cancel|postpon|abandon|watch|attend|host|organis|organiz)/;

const SUFFERS = /^(?:suffer|sustain)(?:s|ed|ing)?$/;
const isDamage = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks.slice(verb + 1, verb + 3).some((c) => c.kind === 'noun' && c.word === 'damage');

const isMade = ({ isSubject, frame: { tokens } }: Draft, named: Named | null): boolean =>
  !isSubject &&
  named?.rule.id === 'attendance' &&
  tokens.lower[named.to - 1] === 'out' &&
  /^turn/.test(tokens.lower[named.from]!);

/** "The 400 job cuts were criticised": as many as there are, whatever is said of them. */
const DEED_NOUNS = /^(?:cut|redundancy|layoff|loss|arrest|death|fatality|injury|closure|case)$/;
const SAYS_NOTHING = /^(?:criticis|criticiz|condemn|announc|mak|made|mourn|welcom|blam|plan|unveil|propos)/;

const EMPLOYED = /^(?:employ|work|serv|bas|staff|ha(?:ve|s|d)$|remain|make up|made up)/;

const SURELY_COUNTED = new Set(['cases', 'casualties']);
const SURE = /^(?:confirmed|suspected|probable|reported|recorded|known)$/;

/** "shipped 66.8 million phones, an increase of 14.8 million units": of what was counted before in the sentence. */
function ofUnits(draft: Draft, world: World): Found | null {
  const earlier = earlierInSentence(draft, world).find(
    (d) => d.dimension === 'count' || d.dimension === 'number',
  );
  if (!earlier?.metric || earlier.isChange) return null;
  return withChange(draft, earlier.base ?? earlier.metric, earlier.rule, -1);
}

/** "300 people found a job", "have applied to start": of anybody it says something what they did, though the verb be a light one. */
function doneByAnybody(draft: Draft, verb: Chunk, world: World): string | null {
  const { isSubject, frame } = draft;
  const { tokens } = frame;
  const { language } = world.rulebook;
  if (!isSubject) return null;
  const to = tokens.lower.indexOf('to', verb.from);
  // "have applied to start": the first of the two
  const word = to > verb.from && to < verb.to ? tokens.lower[to - 1]! : verb.word;
  const base = verbBase(language.grammar(), word);
  // "received a dose", "completed the course": and what
  const does = DOES.has(base) && word === verb.word ? objectOf(draft, base) : null;
  if (does) return does;
  return DOES.has(base) ? base : to > verb.from && to < verb.to ? deedOf(word, language) : null;
}
/** "received at least one dose" → "receive dose": of an active verb, the head of what it is done to. */
function objectOf({ frame, verb }: Draft, base: string): string | null {
  const { chunks, tokens } = frame;
  const { from, head } = chunks[verb]!;
  if (tokens.lower.slice(from, head).some((w) => PASSIVE.test(w))) return null;
  let at = verb + 1;
  while (/^(?:det|adverb|prep)$/.test(chunks[at]?.kind ?? '') && at - verb < 4) at++;
  const object = chunks[at];
  if (object?.kind !== 'noun' && object?.kind !== 'figure') return null;
  const word = singular(tokens.lower[object.kind === 'noun' ? object.head : object.to - 1]!);
  return /^\p{L}+$/u.test(word) && !hasName(frame, at) ? `${base} ${word}` : null;
}
const PASSIVE = /^(?:is|are|was|were|be|been|being)$/;

const DOES = new Set(
  'complete find use need want get take begin start leave register receive join attend enrol enroll participate work visit ride travel apply'.split(
    ' ',
  ),
);

/** The longest that begins in the verb: "were killed" in "were killed and 31 injured". */
function namedByVerb(frame: Frame, verb: Chunk, { rulebook }: World): Named | null {
  return metricBy(frame, 'metric:verb', verb.from, verb.to + BEHIND, 'count', rulebook, verb.to);
}
const BEHIND = 3;

/** "to reach 13 miners who have been trapped", "revealing 380 million phones shipped": what happened to them, where the clause does nothing that says more. */
function fateOf({ frame, chunk, verb, isSubject }: Draft, { rulebook }: World): Chunk | null {
  const { chunks } = frame;
  const own = chunks[verb];
  const behind = chunks[chunk + 1];
  const isDoing = behind?.bare === true && chunks[chunk - 1]?.word === 'with'; // "with 400 people dying each year"
  const participle =
    behind?.kind === 'verb' && verb < chunk && (DONE.test(behind.word) || isDoing) ? behind : undefined;
  const fate = behind?.kind === 'relative' ? chunks[chunk + 2] : participle;
  if (fate?.kind !== 'verb' || isSubject || LIGHT.has(fate.word)) return null;
  // "treated many of the 870 people who were injured": nothing tells more of people
  const harm = metricBy(frame, 'metric:verb', fate.from, fate.to, 'count', rulebook);
  if (harm && FATES.has(harm.rule.family)) return fate;
  return !own || deedOf(own.word, rulebook.language) === null ? fate : null;
}

const DONE = /(?:ed|[dt]|n)$/;

/** "A 300-page report was published": in the singular before a noun it is the size of a thing, and nothing was done to the pages. */
function sizesThing({ frame: { chunks, tokens }, chunk }: Draft, end: number): boolean {
  const thing = chunks[chunk + 1];
  return (
    thing?.kind === 'noun' && thing.from === end && singular(tokens.lower[end - 1]!) === tokens.lower[end - 1]
  );
}

/** Behind a preposition that does not follow the verb itself. */
function hangsOnPreposition({ frame, chunk, isSubject, verb }: Draft): boolean {
  let at = chunk - 1;
  // "killed a total of 346 people", "A total of 346 villages were cut off"
  if (frame.chunks[at]?.word === 'of' && SUMS.has(frame.chunks[at - 1]?.word ?? ''))
    return !isSubject && at - 2 !== verb;
  while (frame.chunks[at]?.kind === 'det' || frame.chunks[at]?.kind === 'adverb') at--;
  const prep = frame.chunks[at];
  // "were damaged in 19 districts": where it was done
  return prep?.kind === 'prep' && (at - 1 !== verb || PLACES.has(prep.word));
}
const PLACES = new Set(['in', 'across', 'throughout', 'around', 'near']);

const SUMS = new Set(['total', 'number', 'sum', 'estimate', 'average', 'record', 'maximum']);
const LIVES = /^(?:liv|serv|cover|compris|resid|hous|hom|support|number)/;

/** "flats a year", "trips per day": the noun alone. */
function beforeRate({ tokens }: Frame, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (RATE.has(tokens.lower[i]!)) return i;
  return to;
}

const RATE = new Set(['a', 'an', 'per', 'each', 'every', '/']);

function rangeOf(draft: Draft, span: readonly [number, number]): readonly [number, number] {
  const { tokens } = draft.frame;
  let from = draft.tokens[0];
  while (from < tokens.count && tokens.end[from]! <= span[0]) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span[1]) to++;
  return [from, to];
}
