import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import type { Rulebook } from '../../pipeline/rulebook/rulebook.ts';
import { claim, type Plan } from './build-claim.ts';
import { rules } from './rules.ts';

const known = rules('checks', 'units');
const entity = (id: string, partOf: string | null) => [
  id,
  {
    id,
    name: id,
    type: 'site',
    aliases: [],
    not: [],
    people: [],
    partOf,
    owner: null,
    fiscalYearStart: null,
  },
];
/** A registry of one project with two sites. */
const rulebook = {
  ...known,
  entities: {
    byPeople: new Map(),
    byId: new Map([
      entity('delta-works', null),
      entity('north-basin', 'delta-works'),
      entity('south-basin', 'delta-works'),
    ] as never),
  },
} as Rulebook;

/** Arithmetic in one article; each plan is a sentence of its own unless it says otherwise. */
function reckoned(...plans: readonly Plan[]): Finding[] {
  const claims = plans.map((plan, i) => claim({ doc: 'a', line: i + 1, ...plan }));
  return check(claims, null, rulebook).filter((f) => f.verdict === 'holds' || f.verdict === 'fails');
}

const verdicts = (...plans: readonly Plan[]): string[] =>
  reckoned(...plans).map((f) => `${f.verdict} ${f.check}`);

describe('sums', () => {
  const stake = { subject: 'Orlo Fund', metric: 'investment', family: 'investment' };
  const both = {
    ...stake,
    line: 3,
    sentence: 'In May the fund put in another $5 bn, totalling $13 bn.',
    period: '2026-05',
  };

  it('hold where a step leads from one total to the next', () => {
    expect(
      verdicts(
        { ...stake, figure: '$8 bn', scope: { basis: 'cumulative' }, period: '2025-02' },
        { ...both, figure: '$5 bn', scope: { basis: 'increment' } },
        { ...both, figure: '$13 bn', scope: { basis: 'cumulative' } },
      ),
    ).toEqual(['holds sum']);
  });

  it('fail where it does not', () => {
    const findings = reckoned(
      { ...stake, figure: '$8 bn', scope: { basis: 'cumulative' }, period: '2025-02' },
      {
        ...both,
        figure: '$5 bn',
        scope: { basis: 'increment' },
        sentence: both.sentence.replace('13', '16'),
      },
      {
        ...both,
        figure: '$16 bn',
        scope: { basis: 'cumulative' },
        sentence: both.sentence.replace('13', '16'),
      },
    );
    expect(findings.map((f) => f.verdict)).toEqual(['fails']);
    expect(findings[0]!.arithmetic).toEqual([
      '$8 bn + $5 bn = $16 bn: worked out 12 bn to 14 bn dollars, said $16 bn, which does not fit',
    ]);
  });

  it('are silent where a step before may have been left untold', () => {
    expect(
      verdicts(
        { ...stake, figure: '$6 bn', period: '2025-02' },
        { ...both, figure: '$5 bn', scope: { basis: 'increment' } },
        { ...both, figure: '$13 bn', scope: { basis: 'cumulative' } },
      ),
    ).toEqual([]);
  });

  it('hold over the parts that the registry declares', () => {
    const size = { metric: 'capacity', family: 'capacity' };
    expect(
      verdicts(
        { ...size, figure: '2.2..2.3 GW', subject: 'North Basin' },
        { ...size, figure: '~2.4 GW', subject: 'South Basin' },
        { ...size, figure: '4.6..4.7 GW', subject: 'Delta Works', scope: { basis: 'combined' } },
      ),
    ).toEqual(['holds sum']);
  });

  it('are silent over parts that do not make the whole: others may be left untold', () => {
    const size = { metric: 'capacity', family: 'capacity' };
    expect(
      verdicts(
        { ...size, figure: '2.2 GW', subject: 'North Basin' },
        { ...size, figure: '2.4 GW', subject: 'South Basin' },
        { ...size, figure: '6.1 GW', subject: 'Delta Works' },
      ),
    ).toEqual([]);
  });

  it('hold for a stage and what is added to it', () => {
    const size = { metric: 'capacity', family: 'capacity', subject: 'North Basin' };
    expect(
      verdicts(
        { ...size, figure: '310 MW' },
        { ...size, figure: '190 MW', scope: { stage: 'phase 1' } },
        { ...size, figure: '120 MW', scope: { basis: 'increment' } },
      ),
    ).toEqual(['holds sum']);
  });

  it('are not made of figures that only happen to add up', () => {
    const size = { metric: 'capacity', family: 'capacity' };
    expect(
      verdicts(
        { ...size, figure: '310 MW', subject: 'Elm Dam' },
        { ...size, figure: '190 MW', subject: 'Oak Dam' },
        { ...size, figure: '120 MW', subject: 'Ash Dam' },
      ),
    ).toEqual([]);
  });
});

describe('figures per unit', () => {
  it('hold where a sentence says what each one does', () => {
    const sentence = 'Each turbine makes 15 MW, so the 84 turbines come to 1260 MW, which works out.';
    const farm = { subject: 'North Basin', sentence, line: 1 };
    const findings = reckoned(
      { ...farm, figure: '15 MW', metric: 'output', family: 'power' },
      { ...farm, figure: '84 turbine', metric: 'turbines', family: 'count' },
      { ...farm, figure: '1260 MW', metric: 'capacity', family: 'capacity' },
    );
    expect(findings.map((f) => [f.verdict, f.arithmetic])).toEqual([
      [
        'holds',
        ['15 MW × 84 turbine = 1260 MW: worked out 1,210.75 to 1,309.75 megawatts, said 1260 MW, which fits'],
      ],
    ]);
  });
});

describe('shares', () => {
  const base = { figure: '$15 bn', subject: 'Orlo Cloud', metric: 'revenue', family: 'revenue' };
  it('hold where share times base is the part', () => {
    expect(
      verdicts(
        base,
        {
          figure: '37 %',
          subject: 'Lumen',
          metric: 'share',
          family: 'share',
          sentence: 'Lumen makes up 37 % of Orlo Cloud revenue.',
        },
        { figure: '$5.5 bn', subject: 'Lumen', metric: 'revenue', family: 'revenue' },
      ),
    ).toEqual(['holds share']);
  });

  it('are silent where they are not: the part may be another', () => {
    expect(
      verdicts(
        base,
        {
          figure: '37 %',
          subject: 'Lumen',
          metric: 'share',
          family: 'share',
          sentence: 'Lumen makes up 37 % of Orlo Cloud revenue.',
        },
        { figure: '$9.5 bn', subject: 'Lumen', metric: 'revenue', family: 'revenue' },
      ),
    ).toEqual([]);
  });
});
