import type { Verdict } from '../../pipeline/model/finding.ts';

/** A figure in one of the sample articles, as written there. */
export type Figure = readonly [file: string, written: string];

/** Five figures of the sample articles are at odds with one of another outlet. What is in dispute, and both figures. */
export const CONFLICTS: readonly (readonly [about: string, one: Figure, other: Figure])[] = [
  [
    'what Varnholt said on Oct. 30 it would invest in the campus',
    ['vesper-flats-vote.md', '$9.2 billion'],
    ['vesper-flats-money.txt', '$10.4 billion'],
  ],
  [
    'the capacity of the first phase as approved on Oct. 30',
    ['vesper-flats-power.md', '600 MW'],
    ['vesper-flats-spring.md', '720 megawatts'],
  ],
  [
    'how many turbines the wind farm will have',
    ['skarnholm-bank-decision.md', '84 turbines'],
    ['skarnholm-bank-investors.md', '92 turbines'],
  ],
  [
    'the operating margin of the third quarter',
    ['brannoch-third-quarter.md', '14.8%'],
    ['brannoch-margins.md', '13.6%'],
  ],
  [
    'the revenue of the third quarter',
    ['brannoch-third-quarter.md', '$1.42 billion'],
    ['brannoch-job-cuts.txt', '$1.38 billion'],
  ],
];

/** Pairs that only look as if they were at odds, or that agree, and what has to be said of them. */
export const OTHERS: readonly (readonly [
  about: string,
  verdicts: readonly Verdict[],
  one: Figure,
  other: Figure,
])[] = [
  [
    'the campus in gigawatts and in megawatts',
    ['identical', 'refines'],
    ['vesper-flats-vote.md', '1.8 gigawatts'],
    ['vesper-flats-power.md', '1,800 megawatts'],
  ],
  [
    'the first phase and the whole campus',
    ['other_scope'],
    ['vesper-flats-vote.md', '600 megawatts'],
    ['vesper-flats-vote.md', '1.8 gigawatts'],
  ],
  [
    'two brokers on the power bill',
    ['estimate_spread'],
    ['vesper-flats-power.md', '$790 million a year'],
    ['vesper-flats-money.txt', '$860 million a year'],
  ],
  [
    'people on the site in two months',
    ['update', 'other_period'],
    ['vesper-flats-spring.md', '2,150 people'],
    ['vesper-flats-spring.md', '900'],
  ],
  [
    'the wind farm to the tenth of a billion and to the hundredth',
    ['refines'],
    ['skarnholm-bank-decision.md', '€4.6 billion'],
    ['skarnholm-bank-investors.md', '€4.58 billion'],
  ],
  [
    'the wind farm in MW and in GW',
    ['identical', 'refines'],
    ['skarnholm-bank-decision.md', '1,260 megawatts'],
    ['skarnholm-bank-investors.md', '1.26 GW'],
  ],
  [
    'the two stages',
    ['other_scope', 'holds'],
    ['skarnholm-bank-decision.md', '480 MW'],
    ['skarnholm-bank-decision.md', '780 MW'],
  ],
  [
    'foundations in May and in July',
    ['update', 'other_period'],
    ['skarnholm-bank-summer.md', '31 foundations'],
    ['skarnholm-bank-summer.md', '12'],
  ],
  [
    'two quarters',
    ['other_period'],
    ['brannoch-third-quarter.md', '$1.42 billion'],
    ['brannoch-margins.md', '$1.35 billion'],
  ],
  [
    'the margin, plain and adjusted',
    ['other_scope'],
    ['brannoch-third-quarter.md', '14.8%'],
    ['brannoch-margins.md', '16.1%'],
  ],
  [
    'the forecast that was raised',
    ['update'],
    ['brannoch-third-quarter.md', '$5.4 billion to $5.5 billion'],
    ['brannoch-third-quarter.md', '$5.2 billion to $5.4 billion'],
  ],
  [
    'employees at the end of two quarters',
    ['update', 'other_period'],
    ['brannoch-third-quarter.md', '11,300 people'],
    ['brannoch-job-cuts.txt', '11,180'],
  ],
];

/** Pairs on one side of a conflict: they agree with each other, and the finding has to show it. */
export const ALLIES: readonly (readonly [about: string, one: Figure, other: Figure])[] = [
  [
    'one sum, named by two outlets',
    ['vesper-flats-vote.md', '$9.2 billion'],
    ['vesper-flats-power.md', '$9.2 billion'],
  ],
  [
    'the quarter to the tenth of a billion and to the million',
    ['brannoch-third-quarter.md', '$1.42 billion'],
    ['brannoch-margins.md', '$1,418 million'],
  ],
];

/** As in `OTHERS`, but not seen yet; these fail once they start to pass, and then belong above. */
export const GAPS: typeof OTHERS = [
  [
    'the lease rounded and exact',
    ['refines', 'rounding'],
    ['vesper-flats-money.txt', '1.1 GW'],
    ['vesper-flats-spring.md', '1,120 MW'],
  ],
  [
    'the land and a bound below it',
    ['bound'],
    ['vesper-flats-vote.md', '1,240 acres'],
    ['vesper-flats-power.md', '1,200 acres'],
  ],
  [
    'two brokers on the revenue of the campus',
    ['estimate_spread'],
    ['vesper-flats-money.txt', '$2.6 billion'],
    ['vesper-flats-money.txt', '$2.3 billion'],
  ],
  [
    'a payment that was raised',
    ['update'],
    ['vesper-flats-spring.md', '$48 million'],
    ['vesper-flats-spring.md', '$53 million'],
  ],
  [
    'the guaranteed price and a rounded one',
    ['rounding', 'refines'],
    ['skarnholm-bank-decision.md', '€68.40 per megawatt-hour'],
    ['skarnholm-bank-investors.md', '€68 per megawatt-hour'],
  ],
  [
    'two houses on the return',
    ['estimate_spread'],
    ['skarnholm-bank-investors.md', '7.5%'],
    ['skarnholm-bank-investors.md', '9.2%'],
  ],
  [
    'two houses on next year',
    ['estimate_spread'],
    ['brannoch-margins.md', '$5.9 billion'],
    ['brannoch-margins.md', '$6.3 billion'],
  ],
];
