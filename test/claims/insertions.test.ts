import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { article } from '../support/article.ts';

/**
 * What is put in front of a statement, into it or behind it and is not about its figure must not change what the figure is of: each
 * statement is read alone and again with each insertion.
 */
const rules = loadRules();

const STATEMENTS: readonly (readonly [subject: string, predicate: string, figure: string])[] = [
  ['Orrin Foods', 'cut 400 jobs', '400 jobs'],
  ['Unemployment', 'rose to 5.1%', '5.1%'],
  ['The bridge', 'cost £4m', '£4m'],
  ['Halm', 'has 40 libraries', '40 libraries'],
  ['Exports', 'fell 4%', '4%'],
  ['Nine people', 'were killed', 'ine people'],
  ['The number of visitors', 'reached 4,000', '4,000'],
  ['The plant', 'will produce 400 MW', '400 MW'],
  ['Orrin Foods', 'made a profit of £4m', '£4m'],
  ['The council', 'spent £4m on roads', '£4m'],
  ['Police', 'arrested 40 people', '40 people'],
  ['The price of bread', 'has risen by 4%', '4%'],
];

const IN_FRONT = [
  'In May,',
  'On Tuesday,',
  'However,',
  'According to the ministry,',
  'The ministry said',
  'The report found that',
  'Ministers announced on Tuesday that',
  'Figures from the ministry show that',
  'Despite the strike,',
  'With demand falling,',
  'While demand was weak,',
  'For the first time,',
];
const BETWEEN = ['also', 'last year', 'in May', ', however,', ', the ministry said,', 'in the first quarter'];
const BEHIND = [
  ', the ministry said',
  'despite the strike',
  ', the most since 2010',
  'compared with last year',
  ', which surprised analysts',
  'and the weather was bad',
  ', said Ms Dahl, a minister',
  'as a result',
];

/** What has a time of its own that is none of the figure's. */
const TIMES_OF_OTHERS = [
  ', compared with 30 in 2019',
  ', the most since 2019',
  ', the highest since records began in 2019',
  ', and it will close in 2030',
  ', according to a report published in 2019',
  ', against a target set in 2019',
  ', half the level of 2019',
  ', having opened in 2019',
  ' because of a law passed in 2019',
  ' despite the 2019 ban',
  ' (it opened in 2019)',
];
const TIMES_IN_FRONT = ['As in 2019,', 'Unlike in 2019,', 'The ministry said on Tuesday that'];

/** Wordings of who says it, with who that is; "…" stands for the statement. */
const SAYINGS: readonly (readonly [text: string, speaker: string])[] = [
  ['…, said Ines Dahl, head of research at Wendle.', 'Dahl'],
  ['According to Wendle, ….', 'Wendle'],
  ['Ines Dahl, head of research at Wendle, said ….', 'Dahl'],
  ['Ines Dahl, who runs the port, told reporters ….', 'Dahl'],
  ['Speaking in Velden, Ines Dahl said ….', 'Dahl'],
  ['Ines Dahl, the minister, confirmed on Monday that ….', 'Dahl'],
  ['The ministry said in a statement that ….', 'ministry'],
  ['Figures released by Wendle on Tuesday showed ….', 'Wendle'],
  ['…, a spokesperson for the ministry that runs the ports said.', 'ministry'],
  ['…, a spokesman for Wendle said.', 'Wendle'],
  ['…, Ines Dahl, the minister, told parliament.', 'Dahl'],
  ['…, the agency quoted Ines Dahl as saying.', 'Dahl'],
];

const CLAUSES: readonly (readonly [
  subject: string,
  predicates: readonly string[],
  clauses: readonly string[],
])[] = [
  [
    'The number of people',
    ['rose to 4,000', 'fell 4%', 'could reach 4,000'],
    ['who own a car', 'who need help', 'who lost their jobs in the crisis'],
  ],
  [
    'Sales of cars',
    ['rose to 4,000', 'fell 4%', 'have risen by 4%'],
    [
      'that run on petrol',
      'which run on petrol',
      'that the firm makes',
      'it makes',
      'that were built in Halm',
    ],
  ],
  [
    'The price of homes',
    ['rose to £400,000', 'fell 4%', 'is £400,000'],
    [
      'that need repair',
      'that were built in 2010',
      'the council owns',
      'where he works',
      'in the area that the fire hit',
    ],
  ],
  [
    'The bridge',
    ['cost £4m', 'is 400 metres long', 'has 40 lamps', 'was sold for £4m'],
    [
      'that the council built',
      'the council built',
      'that links Halm and Orrin',
      'that was hit by a ship',
      'damaged by the storm',
    ],
  ],
  [
    'The firm',
    ['cut 400 jobs', 'has 40 shops', 'made a profit of £4m', 'was fined £4m'],
    ['that runs the trains', 'he founded', 'hit by the strike', 'responsible for the trains', 'it owns'],
  ],
];

