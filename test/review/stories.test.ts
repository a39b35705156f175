import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionById, actionOf } from '../../pipeline/review/core/actions.ts';
import { amendClaim } from '../../pipeline/review/core/amend-claim.ts';
import { countOf, decideAll, decideFinding, type Verdict } from '../../pipeline/review/core/decide.ts';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { mergeSubjects } from '../../pipeline/review/core/merge-subjects.ts';
import { readCorrection } from '../../pipeline/review/core/read-correction.ts';
import { rulePrecision } from '../../pipeline/review/core/rule-precision.ts';
import { undo } from '../../pipeline/review/core/undo.ts';
import { viewFinding } from '../../pipeline/review/core/view-finding.ts';
import { exportLines } from '../../pipeline/run/export-lines.ts';
import { allDecisions } from '../../pipeline/store/decisions.ts';
import { allClaims } from '../../pipeline/store/find-claims.ts';
import { openStore } from '../../pipeline/store/open-store.ts';
import { article, type Workshop, workshop } from './workshop.ts';

let w: Workshop;
beforeEach(() => {
  w = workshop();
});
afterEach(() => w.close());

const revenue = (amount: string, company = 'Brindle Foods'): string =>
  `${company} had revenue of ${amount} in 2024.`;
const post = (body: string): string => article('The Harbour Post', '2025-03-02', body);
const ledger = (body: string): string => article('Northern Ledger', '2025-03-02', body);
const times = (body: string): string => article('Valley Times', '2025-03-03', body);

const dismissed = { action: actionById('scope')!, side: null };
const later = { action: actionById('defer')!, side: null };
const right = (side: number) => ({ action: actionOf(String(side + 1))!.action, side });

/** Two articles at odds over one figure. @returns the finding's id */
async function twoAtOdds(): Promise<string> {
  await w.publish({ 'a.md': post(revenue('$4.2 billion')), 'b.md': ledger(revenue('$5.1 billion')) });
  const [id, ...rest] = w.open();
  expect(rest).toEqual([]);
  return id!;
}

const see = (id: string) => viewFinding(w.store, id)!;
const decide = (id: string, verdict: Verdict = dismissed, who = 'ada') =>
  decideFinding(w.desk(who), id, verdict, see(id).version);
const claimWith = (written: string) => [...allClaims(w.store)].find((c) => c.written === written)!;

