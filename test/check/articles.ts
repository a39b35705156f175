/**
 * Articles made from sentence patterns, so that it is known where every figure stands and what it may be changed to. All subjects are
 * invented. A pattern has two wordings; every wording holds its figure once, as `¤`.
 */

/** How a kind of figure is written, exactly and in harmless other ways. */
export interface Style {
  readonly write: (value: number) => string;
  readonly rounded: (value: number) => string;
  /** The same in another unit, or null. */
  readonly converted: ((value: number) => string) | null;
  readonly range: (value: number) => string;
  readonly places: number;
}

const grouped = (n: number, places = 0): string =>
  n.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places });

/** Money in millions or billions, one decimal. */
const money = (sign: string, magnitude: 'million' | 'billion'): Style => ({
  write: (v) => `${sign}${grouped(v, 1)} ${magnitude}`,
  rounded: (v) => `${sign}${grouped(Math.round(v))} ${magnitude}`,
  converted:
    magnitude === 'billion'
      ? (v) => `${sign}${grouped(v * 1000)} million`
      : (v) => `${sign}${grouped(v * 1e6)}`,
  range: (v) => `${sign}${grouped(v - 0.4, 1)} ${magnitude} to ${sign}${grouped(v + 0.4, 1)} ${magnitude}`,
  places: 1,
});

/** Whole counted things; the noun is part of the pattern. */
const count: Style = {
  write: (v) => grouped(v),
  rounded: (v) => grouped(roundTo(v)),
  converted: null,
  range: (v) => `${grouped(v - step(v))} to ${grouped(v + step(v))}`,
  places: 0,
};

const step = (v: number): number => Math.max(1, 10 ** Math.floor(Math.log10(v) - 1));
/** To the second digit: 48,312 → 48,000. */
const roundTo = (v: number): number => (v < 100 ? v : Math.round(v / step(v)) * step(v));

const percent: Style = {
  write: (v) => `${v.toFixed(1)}%`,
  rounded: (v) => `${Math.round(v)}%`,
  converted: (v) => `${v.toFixed(1)} per cent`,
  range: (v) => `${(v - 0.5).toFixed(1)}% to ${(v + 0.5).toFixed(1)}%`,
  places: 1,
};

const measure = (unit: string, other: string | null, factor: number, otherPlaces = 0): Style => ({
  write: (v) => `${grouped(v)} ${unit}`,
  rounded: (v) => `${grouped(roundTo(v))} ${unit}`,
  converted: other === null ? null : (v) => `${grouped(v * factor, otherPlaces)} ${other}`,
  range: (v) => `${grouped(v - step(v))} to ${grouped(v + step(v))} ${unit}`,
  places: 0,
});

const megawatts = measure('megawatts', 'gigawatts', 0.001, 3);
const kilometres = measure('kilometres', 'metres', 1000);
const tonnes = measure('tonnes', 'kilograms', 1000);
const hectares = measure('hectares', 'square kilometres', 0.01, 2);
const metres = measure('metres', 'centimetres', 100);

export interface Pattern {
  readonly family: string;
  readonly style: Style;
  readonly least: number;
  readonly most: number;
  /** `¤` is the figure, `@` the subject. */
  readonly text: string;
  readonly other: string;
}

const pattern = (
  family: string,
  style: Style,
  least: number,
  most: number,
  text: string,
  other: string,
): Pattern => ({ family, style, least, most, text, other });

interface Kind {
  readonly subjects: readonly string[];
  readonly patterns: readonly Pattern[];
}

const dollars = money('$', 'million');
const billions = money('$', 'billion');
const euros = money('€', 'million');
const pounds = money('£', 'million');

