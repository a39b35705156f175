import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Document } from '../../pipeline/model/document.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { article } from '../support/article.ts';
import type { Account, Printed } from './printed/account.ts';
import { PRINTED } from './printed.ts';
import { rules } from './rules.ts';

const rulebook = rules();

const document = (id: string, { title, publisher, text }: Account, published: string): Document =>
  article(text, { id, title, publisher, published });

function alarms({ one, other, published, later = published }: Printed): Finding[] {
  const documents = [document('one', one, published), document('other', other, later)];
  const claims = documents.flatMap((d) => extract(d, rulebook).claims);
  return check(claims, null, rulebook).filter((f) => f.verdict === 'conflict' || f.verdict === 'fails');
}

const speaksOf = (f: Finding, document: string, written: string): boolean =>
  f.members.some(
    (m) => m.document.id === document && (m.written.includes(written) || written.includes(m.written)),
  );

const isOf = (f: Finding, [a, b]: readonly [string, string]): boolean =>
  speaksOf(f, 'one', a) && speaksOf(f, 'other', b);

const all = PRINTED.map((printed) => ({ printed, found: alarms(printed) }));

describe('two articles on one event', () => {
  it.each(all)('say nothing against each other but what is at odds: $printed.about', ({ printed, found }) => {
    const wrong = found.filter((f) => !printed.odds.some((pair) => isOf(f, pair)));
    expect(wrong.map((f) => f.why)).toEqual([]);
  });

  it('are at odds where they are: at least eight in ten of these are found', () => {
    const wanted = all.flatMap(({ printed, found }) => printed.odds.map((pair) => ({ pair, found })));
    const missed = wanted.filter(({ pair, found }) => !found.some((f) => isOf(f, pair)));
    expect(
      missed.map(({ pair }) => pair.join(' / ')).length,
      missed.map(({ pair }) => pair.join(' / ')).join('\n'),
    ).toBeLessThanOrEqual(0.2 * wanted.length);
  });
});
