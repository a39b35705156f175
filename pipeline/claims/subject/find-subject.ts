import { fits } from '../../rulebook/metrics.ts';
import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { isMeasure, isRelative, metricAt, numerator } from '../metric/metric-at.ts';
import { type Frame, tokenAt } from '../sentence/chunks.ts';
import { INTENT } from '../sentence/clause.ts';
import { complements, hasName, OWNED, possessiveIn } from '../sentence/noun-phrase.ts';
import { goodsOf } from '../sentence/sale.ts';
import { earlierInSentence, type World } from '../world.ts';
import { personOfAge } from './age-subject.ts';
import { carried } from './carry.ts';
import { accidentOf, eventAt, eventAtPlace, eventOfHarm, eventOfMeasure } from './event-subject.ts';
import { isPerson } from './is-person.ts';
import { resolved } from './resolve.ts';
import { subjectFromChunk, subjectFromRange } from './subject-from.ts';
import { fromHeadings, nounOfHeading, topicOf } from './topic.ts';

type Finder = (draft: Draft, world: World) => Told | null;

/** The first that finds one names the subject. */
const finders: readonly (readonly [string, Finder])[] = [
  ['what is sold', ofSale],
  ['the event that did harm', eventOfHarm],
  ['whose age it is', personOfAge],
  ['the shape', ofShape],
  ['the owner in front', ofOwnerInFront],
  ['the figure in the same brackets', ofBrackets],
  ['the figure it stands beside', ofApposition],
  ['the whole it is a share of', ofShare],
  ['the place in front of the clause', ofFronted],
  ['the figure it is included in', ofIncluding],
  ['the earlier figure', ofLike],
  ['the event it measures', eventOfMeasure],
  ['of whom it is said', ofWhom],
  ['the owner of the metric', ofMeasure],
  ['the thing it measures', ofThing],
  ['what was counted before', ofElidedBase],
  ['what they are aboard', ofVessel],
  ['the subject of the clause', ofClause],
  ['the place that "where" points at', ofWhere],
  ['the opening of the line', ofOpening],
  ['what stands with the figure', ofComplement],
  ['what happened', ofEvent],
  ['who says so', ofSpeaker],
  [
    'the heading of the list',
    (draft, world) => (world.passages[draft.passage]!.kind === 'item' ? fromHeadings(draft, world) : null),
  ],
  ['the place spoken of', ofPlace],
  ['what came before', (draft, world) => carried(draft, world, 'any')],
  ['the heading', (draft, world) => fromHeadings(draft, world) ?? topicOf(world)],
  ['the noun of the heading', nounOfHeading],
  ['the metric words', ofMetricWords],
];

/** Names what the figure is about. */
export function findSubject(draft: Draft, world: World): void {
  for (const [name, finder] of finders) {
    const found = finder(draft, world);
    if (!found || onlyAttends(draft, found, world)) continue;
    const subject = eventAtPlace(found, world) ?? found;
    draft.subject = subject;
    const kinds = draft.rule ? world.rulebook.metrics.byId.get(draft.rule)?.subjects : undefined;
    if (subject.from === 'text' && kinds?.includes('company') && !kinds.includes('person'))
      world.bodies.add(subject.id);
    draft.derivation.push(`subject from ${name}: ${subject.name}`);
    return;
  }
  draft.unknown.subject = 'nothing in the sentence or before it says what the figure is about';
}

/** Deaths and injuries are those of an event, a place or a vehicle: never of who counts the dead, saves or speaks. */
function onlyAttends(draft: Draft, subject: Told, world: World): boolean {
  if (draft.metric?.family !== 'casualties') return false;
  if (isPerson(subject, world)) return true;
  const head = subject.name.toLowerCase().split(' of ')[0]!.split(' ').at(-1)!;
  return ATTENDS.has(head) || ATTENDS.has(head.replace(/s$/, ''));
}

const ATTENDS = new Set(
  'official authority authorities police rescuer firefighter doctor medic officer ministry source agency minister spokesman spokeswoman spokesperson patrol navy army soldier coastguard responder investigator prosecutor coroner family families relative witness dispatcher office condition remains body bodies'.split(
    ' ',
  ),
);

/** "bought Orrin Foods for $3.2bn": a price is that of what changes hands, whoever pays it. */
function ofSale(draft: Draft, world: World): Told | null {
  if (draft.metric?.id !== 'sale_price') return null;
  const goods = goodsOf(draft, world.rulebook.language);
  return goods < 0 ? null : resolved(draft, world, goods);
}