describe('a decision', () => {
  test('takes the finding out of the queue and says who, when and why', async () => {
    const id = await twoAtOdds();
    expect(decide(id).kind).toBe('done');
    expect(w.open()).toEqual([]);
    expect(see(id).ruling).toMatchObject({ action: 'dismiss', reason: 'other scope', who: 'ada' });
  });

  test('for a side names the claims that are right', async () => {
    const id = await twoAtOdds();
    const side = see(id).sides.findIndex(({ best }) => best.written === '$5.1 billion');
    decide(id, right(side));
    expect(see(id)).toMatchObject({ finding: { state: 'confirmed' }, right: [side] });
  });

  test('is undone by a row, back to the first', async () => {
    const id = await twoAtOdds();
    decide(id, later);
    decide(id);
    const states = () => see(id).finding.state;
    expect(states()).toBe('dismissed');
    undo(w.desk());
    expect(states()).toBe('deferred');
    undo(w.desk());
    expect(states()).toBe('open');
    expect(undo(w.desk()).kind).toBe('nothing');
    expect(allDecisions(w.store).map((d) => d.action)).toEqual(['defer', 'dismiss', 'undo', 'undo']);
  });

  test('stands when the articles are read again', async () => {
    const id = await twoAtOdds();
    decide(id);
    await w.publish({ 'a.md': `${post(revenue('$4.2 billion'))}\n` });
    expect(see(id).finding.state).toBe('dismissed');
  });

  test('stands when an article is edited above the sentence', async () => {
    const id = await twoAtOdds();
    decide(id);
    const line = see(id).finding.members.map((m) => m.line);
    await w.publish({
      'a.md': post(`A cold week on the coast kept the markets quiet.\n\n${revenue('$4.2 billion')}`),
    });
    expect(see(id).finding.members.map((m) => m.line)).not.toEqual(line);
    expect(see(id).finding.state).toBe('dismissed');
  });

  test('stands when the figure goes and comes back', async () => {
    const id = await twoAtOdds();
    decide(id);
    await w.publish({ 'b.md': ledger('The company said nothing of its figures.') });
    expect(viewFinding(w.store, id)).toBeNull();
    await w.publish({ 'b.md': ledger(revenue('$5.1 billion')) });
    expect(see(id).finding.state).toBe('dismissed');
  });

  test('is open again where the sentence it spoke of is changed, and says what is new', async () => {
    const id = await twoAtOdds();
    decide(id);
    await w.publish({ 'b.md': ledger(revenue('$5.3 billion')) });
    expect(see(id).finding.state).toBe('open');
    expect(see(id).news.map((m) => m.written)).toEqual(['$5.3 billion']);
  });

  test('stands with new rules that leave the claims as they are', async () => {
    const id = await twoAtOdds();
    decide(id);
    const rules = join(w.folder, 'rules/metrics');
    mkdirSync(rules, { recursive: true });
    writeFileSync(
      join(rules, 'mine.yaml'),
      'kind: metrics\nabout: Ours.\nmetrics:\n  - id: ferry_sailings\n    family: count\n    words: [ferry sailings]\n',
    );
    await w.publish({}, [join(w.folder, 'rules')]);
    expect(see(id).finding.state).toBe('dismissed');
  });

  test('holds for its claims under another name of the finding, too', async () => {
    const id = await twoAtOdds();
    decide(id);
    const { members, check } = see(id).finding;
    const { rulingOn } = await import('../../pipeline/store/decisions.ts');
    const ids = members.map((m) => m.id);
    expect(rulingOn(w.store, 'cut-otherwise', ids, check)?.action).toBe('dismiss');
    expect(rulingOn(w.store, 'cut-otherwise', ids, 'another check')).toBeNull();
    expect(rulingOn(w.store, 'cut-otherwise', [...ids, 'new'], check)).toBeNull();
  });
});

describe('a dismissed finding', () => {
  test('comes back with new evidence, says what is new, and stays away once that is dismissed as well', async () => {
    const id = await twoAtOdds();
    decide(id);
    await w.publish({ 'c.md': times(revenue('$6.3 billion')) });
    expect(w.open()).toEqual([id]);
    expect(see(id).news.map((m) => m.written)).toEqual(['$6.3 billion']);
    expect(see(id).ruling?.reason).toBe('other scope');
    decide(id);
    expect(w.open()).toEqual([]);
    expect(see(id).news).toEqual([]);
  });
});

describe('two reviewers at once', () => {
  test('the second sees that the finding has changed, and nothing of his is written', async () => {
    const id = await twoAtOdds();
    const other = openStore(w.path);
    const seen = viewFinding(other, id)!.version;
    decide(id, dismissed, 'ada');
    const outcome = decideFinding(w.desk('ben', other), id, right(0), seen);
    expect(outcome).toMatchObject({ kind: 'changed', view: { finding: { state: 'dismissed' } } });
    expect(allDecisions(other).map((d) => d.who)).toEqual(['ada']);
    const again = outcome.kind === 'changed' ? outcome.view.version : '';
    expect(decideFinding(w.desk('ben', other), id, right(0), again).kind).toBe('done');
    other.close();
  });

  test('evidence that came meanwhile is seen before it is decided on', async () => {
    const id = await twoAtOdds();
    const { version } = see(id);
    await w.publish({ 'c.md': times(revenue('$6.3 billion')) });
    expect(decideFinding(w.desk(), id, dismissed, version).kind).toBe('changed');
  });

  test('nobody undoes what another has decided since', async () => {
    const id = await twoAtOdds();
    decide(id, dismissed, 'ada');
    decide(id, right(0), 'ben');
    expect(undo(w.desk('ada'))).toMatchObject({ kind: 'changed', by: { who: 'ben' } });
    expect(see(id).finding.state).toBe('confirmed');
  });
});

