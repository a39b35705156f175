import { extract } from '../../pipeline/extract.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { knownWords } from '../../pipeline/recognize/cues/known-words.ts';
import { tagsOf } from '../../pipeline/recognize/grammar/tags.ts';
import { findPeriods } from '../../pipeline/recognize/periods/find-periods.ts';
import { readQuantities } from '../../pipeline/recognize/quantities/read-quantities.ts';
import type { Workspace } from '../../pipeline/recognize/workspace.ts';
import type { Rulebook } from '../../pipeline/rulebook/rulebook.ts';
import { sentenceEnds } from '../../pipeline/text/sentences.ts';
import { tokenise } from '../../pipeline/text/tokens.ts';

/** What a matcher could be made to run away with: beginnings without their end, one thing inside another, marks without words. */
const scraps: readonly string[] = [
  'a', // one word as long as the text
  '1', // one number
  'a.', // an abbreviation that goes on
  '1.2.',
  '1,000,',
  '10-',
  "'s ",
  '"',
  '($',
  '\n\n> ',
  '[x](',
  '**_',
  '| 1 ',
  'twenty-',
  'hundred and ',
  'half of a third of ',
  'between 10 and ',
  'from 2019 to ',
  'the end of the first week of ',
  '3 May 2024 and ',
  'more than about up to ',
  'dollars per tonne per ',
  'no. 7 of ',
  'Bank of ',
  'according to ',
  'said that she said ',
  'which ',
  'profit of the profit of ',
  'up from 4% to 5%, ',
  'to plan to ',
  'Sales in Halm and Orrin rose 5% and costs fell. ', // many sentences in one paragraph
];

type Matcher = (text: string, rules: Rulebook) => unknown;

const bench = (text: string, rules: Rulebook): Workspace => {
  const tokens = tokenise(text);
  return {
    tokens,
    ends: sentenceEnds(tokens, rules.language.list('abbreviations')),
    rules,
    context: { published: '2024-06-14' },
    taken: new Uint8Array(tokens.count),
    mentions: [],
    refused: [],
  };
};

function tagAll(text: string, rules: Rulebook): void {
  const { tokens, ends } = bench(text, rules);
  let from = 0;
  for (const to of ends) {
    tagsOf({ tokens, rules }, [from, to]);
    from = to;
  }
}

const article = (path: string) => (text: string, rules: Rulebook) => {
  const read = readDocument({ path, bytes: new TextEncoder().encode(text) });
  return read.ok ? extract(read.value, rules) : null;
};

const matchers: readonly (readonly [string, Matcher])[] = [
  ['tokens, sentences', bench],
  ['periods', (text, rules) => findPeriods(bench(text, rules))],
  ['quantities: numbers, units, hedges, changes', (text, rules) => readQuantities(bench(text, rules))],
  ['entities, metrics, cues, attribution', (text, rules) => knownWords(bench(text, rules))],
  ['grammar', tagAll],
  ['the whole, plain text', article('hostile.txt')],
  ['the whole, Markdown', article('hostile.md')],
];

const [SMALL, MIDDLE, LARGE] = [10_000, 100_000, 1_000_000];
/** What runs away shows at the middle size already: only the slowest there are tried at the large one. */
const SLOWEST = 3;
/** Ten times the text costs ten times the time, and up to three times that where it outgrows the caches; a square costs a hundred. */
const ALLOWED = 45;
/** Milliseconds below which a run is too short to be compared. */
const MOMENT = 4;

/** For each matcher the hostile text that it grows worst with: milliseconds by size, and what ten times the text costs. */
export function growthTable(rules: Rulebook): string {
  const sizes = [SMALL, MIDDLE, LARGE].map((size) => `${size / 1000} KB`.padStart(10)).join('');
  const lines = [`${'hostile text'.padEnd(44)} ${sizes}   ×10 costs  worst with`];
  for (const [name, match] of matchers) {
    const time = (scrap: string, size: number) => timeOf(() => match(textOf(scrap, size), rules), size);
    const tried = scraps
      .map((scrap) => ({ scrap, small: time(scrap, SMALL), middle: time(scrap, MIDDLE) }))
      .sort((a, b) => b.middle - a.middle)
      .slice(0, SLOWEST)
      .map((t) => ({ ...t, large: time(t.scrap, LARGE) }))
      .map((t) => ({ ...t, growth: t.large / Math.max(t.middle, MOMENT) }));
    const worst = tried.reduce((a, b) => (b.growth > a.growth ? b : a));
    const { scrap, small, middle, large, growth } = worst;
    const times = [small, middle, large].map((t) => `${t.toFixed(1).padStart(7)} ms`).join('');
    const verdict = growth > ALLOWED ? ' NOT LINEAR' : '';
    lines.push(
      `  ${name.padEnd(42)} ${times}   ×${growth.toFixed(1).padEnd(8)}  ${JSON.stringify(scrap)}${verdict}`,
    );
  }
  return lines.join('\n');
}

const textOf = (scrap: string, size: number): string => scrap.repeat(Math.ceil(size / scrap.length));

/** Milliseconds; the best of several, since another program may run at the same time. */
function timeOf(run: () => unknown, size: number): number {
  const runs = size > MIDDLE ? 1 : 2;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
