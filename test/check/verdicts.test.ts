import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import type { Verdict } from '../../pipeline/model/finding.ts';
import { claim, type Plan, period } from './build-claim.ts';
import { rules } from './rules.ts';

const rulebook = rules('checks');

/** Verdicts on two or more claims, each in an article of its own unless it says otherwise. */
function verdicts(...plans: readonly Plan[]): Verdict[] {
  const claims = plans.map((plan, i) => claim({ doc: `paper ${i}`, ...plan }));
  return check(claims, null, rulebook).map((f) => f.verdict);
}

const pair = (a: string, b: string, both: Partial<Plan> = {}): Verdict[] =>
  verdicts({ figure: a, ...both }, { figure: b, ...both });

describe('two figures of one slot', () => {
  it.each([
    ['$11 bn', '$11 bn', 'identical'],
    ['$11 bn', '$11.2 bn', 'refines'],
    ['$11 bn', '$11.5 bn', 'rounding'], // 11.5 may be 11.46, and 11 may be
    ['$11 bn', '$15 bn', 'conflict'],
    ['$1.4 bn', '$1.5 bn', 'conflict'], // the intervals touch, but both are written to the same place
    ['500000 seat', '503250 seat', 'rounding'], // only if 500,000 is a round figure
    ['100000 seat', '140000 seat', 'conflict'], // nobody rounds that far
    ['100 seat', '140 seat', 'conflict'],
    ['~18000 tube', '17468 tube', 'refines'],
    ['~18000 tube', '2000 tube', 'conflict'],
    ['2.2..2.3 GW', '2.24 GW', 'refines'],
    ['2.2..2.3 GW', '2.6 GW', 'conflict'],
    ['>$15 bn', '$17.1 bn', 'bound'],
    ['>$15 bn', '$12 bn', 'conflict'],
    ['>5 seat', '<5 seat', 'conflict'],
    ['>=5 seat', '<=5 seat', 'bound'],
    ['>20 seat', '20 seat', 'bound'],
    ['upto:$4 bn', '$4 bn', 'bound'],
  ] as const)('%s against %s is %s', (a, b, verdict) => {
    expect(pair(a, b)).toEqual([verdict]);
  });

  it('compares a rise with a fall by their signs', () => {
    const both = { metric: 'revenue growth', family: 'growth', period: '2026-Q1' };
    expect(
      verdicts({ figure: '5 %', change: 'up', ...both }, { figure: '5 %', change: 'down', ...both }),
    ).toEqual(['conflict']);
    expect(verdicts({ figure: '5 %', change: 'up', ...both }, { figure: '5 %', ...both })).toEqual([
      'identical',
    ]);
  });
});

describe('slots that only look alike', () => {
  it('says which part differs', () => {
    const claims = [
      claim({ doc: 'a', figure: '1.3 GW', metric: 'capacity', scope: { stage: 'phase 1' } }),
      claim({ doc: 'b', figure: '2.3 GW', metric: 'capacity' }),
    ];
    const [finding, ...rest] = check(claims, null, rulebook);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ verdict: 'other_scope', severity: 'none' });
    expect(finding!.why).toContain('stage: phase 1 against not said');
  });

  it('keeps flows of other periods apart', () => {
    const both = { metric: 'revenue', family: 'revenue' };
    expect(
      verdicts(
        { figure: '$4 bn', period: '2026-Q1', ...both },
        { figure: '$16 bn', period: '2025', ...both },
      ),
    ).toEqual(['other_period']);
  });

  it('never compares where the subject or the metric is not known', () => {
    expect(
      verdicts(
        { figure: '$4 bn', subject: null, sentence: 'It paid $4 bn then.' },
        { figure: '$9 bn', subject: null, sentence: 'They got $9 bn back.' },
      ),
    ).toEqual([]);
  });

  it('keeps an option apart from what was spent', () => {
    expect(verdicts({ figure: '$13 bn' }, { figure: '$20 bn', status: 'option' })).toEqual(['other_scope']);
  });

  it('keeps two rounds apart that are a year apart', () => {
    const both = { metric: 'investment', family: 'investment' };
    expect(
      verdicts(
        { figure: '$4 bn', period: '2023-09', ...both },
        { figure: '$4 bn', period: '2024-11', ...both },
      ),
    ).toEqual([]);
  });

  it('holds an article that gives one slot several values against nobody', () => {
    expect(
      verdicts(
        { doc: 'a', figure: '$3 bn', line: 1, sentence: 'A first lot went for $3 bn last spring.' },
        { doc: 'a', figure: '$5 bn', line: 2, sentence: 'Builders were promised $5 bn.' },
        { doc: 'b', figure: '$8 bn', sentence: 'Ministers budgeted $8 bn overall.' },
      ),
    ).not.toContain('conflict');
  });
});