describe('a decision on all of a filter', () => {
  const many = async () => {
    const names = ['Aldmoor Rail', 'Brindle Foods', 'Corvane Air'];
    await w.publish({
      'a.md': post(names.map((n) => revenue('$4.2 billion', n)).join('\n\n')),
      'b.md': ledger(names.map((n) => revenue('$5.1 billion', n)).join('\n\n')),
    });
    expect(w.open()).toHaveLength(3);
  };

  test('is made on the number that was shown, and undone in one go', async () => {
    await many();
    const desk = w.desk();
    expect(countOf(desk, firstFilter)).toBe(3);
    expect(decideAll(desk, firstFilter, dismissed, 3)).toEqual({ kind: 'done', count: 3 });
    expect(w.open()).toEqual([]);
    expect(undo(desk)).toMatchObject({ kind: 'done', undone: [{}, {}, {}] });
    expect(w.open()).toHaveLength(3);
  });

  test('writes nothing where the number is another', async () => {
    await many();
    decide(w.open()[0]!, dismissed, 'ben');
    expect(decideAll(w.desk(), firstFilter, dismissed, 3)).toEqual({ kind: 'changed', count: 2 });
    expect(w.open()).toHaveLength(2);
  });

  test('leaves to others what they have decided on since', async () => {
    await many();
    const [first] = w.open();
    decideAll(w.desk('ada'), firstFilter, dismissed, 3);
    decide(first!, right(0), 'ben');
    expect(undo(w.desk('ada'))).toMatchObject({ kind: 'done', undone: [{}, {}] });
    expect(see(first!).finding.state).toBe('confirmed');
    expect(w.open()).toHaveLength(2);
  });
});

describe('a claim', () => {
  test('that is rejected leaves every comparison, also when its article is read again, and comes back with undo', async () => {
    await twoAtOdds();
    amendClaim(w.desk(), claimWith('$5.1 billion').id, { action: 'reject', fault: 'wrong metric' });
    expect(w.asking()).toEqual([]);
    await w.publish({ 'b.md': `${ledger(revenue('$5.1 billion'))}\nThe sun shone.\n` });
    expect(w.asking()).toEqual([]);
    undo(w.desk());
    expect(w.open()).toHaveLength(1);
  });

  test.each([
    ['value', '$4.2 billion'],
    ['value', '4.2 billion'],
    ['period', '2023'],
    ['subject', 'Corvane Air'],
    ['metric', 'net profit'],
  ] as const)('with its %s put right (%s) is compared as that', async (slot, typed) => {
    await twoAtOdds();
    const desk = w.desk();
    const claim = claimWith('$5.1 billion');
    const read = readCorrection(slot, typed, claim, desk.rules());
    if (!read.ok) throw new Error(read.why);
    amendClaim(desk, claim.id, { action: 'correct', fault: 'wrong value', correction: read.correction });
    expect(w.asking()).toEqual([]);
    expect(claimWith('$5.1 billion')).toEqual(claim);
    undo(desk);
    expect(w.open()).toHaveLength(1);
  });

  test('put right can be at odds with another', async () => {
    await w.publish({
      'a.md': post(revenue('$4.2 billion')),
      'b.md': ledger(revenue('$5.1 billion', 'Corvane Air')),
    });
    expect(w.open()).toEqual([]);
    const desk = w.desk();
    const claim = claimWith('$5.1 billion');
    const read = readCorrection('subject', 'Brindle Foods', claim, desk.rules());
    if (!read.ok) throw new Error(read.why);
    amendClaim(desk, claim.id, { action: 'correct', fault: 'wrong subject', correction: read.correction });
    expect(w.open()).toHaveLength(1);
  });

  test('stands in the ledger as corrected, and not at all where rejected', async () => {
    await twoAtOdds();
    const desk = w.desk();
    const ledger = () =>
      [...exportLines(w.store, 'jsonl')]
        .map((line) => JSON.parse(line))
        .map((c) => `${c.written}: ${c.subject.name}`);
    const [a, b] = [claimWith('$4.2 billion'), claimWith('$5.1 billion')];
    const correction = { subject: { id: 'corvane-air', name: 'Corvane Air', from: 'text' } } as const;
    amendClaim(desk, a.id, { action: 'correct', fault: 'wrong subject', correction });
    amendClaim(desk, b.id, { action: 'reject', fault: 'no claim' });
    expect(ledger()).toEqual(['$4.2 billion: Corvane Air']);
    undo(desk);
    undo(desk);
    expect(ledger()).toEqual(['$4.2 billion: Brindle Foods', '$5.1 billion: Brindle Foods']);
  });

  test('is a labelled example of its rule', async () => {
    const id = await twoAtOdds();
    const desk = w.desk();
    const { rule } = claimWith('$5.1 billion');
    amendClaim(desk, claimWith('$5.1 billion').id, { action: 'reject', fault: 'wrong value' });
    amendClaim(desk, claimWith('$4.2 billion').id, { action: 'accept' });
    expect(rulePrecision(w.store).rules).toEqual([
      { rule, right: 1, wrong: 1, precision: 0.5, faults: { 'wrong value': 1 } },
    ]);
    undo(desk);
    undo(desk);
    expect(rulePrecision(w.store).rules).toEqual([]);
    decide(id, right(0));
    expect(rulePrecision(w.store).rules).toMatchObject([{ rule, right: 2, wrong: 0 }]);
  });

  test('that a document loses leaves its example behind', async () => {
    await twoAtOdds();
    amendClaim(w.desk(), claimWith('$5.1 billion').id, { action: 'reject', fault: 'wrong value' });
    await w.publish({ 'b.md': ledger('Nothing was said.') });
    expect(rulePrecision(w.store).examples).toMatchObject([
      { right: false, fault: 'wrong value', sentence: revenue('$5.1 billion') },
    ]);
  });
});

