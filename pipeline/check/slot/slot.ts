import type { Claim, Scope, Status } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import type { EventRules } from '../../rulebook/events.ts';
import { ofBuilding } from '../affair/built-by.ts';
import type { CheckContext, Moves } from '../context.ts';
import { headNoun } from '../narrow-kind.ts';

/**
 * How firm a figure is, as far as it decides what it can be compared with: an aim and an outcome are two facts. What is
 * coming is one class, since one outlet's "plans" is another's "is expected to".
 */
const FIRMNESS: Readonly<Record<Status, string>> = {
  actual: 'so',
  estimate: 'so',
  committed: 'to come',
  planned: 'to come',
  forecast: 'to come',
  target: 'aimed at',
  option: 'open',
  rumoured: 'rumoured',
};

/** What is announced once is the same figure before and after it is done: "an $11 bn plant", "will invest $11 bn". */
export function firmness(claim: Claim, moves: Moves): string {
  const firm = FIRMNESS[claim.status];
  return moves === 'announced_once' && firm === 'to come' ? 'so' : firm;
}

/** True where a figure is somebody's reckoning rather than a count. */
export const isReckoned = (claim: Claim): boolean =>
  claim.status === 'estimate' || claim.status === 'forecast';

export const SCOPE_KEYS = [
  'basis',
  'stage',
  'part',
  'segment',
  'geography',
  'relative',
] as const satisfies readonly (keyof Scope)[];

/**
 * Dimension and unit as far as they decide what can be compared: the currency, the base unit, or what is counted, under the name that
 * the rules have for nouns that count one thing. A count without its noun ("11,300 in June, 11,180 in July") has that of its measure.
 */
export function unitKey(claim: Claim, rules: CheckRules): string {
  const { metric, quantity } = claim;
  const { dimension, unit } = quantity;
  if (ofBuilding(claim, rules)) return 'count people';
  if (dimension !== 'count' && dimension !== 'number') return `${dimension} ${unit ?? ''}`;
  // "a capacity of 90,000", "90,000 seats", "holds 90,000 people"
  if (metric?.id === 'capacity' && (unit === null || HELD.has(rules.nounOf(unit)))) return 'count people';
  // "3,000 jobs", "will employ 3,000 people"
  if (metric?.id === 'jobs') return `count ${rules.nounOf('job')}`;
  const { noun } = rules.of(metric);
  // "212,000 visitors", "an attendance of 212,000": a measure of one word says itself what it counts
  const whole = noun !== null && metric !== null && !metric.id.includes('_');
  if (unit !== null && !whole) return `count ${headNoun(unit, rules)}`;
  // "the number of lime trees"
  if (metric?.name.startsWith('number of '))
    return `count ${noun ?? rules.nounOf(metric.id.replaceAll('_', ' '))}`;
  const head = metric?.id.split('_')[0] ?? ''; // the open vocabulary names a count by its noun first: "foundation_installed"
  return `count ${noun ?? rules.nounOf(head)}`;
}

/** Whom a house or a vessel holds, under the names that the rules have for them. */
const HELD = new Set(['people', 'seat', 'spectators', 'passenger', 'guest', 'children', 'visitors']);

const LIST = '\u001f';

/** Claims with one key are about one measure of one thing: subject, metric, unit, and whether it is a change. `null` where unknown. */
export function measureKey(claim: Claim, { rules, events }: CheckContext): string | null {
  const { subject, metric } = claim;
  if (subject === null || metric === null) return null;
  // "41 floors", "46 storeys"
  const plain = metric.family === 'count' && !metric.id.includes('_') ? rules.nounOf(metric.id) : metric.id;
  const id = ofBuilding(claim, rules) ?? plain;
  return [subjectKey(claim, events), id, unitKey(claim, rules), movesBy(claim)].join(LIST);
}

/** The subject's id; of a measure that is told of an event or of its place, the place's: turnout in Velden, in the Velden election. */
export function subjectKey({ subject, metric }: Claim, events: EventRules | null): string {
  const id = subject!.id;
  const event = events?.kindOf(id);
  const either = event?.ofPlace && metric && event.families.has(metric.family);
  return either ? id.slice(0, -event.id.length - 1) : id;
}

/** A growth of 5% and a rise of 5% are one thing, and so are savings and a cut in spending; a price and a rise in price are two. */
export function movesBy(claim: Claim): string {
  if (claim.metric?.family === 'growth' || claim.metric?.family === 'savings') return '';
  return claim.quantity.change === null ? '' : 'change';
}

/** The scope and firmness as one string: the rest of the slot but for the period. */
export const scopeKey = (claim: Claim, moves: Moves): string =>
  SCOPE_KEYS.map((key) => narrowing(claim, key) ?? '').join(LIST) + LIST + firmness(claim, moves);

/** What a claim says of one part of its scope; "a total of 38 homes" are 38 homes. */
export function narrowing({ scope }: Claim, key: keyof Scope): string | null {
  if (key === 'basis' && scope.basis === 'total') return null;
  // "12% of patients", "21% of the patients"
  return key === 'relative'
    ? (scope.relative?.replace(/^(?:the|its|their|all) (?=\p{Ll})/u, '') ?? null)
    : scope[key];
}

/** The parts of the slot, period aside, in which two claims differ, as a person would say it; empty where in none. */
export function differences(a: Claim, b: Claim): string[] {
  const out: string[] = [];
  const say = (part: string, x: string | null, y: string | null): void => {
    if (x !== y) out.push(`${part}: ${x ?? 'not said'} against ${y ?? 'not said'}`);
  };
  say('subject', a.subject?.name ?? null, b.subject?.name ?? null);
  say('metric', a.metric?.name ?? null, b.metric?.name ?? null);
  say('unit', a.quantity.unitName, b.quantity.unitName);
  if (movesBy(a) !== movesBy(b)) out.push('a level against a change');
  for (const key of SCOPE_KEYS) say(NAMES[key], narrowing(a, key), narrowing(b, key));
  if (a.status !== b.status) out.push(`status: ${a.status} against ${b.status}`);
  return out;
}

const NAMES: Readonly<Record<keyof Scope, string>> = {
  basis: 'basis',
  stage: 'stage',
  part: 'part',
  segment: 'segment',
  geography: 'place',
  relative: 'other side',
};

/**
 * True where no part of the scope is said differently by both: what one leaves out does not count against it.
 * @param keys the parts of the scope that are looked at
 */
export const scopesFit = (a: Claim, b: Claim, keys: readonly (keyof Scope)[] = SCOPE_KEYS): boolean =>
  keys.every((key) => {
    const [x, y] = [narrowing(a, key), narrowing(b, key)];
    return x === y || x === null || y === null;
  });
