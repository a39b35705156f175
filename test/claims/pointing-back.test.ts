import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { article } from '../support/article.ts';

/** Whatever part a name has in its sentence, what goes on about it without naming it is of it: each opening is read with each continuation. */
const rules = loadRules();

interface Story {
  readonly of: RegExp;
  readonly openings: readonly string[];
  readonly between: readonly string[];
  /** Each with its figure. */
  readonly continuations: readonly (readonly [text: string, figure: string])[];
}

const STORIES: readonly Story[] = [
  {
    of: /Orrin Foods/,
    openings: [
      'Orrin Foods, a bakery chain, opened a factory in Halm on Monday.',
      'Shares in Orrin Foods fell sharply on Monday.',
      'The chief executive of Orrin Foods, Ines Dahl, has resigned.',
      'A court in Halm has ruled against Orrin Foods.',
      'Workers at Orrin Foods are on strike.',
    ],
    between: [
      '',
      'Analysts were surprised.',
      '“It was a hard year,” said Ines Dahl, the chief executive.',
      'The council in Halm welcomed the news.',
    ],
    continuations: [
      ['The company employs 4,000 people.', '4,000 people'],
      ['It made a loss of £4m last year.', '£4m'],
      ['Its sales fell 4%.', '4%'],
      ['The company’s debts stand at £40m.', '£40m'],
      ['In 2024 the business made a profit of £4m.', '£4m'],
      ['Profits fell 4%.', '4%'],
      ['The bakery chain runs 40 shops.', '40 shops'],
    ],
  },
  {
    of: /Carr Bridge/,
    openings: [
      'The Carr Bridge in Halm was closed on Monday.',
      'Engineers found cracks in the Carr Bridge on Monday.',
    ],
    between: ['', 'Drivers face long delays.', '“It is not safe,” said Ines Dahl, an engineer.'],
    continuations: [
      ['It cost £40m.', '£40m'],
      ['It carries 4,000 cars a day.', '4,000 cars'],
      ['The bridge weighs 4,000 tonnes.', '4,000 tonnes'],
    ],
  },
  {
    of: /fire/i,
    openings: [
      'A fire broke out at a hotel in Halm on Monday.',
      'A hotel fire in Halm has shocked the country.',
    ],
    between: ['', 'Police are looking for the cause.', 'The mayor, Ines Dahl, visited the hospital.'],
    continuations: [
      ['Nine people were killed.', 'Nine people'],
      ['The blaze destroyed 40 rooms.', '40 rooms'],
      ['Damage was put at £4m.', '£4m'],
    ],
  },
];

function subjectIn(text: string, figure: string): string {
  const claim = extract(article(text), rules).claims.findLast(({ written }) => written.startsWith(figure));
  return claim?.subject?.name ?? '';
}

test.each(STORIES)('$of is what the text goes on about', ({ of, openings, between, continuations }) => {
  const wrong = openings.flatMap((opening) =>
    between.flatMap((middle) =>
      continuations.flatMap(([last, figure]) => {
        const text = [opening, middle, last].filter(Boolean).join(' ');
        const subject = subjectIn(text, figure);
        return of.test(subject) ? [] : [`${text} → ${subject}`];
      }),
    ),
  );
  expect(wrong, wrong.join('\n')).toHaveLength(0);
});