export const KINDS: readonly Kind[] = [
  {
    subjects: ['Ardvane Foods', 'Kestrix Tools', 'Molvane Paper'],
    patterns: [
      pattern('revenue', dollars, 120, 900, '@ had revenue of ¤ in 2025.', 'In 2025 @ took in revenue of ¤.'),
      pattern(
        'profit',
        dollars,
        20,
        110,
        'Net profit at @ came to ¤ in 2025.',
        '@ made a net profit of ¤ in 2025.',
      ),
      pattern('headcount', count, 1200, 9000, '@ has ¤ employees.', 'Some ¤ employees work for @.'),
      pattern(
        'growth',
        percent,
        3,
        28,
        'Sales of @ grew by ¤ in 2025.',
        'In 2025 sales of @ increased by ¤.',
      ),
      pattern(
        'margin',
        percent,
        6,
        30,
        'The operating margin of @ was ¤ in the second quarter of 2025.',
        'In the second quarter of 2025 @ reached an operating margin of ¤.',
      ),
      pattern(
        'investment',
        dollars,
        30,
        400,
        '@ said on March 3 that it would invest ¤ in a new mill.',
        'An investment of ¤ in a new mill was announced by @ on March 3.',
      ),
      pattern(
        'valuation',
        billions,
        1.2,
        9,
        '@ is valued at ¤.',
        'Investors put the market value of @ at ¤.',
      ),
      pattern(
        'share',
        percent,
        11,
        44,
        '@ holds ¤ of the domestic market.',
        'The domestic market share of @ is ¤.',
      ),
    ],
  },
  {
    subjects: ['the Orrin Sound tunnel', 'the Vale of Tarn bridge', 'the Kessock Head barrage'],
    patterns: [
      pattern('cost', billions, 1.3, 9, '@ will cost ¤.', 'The cost of @ is put at ¤.'),
      pattern('length', kilometres, 6, 48, '@ will be ¤ long.', 'The length of @ is ¤.'),
      pattern(
        'count',
        count,
        1100,
        6800,
        '@ will employ ¤ workers at the peak.',
        'At the peak, ¤ workers will be employed on @.',
      ),
      pattern('mass', tonnes, 12000, 98000, '@ needs ¤ of steel.', 'Some ¤ of steel will go into @.'),
      pattern(
        'traffic',
        count,
        8000,
        66000,
        'Planners expect @ to carry ¤ vehicles a day.',
        'Planners say that ¤ vehicles a day will use @.',
      ),
      pattern(
        'height',
        metres,
        45,
        290,
        'The highest tower of @ measures ¤.',
        'At its highest tower @ rises ¤.',
      ),
    ],
  },
  {
    subjects: ['Brackwater Flats campus', 'Stonemere campus', 'Hollin Ridge campus'],
    patterns: [
      pattern(
        'capacity',
        megawatts,
        210,
        2400,
        '@ has a planned capacity of ¤.',
        'The planned capacity of @ is ¤.',
      ),
      pattern(
        'investment',
        billions,
        1.4,
        14,
        'The developer announced on May 6 that it would invest ¤ in @.',
        'On May 6 the developer said it would invest ¤ in @.',
      ),
      pattern('area', hectares, 110, 900, '@ covers ¤ of former pasture.', 'Former pasture of ¤ makes up @.'),
      pattern('count', count, 12, 66, '@ will consist of ¤ data halls.', 'Plans show ¤ data halls at @.'),
      pattern(
        'jobs',
        count,
        210,
        950,
        '@ is to create ¤ permanent jobs.',
        'Some ¤ permanent jobs are to come to @.',
      ),
      pattern(
        'energy',
        measure('gigawatt-hours', 'megawatt-hours', 1000),
        900,
        8800,
        '@ will use ¤ of electricity a year.',
        'Electricity use at @ will be ¤ a year.',
      ),
    ],
  },
  {
    subjects: ['Marrowgate', 'Felstone', 'Ilverdun'],
    patterns: [
      pattern('population', count, 21000, 890000, '@ has ¤ inhabitants.', 'The population of @ is ¤.'),
      pattern(
        'rate',
        percent,
        3,
        14,
        'The unemployment rate in @ stood at ¤ in April 2026.',
        'In April 2026 the unemployment rate in @ was ¤.',
      ),
      pattern(
        'budget',
        euros,
        80,
        900,
        'The city council of @ passed a budget of ¤ for 2026.',
        'For 2026 @ has a city budget of ¤.',
      ),
      pattern('count', count, 31, 240, 'There are ¤ primary schools in @.', '@ runs ¤ primary schools.'),
      pattern(
        'distance',
        kilometres,
        14,
        96,
        '@ wants to build ¤ of cycle paths.',
        'Cycle paths of ¤ are to be built in @.',
      ),
      pattern(
        'price',
        measure('euros', null, 1),
        640,
        2100,
        'The average rent in @ was ¤ a month in March 2026.',
        'In March 2026 the average rent in @ came to ¤ a month.',
      ),
      pattern('debt', euros, 90, 700, '@ owes its banks ¤.', 'The debt of @ to its banks is ¤.'),
    ],
  },
  {
    subjects: ['St Aldhelm hospital', 'Northmoor hospital', 'Wyke Road hospital'],
    patterns: [
      pattern('count', count, 210, 980, '@ has ¤ beds.', 'There are ¤ beds at @.'),
      pattern(
        'count',
        count,
        3100,
        42000,
        '@ treated ¤ patients in its emergency department in March 2026.',
        'In March 2026 the emergency department of @ treated ¤ patients.',
      ),
      pattern(
        'share',
        percent,
        41,
        89,
        'At @ ¤ of patients were seen within four hours in March 2026.',
        'In March 2026 ¤ of patients at @ were seen within four hours.',
      ),
      pattern(
        'cost',
        pounds,
        12,
        140,
        'The new wing of @ will cost ¤.',
        'The cost of the new wing of @ is ¤.',
      ),
      pattern(
        'headcount',
        count,
        1100,
        8800,
        '@ employs ¤ nurses and doctors.',
        'Some ¤ nurses and doctors are employed at @.',
      ),
      pattern(
        'duration',
        measure('weeks', null, 1),
        11,
        48,
        'The average waiting time for a hip operation at @ is ¤.',
        'For a hip operation at @ the average waiting time is ¤.',
      ),
    ],
  },
  {
    subjects: ['the Corrie Glen wildfire', 'the Anset valley flood', 'the Port Maren explosion'],
    patterns: [
      pattern('casualties', count, 12, 160, '@ killed ¤ people.', 'In @ ¤ people were killed.'),
      pattern('casualties', count, 170, 900, '@ injured ¤ people.', 'In @ ¤ people were injured.'),
      pattern('count', count, 1100, 9600, '@ destroyed ¤ homes.', 'In @ ¤ homes were destroyed.'),
      pattern('area', hectares, 1200, 33000, 'The area hit by @ is ¤.', '@ hit an area of ¤.'),
      pattern(
        'cost',
        dollars,
        110,
        980,
        'Insurers put the damage from @ at ¤.',
        'The damage from @ is put by insurers at ¤.',
      ),
      pattern(
        'count',
        count,
        310,
        2900,
        '¤ firefighters were sent to @.',
        'Authorities sent ¤ firefighters to @.',
      ),
    ],
  },
  {
    subjects: ['Lowther Athletic', 'Deepdale Rovers', 'Castle Imre'],
    patterns: [
      pattern(
        'count',
        count,
        12000,
        71000,
        '¤ spectators watched the match of @ on Saturday.',
        'The match of @ on Saturday was watched by ¤ spectators.',
      ),
      pattern(
        'capacity',
        count,
        14000,
        82000,
        'The new stadium of @ will have ¤ seats.',
        '@ will move to a new stadium with ¤ seats.',
      ),
      pattern('price', euros, 12, 95, '@ paid ¤ for the striker.', 'The striker cost @ ¤.'),
      pattern('debt', euros, 20, 240, 'The debt of @ stands at ¤.', '@ has debt of ¤.'),
      pattern(
        'count',
        count,
        4100,
        38000,
        '@ has sold ¤ season tickets.',
        'Season tickets sold by @ number ¤.',
      ),
    ],
  },
  {
    subjects: ['Veltro Air', 'Cormorant Airways', 'Skagen Wings'],
    patterns: [
      pattern(
        'count',
        count,
        410000,
        9800000,
        '@ carried ¤ passengers in February 2026.',
        'In February 2026 ¤ passengers flew with @.',
      ),
      pattern('count', count, 24, 310, '@ operates ¤ aircraft.', 'The fleet of @ counts ¤ aircraft.'),
      pattern(
        'loss',
        dollars,
        11,
        380,
        '@ reported a net loss of ¤ for the first quarter of 2026.',
        'For the first quarter of 2026 the net loss of @ was ¤.',
      ),
      pattern(
        'share',
        percent,
        61,
        92,
        '@ filled ¤ of its seats in February 2026.',
        'In February 2026 ¤ of the seats of @ were filled.',
      ),
      pattern('count', count, 210, 2400, '@ will cut ¤ jobs.', 'Some ¤ jobs will go at @.'),
    ],
  },
  {
    subjects: ['the Halvorsen copper mine', 'the Ruddock lithium mine', 'the Tamsin Creek gold mine'],
    patterns: [
      pattern(
        'output',
        tonnes,
        21000,
        480000,
        '@ produced ¤ of ore in January 2026.',
        'In January 2026 output at @ was ¤ of ore.',
      ),
      pattern('headcount', count, 310, 4800, '¤ miners work at @.', '@ employs ¤ miners.'),
      pattern(
        'duration',
        measure('years', null, 1),
        11,
        45,
        '@ has a remaining life of ¤.',
        'The remaining life of @ is ¤.',
      ),
      pattern('depth', metres, 210, 1900, '@ reaches a depth of ¤.', 'The depth of @ is ¤.'),
      pattern(
        'price',
        billions,
        1.1,
        8.8,
        'The buyer agreed to pay ¤ for @.',
        'For @ the buyer agreed to pay ¤.',
      ),
    ],
  },
  {
    subjects: ['the Larkspur solar park', 'the Ness Bank wind farm', 'the Ostrel dam'],
    patterns: [
      pattern('capacity', megawatts, 110, 980, '@ has a capacity of ¤.', 'The capacity of @ is ¤.'),
      pattern(
        'energy',
        measure('gigawatt-hours', 'megawatt-hours', 1000),
        210,
        3900,
        '@ generated ¤ in 2025.',
        'In 2025 @ generated ¤.',
      ),
      pattern(
        'households',
        count,
        31000,
        690000,
        '@ supplies ¤ households.',
        'Some ¤ households are supplied by @.',
      ),
      pattern('cost', euros, 110, 960, '@ cost ¤ to build.', 'Building @ cost ¤.'),
      pattern(
        'stake',
        percent,
        21,
        74,
        'A pension fund owns ¤ of @.',
        'The stake of a pension fund in @ is ¤.',
      ),
    ],
  },
  {
    subjects: ['Tarleton University', 'Kinnaird College', 'Ashworth Academy'],
    patterns: [
      pattern('count', count, 3100, 48000, '@ has ¤ students.', 'There are ¤ students at @.'),
      pattern(
        'price',
        measure('dollars', null, 1),
        8200,
        61000,
        'Tuition at @ is ¤ a year.',
        '@ charges tuition of ¤ a year.',
      ),
      pattern(
        'funding',
        dollars,
        11,
        280,
        '@ received a grant of ¤ for its laboratory.',
        'For its laboratory @ received a grant of ¤.',
      ),
      pattern(
        'share',
        percent,
        31,
        88,
        '¤ of the graduates of @ find work within a year.',
        'Within a year ¤ of the graduates of @ find work.',
      ),
      pattern('count', count, 310, 3900, '@ employs ¤ lecturers.', 'Some ¤ lecturers teach at @.'),
    ],
  },
  {
    subjects: ['Harlan Trust Bank', 'First Quayside Bank', 'Bellmore Savings Bank'],
    patterns: [
      pattern('assets', billions, 12, 310, '@ has assets of ¤.', 'The assets of @ amount to ¤.'),
      pattern('count', count, 61, 890, '@ runs ¤ branches.', 'There are ¤ branches of @.'),
      pattern('fine', dollars, 11, 640, 'The regulator fined @ ¤.', '@ was fined ¤ by the regulator.'),
      pattern('rate', percent, 2, 9, '@ pays ¤ on savings.', 'Savings at @ earn ¤.'),
      pattern(
        'provision',
        dollars,
        21,
        480,
        '@ set aside ¤ for bad loans in the first quarter of 2026.',
        'In the first quarter of 2026 @ set aside ¤ for bad loans.',
      ),
    ],
  },
];