function ofShape(draft: Draft, world: World): Told | null {
  const chunk = draft.roles.subject;
  if (chunk === undefined || isDateline(draft, chunk)) return null;
  if (draft.frame.chunks[chunk]!.kind === 'figure')
    return earlierInSentence(draft, world).find((d) => d.chunk === chunk)?.subject ?? null;
  const named = metricAt(draft.frame, chunk, draft.dimension, world.rulebook, false);
  return named ? ownerOf(draft, world, chunk, named.from) : resolved(draft, world, chunk);
}

/** "WEXLEY — At least 34 people": where it was written. */
function isDateline({ frame: { chunks, tokens } }: Draft, chunk: number): boolean {
  const { from, to } = chunks[chunk]!;
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return from === 0 && DASH.test(chunks[chunk + 1]?.word ?? '') && /^[\p{Lu}\s.'-]{3,}$/u.test(words);
}
const DASH = /^(?:—|–|-|--)$/;

/** "AWS's 10% share", "its 40 shops". */
function ofOwnerInFront(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const { tokens, chunks } = frame;
  let at = draft.chunk - 1;
  const det = chunks[at];
  if (det?.kind === 'det') {
    for (let i = det.from; i < det.to; i++)
      if (OWNED.has(tokens.lower[i]!)) return ownerMeant(draft, world, tokens.lower[i]!);
    at--;
  }
  // "Metra's proposed $1.1bn budget"
  if (chunks[at]?.kind === 'verb' && chunks[at]!.bare && isOwner(frame, at - 1)) at--;
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return null;
  const last = tokens.lower[noun.to - 1]!;
  if (last === "'s" || last === "'") return resolved(draft, world, at);
  // "Nvidia's oft-cited $50bn framework"
  const own = possessiveIn(tokens, noun);
  return own > noun.from ? subjectFromRange(frame, { from: noun.from, to: own }) : null;
}

const isOwner = ({ chunks, tokens }: Frame, at: number): boolean =>
  chunks[at]?.kind === 'noun' && /^['’]s?$/.test(tokens.lower[chunks[at]!.to - 1]!);

/** "her 59,802 votes to his 53,684": somebody else than the figure before is about. */
function ownerMeant(draft: Draft, world: World, word: string): Told | null {
  const person = word === 'his' || word === 'her';
  const mine =
    !draft.like && draft.clauseSubject >= 0 && draft.clauseSubject < draft.chunk && draft.verb < draft.chunk;
  if (mine) {
    const subject = resolved(draft, world, draft.clauseSubject);
    if (subject) return subject;
  }
  const taken = draft.like?.subject?.id;
  const owner = carried(draft, world, person ? 'person' : 'thing');
  if (owner && owner.id !== taken) return owner;
  if (!person) return owner;
  for (let s = draft.sentence - 1; s >= 0 && draft.sentence - s <= 2; s--)
    for (const e of [...world.frameOf(draft.passage, s).entities].reverse()) {
      const id = e.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      if (id !== taken && e.id === null && e.name.includes(' '))
        return { id, name: e.name, from: 'previous', named: true };
    }
  return owner;
}

/** "Thirty-five per cent will be let at social rents": of what was counted in the sentence before. */
function ofElidedBase(draft: Draft, world: World): Told | null {
  if (!draft.isSubject || draft.dimension !== 'ratio' || draft.roles.relative !== undefined) return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 5; i--) {
    const other = world.drafts[i]!;
    if (other.passage !== draft.passage || draft.sentence - other.sentence > 1) return null;
    if (!other.mention.counted || !other.mention.unit) continue;
    return { ...subjectOfUnit(other.frame.tokens.text.slice(...other.mention.unit)), from: 'previous' };
  }
  return null;
}

const subjectOfUnit = (name: string): Told => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  name,
  from: 'text',
  named: false,
});

/** "At Hollins Academy, where 212 pupils sat the exams". */
function ofWhere(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  for (let i = draft.chunk - 1; i >= 1 && draft.chunk - i < 8; i--) {
    const chunk = chunks[i]!;
    if (chunk.word === ';' || chunk.kind === 'verb') return null;
    if (chunk.word !== 'where' && chunk.word !== 'whose') continue;
    for (let k = i - 1; k >= 0 && i - k < 4; k--)
      if (chunks[k]!.kind === 'noun') return resolved(draft, world, k);
  }
  return null;
}

