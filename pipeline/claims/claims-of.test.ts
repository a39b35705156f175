import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import type { Document } from '../model/document.ts';
import { loadRules } from '../run/load-rules.ts';

const rules = loadRules();
const document = (text: string, more: Partial<Document> = {}): Document => ({
  id: 'd',
  path: 'd.txt',
  format: 'text',
  text,
  title: null,
  publisher: null,
  author: null,
  published: '2025-06-10',
  url: null,
  language: null,
  wire: null,
  metadataFrom: {},
  ...more,
});
const claims = (text: string, more: Partial<Document> = {}) => extract(document(text, more), rules).claims;

describe('a claim', () => {
  const [claim] = claims('Intro.\n\nThe Linden bridge cost £12m in 2019.');

  test('has its place in the file, read as written', () => {
    expect(claim).toMatchObject({
      written: '£12m',
      line: 3,
      column: 24,
      sentence: 'The Linden bridge cost £12m in 2019.',
    });
  });

  test('says what each step did', () => {
    expect(claim!.derivation.map((d) => d.split(/[: ]/)[0])).toEqual([
      'shape',
      'metric',
      'subject',
      'period',
    ]);
  });

  test('keeps its id when other text is edited, and two equal ones have two', () => {
    const [again] = claims('Quite another intro, and longer.\n\nThe Linden bridge cost £12m in 2019.');
    expect(again!.id).toBe(claim!.id);
    const twice = claims('The Linden bridge cost £12m.\n\nThe Linden bridge cost £12m.');
    expect(new Set(twice.map((c) => c.id)).size).toBe(2);
  });
});

describe('periods', () => {
  test('are taken from the clause, inherited in the passage, or those of the document', () => {
    const [a, b, c] = claims(
      'In May Tarn Foods sold 40 cows. It bought 90 pigs.\n\nThe Linden bridge is 40 metres long.',
    );
    expect([a!.period, b!.period, c!.period].map((p) => [p!.from, p!.known])).toEqual([
      ['2025-05-01', 'stated'],
      ['2025-05-01', 'inherited'],
      ['2025-06-10', 'document'],
    ]);
  });

  test('"up from" dates the figure behind it, not the one before', () => {
    const [now, before] = claims('Net profit at Tarn Foods was £40m, up from £29m in 2023.');
    expect([now!.revision, before!.revision]).toEqual([null, 'old']);
  });

  test('only a level that is another now is a former one', () => {
    const revisions = (text: string) => claims(text).map((c) => c.revision);
    expect(revisions('Turnout in Brome had been 68%.')).toEqual(['old']);
    expect(revisions('The tram had been travelling at 68 km/h.')).toEqual([null]);
    expect(revisions('The agency put the casualties at 580, with 72 injured.')).toEqual([null, null]);
    expect(revisions('The pass rate in Brome is 96%, compared with 97% in May.')).toEqual([null, 'old']);
    expect(revisions('Some 22,000 runners from 64 countries came to Brome.')).toEqual([null, null]);
  });

  test('as many as at another time is of that time only for what it is set against', () => {
    const [members] = claims('In Brome the club has 480 members, twice as many as in 2020.');
    expect(members!.period!.known).toBe('document');
  });

  test('what would have been is open', () => {
    const [fine] = claims('Otherwise the fine would have been £134m.');
    const [cost] = claims('The bridge would cost £134m.');
    expect([fine!.status, cost!.status]).toEqual(['option', 'forecast']);
  });

  test('what was thought is a yardstick, and what the counted do not do or expect is no forecast', () => {
    const statuses = (text: string) => claims(text).map((c) => c.status);
    expect(statuses('Growth at Tarn Foods was 4%, which is better than it had expected.')).toEqual([
      'actual',
    ]);
    expect(statuses('Tarn Foods had a worse-than-expected fall of 17% in profit.')).toEqual(['actual']);
    expect(statuses('Two thirds of voters in Brome expect little from the mayor.')).toEqual(['actual']);
    expect(statuses('In Brome 80% of homes could no longer be used.')).toEqual(['actual']);
    expect(statuses('She could not explain it, and 29% of voters in Brome said they trust her.')).toEqual([
      'actual',
    ]);
    expect(statuses('In Brome 80% of homes could be used again by May.')).toEqual(['forecast']);
  });

  test('whom it is done by and what it takes up is no change', () => {
    const metrics = (text: string) => claims(text).map((c) => c.metric?.id);
    expect(metrics('In Brome the pill is taken by fewer than 900 patients.')).toEqual(['patient']);
    expect(metrics('Wages eat up 73% of spending in Brome.')).toEqual(['income_share']);
    expect(metrics('Wages in Brome went up 7%.')).toEqual(['income_growth']);
    expect(metrics('The staff of Tarn Foods was raised by 900 people.')).toEqual([
      expect.stringMatching(/_change$/),
    ]);
  });

  test('what is told in the present is not of a time that is over', () => {
    const [, has] = claims('In May Tarn Foods sold 40 cows. It has 90 pigs.');
    expect([has!.period!.from, has!.period!.known]).toEqual(['2025-06-10', 'document']);
  });

  test('a former level without a date of its own keeps its period empty, with the reason', () => {
    const [now, before] = claims('The pass rate in Brome slipped to 96% from 97% in May.');
    expect(now!.revision).toBeNull();
    expect(before!.revision).toBe('old');
    const [, bare] = claims('The pass rate in Brome slipped to 96% from 97%.');
    expect(bare!.period).toBeNull();
    expect(bare!.unknown.period).toBeDefined();
  });

  test('figures listed with "respectively" are paired with the periods listed', () => {
    const found = claims('Output at Tarn was 3, 5 and 9 tonnes in 2021, 2022 and 2023, respectively.');
    expect(found.map((c) => c.period?.from)).toEqual(['2021-01-01', '2022-01-01', '2023-01-01']);
  });
});

