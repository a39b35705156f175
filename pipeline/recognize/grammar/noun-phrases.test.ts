import { describe, expect, it } from 'vitest';
import { benchOf } from '../../../test/support/bench-of.ts';
import type { Bench } from './bench.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt, nounPhrases } from './noun-phrases.ts';

const textOf = ({ tokens }: Bench, from: number, to: number): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);

/** `phrase`, with `< possessor`, `@ preposition` and `+ of-phrase` where there is one. */
function show(bench: Bench, phrase: NounPhrase): string {
  const parts = [textOf(bench, phrase.from, phrase.to)];
  if (phrase.possessor) parts.push(`< ${textOf(bench, phrase.possessor.from, phrase.possessor.to)}`);
  if (phrase.preposition >= 0) parts.push(`@ ${bench.tokens.lower[phrase.preposition]}`);
  if (phrase.of) parts.push(`+ ${textOf(bench, phrase.of.from, phrase.of.to)}`);
  return parts.join(' ');
}

const read = (text: string): string[] => {
  const bench = benchOf(text);
  return nounPhrases(bench, [0, bench.tokens.count]).map((phrase) => show(bench, phrase));
};

describe('noun phrases', () => {
  it.each([
    [
      "The company's three new wind farms will open in May.",
      ["The company's three new wind farms < The company", 'May @ in'],
    ],
    ['Sales of electric bicycles rose sharply.', ['Sales + electric bicycles', 'electric bicycles @ of']],
    ['A recently restored medieval chapel reopened.', ['A recently restored medieval chapel']],
    [
      "She praised the nurses at St Mary's Hospital.",
      ['She', 'the nurses', "St Mary's Hospital < St Mary @ at"],
    ],
    ['Prices for first-class stamps went up.', ['Prices', 'first-class stamps @ for']],
    ['The S&P 500 closed lower.', ['The S&P 500']],
    ['It bought Acme Corp. shares last week.', ['It', 'Acme Corp. shares', 'last week']],
    ['They rely on oil drilling rigs.', ['They', 'oil drilling rigs @ on']],
    ['A metals recycling firm moved in.', ['A metals recycling firm']],
    [
      'Members of the board of trustees met.',
      ['Members + the board', 'the board @ of + trustees', 'trustees @ of'],
    ],
    ['The 40-tonne lorry overturned.', ['The 40-tonne lorry']],
    ['Last year Norway exported salmon.', ['Last year', 'Norway', 'salmon']],
    ['Its chief executive, Lena Ortiz, resigned.', ['Its chief executive', 'Lena Ortiz']],
    ['Those are the rules.', ['Those', 'the rules']],
    [
      'The rate of growth in the euro zone slowed.',
      ['The rate + growth', 'growth @ of', 'the euro zone @ in'],
    ],
    ['Both sides agreed to talks.', ['Both sides', 'talks @ to']],
    ['The ferry carries cars and lorries.', ['The ferry', 'cars', 'lorries']],
    ['Fares rose 5% this spring.', ['Fares', '5%', 'this spring']],
    ['The bank paid $3 billion for it.', ['The bank', '$3 billion', 'it @ for']],
    ['Vega +1% Orion', ['Vega', '+1%', 'Orion']],
    ['Villagers have dug new wells.', ['Villagers', 'new wells']],
    ['Cutting costs is hard.', ['costs']],
    ['The V-8 engine roared.', ['The V-8 engine']],
    ['The 2018-19 season opened.', ['The 2018-19 season']],
    ['an iPhone 12 case', ['an iPhone 12 case']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('are found by any of their tokens', () => {
    const bench = benchOf('The old mill burned.');
    const phrase = nounPhraseAt(bench, [0, bench.tokens.count], 1)!;
    expect(phrase).toMatchObject({ from: 0, to: 3, head: 2, kind: 'noun', determiner: 0, modifiers: [1] });
    expect(nounPhraseAt(bench, [0, bench.tokens.count], 3)).toBeNull();
  });

  it.each([
    ['He sailed.', 'pronoun'],
    ['Tesla sailed.', 'name'],
    ['5% sailed.', 'figure'],
    ['Ships sailed.', 'noun'],
  ])('of %s are told apart', (text, kind) => {
    const bench = benchOf(text);
    expect(nounPhrases(bench, [0, bench.tokens.count])[0]!.kind).toBe(kind);
  });
});
