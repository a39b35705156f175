import type { LanguageRules } from '../../../rulebook/language.ts';
import { fits, type MetricRule } from '../../../rulebook/metrics.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { isDeed } from '../../sentence/wordings/sale.ts';
import type { World } from '../../world.ts';
import { isRelative, metricAt, metricBy } from '../beside/metric-at.ts';
import { isFilledBy } from '../counted/filled-by.ts';
import { dimensionOf, type Found, GROWTH, simple, withChange } from '../found.ts';
import { verbBase } from './verb-bases.ts';
import { withParticle } from './with-particle.ts';

/** "can hold", "will seat": what a thing is able to take; "holds 204 seats" is no capacity. */
export function isAble(frame: Frame, verb: Chunk): boolean {
  for (let i = verb.from; i < verb.head; i++) if (ABLE.has(frame.tokens.lower[i]!)) return true;
  return /^(?:seat|accommodat|sleeps?$)/.test(verb.word);
}

const ABLE = new Set(['can', 'could', 'to', 'will', 'would', 'may']);

/** "The bridge project cost £4m", "the deal values Orrin at £4m": a verb that was read as the end of a measure's words. */
function ruleOfSwallowed(
  { metrics, tokens }: Frame,
  verb: Chunk,
  dimension: string,
  { language, metrics: rules }: Rulebook,
): MetricRule | null {
  const end = tokens.end[verb.head]!;
  const isEnd = metrics.some(
    (m) => m.rule === 'metric:word' && m.span[1] === end && m.span[0] < tokens.start[verb.from]!,
  );
  if (!isEnd) return null;
  const base = verbBase(language.grammar(), verb.word);
  for (const rule of rules.byId.values())
    if (fits(rule, dimension) && rule.verbs.some((forms) => forms.split('/').includes(base))) return rule;
  return null;
}

const PUTS = /^put(?:s|ting)?$/;

/** In words, how far a phrase goes on behind its verb: "took | home", "lost | their lives", "sent | to prison". */
const BEHIND = 2;

/** Money over a stretch shorter than a year. */
const BY_THE_WEEK = /\/(?:wk|mo|d|h)$/;

const BY_TIME = /^[A-Z]{3}\/(?:a|mo|wk|d|h)$/;

const isStaff = ({ frame, clauseSubject }: Draft, language: LanguageRules): boolean =>
  clauseSubject >= 0 && language.list('those employed').has(singular(frame.chunks[clauseSubject]!.word));
const GIVEN = /^(?:receiv|giv|gave|hand|award)/;

const NOMINAL = new Set(['noun', 'det']); // a word that stands alone is a noun here, whatever the tagger made of it
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'being']);

/** What a line and a network do over their whole length. */

const HAD = new Set(['funding', 'prize']);

const MOVED = new Set(['to', 'from', 'by']);

/** The clause is about one of the things that have the measure. */
const standsTall = ({ frame, clauseSubject }: Draft, { id }: MetricRule): boolean =>
  clauseSubject >= 0 &&
  frame.metrics.some(
    (m) =>
      m.id === id &&
      m.rule === 'metric:noun' &&
      m.span[1] === frame.tokens.end[frame.chunks[clauseSubject]!.head],
  );

/** "Teachers earn $58,400 a year", "Ona Brandt, who earns £4m": no profit. */
export function isEarner({ frame, clauseSubject }: Draft, language: LanguageRules): boolean {
  const subject = frame.chunks[clauseSubject];
  if (subject?.kind === 'pronoun')
    return subject.word === 'he' || subject.word === 'she' || subject.word === 'who';
  if (subject?.kind !== 'noun') return false;
  const { lower, end } = frame.tokens;
  const head = lower[subject.head]!;
  if (language.list('earners').has(singular(head)) || language.list('persons').has(singular(head)))
    return true;
  return frame.entities.some((e) => e.type === 'person' && e.span[1] === end[subject.head]);
}

/** The id of the measure that a noun chunk ends with. */
const wordAt = ({ metrics, tokens }: Frame, { head }: Chunk): string | null =>
  metrics.find((m) => m.rule === 'metric:word' && m.span[1] === tokens.end[head])?.id ?? null;

