import type { Claim } from '../../../model/claim.ts';

/** The kinds by which figures are marked: few enough to be told apart by colour and by the line below. */
export const kinds = [
  { id: 'money', label: 'money' },
  { id: 'share', label: 'share' },
  { id: 'count', label: 'count' },
  { id: 'time', label: 'time' },
  { id: 'measure', label: 'measure' },
  { id: 'number', label: 'number' },
] as const;
export type Kind = (typeof kinds)[number]['id'];

const OF: Readonly<Record<string, Kind>> = {
  money: 'money',
  ratio: 'share',
  point: 'share',
  multiple: 'share',
  count: 'count',
  duration: 'time',
  age: 'time',
  number: 'number',
};

export const kindOf = ({ quantity }: Claim): Kind => OF[quantity.dimension] ?? 'measure';
