import type { Factor, Severity } from '../../model/finding.ts';

/** What makes a contradiction worth a reviewer's minute. */
export interface Weighing {
  /** Gap between the nearest clusters, as a fraction of the larger. */
  readonly gap: number;
  /** Independent origins behind each cluster. */
  readonly origins: readonly number[];
  /** Weight of the metric's family in the rules. */
  readonly central: number;
  /** How well the slots are known, 0 to 1. */
  readonly known: number;
  /** A reason why the texts do not quite decide that it is a contradiction; `null` where there is none. */
  readonly undecided: string | null;
}

/** Factors with their weights; the rank is their sum, and nothing else. */
export function factorsOf({ gap, origins, central, known, undecided }: Weighing): Factor[] {
  const support = origins.reduce((sum, n) => sum + n, 0);
  const factors: Factor[] = [
    {
      name: 'distance',
      value: gap === 0 ? 'the figures touch' : `${percent(gap)} apart at the nearest`,
      weight: tenth(3 * Math.min(1, Math.log10(1 + 99 * Math.min(gap, 1)) / 2)),
    },
    { name: 'origins', value: `${support} independent`, weight: tenth(Math.min(2, 0.7 * (support - 1))) },
    { name: 'measure', value: 'weight of its family in the rules', weight: tenth(central) },
    { name: 'slot', value: `${percent(known)} known`, weight: tenth(3 * known) },
  ];
  if (undecided) factors.push({ name: 'undecided', value: undecided, weight: -2.5 });
  return factors;
}

export const rankOf = (factors: readonly Factor[]): number =>
  tenth(factors.reduce((sum, f) => sum + f.weight, 0));

/** Bounds chosen so that a tenfold difference of two well dated outlets is high, and what is undecided never is. */
export const severityOf = (rank: number, undecided: boolean): Severity =>
  undecided ? (rank >= 5 ? 'medium' : 'low') : rank >= 6.5 ? 'high' : rank >= 4 ? 'medium' : 'low';

const percent = (x: number): string => `${Math.round(x * 100)}%`;
const tenth = (x: number): number => Math.round(x * 10) / 10;