describe('subjects', () => {
  const subjectOf = (written: string) => claimWith(written).subject!;

  test('that are merged meet, in later articles too, and part again with undo', async () => {
    await w.publish({
      'a.md': post(revenue('$4.2 billion')),
      'b.md': ledger(revenue('$5.1 billion', 'Corvane Air')),
    });
    const [whole, other] = [subjectOf('$4.2 billion'), subjectOf('$5.1 billion')];
    mergeSubjects(w.desk(), other.id, whole);
    const [finding] = w.asking();
    expect(finding?.members).toHaveLength(2);
    decide(finding!.id);
    await w.publish({ 'c.md': times(revenue('$6.3 billion', 'Corvane Air')) });
    expect(see(finding!.id).news.map((m) => m.written)).toEqual(['$6.3 billion']);
    undo(w.desk());
    undo(w.desk());
    const left = w.asking();
    expect(left.map((f) => f.members.map((m) => m.written).sort())).toEqual([
      ['$5.1 billion', '$6.3 billion'],
    ]);
  });

  test('merged again after unmerging have their decision where it was', async () => {
    await w.publish({
      'a.md': post(revenue('$4.2 billion')),
      'b.md': ledger(revenue('$5.1 billion', 'Corvane Air')),
    });
    const [whole, other] = [subjectOf('$4.2 billion'), subjectOf('$5.1 billion')];
    mergeSubjects(w.desk('ada'), other.id, whole);
    const [finding] = w.asking();
    decide(finding!.id, dismissed, 'ben');
    undo(w.desk('ada'));
    expect(viewFinding(w.store, finding!.id)).toBeNull();
    mergeSubjects(w.desk('ada'), other.id, whole);
    expect(see(finding!.id).finding.state).toBe('dismissed');
  });

  test('cannot be merged in a circle', async () => {
    await w.publish({
      'a.md': post(revenue('$4.2 billion')),
      'b.md': ledger(revenue('$5.1 billion', 'Corvane Air')),
    });
    const [a, b] = [subjectOf('$4.2 billion'), subjectOf('$5.1 billion')];
    expect(mergeSubjects(w.desk(), b.id, a).kind).toBe('done');
    expect(mergeSubjects(w.desk(), a.id, b).kind).toBe('refused');
    expect(mergeSubjects(w.desk(), a.id, a).kind).toBe('refused');
  });
});

test('a store restored from a backup has the decisions of that day, and goes on from there', async () => {
  const id = await twoAtOdds();
  decide(id, later);
  const copy = join(w.folder, 'backup.db');
  await w.store.database.backup(copy);
  decide(id);
  const restored = openStore(copy);
  expect(viewFinding(restored, id)?.finding.state).toBe('deferred');
  expect(undo(w.desk('ada', restored)).kind).toBe('done');
  expect(viewFinding(restored, id)?.finding.state).toBe('open');
  expect(see(id).finding.state).toBe('dismissed');
  restored.close();
});