/** "plunged 41% for Orrin Motors", "gains of 26% for Halm": of whom a movement is, where the clause tells no one. */
function ofWhom(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (!draft.isChange || chunks[draft.chunk + 1]?.word !== 'for') return null;
  const whom = draft.chunk + 2;
  return chunks[whom]?.kind === 'noun' && hasName(draft.frame, whom) ? resolved(draft, world, whom) : null;
}

/** "revenue topped $15 bn, about a tenth of the total": the same thing in another measure. */
function ofApposition(draft: Draft, world: World): Told | null {
  const earlier = earlierInSentence(draft, world)[0];
  if (!earlier || draft.isSubject || draft.mention.counted) return null;
  const between = draft.frame.chunks.slice(earlier.chunk + 1, draft.chunk);
  const beside =
    between.length > 0 &&
    between.length <= 3 &&
    between.every((c) => c.word === ',' || c.word === 'or' || c.kind === 'det' || c.kind === 'adverb');
  return beside ? earlier.subject : null;
}

/** "(Abilene at 1 GW in 15 months)": brackets speak of one thing. */
function ofBrackets(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  for (let i = draft.chunk - 1; i >= 0 && draft.chunk - i < 9; i--) {
    const { kind, word } = chunks[i]!;
    if (kind === 'verb' || word === ')') return null;
    if (word !== '(') continue;
    return earlierInSentence(draft, world).find((d) => d.chunk > i)?.subject ?? null;
  }
  return null;
}

/** "eight people, including four pupils": some of those counted before, in the same place. */
function ofIncluding(draft: Draft, world: World): Told | null {
  if (!draft.mention.counted || draft.frame.chunks[draft.chunk - 1]?.word !== 'including') return null;
  const whole = earlierInSentence(draft, world)[0];
  return whole?.mention.counted && draft.chunk - whole.chunk < 8 ? whole.subject : null;
}

function ofLike(draft: Draft): Told | null {
  return draft.like?.subject ?? null;
}

function ofMeasure(draft: Draft, world: World): Told | null {
  if (draft.measure < 0) return null;
  const { frame } = draft;
  const named = metricAt(frame, draft.measure, draft.dimension, world.rulebook, true);
  return ownerOf(draft, world, draft.measure, named?.from ?? frame.chunks[draft.measure]!.head);
}

const OWNER_PREPOSITIONS = new Set(
  'of in at for from by on across among to between with through via within'.split(' '),
);

/**
 * The possessor, the complement, or the name in front of a metric: "Oslo's rainfall", "rainfall in Oslo", "Oslo rainfall".
 * Where the clause is about somebody who does something with it ("Amazon owns a stake in a rival"), only a possessor owns it.
 */