export interface Figure {
  readonly pattern: Pattern;
  readonly value: number;
}

/** An article before it is written: its subject and its figures. */
export interface Draft {
  readonly subject: string;
  readonly figures: readonly Figure[];
}

/** All drafts, with figures from a generator. */
export function drafts(random: (below: number) => number): Draft[] {
  return KINDS.flatMap(({ subjects, patterns }) =>
    subjects.map((subject) => ({
      subject,
      figures: patterns.map((p) => ({ pattern: p, value: drawValue(p, random) })),
    })),
  );
}

function drawValue({ style, least, most }: Pattern, random: (below: number) => number): number {
  const scale = 10 ** style.places;
  // An odd last digit, so that rounding is seen and no figure is round by chance.
  const raw = Math.floor(least * scale) + random(Math.floor((most - least) * scale));
  const odd = raw % 10 === 0 || raw % 2 === 0 ? raw + 1 : raw;
  return (odd % 10 === 5 ? odd + 2 : odd) / scale;
}

/** One sentence, with the figure as given. */
export function sentence(subject: string, text: string, figure: string): string {
  const s = text.replace('@', subject).replace('¤', figure);
  return s.charAt(0).toUpperCase() + s.slice(1);
}

/** The text of a draft; `change` may give another sentence for one of its figures. */
export function writeArticle(draft: Draft, change: (index: number) => string | null = () => null): string {
  return draft.figures
    .map(({ pattern: p, value }, i) => change(i) ?? sentence(draft.subject, p.text, p.style.write(value)))
    .join('\n\n');
}
