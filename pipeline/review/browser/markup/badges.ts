import type { FindingState, Severity, Verdict } from '../../../model/finding.ts';
import { type Html, html } from './html.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict',
  fails: 'does not add up',
  update: 'update',
  other_scope: 'other scope',
  other_period: 'other period',
  estimate_spread: 'spread of estimates',
  rounding: 'rounding',
  refines: 'refines',
  bound: 'within a bound',
  identical: 'identical',
  holds: 'adds up',
};

export const verdictName = (verdict: Verdict): string => VERDICT[verdict];
export const verdictBadge = (verdict: Verdict): Html =>
  html`<span class="badge v-${verdict === 'conflict' || verdict === 'fails' ? 'asks' : 'rests'}">${VERDICT[verdict]}</span>`;

/** Filled dots too, so that colour is not the only cue. */
export const severityBadge = (severity: Severity): Html | null =>
  severity === 'none'
    ? null
    : html`<span class="badge sev-${severity}"><span aria-hidden="true">${DOTS[severity]}</span> ${severity}</span>`;
const DOTS = { high: '●●●', medium: '●●○', low: '●○○' } as const;

export const stateBadge = (state: FindingState): Html =>
  html`<span class="badge st-${state}">${state}</span>`;
