import { describe, expect, it } from 'vitest';
import type { QuantityMention } from '../../model/mention.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { recognise } from '../recognise.ts';
import { conceptsOf, explainConcepts } from './concepts-of.ts';

const { rulebook } = loadRulebook();

function* quantitiesIn(text: string) {
  const reading = recognise(text, rulebook, { published: null });
  const bench = { tokens: reading.tokens, rules: rulebook };
  for (const sentence of reading.sentences)
    for (const mention of sentence.mentions)
      if (mention.kind === 'quantity') yield { bench, sentence, mention };
}

const writtenIn = (text: string, mention: QuantityMention): string => text.slice(...mention.span);

/** `written: words` for every quantity of the text. */
const read = (text: string): string[] =>
  [...quantitiesIn(text)].map(({ bench, sentence, mention }) =>
    `${writtenIn(text, mention)}: ${conceptsOf(bench, sentence, mention).join(' ')}`.trim(),
  );

describe('the subject of the verb is measured', () => {
  it.each([
    [
      'Attendance at the museum rose 12% to 1.4 million last year.',
      ['12%: Attendance museum', '1.4 million: Attendance museum'],
    ],
    ['Nurses in the north earn about $42 an hour.', ['$42 an hour: Nurses north']],
    ["The orchestra's endowment stood at €18 million in June.", ['€18 million: orchestra endowment']],
    ['Prices of used cars fell 8% in March and rents climbed 2%.', ['8%: Prices used cars', '2%: rents']],
    ['Turnout reached 71.3 percent, the highest since 1992.', ['71.3 percent: Turnout']],
    ['Unemployment among graduates stands at 4.1%.', ['4.1%: Unemployment graduates']],
    ['Ferry fares will go up by 6% from Monday.', ['6%: Ferry fares']],
    ['The bridge is 1.2 km long and 30 m wide.', ['1.2 km: bridge', '30 m: bridge']],
    ["The bank's provision for bad loans was $2 billion.", ['$2 billion: bank provision bad loans']],
    ['Shares in the brewer dropped 9p to 312p.', ['9p: Shares brewer', '312p: Shares brewer']],
    ['Gold traded at $1,912 an ounce.', ['$1,912 an ounce: Gold']],
    ['The minister said inflation would slow to 3%.', ['3%: inflation']],
    [
      'Net profit rose to $1.4 billion from $1.1 billion.',
      ['$1.4 billion: Net profit', '$1.1 billion: Net profit'],
    ],
    ['The vaccine is 94% effective against severe disease.', ['94%: vaccine']],
    ['Temperatures in Seville hit 44 degrees on Tuesday.', ['44 degrees: Temperatures Seville']],
    ['The average age of the fleet is 11 years.', ['11 years: average age fleet']],
    ['Tickets cost between £25 and £60.', ['£25 and £60: Tickets']],
    ['In Peru, poverty fell by 2 points to 25.9%.', ['2 points: poverty', '25.9%: poverty']],
    ['House prices in Leeds are 3.4% higher than a year ago.', ['3.4%: House prices Leeds']],
    ['The two-bedroom flat sold for $410,000.', ['$410,000: two-bedroom flat']],
    ['Coffee futures gained 2.5%, while cocoa lost 1%.', ['2.5%: Coffee futures', '1%: cocoa']],
    ['A litre of petrol now costs 1.79 euros.', ['1.79 euros: litre petrol']],
    ['Exports of wine to China were worth $310 million.', ['$310 million: Exports wine China']],
    ['Sea levels are rising by about 4 mm a year.', ['4 mm a year: Sea levels']],
    ['Growth in services slowed to 1.1%.', ['1.1%: Growth services']],
    ['The dam generates 2,100 MW.', ['2,100 MW: dam']],
    ['Their debts amount to $7 billion.', ['$7 billion: debts']],
    ['The pipeline can carry 60,000 barrels a day.', ['60,000 barrels a day: pipeline']],
    ['The zoo in Turin hinted Friday that it would charge $5.', ['$5: zoo Turin']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('a noun beside the figure comes before the subject', () => {
  it.each([
    ['A 30-mile detour was signposted.', ['30-mile: detour']],
    ['The $90 million film was shot in Iceland.', ['$90 million: film']],
    [
      'The 27-year-old striker signed a five-year contract.',
      ['27-year-old: striker', 'five-year: contract striker'],
    ],
    ['The trams run on a 750-volt supply.', ['750-volt: supply trams']],
    ['It was a 40-mile (64 km) hike.', ['40-mile: hike', '64 km: hike']],
    ['Only 15% of the city’s buses are electric.', ['15%: city buses']],
    ['The glacier has lost 30% of its volume since 1980.', ['30%: volume glacier']],
    ['Wind farms supplied 29% of Britain’s electricity.', ['29%: Britain electricity Wind farms']],
    ['A fare increase of 6% takes effect in May.', ['6%: fare increase']],
    ['The drug cut deaths by 23%.', ['23%: deaths drug']],
    [
      'The new line will cut the journey time from 90 minutes to 55 minutes.',
      ['90 minutes to 55 minutes: journey time new line'],
    ],
    [
      'The company raised its dividend by 10% to 22 cents a share.',
      ['10%: dividend company', '22 cents a share: dividend company'],
    ],
    ['The bank set aside $2 billion for bad loans.', ['$2 billion: bad loans bank']],
    ['The shop sells the basic model for $800.', ['$800: basic model shop']],
    ['She won a prize worth $2 million.', ['$2 million: prize']],
    ['Get $90 off a new kettle.', ['$90: new kettle']],
    ['Vega Mining, down 41p, led the losers.', ['41p: Vega Mining']],
    ['Orion was up 4%, Vega by 5%.', ['4%: Orion', '5%: Vega']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('counted things belong to who has them', () => {
  it.each([
    ['The factory employs 800 people.', ['800 people: factory']],
    ['Her album sold 250,000 copies in its first week.', ['250,000 copies: album']],
    ['The hospital has 640 beds.', ['640 beds: hospital']],
    ['The union represents 22,000 bus drivers.', ['22,000 bus drivers: union']],
    ['The airline’s fleet of 84 jets is being renewed.', ['84 jets: airline fleet']],
    ['The survey of 1,000 adults was carried out in May.', ['1,000 adults: survey']],
    ['Acme unveiled plans to train up to 310 welders.', ['310 welders: Acme']],
    ['At least 17 miners were killed.', ['17 miners:']],
    ['Some 40,000 people fled the floods.', ['40,000 people:']],
    ['They have 12 goats.', ['12 goats:']],
    ['There are 38 parrots here.', ['38 parrots:']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('what is not named has no words', () => {
  it.each([
    ['It costs $200.', ['$200:']],
    ['It takes about 14 hours to sail there.', ['14 hours:']],
    ['Six weeks later, the strike ended.', ['Six weeks:']],
    ['The club waited for three weeks.', ['three weeks:']],
    ['$5', ['$5:']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('fragments and parentheses', () => {
  it.each([
    ['Vega +1%', ['+1%: Vega']],
    ['Adams (21.2 ppg, 3.1 rpg), Burns (11.6 ppg)', ['21.2 ppg: Adams', '3.1 rpg: Adams', '11.6 ppg: Burns']],
    ['The tower is 300 feet (91 metres) tall.', ['300 feet: tower', '91 metres: tower']],
    ['The race lasts 2 hours, 9 minutes.', ['2 hours: race', '9 minutes: race']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('concepts', () => {
  it('do not depend on which quantity is asked for first', () => {
    const text = 'The mill cost $5m, or £4m, and the 40-acre park $2m.';
    const forward = read(text);
    const backward = [...quantitiesIn(text)]
      .toReversed()
      .map(({ bench, sentence, mention }) => conceptsOf(bench, sentence, mention).join(' '));
    expect(backward.toReversed()).toEqual(forward.map((line) => line.slice(line.indexOf(':') + 2)));
  });

  it('name the shape that found them', () => {
    const [one] = [...quantitiesIn('A fee of 5% is due.')];
    expect(explainConcepts(one!.bench, one!.sentence, one!.mention).shape).toBe('governor');
  });

  it.each([
    ['a list of figures', '5%, '],
    ['a chain of prepositions', 'the price of 5% of '],
    ['nested parentheses', '(5% '],
    ['one long phrase', 'blue 5% oil '],
  ])('take linear time over %s without an end', (_, piece) => {
    const time = (count: number): number => {
      const began = process.cpuUsage().user;
      for (const { bench, sentence, mention } of quantitiesIn(piece.repeat(count)))
        conceptsOf(bench, sentence, mention);
      return (process.cpuUsage().user - began) / 1000; // other work on the machine does not count
    };
    time(500);
    expect(time(8_000)).toBeLessThan(32 * Math.max(20, time(1_000)));
  });
});