function ownerOf(draft: Draft, world: World, chunk: number, metricFrom: number): Told | null {
  const { frame } = draft;
  const { tokens, entities, chunks } = frame;
  const noun = chunks[chunk]!;
  const own = possessiveIn(tokens, { from: noun.from, to: Math.max(metricFrom + 1, noun.head + 1) });
  if (own > noun.from) {
    // "Alphabet's Google Cloud revenue" is Google Cloud's
    const inner = entities.find(
      (e) => e.span[0] >= tokens.start[own + 1]! && e.span[1] <= (tokens.start[metricFrom] ?? 0),
    );
    if (inner?.id) return { id: inner.id, name: inner.name, from: 'registry', named: true };
    // "Amazon's AI revenue", "Sony's PC sales": a business of its own, by its capitals
    let to = own;
    for (let i = own + 1; i < metricFrom; i++) if (capitalised(tokens, i)) to = i + 1;
    return subjectFromRange(frame, { from: noun.from, to });
  }
  // "Norland's 2026 growth": the year stands between
  let before = chunk - 1;
  while (BETWEEN.has(chunks[before]?.kind ?? '') || (chunks[before]?.bare && isOwner(frame, before - 1)))
    before--;
  const far = chunks[before];
  if (far?.kind === 'noun' && far.to > far.from + 1 && /^'s?$/.test(tokens.lower[far.to - 1]!))
    return subjectFromRange(frame, { from: far.from, to: far.to - 1 });
  if (tokens.lower[noun.from] === 'whose') {
    const owner = antecedent(draft, world, chunk);
    if (owner) return owner;
  }
  if (OWNED.has(tokens.lower[noun.from]!)) {
    // "The bank left its key rate": its own clause's subject
    const mine =
      draft.clauseSubject >= 0 && draft.clauseSubject < chunk
        ? resolved(draft, world, draft.clauseSubject)
        : null;
    if (mine) return mine;
    const owner = carried(draft, world, personal(tokens.lower[noun.from]!) ? 'person' : 'thing', chunk);
    if (owner) return owner;
  }
  // "cocaine with a street value of £30,000"
  if (chunks[chunk - 1]?.word === 'with' && chunks[chunk - 2]?.kind === 'noun' && !hasName(frame, chunk - 2))
    return resolved(draft, world, chunk - 2);
  if (isDoer(draft, world, chunk)) return null;
  const all = complements(frame, chunk).filter(
    (c) => OWNER_PREPOSITIONS.has(c.prep) && !TIMES.has(chunks[c.chunk]!.word),
  );
  const of = all.find((c) => c.prep === 'of' || c.prep === 'at' || c.prep === 'for') ?? all[0];
  if (of) {
    const subject = resolved(draft, world, of.chunk);
    if (subject) return subject;
  }
  const start = tokens.start[noun.from]!;
  const until = tokens.start[metricFrom] ?? start;
  for (const entity of entities) {
    if (entity.span[0] < start || entity.span[0] >= until) continue;
    // "Average Weekday Ridership": a measure in capitals is nobody's name
    if (entity.id === null && entity.span[1] > until) continue;
    const id = entity.id ?? entity.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return { id, name: entity.name, from: entity.id ? 'registry' : 'text', named: true };
  }
  return null;
}

const BETWEEN = new Set(['period', 'det', 'figure']);

/** "The loss for the financial year": a time owns nothing. */
const TIMES = new Set(
  'year years quarter month months week period season half decade century day time past future term'.split(
    ' ',
  ),
);

/** "The winger, whose fee", "the 24-year-old, whose wages": what stands before the clause. */
function antecedent(draft: Draft, world: World, chunk: number): Told | null {
  const { chunks } = draft.frame;
  const at = chunks[chunk - 1]?.word === ',' ? chunk - 2 : chunk - 1;
  const before = chunks[at];
  if (before?.kind === 'figure')
    return earlierInSentence(draft, world).find((d) => d.chunk === at)?.subject ?? null;
  return before?.kind === 'noun' ? resolved(draft, world, at) : null;
}

const personal = (word: string): boolean => word === 'his' || word === 'her';

/** True where the clause has a subject of its own that acts on the metric rather than reports it. */
function isDoer(draft: Draft, world: World, chunk: number): boolean {
  const { clauseSubject, frame, verb } = draft;
  if (clauseSubject < 0 || clauseSubject === chunk || verb < 0) return false;
  const subject = frame.chunks[clauseSubject]!;
  if (subject.kind === 'figure' || subject.word === 'there') return false;
  if (isSaying(draft, verb)) return false;
  return isMeasure(frame, clauseSubject, world.rulebook) === null;
}

/** True where the verb is one by which a source is named in this sentence. */
function isSaying({ frame }: Draft, verb: number): boolean {
  const at = frame.tokens.start[frame.chunks[verb]!.head]!;
  return frame.attributions.some((a) => a.rule !== 'said:finder' && a.span[0] <= at && a.span[1] > at);
}

function ofShare(draft: Draft, world: World): Told | null {
  const base = draft.roles.relative;
  if (base === undefined) return null;
  const agent = draft.frame.chunks[draft.chunk - 1]?.word === 'by';
  const listed =
    draft.like?.roles.relative !== undefined &&
    draft.like.derivation.some((d) => d.startsWith('subject from the whole'));
  if (!draft.isSubject && !agent && !listed) return null;
  const { chunks } = draft.frame;
  // "80% of Azure and GCP revenue comes from": both
  if (chunks[base]!.kind === 'noun' && chunks[base + 1]?.word === 'and' && chunks[base + 2]?.kind === 'noun')
    return subjectFromRange(draft.frame, { from: chunks[base]!.from, to: chunks[base + 2]!.to });
  // "12% of those who took it": a pronoun that points at nothing before
  if (draft.frame.chunks[base]!.kind !== 'noun') return null;
  return resolved(draft, world, base);
}

function ofThing(draft: Draft, world: World): Told | null {
  const thing = draft.roles.thing;
  if (thing === undefined) return null;
  // "600 Gbps network and 300 Gbps disk": the second noun is what the first is, a measure
  const earlier = earlierInSentence(draft, world)[0];
  if (
    earlier &&
    earlier.dimension === draft.dimension &&
    draft.chunk - earlier.chunk <= 3 &&
    earlier.shape === 'metric-after-figure'
  )
    return null;
  const { dimension } = draft;
  // a term, a share, an amount belongs to somebody; a size, an age or a power is the thing's own
  // but "the four-day festival" is what lasts
  if (dimension === 'duration') return eventAt(draft, world, thing);
  return dimension === 'ratio' ? null : resolved(draft, world, thing);
}

/** Activities of somebody who is named elsewhere. */
const ACTIVITY = new Set(
  'construction work building production operations delivery testing assembly excavation drilling installation deployment'.split(
    ' ',
  ),
);

const CAUSES = new Set(['make', 'keep', 'leave', 'render']);

/** True where a verb of saying in the sentence has this chunk for its subject. */
function speaks({ frame }: Draft, chunk: number): boolean {
  const { tokens, chunks, attributions } = frame;
  const text = tokens.text.slice(tokens.start[chunks[chunk]!.from], tokens.end[chunks[chunk]!.to - 1]);
  return attributions.some((a) => a.speaker === text);
}

/** "242 people on board the flight to Rimo", "45 people aboard the ferry". */
function ofVessel(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  if (!draft.mention.counted) return null;
  let at = draft.tokens[1];
  while (at < draft.tokens[1] + 3 && tokens.lower[at] !== 'board' && tokens.lower[at] !== 'aboard') at++;
  const on = draft.isSubject ? onVessel(draft, world) : -1;
  if (on >= 0) return resolved(draft, world, on);
  const board = tokens.lower[at];
  if (board !== 'aboard' && !(board === 'board' && tokens.lower[at - 1] === 'on')) return null;
  for (let i = draft.chunk + 1; i < chunks.length && i - draft.chunk < 6; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind !== 'noun' || chunk.to <= at + 1) continue;
    if (chunk.from > at + 2) return null;
    return chunk.from > at
      ? resolved(draft, world, i)
      : subjectFromRange(draft.frame, { from: at + 1, to: chunk.to }, chunk.head);
  }
  return null;
}

