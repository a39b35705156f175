import { afterAll, describe, expect, it } from 'vitest';
import { jsonLines, Place } from './run-claims.ts';

const TABLE = `town,year,people,from
"Ash, Upper",2021,"12,400",Census Office
"Ash, Upper",2021,12431,Town Register
Brome,2021,8120,Census Office
Brome,2021,9900,Town Register
Brome,2011,7000,Town Register
Calder,soon,500,Town Register
Calder,2021,many,Town Register
`;
const MAP = `subject=town,metric='population',value=people,unit='people',period=year,source=from`;

const place = new Place({ 'towns.csv': TABLE });
afterAll(() => place.remove());

describe('claims import', () => {
  it('makes each row a claim, names the rows that it cannot, and finds what is at odds', async () => {
    const { code, said } = await place.claims(['import', 'towns.csv', '--map', MAP]);
    expect(code).toBe(2);
    expect(said).toEqual([
      'towns.csv:7:8: "soon" is no date or period',
      'towns.csv:8:13: "many" is no number',
      'towns.csv: 5 claims of 2 sources from 7 rows → s.db',
    ]);
    const { out } = await place.claims(['check', '--format', 'jsonl']);
    const members = jsonLines<{ members: { written: string; line: number }[] }>(out).map((f) => f.members);
    expect(members).toMatchObject([
      [
        { written: '8120', line: 4 },
        { written: '9900', line: 5 },
      ],
    ]);
  });

  it('keeps the row as evidence, with the exact place of the figure', async () => {
    const { out } = await place.claims(['export', '--format', 'jsonl']);
    const claims = jsonLines<{ span: [number, number]; written: string; sentence: string; document: object }>(
      out,
    );
    expect(claims).toHaveLength(5);
    for (const { span, written } of claims) expect(TABLE.slice(...span)).toBe(written);
    expect(claims.find((c) => c.written === '12,400')).toMatchObject({
      sentence: '"Ash, Upper",2021,"12,400",Census Office',
      document: { path: 'towns.csv', publisher: 'Census Office' },
      subject: { name: 'Ash, Upper' },
      quantity: { value: 12400, low: 12399.5, high: 12400.5 },
      period: { from: '2021-01-01', to: '2021-12-31', grain: 'year' },
    });
  });

  it('reads figures as people type them, with the unit by its singular', async () => {
    place.write(
      'loose.csv',
      'town,year,people,from\nDelph,2020,1.2 million,A\nDelph,2020,c. 1.4 million,B\nDelph,2020,"1,204,000+",C\nDelph,2020,"1.1-1.2 million",D\nDelph,2020,n/a,E\nDelph,2020,12 of 14,F\nDelph,2020,€3m,G\n',
    );
    const loose = ['--map', MAP.replace("'people'", "'inhabitant'"), '--store', 'l.db'];
    const { said } = await place.claims(['import', 'loose.csv', ...loose]);
    expect(said).toEqual([
      'loose.csv:6:12: "n/a" is no number',
      'loose.csv:7:12: "12 of 14" is no number',
      'loose.csv:8:12: "€3m" is no number',
      'loose.csv: 4 claims of 7 sources from 7 rows → l.db',
    ]);
    const { out } = await place.claims(['export', '--format', 'jsonl', '--store', 'l.db']);
    const quantities = new Map(
      jsonLines<{ written: string; quantity: object }>(out).map((c) => [c.written, c.quantity]),
    );
    expect(Object.fromEntries(quantities)).toMatchObject({
      '1.2 million': { value: 1200000, low: 1150000, high: 1250000, bound: 'exact', unit: 'inhabitant' },
      'c. 1.4 million': { value: 1400000, bound: 'about' },
      '1,204,000+': { value: 1204000, bound: 'at_least', high: null },
      '1.1-1.2 million': { value: [1100000, 1200000], bound: 'between' },
    });
  });

  it('changes nothing the second time and says which columns there are', async () => {
    place.write('good.csv', TABLE.split('\n').slice(0, 6).join('\n'));
    await place.claims(['import', 'good.csv', '--map', MAP, '--store', 't.db']);
    const again = await place.claims(['import', 'good.csv', '--map', MAP, '--store', 't.db']);
    expect(again).toMatchObject({ code: 0, said: ['good.csv: unchanged'] });
    const wrong = await place.claims(['import', 'good.csv', '--map', 'subject=city,metric=x,value=people']);
    expect(wrong).toMatchObject({
      code: 2,
      said: [
        expect.stringMatching(
          /^good\.csv:1:1: there is no column "city"; the columns are town, year, people, from\./,
        ),
        expect.any(String),
      ],
    });
  });
});
