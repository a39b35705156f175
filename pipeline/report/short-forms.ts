import type { Claim } from '../model/claim.ts';
import type { Mention, PeriodMention } from '../model/mention.ts';
import { type Bound, isRange, type Quantity } from '../model/quantity.ts';

/**
 * The short forms in which rule examples, `explain` and test failures write down what was recognised.
 * Quantities are in the unit of the text: `~2.2 gigawatt`, `10000000000..15000000000 dollar`, `6.5 percentage up`.
 */
const SIGN: Readonly<Record<Bound, string>> = {
  exact: '',
  between: '',
  about: '~',
  at_least: '>=',
  more_than: '>',
  at_most: '<=',
  less_than: '<',
  up_to: 'upto:',
};

export function shortQuantity({ written, bound, change }: Quantity): string {
  const { value, unitName } = written;
  const number = isRange(value) ? `${value[0]}..${value[1]}` : value;
  return [SIGN[bound] + number, unitName, change].filter(Boolean).join(' ');
}

/** `2024-09-01/2024-09-30 month`, `2019-01-01/.. year since`; an open end is `..`. */
export function shortPeriod({ period, role }: Pick<PeriodMention, 'period' | 'role'>): string {
  const range = `${period.from ?? '..'}/${period.to ?? '..'}`;
  return [range, period.grain, role === 'at' ? null : role].filter(Boolean).join(' ');
}

export function shortMention(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return shortQuantity(mention.quantity);
    case 'period':
      return shortPeriod(mention);
    case 'entity':
      return mention.id ?? (mention.type ? `${mention.name} (${mention.type})` : mention.name);
    case 'metric':
      return mention.id;
    case 'cue':
      return `${mention.field}=${mention.value}`;
    case 'attribution':
      return mention.speaker;
  }
}

/** A claim as flat words, the keys that a rule example may ask for. */
export function shortClaim(claim: Claim): Readonly<Record<string, string | null>> {
  const { quantity, period, scope } = claim;
  return {
    figure: claim.written,
    quantity: shortQuantity(quantity),
    value: isRange(quantity.value) ? `${quantity.value[0]}..${quantity.value[1]}` : quantity.value,
    unit: quantity.unit,
    bound: quantity.bound,
    change: quantity.change,
    subject: claim.subject?.id ?? null,
    name: claim.subject?.name ?? null,
    metric: claim.metric?.id ?? null,
    family: claim.metric?.family ?? null,
    period: period && `${period.from ?? '..'}/${period.to ?? '..'}`,
    known: period?.known ?? null,
    status: claim.status,
    speaker: claim.attribution?.speaker ?? null,
    revision: claim.revision,
    ...scope,
  };
}