/** "68 passengers were on the train", "12 people were travelling in the minibus". */
function onVessel({ frame, verb }: Draft, { rulebook }: World): number {
  const { chunks } = frame;
  if (!BEING.has(chunks[verb]!.word)) return -1;
  const prep = chunks[verb + 1];
  const noun = chunks[verb + 2];
  const vessel = noun?.kind === 'noun' && rulebook.language.list('vessels').has(noun.word);
  return vessel && (prep?.word === 'on' || prep?.word === 'in' || prep?.word === 'aboard') ? verb + 2 : -1;
}
const BEING = new Set(['is', 'are', 'was', 'were', 'been', 'travelling', 'traveling', 'riding', 'sitting']);

function ofClause(draft: Draft, world: World): Told | null {
  const { clauseSubject, frame } = draft;
  if (clauseSubject < 0 || clauseSubject === draft.chunk) return null;
  const chunk = frame.chunks[clauseSubject]!;
  if (chunk.kind === 'figure') {
    const other = earlierInSentence(draft, world).find((d) => d.chunk === clauseSubject);
    // "the 85 new teachers will cost $4m": what they cost is theirs
    if (other?.mention.counted && other.mention.unit && draft.dimension === 'money' && other.isSubject)
      return subjectOfUnit(other.frame.tokens.text.slice(...other.mention.unit));
    if (other) return other.subject;
    // "1 GW of compute maps to $10 bn"
    const of =
      frame.chunks[clauseSubject + 1]?.word === 'of' && frame.chunks[clauseSubject + 2]?.kind === 'noun';
    return of ? resolved(draft, world, clauseSubject + 2) : null;
  }
  if (chunk.kind === 'pronoun' && chunk.word === 'there') return null;
  // "the path to make the company relevant for 30 years": of whom the verb makes something
  const next = frame.chunks[draft.verb + 1];
  if (
    CAUSES.has(frame.chunks[draft.verb]!.word) &&
    next?.kind === 'noun' &&
    draft.verb + 1 < draft.chunk &&
    frame.tokens.lower[frame.chunks[draft.verb]!.from] === 'to'
  )
    return resolved(draft, world, draft.verb + 1);
  // "A study shows that 40% of": what is reported is not about the report
  if (REPORTS.has(chunk.word) && SHOWS.test(frame.chunks[draft.verb]!.word)) return null;
  // who puts the figure on a thing is not the thing
  if (speaks(draft, clauseSubject)) {
    const earlier = earlierInSentence(draft, world)[0]?.subject;
    if (earlier) return earlier;
  }
  if (clauseSubject === draft.measure) return null;
  if (chunk.kind === 'noun') {
    // a measure is about something else: its owner, or what the text speaks of
    const word = isMeasure(frame, clauseSubject, world.rulebook);
    // "the Saltmarsh reserve covers 900 hectares": a named thing whose word also names a sum of money
    const thing =
      word &&
      hasName(frame, clauseSubject) &&
      !isRelative(draft.dimension) &&
      !fits(word.rule, numerator(draft.dimension));
    const measure = thing ? null : word;
    if (measure)
      return (
        ownerOf(draft, world, clauseSubject, measure.from) ??
        earlierInSentence(draft, world)[0]?.subject ??
        null
      );
    const intent = INTENT.has(chunk.word) && frame.tokens.lower[frame.chunks[draft.verb]!.from] === 'to';
    if (intent) {
      const owner = ownerOf(draft, world, clauseSubject, chunk.head);
      if (owner) return owner;
    }
    if (
      ACTIVITY.has(chunk.word) &&
      chunk.to - chunk.from <= 2 &&
      complements(frame, clauseSubject).length === 0
    ) {
      const named = carried(draft, world, 'any', clauseSubject);
      if (named?.named) return named;
    }
    if (isStage(draft, clauseSubject)) {
      // "the first phase of the park", "phase 2 will cost"
      const whole = complements(frame, clauseSubject).find((c) => c.prep === 'of');
      if (whole) return resolved(draft, world, whole.chunk);
      const named = carried(draft, world, 'any', clauseSubject);
      if (named?.named) return named;
    }
  }
  return resolved(draft, world, clauseSubject);
}