describe('update or conflict', () => {
  it('takes a toll that rises from day to day for an update', () => {
    const both = { metric: 'deaths', family: 'casualties' };
    expect(
      verdicts(
        { figure: '120 people', published: '2026-05-04', ...both },
        { figure: '175 people', published: '2026-05-05', ...both },
      ),
    ).toEqual(['update']);
  });

  it('takes the day of the deaths for no day of counting', () => {
    const told = (figure: string, published: string, period: string, sentence: string): Plan => ({
      figure,
      published,
      period,
      sentence,
      metric: 'deaths',
      family: 'casualties',
    });
    const first = told(
      '120 people',
      '2026-05-05',
      '2026-05-05',
      'The toll climbed to 120 people on Tuesday.',
    );
    const next = told(
      '175 people',
      '2026-05-06',
      '2026-05-04',
      'The flood on Monday killed 175 people and hurt up to 300.',
    );
    expect(verdicts(first, next)).toEqual(['update']);
    // one that excludes neither says nothing of when either was counted
    const low = told('>100 people', '2026-05-05', '2026-05-04', 'It killed more than 100 people.');
    const high = told('>150 people', '2026-05-08', '2026-05-04', 'It killed more than 150 people.');
    expect(verdicts(first, low, high)).toEqual(['update']);
    // nor is what is printed later any earlier
    expect(
      verdicts(
        told('175 people', '2026-05-05', '2026-05-05', 'As of Tuesday 175 people were dead.'),
        told('190 people', '2026-05-06', '2026-05-04', 'As of Monday 190 people were dead.'),
      ),
    ).toEqual(['conflict']);
  });

  it('takes the higher of two tolls of one day for an update where it is still counted', () => {
    const both = { metric: 'deaths', family: 'casualties' };
    expect(pair('121 people', '>=175 people', both)).toEqual(['update']);
    expect(pair('>=121 people', '100 people', both)).toEqual(['update']);
  });

  it('takes a toll that falls for a conflict', () => {
    const both = { metric: 'deaths', family: 'casualties' };
    expect(
      verdicts(
        { figure: '175 people', published: '2026-05-04', ...both },
        { figure: '121 people', published: '2026-05-05', ...both },
      ),
    ).toEqual(['conflict']);
  });

  it('takes tolls of one day for a conflict', () => {
    const both = { metric: 'deaths', family: 'casualties' };
    expect(pair('175 people', '121 people', both)).toEqual(['conflict']);
  });

  it('takes the higher of two tolls of one day for an update where it says that it has risen', () => {
    const both = { metric: 'deaths', family: 'casualties' };
    const risen = (figure: string): string => `The toll has risen to ${figure}.`;
    expect(
      verdicts(
        { figure: '121 people', ...both },
        { figure: '175 people', sentence: risen('175 people'), ...both },
      ),
    ).toEqual(['update']);
    expect(
      verdicts(
        { figure: '175 people', ...both },
        { figure: '121 people', sentence: risen('121 people'), ...both },
      ),
    ).toEqual(['conflict']);
  });

  it('believes a text that says it revises', () => {
    expect(
      verdicts(
        { figure: '$11 bn', published: '2026-05-01' },
        { figure: '$15 bn', published: '2026-05-04', revision: 'new' },
      ),
    ).toEqual(['update']);
    expect(verdicts({ doc: 'a', figure: '$11 bn', revision: 'old' }, { doc: 'a', figure: '$15 bn' })).toEqual(
      ['update'],
    );
  });

  it('takes another level half a year later for an update', () => {
    const both = { metric: 'staff', family: 'headcount' };
    expect(
      verdicts(
        { figure: '1200 worker', period: '2025-06', ...both },
        { figure: '1500 worker', period: '2026-01', ...both },
      ),
    ).toEqual(['update']);
  });

  it('says that it is undecided where a level is of other days', () => {
    const both = { metric: 'staff', family: 'headcount' };
    const [finding] = check(
      [
        claim({ doc: 'a', figure: '1250 worker', published: '2026-05-04', ...both }),
        claim({ doc: 'b', figure: '1520 worker', published: '2026-05-09', ...both }),
      ],
      null,
      rulebook,
    );
    expect(finding).toMatchObject({ verdict: 'conflict', severity: 'low' });
    expect(finding!.notes.join()).toContain('may have changed in between');
  });
});