describe('what is no claim is refused with a reason', () => {
  test.each([
    ['There are two ways to read this.', 'two ways'],
    ['Will it reach 40 degrees?', '40 degrees'],
    ['It will not reach 40 degrees.', '40 degrees'],
    ['The two firms share an office.', 'two firms'],
  ])('%s', (text, figure) => {
    const { claims: made, refused, passages } = extract(document(text), rules);
    expect(made).toEqual([]);
    const reasons = refused.filter((r) =>
      passages[r.passage]!.text.slice(...r.span).includes(figure.split(' ')[0]!),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons[0]!.reason.length).toBeGreaterThan(5);
  });
});

test('a cell that heads a row may say how many of them there are', () => {
  const found = claims('| Group | Cases |\n|---|---|\n| Women (n=18,204) | 5 |\n', {
    format: 'markdown',
    path: 'd.md',
  });
  expect(found.map(({ subject, metric }) => [subject?.name, metric?.id])).toEqual([
    ['Women', 'participant'],
    ['Women', 'case'],
  ]);
});

test('cells take subject and metric from their headers, a year in one of them is the period', () => {
  const found = claims('| Year | Applicants |\n|---|---|\n| 2024 | 300 |\n', {
    format: 'markdown',
    path: 'd.md',
  });
  expect(found[0]).toMatchObject({
    metric: { id: 'applicant' },
    period: { from: '2024-01-01', known: 'stated' },
  });
});

test('one sentence of thousands of figures is read in linear time and order', () => {
  const text = `Output was ${Array.from({ length: 4000 }, (_, i) => `${i + 13} tonnes`).join(', ')}.`;
  expect(claims(text).length).toBeGreaterThan(3000);
});

describe('what became of those who are counted', () => {
  test('is named by the noun in front as by the verb', () => {
    const [said, done] = claims(
      'Ash forced the cancellation of 140 flights.\n\nThe airline cancelled 150 flights.',
    );
    expect(said!.metric?.id).toBe('flight_cancel');
    expect(done!.metric?.id).toBe('flight_cancel');
  });

  test('keeps apart how badly they are hurt and how sure a case is', () => {
    const scopes = claims(
      'In the crash 34 people were hurt, six of them seriously.\n\nTarn had 40 suspected cases of measles and 12 confirmed cases.',
    ).map((c) => c.scope.segment);
    expect(scopes).toEqual([null, 'serious', 'suspected', null]);
  });

  test('is told of the place that the sentence opens with', () => {
    const [first, second] = claims(
      'Floods have hit the Orrin valley. In Norland the toll has reached 46, with nine confirmed dead in Velden.',
    );
    expect([first!.subject?.name, second!.subject?.name]).toEqual(['Norland', 'Velden']);
  });
});

describe('a share of what moved', () => {
  test('falls as the first of the list does, each of its own', () => {
    const all = claims(
      'Ridership fell by 0.1 percent nationwide, 4.0 percent for light rail, and 0.8 percent for buses.',
    );
    expect(all.map((c) => c.quantity.change)).toEqual(['down', 'down', 'down']);
    expect(all.slice(1).map((c) => c.subject?.name)).toEqual(['light rail', 'buses']);
  });
});
