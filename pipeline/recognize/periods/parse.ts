import type { ClassEdge, FormNode } from '../../rulebook/forms.ts';
import type { Level, PeriodForm } from '../../rulebook/periods.ts';
import { PUNCTUATION } from '../../text/tokens.ts';
import type { Bench, Parse } from './bench.ts';
import { build, type Parts, type Slot } from './build.ts';
import type { Candidate } from './candidate.ts';
import { guards } from './guards.ts';
import { candidatesAt, mayMean } from './word-classes.ts';

/** How deep expressions may stand in each other ("the end of the first week of last May" is three). */
const DEEPEST = 5;

/** The longest expression that begins at token `i`. */
export function parseAt(bench: Bench, i: number): Parse | null {
  const led = walkLevel(bench, 'led', i);
  const span = parseSpan(bench, i);
  const trailing = parsePoint(bench, i) && walkLevel(bench, 'trailing', i);
  return longest(longest(span, led), trailing);
}

function longest(a: Parse | null, b: Parse | null): Parse | null {
  if (!a || !b) return a ?? b;
  return b.to > a.to ? b : a;
}

export const parseSpan = (bench: Bench, i: number): Parse | null => {
  const point = parsePoint(bench, i);
  return point && longest(point, walkLevel(bench, 'range', i));
};

export function parsePoint(bench: Bench, i: number): Parse | null {
  if (bench.depth >= DEEPEST) return null; // not kept: it may well be read from a shallower place
  const known = bench.points[i];
  if (known !== undefined) return known;
  bench.points[i] = null;
  const parse = walkLevel(bench, 'point', i);
  bench.points[i] = parse;
  return parse;
}

function parseInner(bench: Bench, i: number): Parse | null {
  if (bench.depth >= DEEPEST) return null; // not kept: it may well be read from a shallower place
  const known = bench.inner[i];
  if (known !== undefined) return known;
  bench.inner[i] = null;
  const parse = longest(parsePoint(bench, i), walkLevel(bench, 'inner', i));
  bench.inner[i] = parse;
  return parse;
}

interface Best {
  parse: Parse | null;
}

function walkLevel(bench: Bench, level: Level, i: number): Parse | null {
  if (i >= bench.end || bench.depth >= DEEPEST) return null;
  bench.depth++;
  const best: Best = { parse: null };
  walk(bench, bench.rules.forms[level], i, i, null, best);
  bench.depth--;
  return best.parse;
}

function walk(
  bench: Bench,
  node: FormNode<PeriodForm>,
  from: number,
  i: number,
  slots: Slot | null,
  best: Best,
): void {
  for (const form of node.ends) accept(bench, form, from, i, slots, best);
  if (i >= bench.end) return;
  const next = node.words.size > 0 ? node.words.get(bench.tokens.lower[i]!) : undefined;
  if (next) walk(bench, next, from, i + 1, slots, best);
  if (node.classes.size > 0) {
    for (const { name, value, to } of candidatesOf(bench, i)) {
      const edges = to <= bench.end ? node.classes.get(name) : undefined;
      if (!edges) continue;
      for (const { slot, node: after } of edges)
        walk(bench, after, from, to, { slot, value, before: slots, nested: null }, best);
    }
  }
  for (const edge of node.nested) {
    const parse = nestedAt(bench, edge, i);
    if (parse)
      walk(
        bench,
        edge.node,
        from,
        parse.to,
        { slot: edge.slot, value: parse.when, before: slots, nested: parse },
        best,
      );
  }
}

function nestedAt(bench: Bench, edge: ClassEdge<PeriodForm>, i: number): Parse | null {
  if (edge.name === 'inner') return parseInner(bench, i);
  return edge.name === 'span' ? parseSpan(bench, i) : parsePoint(bench, i);
}

function candidatesOf(bench: Bench, i: number): readonly Candidate[] {
  const { tokens, rules } = bench;
  if (!mayMean(tokens, i, rules)) return NONE;
  let known = bench.candidates[i];
  if (!known) {
    known = candidatesAt(tokens, i, rules, bench.dayFirst);
    bench.candidates[i] = known;
  }
  return known;
}

const NONE: readonly Candidate[] = [];

function accept(
  bench: Bench,
  form: PeriodForm,
  from: number,
  to: number,
  slots: Slot | null,
  best: Best,
): void {
  const { parse } = best;
  if (parse && (to < parse.to || (to === parse.to && form.rank >= parse.form.rank))) return;
  if (bench.tokens.lower[to - 1] === '.' && closes(bench, to)) return; // the full stop is the sentence's
  const parts: Parts = { slots, set: form.set };
  const guard = form.guard === null ? undefined : guards[form.guard];
  if (guard && !guard(bench, from, to, parts)) return;
  const when = build(form.make, parts);
  if (when) best.parse = { from, to, when, form, datedFrom: datedFrom(form, from, to, slots) };
}

/** Nothing but closing marks follows in the sentence. */
function closes({ tokens, end }: Bench, to: number): boolean {
  for (let i = to; i < end; i++) if (tokens.kind[i] !== PUNCTUATION) return false;
  return true;
}

function datedFrom(form: PeriodForm, from: number, to: number, slots: Slot | null): number {
  const inside = slots?.nested ?? null;
  if (form.calendar)
    return inside && form.make === 'same' && inside.datedFrom > inside.from ? inside.datedFrom : from;
  return inside ? inside.datedFrom : to;
}
