import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { originsOf } from '../../pipeline/check/origins/origins.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import type { Document } from '../../pipeline/model/document.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { article } from '../support/article.ts';
import { type Draft, drafts, type Figure, sentence, writeArticle } from './articles.ts';
import { rules } from './rules.ts';

/**
 * One figure is changed in a copy of an article by another outlet; the checker must report exactly that one, and nothing where the
 * change is harmless. From the text on, through everything.
 */
const rulebook = rules();

const document = (id: string, published: string, text: string): Document =>
  article(text, { id, format: 'text', published });

/** A generator with a fixed seed. */
function chance(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

const all = drafts(chance(7));
const originals = all.map((draft, i) => document(`Morning Post ${i}`, '2026-05-04', writeArticle(draft)));
const claimsOf = originals.map((d) => extract(d, rulebook).claims);

/** The alarms of an article and its copy by another outlet, in which figure `index` reads as `changed`. */
function alarms(article: number, index: number, changed: string): readonly Finding[] {
  const copy = document(
    `Evening Echo ${article}`,
    '2026-05-04',
    writeArticle(all[article]!, (i) => (i === index ? changed : null)),
  );
  const claims: Claim[] = [...claimsOf[article]!, ...extract(copy, rulebook).claims];
  const findings = check(claims, originsOf([originals[article]!, copy]), rulebook);
  return findings.filter((f) => f.verdict === 'conflict' || f.verdict === 'fails');
}

interface Case {
  readonly article: number;
  readonly index: number;
  readonly draft: Draft;
  readonly figure: Figure;
}

const cases: readonly Case[] = all.flatMap((draft, article) =>
  draft.figures.map((figure, index) => ({ article, index, draft, figure })),
);

/** So many of a list, evenly spread over it. */
function some<T>(many: number, list: readonly T[]): T[] {
  return list.filter(
    (_, i) => Math.floor(((i + 1) * many) / list.length) > Math.floor((i * many) / list.length),
  );
}

/** Other values that no rounding explains: more and less by a fifth to three quarters. */
const PLANTS = [1.23, 0.78, 1.7, 0.4];
const planted = some(
  300,
  PLANTS.flatMap((factor) => cases.map((c) => ({ ...c, factor }))),
);

/** Harmless other ways to give the same figure. */
const HARMLESS: readonly (readonly [string, (c: Case) => string | null])[] = [
  [
    'reworded',
    ({ draft, figure: { pattern: p, value } }) => sentence(draft.subject, p.other, p.style.write(value)),
  ],
  [
    'rounded',
    ({ draft, figure: { pattern: p, value } }) => sentence(draft.subject, p.text, p.style.rounded(value)),
  ],
  [
    'about',
    ({ draft, figure: { pattern: p, value } }) =>
      sentence(draft.subject, p.text, `about ${p.style.rounded(value)}`),
  ],
  [
    'in another unit',
    ({ draft, figure: { pattern: p, value } }) =>
      p.style.converted && sentence(draft.subject, p.text, p.style.converted(value)),
  ],
  [
    'a range',
    ({ draft, figure: { pattern: p, value } }) => sentence(draft.subject, p.text, p.style.range(value)),
  ],
  [
    'a bound',
    ({ draft, figure: { pattern: p, value } }) =>
      sentence(draft.subject, p.text, `more than ${p.style.write(value * 0.97)}`),
  ],
];
const harmless = some(
  300,
  HARMLESS.flatMap(([how, change]) => cases.map((c) => ({ ...c, how, changed: change(c) }))).filter(
    (c) => c.changed !== null,
  ),
);

describe('planted errors', () => {
  it('are reported, and nothing else is', { timeout: 120_000 }, () => {
    const missed: string[] = [];
    let elsewhere = 0;
    let reports = 0;
    for (const { article, index, draft, figure, factor } of planted) {
      const { pattern: p, value } = figure;
      const scale = 10 ** p.style.places;
      const other = Math.round(value * factor * scale) / scale;
      const changed = sentence(draft.subject, p.text, p.style.write(other));
      const found = alarms(article, index, changed);
      const there = found.filter((f) => f.members.some((m) => m.sentence === changed));
      reports += found.length;
      elsewhere += found.length - there.length;
      if (there.length === 0) missed.push(`${p.family}: ${changed} (was ${p.style.write(value)})`);
    }
    expect(planted.length).toBe(300);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.03 * planted.length);
    expect(elsewhere).toBeLessThanOrEqual(0.01 * reports);
  });

  it('are not seen in harmless changes', { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    for (const { article, index, how, changed } of harmless)
      for (const f of alarms(article, index, changed!)) wrong.push(`${how}: ${changed} — ${f.why}`);
    expect(harmless.length).toBe(300);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.01 * harmless.length);
  });

  it('are not there before planting', () => {
    const findings = originals.flatMap((_, i) => check(claimsOf[i]!, null, rulebook));
    expect(
      findings.filter((f) => f.verdict === 'conflict' || f.verdict === 'fails').map((f) => f.why),
    ).toEqual([]);
  });
});