const REPORTS = new Set(
  'analysis study report survey poll research data figures statistics numbers records estimate estimates review audit investigation findings results'.split(
    ' ',
  ),
);
const SHOWS = /^(?:show|reveal|suggest|find|found|indicat|estimat|conclud|put|warn|said|say)/;

/** "Phase 1 reached": the stage is scope, the thing is named before. */
function isStage({ frame }: Draft, chunk: number): boolean {
  const { from, to } = frame.chunks[chunk]!;
  const [a, b] = [frame.tokens.start[from]!, frame.tokens.end[to - 1]!];
  return frame.cues.some((c) => c.field === 'stage' && c.span[0] <= a + 4 && c.span[1] >= b);
}

/** A line without a verb is about what it begins with: "A pocket calculator, available for $12". */
function ofOpening(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  if (chunks.some((c) => c.kind === 'verb' && !c.bare)) return null;
  const at = chunks.findIndex((c) => c.kind === 'noun');
  if (at < 0 || at >= draft.chunk || chunks[at - 1]?.kind === 'prep' || at === draft.measure) return null;
  if (isMeasure(draft.frame, at, world.rulebook)) return null;
  return resolved(draft, world, at);
}

const PLACES = new Set(['in', 'at', 'on', 'across', 'by', 'of', 'near', 'from', 'for']);

/** "14 people in Lyon", "40 homes near the dam": the name that hangs on the figure. */
function ofComplement(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const { chunks, tokens, entities } = frame;
  let agent = -1;
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < 7; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'figure' || chunk.word === ';' || chunk.kind === 'subordinator') break;
    if (chunk.kind !== 'prep' || !PLACES.has(chunk.word)) continue;
    const noun = chunks[i + 1]!;
    if (noun.kind !== 'noun') continue;
    const named = entities.some(
      (e) => e.span[0] >= tokens.start[noun.from]! && e.span[1] <= tokens.end[noun.to - 1]!,
    );
    if (named) return resolved(draft, world, i + 1);
    if (chunk.word === 'by' && agent < 0) agent = i + 1;
  }
  return agent < 0 ? null : resolved(draft, world, agent);
}