export const isTenant = ({ frame, clauseSubject }: Draft, language: LanguageRules): boolean =>
  clauseSubject >= 0 && language.list('tenants').has(singular(frame.chunks[clauseSubject]!.word));

/** "paid £4m for its failings" */
const paysForDeed = ({ frame, chunk }: Draft, language: LanguageRules): boolean =>
  frame.chunks[chunk + 2]?.kind === 'noun' && isDeed(frame, chunk + 2, language);

export function byVerb(draft: Draft, { rulebook }: World): Found | null {
  if (draft.verb < 0) return null;
  const { frame } = draft;
  const verb = frame.chunks[draft.verb]!;
  // "has put £10m into the club"
  const into = draft.dimension === 'money' && frame.chunks[draft.chunk + 1]?.word === 'into';
  const investment = into && PUTS.test(verb.word) ? rulebook.metrics.byId.get('investment') : undefined;
  if (investment) return simple(investment);
  // "The 11 km line is run by two firms": how long it is, whatever it does
  const thing = draft.roles.thing ?? -1;
  const isSize = draft.dimension === 'length' || draft.dimension === 'mass'; // "The 40 kg lamp was sold"
  if (isSize && thing > draft.chunk && thing < draft.verb) return null;
  // "Nurses make £40,000 a year"
  const made = /^ma(?:ke|kes|de|king)$/.test(verb.word) && BY_TIME.test(draft.mention.quantity.unit ?? '');
  const earned = made && isEarner(draft, rulebook.language) ? rulebook.metrics.byId.get('income') : undefined;
  if (earned) return withChange(draft, simple(earned).metric, earned.id, -1);
  const named = metricBy(
    frame,
    'metric:verb',
    verb.from,
    verb.to + BEHIND,
    dimensionOf(draft),
    rulebook,
    verb.to,
  );
  const swallowed = named ? null : ruleOfSwallowed(frame, verb, dimensionOf(draft), rulebook);
  if (swallowed) return withChange(draft, simple(swallowed).metric, swallowed.id, -1);
  const room = isFilledBy(frame, draft.clauseSubject, verb)
    ? rulebook.metrics.byId.get('capacity')
    : undefined;
  if (room && draft.dimension === 'number' && draft.chunk - draft.verb <= 2) return simple(room);
  // "The hall holds 400": of nothing in particular, people
  const holds = draft.dimension === 'number' && /^holds?$/.test(verb.word);
  if (!named || (named.rule.id === 'capacity' && !isAble(frame, verb) && !holds)) return null;
  // "was awarded a £4m contract", "won an order of £4m": what the thing is worth, and no grant and no prize
  const had = HAD.has(named.rule.id) ? frame.chunks[thing] : undefined;
  if (had && metricBy(frame, 'metric:noun', had.from, had.to, 'money', rulebook)) return null;
  // "connectivity rose from 250 km": a tower rises 300 metres, and rises to nothing
  const { word: before = '' } = frame.chunks[draft.chunk - 1] ?? {};
  if (named.rule.id === 'height' && MOVED.has(before) && !standsTall(draft, named.rule)) return null;
  // "The network covers 40 miles", "the line runs 40 km": how long it is, and no way that anybody went
  const isLong =
    named.rule.id === 'distance' && frame.language.list('go over a length').has(verb.word) && !draft.isChange;
  const length = isLong ? rulebook.metrics.byId.get('length') : undefined;
  if (length && standsTall(draft, length)) return simple(length);
  // "The tower measures 140 metres"
  const height =
    named.rule.id === 'length' && /^measur/.test(verb.word) ? rulebook.metrics.byId.get('height') : undefined;
  if (height && standsTall(draft, height)) return simple(height);
  // what rises to 170,000 is no rise
  if (GROWTH.has(named.rule.id) && !draft.isChange) return null;
  if (isRelative(dimensionOf(draft)) && GROWTH.has(named.rule.id)) return null;
  // "spent on wages", "invested in the port": the object of a verb is near it
  if (draft.chunk - draft.verb > 6) return null;
  // "tickets sell for £4": the price of a ticket, which their own word says
  const own = named.rule.id === 'price' && draft.clauseSubject >= 0 ? draft.clauseSubject : -1;
  if (own >= 0 && metricAt(frame, own, 'money', rulebook, false)?.rule.id === 'price') return null;
  // "Tenants in Halm pay £940 a month"
  const rent =
    named.rule.id === 'payment' && isTenant(draft, rulebook.language)
      ? rulebook.metrics.byId.get('price')
      : undefined;
  if (rent) return withChange(draft, { id: 'rent', name: 'rent', family: rent.family }, rent.id, -1);
  // "paid £5m for the striker": the price of what is had for it
  const price = rulebook.metrics.byId.get('price');
  const next = frame.chunks[draft.chunk + 1];
  if (
    price &&
    named.rule.id === 'payment' &&
    next?.word === 'for' &&
    frame.chunks[draft.chunk + 2]?.kind !== 'period' &&
    !paysForDeed(draft, rulebook.language)
  )
    return simple(price);
  // "will earn £120,000 a week": what comes in by the week or the hour is pay
  const pay = rulebook.metrics.byId.get('income');
  const isEarned = named.rule.family === 'profit' && named.rule.id !== 'loss';
  const byTheWeek = isEarned && BY_THE_WEEK.test(draft.mention.quantity.unit ?? '');
  // "are paid £31,000", but not "was ordered to pay the farm £4m"
  const isPassive = BE.has(frame.tokens.lower[verb.from]!) && frame.tokens.lower[verb.head] === 'paid';
  const isPaid = named.rule.id === 'payment' && isPassive;
  // "farmers are paid 38p a litre": the price of what they sell
  const isByUnit = /^money per (?:volume|mass|energy)$/.test(draft.dimension);
  if (price && isByUnit && (isPaid || named.rule.id === 'payment')) return simple(price);
  if (pay && (byTheWeek || isPaid || (isEarned && isEarner(draft, rulebook.language))))
    return withChange(
      draft,
      { id: pay.id, name: `${pay.name} (${verb.word})`, family: pay.family },
      pay.id,
      -1,
    );
  // "the fine was raised from £60 to £200": where it moved, and nothing that was raised
  if (named.rule.id === 'funding' && verb.word === 'raised' && /^(?:from|to)$/.test(before)) return null;
  // "to pay £27m back to tenants"
  const repaid =
    next?.word === 'back' && named.rule.id === 'payment' ? rulebook.metrics.byId.get('repayment') : undefined;
  if (repaid) return simple(repaid);
  // "agreed to pay a $12m fine"
  const due = named.rule.id === 'payment' && next && NOMINAL.has(next.kind) ? wordAt(frame, next) : null;
  const rule = due === null ? undefined : rulebook.metrics.byId.get(due);
  if (rule) return simple(rule);
  // "must pay a £149 surcharge": which its noun says
  if (next?.kind === 'noun' && rulebook.language.list('sums by their own name').has(next.word)) return null;
  // "will cut annual spending by £3m": what is saved
  const savings = rulebook.metrics.byId.get('savings');
  const down = (draft.mention.quantity.change ?? draft.direction) === 'down';
  // and where that leads is the spending: "by £3m, to £2m"
  if (savings && named.rule.family === 'spend' && draft.isChange && down)
    return { ...simple(savings), base: simple(named.rule).metric };
  // "workers will receive £300": paid to people
  const payment =
    named.rule.id === 'funding' && GIVEN.test(verb.word) ? rulebook.metrics.byId.get('payment') : undefined;
  if (payment && isStaff(draft, rulebook.language)) return simple(payment);
  // "is short by £4m": so much is lacking, and nothing moved
  if (named.rule.id === 'deficit') {
    draft.isChange = false;
    return simple(named.rule);
  }
  const deed = withParticle(frame, verb, named);
  const name = named.rule.name.includes(deed) ? named.rule.name : `${named.rule.name} (${deed})`;
  return withChange(draft, { id: named.rule.id, name, family: named.rule.family }, named.rule.id, -1);
}
