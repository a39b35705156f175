import { subtract } from '../../model/decimal.ts';
import { sayPeriod } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { Clique } from '../interval/clusters.ts';
import { order } from '../interval/interval.ts';
import { mostPrecise } from '../slot/grade.ts';
import { type Scale, sayAmount, sayInterval, scaleOf } from './amounts.ts';

/** "the planned capex of New Carlisle, phase 1 (May 2026)": what a slot is about, in a reader's words. */
export function sayThing({ claim }: Entry): string {
  const metric = claim.metric ? inSentence(claim.metric.name) : 'figure';
  const subject = claim.subject ? ` of ${claim.subject.name}` : '';
  const { stage, segment, geography } = claim.scope;
  const scope = [stage, segment, geography]
    .map((part) => (part ? `, ${part.replaceAll('_', ' ')}` : ''))
    .join('');
  const period = claim.period && claim.period.known !== 'document' ? ` (${sayPeriod(claim.period)})` : '';
  return `the ${metric}${subject}${scope}${period}`;
}

/** "3 independent sources": who gives a figure, as many as do not have it from one another. */
export function sayHowMany(entries: readonly Entry[]): string {
  const origins = new Set(entries.map((e) => e.origin)).size;
  if (origins > 1) return `${origins} independent sources`;
  const articles = new Set(entries.map((e) => e.claim.document.id)).size;
  return articles > 1 ? `${articles} articles of one origin` : 'one article, more than once,';
}

/** A measure that opened its sentence has a capital there and none here; "GDP" keeps its own. */
const inSentence = (name: string): string => lowered(name.replace(/^(?:the|an?) /iu, ''));

const lowered = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

/** The figure as it is written, on one line. */
export const sayFigure = ({ claim }: Entry): string => claim.written.replace(/\s+/g, ' ');

/** Who stands behind a claim: the speaker, else the outlet, else the file. */
export function sayWho({ claim }: Entry): string {
  const outlet = claim.document.publisher ?? claim.document.path;
  return claim.attribution ? `${claim.attribution.speaker} (in ${outlet})` : outlet;
}

/** "Daily Post and one more give $11 bn": one group of agreeing figures, by its most precise member. */
export function saySide({ members }: Clique<Entry>): string {
  const best = mostPrecise(members);
  const origins = new Set(members.map((m) => m.origin)).size;
  const more = origins > 1 ? ` and ${origins - 1} more` : '';
  return `${sayWho(best)}${more}: ${sayFigure(best)}`;
}

/** The lines that show why the groups do not meet: each one's interval, then the gap between neighbours. */
export function gapLines(cliques: readonly Clique<Entry>[]): string[] {
  const first = cliques[0]!.members[0]!;
  const scale = scaleOf(first.claim.quantity);
  const lines = cliques.map(
    (c) => `“${sayFigure(mostPrecise(c.members))}” stands for ${sayInterval(c.shared, scale)}`,
  );
  for (let i = 1; i < cliques.length; i++) {
    const [a, b] = [cliques[i - 1]!.shared.high, cliques[i]!.shared.low];
    if (a === null || b === null || order(a, b) > 0) continue;
    lines.push(
      order(a, b) === 0
        ? `they touch at ${sayAmount(a, scale)} but share no value: both are written to the same place`
        : `between them lie ${sayAmount(subtract(b, a), scaleOfGap(scale))}`,
    );
  }
  return lines;
}

/** Two percentages lie points apart, not per cent. */
const scaleOfGap = (scale: Scale): Scale =>
  scale.unit === 'percentage' ? { ...scale, unit: 'percentage point' } : scale;

/** Which groups share members: agreement is not passed on, so a figure may agree with two that do not agree with each other. */
export function overlapNotes(cliques: readonly Clique<Entry>[]): string[] {
  const notes: string[] = [];
  for (let i = 1; i < cliques.length && notes.length < 6; i++) {
    const before = new Set(cliques[i - 1]!.members);
    const both = cliques[i]!.members.filter((m) => before.has(m));
    if (both.length > 0)
      notes.push(`${both.map(sayFigure).slice(0, 3).join(', ')} agrees with both its neighbours`);
  }
  return notes;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