describe('estimates', () => {
  it('are a spread where two houses estimate', () => {
    const both = { status: 'estimate', metric: 'market size', family: 'market_size' } as const;
    expect(
      verdicts(
        { figure: '$40 bn', speaker: 'Arbor Research', ...both },
        { figure: '$55 bn', speaker: 'Northgate Bank', ...both },
      ),
    ).toEqual(['estimate_spread']);
  });

  it('are a conflict where two outlets quote one house', () => {
    const both = {
      status: 'estimate',
      metric: 'market size',
      family: 'market_size',
      speaker: 'Arbor Research',
    } as const;
    expect(pair('$40 bn', '$55 bn', both)).toEqual(['conflict']);
  });
});

describe('undated claims', () => {
  const undated = { published: null, metric: 'vacuum tubes', family: 'count', subject: 'ENIAC' } as const;

  it('are compared where the sentences are of one event', () => {
    expect(
      verdicts(
        {
          figure: '120 people',
          sentence: 'The fire at the Mill Lane warehouse drove 120 people from their homes.',
          ...undated,
        },
        {
          figure: '190 people',
          sentence: 'A warehouse fire in Mill Lane drove 190 people from their homes, police said.',
          ...undated,
        },
      ),
    ).toEqual(['conflict']);
  });

  it('are left alone where the sentences share little', () => {
    expect(
      verdicts(
        { figure: '120 people', sentence: 'The choir has 120 people on its list.', ...undated },
        { figure: '190 people', sentence: 'Its summer concert drew 190 people to the park.', ...undated },
      ),
    ).toEqual([]);
  });

  it('conflict within a sentence that gives one thing two values', () => {
    const sentence = 'The organ has 900 pipes, boasting almost 4,000 pipes.';
    expect(
      verdicts(
        { doc: 'a', figure: '900 pipes', sentence, ...undated },
        { doc: 'a', figure: '4,000 pipes', sentence, ...undated },
      ),
    ).toEqual(['conflict']);
  });

  it.each([
    'It sold 900 pipes and bought 4,000 pipes.',
    'It grew from 900 pipes to 4,000 pipes.',
    'The old one had 900 pipes, while this has 4,000 pipes.',
    'Of the 900 pipes, Bremen took 4,000 pipes.',
  ])('do not conflict within "%s"', (sentence) => {
    expect(
      verdicts(
        { doc: 'a', figure: '900 pipes', sentence, ...undated },
        { doc: 'a', figure: '4,000 pipes', sentence, ...undated },
      ),
    ).toEqual([]);
  });
});

describe('statements whose slot could not be told', () => {
  const none = { subject: null, metric: null } as const;
  it('conflict where they are the same word for word but for the figure', () => {
    expect(
      verdicts(
        {
          figure: '250 tonnes',
          sentence: 'Divers lifted 250 tonnes of scrap metal from the wreck off Varna.',
          ...none,
        },
        {
          figure: '410 tonnes',
          sentence: 'Divers lifted 410 tonnes of scrap metal from the wreck off Varna.',
          ...none,
        },
      ),
    ).toEqual(['conflict']);
  });

  it('do not where a name differs on both sides', () => {
    expect(
      verdicts(
        {
          figure: '250 tonnes',
          sentence: 'Divers lifted 250 tonnes of scrap metal from the wreck off Varna.',
          ...none,
        },
        {
          figure: '410 tonnes',
          sentence: 'Divers lifted 410 tonnes of scrap metal from the wreck off Odessa.',
          ...none,
        },
      ),
    ).toEqual([]);
  });
});

describe('sets', () => {
  it('give one finding for forty claims, with the sides and the most precise member of each', () => {
    const claims = Array.from({ length: 40 }, (_, i) =>
      claim({
        doc: `paper ${i}`,
        figure: i % 4 === 0 ? '$15 bn' : i % 2 === 0 ? '$11.2 bn' : '$11 bn',
        metric: 'cost',
        family: 'cost',
      }),
    );
    const findings = check(claims, null, rulebook);
    expect(findings.map((f) => f.verdict)).toEqual(['conflict']);
    const [{ clusters, members, origins }] = findings as [(typeof findings)[0]];
    expect([members.length, origins, clusters.length]).toEqual([40, 40, 2]);
    expect(clusters.map((c) => c.members.length)).toEqual([30, 10]);
    expect(claims.find((c) => c.id === clusters[0]!.best)!.written).toBe('$11.2 bn');
  });
});

describe('dates', () => {
  it('of the article serve where the text has none', () => {
    const both = { metric: 'capacity', family: 'capacity' };
    expect(
      verdicts(
        { figure: '2.2 GW', period: period('2026-05-04', 'document'), ...both },
        { figure: '2.9 GW', period: period('2026-05-06', 'document'), published: '2026-05-06', ...both },
      ),
    ).toEqual(['conflict']);
  });
});
