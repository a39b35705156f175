import type { Finding } from '../../model/finding.ts';
import type { Entry } from '../entry.ts';
import { sayInterval, scaleOf } from '../finding/amounts.ts';
import { findingOf } from '../finding/finding-of.ts';
import { sayFigure } from '../finding/say.ts';
import { factorsOf, rankOf, severityOf } from '../finding/severity.ts';
import { type Interval, meet } from '../interval/interval.ts';
import type { Fact } from './facts.ts';

/** A piece of arithmetic that the text does or implies: `expected` is worked out from the terms, `result` is what it says. */
export interface Equation {
  /** `sum`, `share`, `ratio`, … : names the check. */
  readonly check: string;
  /** With placeholders filled in: "$8 bn + $5 bn = $13 bn". */
  readonly said: string;
  readonly terms: readonly Fact[];
  readonly result: Fact;
  /** Worked out from the digits alone, and from what the figures may stand for. */
  readonly digits: Interval;
  readonly reach: Interval;
  /** Where the text only says that the result lies above or below what is worked out: then it does. */
  readonly compared?: 'lower' | 'higher';
}

/** `holds`: the digits agree, or agree within bounds and `about`; else `fails`. */
export const holds = (e: Equation): boolean =>
  e.compared !== undefined || meet(e.digits, e.result.digits) || meet(e.reach, e.result.reach);

/** True where the digits themselves agree: what a text is likely to have reckoned with. */
export const holdsExactly = (e: Equation): boolean => meet(e.digits, e.result.digits);

/** The equation with its result, as a line. */
export function lineOf(e: Equation): string {
  const { quantity } = e.result.best.claim;
  const scale = e.result.unit === quantity.unit ? scaleOf(quantity) : { by: '1', unit: e.result.unit ?? '' };
  if (e.compared)
    return `${e.said}: worked out ${sayInterval(e.digits, scale)}, ${e.compared} than ${written(e.result)}, as is said`;
  const outcome = holdsExactly(e)
    ? 'which fits'
    : meet(e.reach, e.result.reach)
      ? 'which fits within its bounds'
      : 'which does not fit';
  return `${e.said}: worked out ${sayInterval(e.digits, scale)}, said ${written(e.result)}, ${outcome}`;
}

/** One finding for equations that hang together. */
export function equationFinding(
  equations: readonly Equation[],
  why: string,
  id: readonly string[],
  extra: {
    readonly facts?: readonly Fact[];
    readonly lines?: readonly string[];
    readonly weight?: number;
  } = {},
): Finding {
  const facts = new Set([...equations.flatMap((e) => [...e.terms, e.result]), ...(extra.facts ?? [])]);
  const entries = new Set<Entry>([...facts].sort((a, b) => a.order - b.order).flatMap((f) => f.entries));
  const broken = equations.filter((e) => !holds(e));
  const factors =
    broken.length === 0
      ? []
      : factorsOf({ gap: 0.5, origins: [1], central: extra.weight ?? 1.5, known: 0.8, undecided: null });
  return findingOf({
    id,
    check: equations[0]!.check,
    verdict: broken.length === 0 ? 'holds' : 'fails',
    entries: [...entries],
    why,
    factors,
    severity: broken.length === 0 ? 'none' : severityOf(rankOf(factors), false),
    arithmetic: [...equations.map(lineOf), ...(extra.lines ?? [])],
  });
}

/** The figure of a fact as it is written. */
export const written = (fact: Fact): string => sayFigure(fact.best);