/** "… but in Idra it is 63%", "among the young the figure was 41%": the place or group said first is what this one is about. */
function ofFronted(draft: Draft, world: World): Told | null {
  if (!draft.like || draft.clauseSubject < 0) return null;
  const { chunks } = draft.frame;
  let found = -1;
  for (let i = draft.clauseSubject - 1; i >= 0 && draft.clauseSubject - i < 8; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun' && chunks[i - 1]?.kind === 'prep' && GROUPED.has(chunks[i - 1]!.word))
      found = i;
    if (chunk.kind === 'verb' || chunk.kind === 'and' || chunk.kind === 'subordinator' || chunk.word === ',')
      break;
  }
  return found >= 0 ? resolved(draft, world, found) : null;
}
const GROUPED = new Set(['in', 'among', 'for', 'at', 'on', 'with', 'across', 'of']);

const FRONTED = new Set(['after', 'when', 'as']);
const EVENT_LINKS = new Set(['after', 'when', 'as', 'in', 'during', 'by', 'from']);

/** "26 people died after a dam burst": deaths are about what caused them. */
function ofEvent(draft: Draft, world: World): Told | null {
  const family = draft.metric?.family;
  if (family !== 'casualties' && family !== 'displaced') return null;
  const { chunks } = draft.frame;
  // "When the wall fell, eight people died"
  if (chunks[0] && FRONTED.has(chunks[0].word) && chunks[1]?.kind === 'noun' && draft.chunk > 2)
    return resolved(draft, world, 1);
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < 14; i++) {
    const chunk = chunks[i]!;
    if ((chunk.kind !== 'prep' && chunk.kind !== 'subordinator') || !EVENT_LINKS.has(chunk.word)) continue;
    const noun = chunks[i + 1]!;
    if (noun.kind !== 'noun') continue;
    const verb = chunks[i + 2];
    // a common noun with its verb: "dam burst", "coach overturned"
    const alone = verb?.kind === 'verb' && verb.to - verb.from === 1;
    if (alone && hasName(draft.frame, i + 1)) return accidentOf(draft.frame, i + 1, world);
    if (alone) return subjectFromRange(draft.frame, { from: noun.from, to: verb.to }, noun.head);
    return resolved(draft, world, i + 1);
  }
  return null;
}

/** "Brackley Stores said sales rose": a company's measures are its own. */
function ofSpeaker(draft: Draft, world: World): Told | null {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (!rule?.subjects.includes('company')) return null;
  const { attributions, chunks } = draft.frame;
  const said = attributions.find(
    (a) => a.said[0] <= draft.mention.span[0] && a.said[1] >= draft.mention.span[1],
  );
  if (!said || said.rule === 'said:before') return null;
  const at = chunks.findIndex(
    (c) =>
      c.kind === 'verb' &&
      draft.frame.tokens.start[c.head]! >= said.span[0] &&
      draft.frame.tokens.start[c.head]! < said.span[1],
  );
  const subject = at > 0 && chunks[at - 1]!.kind === 'noun' ? resolved(draft, world, at - 1) : null;
  return subject?.named || subject?.from === 'previous' ? subject : null;
}

const IN = new Set(['in', 'at', 'across', 'near', 'of', 'around']);

/** Turnout, inflation and weather are a place's: the last place that the passage says something happened in. */
function ofPlace(draft: Draft, world: World): Told | null {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (!rule || rule.subjects.length === 0 || !rule.subjects.every((s) => s === 'place' || s === 'event'))
    return null;
  for (let s = draft.sentence; s >= 0 && draft.sentence - s <= 4; s--) {
    const { entities, tokens } = world.frameOf(draft.passage, s);
    for (const e of [...entities].reverse()) {
      const before = tokens.lower[tokenAt(tokens, e.span[0]) - 1] ?? '';
      const first = tokens.lower[tokenAt(tokens, e.span[0]) - 2] ?? '';
      if (!IN.has(before) && !(before === 'the' && IN.has(first)) && e.type !== 'place') continue;
      const id = e.id ?? e.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return { id, name: e.name, from: 'previous', named: true };
    }
  }
  return null;
}

/** Where nothing owns the metric, its own words say what the figure is about: "ticket prices". */
function ofMetricWords(draft: Draft): Told | null {
  if (draft.measure >= 0) {
    const subject = subjectFromChunk(draft.frame, draft.measure);
    return subject && { ...subject, weak: true };
  }
  const { unit } = draft.mention;
  if (!unit) return null;
  const text = draft.frame.tokens.text.slice(unit[0], unit[1]);
  const id = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return id === '' ? null : { id, name: text, from: 'text', named: false, weak: true };
}