const FIGURE = /\d[\d,.]*/;

interface Read {
  readonly subject: string;
  readonly metric: string | null;
  readonly time: string;
  readonly speaker: string;
}

/** What the figure is of; `null` where it is not read. */
function told(text: string, figure: string): Read | null {
  const claim = extract(article(text), rules).claims.find(({ written }) => written.includes(figure));
  if (!claim) return null;
  const { subject, metric, period, attribution } = claim;
  return {
    subject: subject?.name.toLowerCase() ?? '',
    metric: metric?.id ?? null,
    time: `${period?.from} to ${period?.to}`,
    speaker: attribution?.speaker ?? '',
  };
}

/** Those of the texts in which the figure is of something else than in the plain statement. */
function changed(plain: string, figure: string, texts: readonly string[]): string[] {
  const wanted = told(plain, figure);
  expect(wanted, plain).not.toBeNull();
  const head = wanted!.subject.split(' ').at(-1)!;
  return texts.filter((text) => {
    const now = told(text, figure);
    return !now || now.metric !== wanted!.metric || !now.subject.includes(head);
  });
}

test.each(['', ' in 2024', ' last year'])(
  'what others have a time for leaves the time of a figure what it is (%j)',
  (own) => {
    const wrong = STATEMENTS.flatMap(([subject, predicate, figure]) => {
      const plain = `${subject} ${predicate}${own}.`;
      const small = /^(?:Orrin|Halm)/.test(subject)
        ? subject
        : subject.charAt(0).toLowerCase() + subject.slice(1);
      const { time } = told(plain, figure)!;
      return [
        ...TIMES_IN_FRONT.map((words) => `${words} ${small} ${predicate}${own}.`),
        ...TIMES_OF_OTHERS.map((words) => `${subject} ${predicate}${own}${words}.`),
      ].filter((text) => told(text, figure)?.time !== time);
    });
    expect(wrong, wrong.join('\n')).toHaveLength(0);
  },
);

test.each(SAYINGS)('"%s" says who says it, and leaves the figure what it is', (saying, speaker) => {
  const wrong = STATEMENTS.flatMap(([subject, predicate, figure]) => {
    const isName = /^(?:Orrin|Halm)/.test(subject) || saying.startsWith('…');
    const first = isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
    const text = saying.replace('…', `${first} ${predicate}`);
    const isTold = told(text, figure)?.speaker.includes(speaker) ?? false;
    return [...(isTold ? [] : [text]), ...changed(`${subject} ${predicate}.`, figure, [text])];
  });
  expect(wrong, wrong.join('\n')).toHaveLength(0);
});

const joined = (subject: string, words: string, predicate: string): string =>
  `${subject}${words.startsWith(',') ? '' : ' '}${words} ${predicate}.`;

test('what stands around a statement leaves its figure what it is', () => {
  const wrong = STATEMENTS.flatMap(([subject, predicate, figure]) => {
    const isName = /^(?:Orrin|Halm)/.test(subject);
    const small = isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
    return changed(`${subject} ${predicate}.`, figure, [
      ...IN_FRONT.map((words) => `${words} ${small} ${predicate}.`),
      ...BETWEEN.map((words) => joined(subject, words, predicate)),
      ...BEHIND.map((words) => `${subject} ${predicate}${words.startsWith(',') ? '' : ' '}${words}.`),
    ]);
  });
  expect(wrong, wrong.join('\n')).toHaveLength(0);
});

test('a clause between a noun and its verb leaves the figure what it is', () => {
  const wrong = CLAUSES.flatMap(([subject, predicates, clauses]) =>
    predicates.flatMap((predicate) =>
      changed(
        `${subject} ${predicate}.`,
        FIGURE.exec(predicate)![0],
        clauses.map((clause) =>
          clause.startsWith('which')
            ? `${subject}, ${clause}, ${predicate}.`
            : `${subject} ${clause} ${predicate}.`,
        ),
      ),
    ),
  );
  expect(wrong, wrong.join('\n')).toHaveLength(0);
});
