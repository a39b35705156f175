import { expect, test } from 'vitest';
import { recognise } from '../../recognize/recognise.ts';
import { loadRules } from '../../run/load-rules.ts';
import { frameOf } from './chunks.ts';
import { subjectOf } from './clause.ts';

const rules = loadRules();

/** The grammatical subject of the verb chunk that holds a word, as written. */
function subject(text: string, verb: string): string | null {
  const { tokens, sentences } = recognise(text, rules, { published: '2025-06-01' });
  const frame = frameOf(tokens, sentences[0]!, rules);
  const at = frame.chunks.findIndex(
    (c) => c.kind === 'verb' && tokens.text.slice(tokens.start[c.from], tokens.end[c.to - 1]).includes(verb),
  );
  expect(at, `${verb} is a verb of the sentence`).toBeGreaterThanOrEqual(0);
  const found = subjectOf(frame, at);
  const chunk = frame.chunks[found];
  return chunk ? tokens.text.slice(tokens.start[chunk.from], tokens.end[chunk.to - 1]) : null;
}

test.each([
  ['The bridge cost £4m.', 'cost', 'The bridge'],
  ['Guests in damaged rooms are 4% more likely to leave.', 'are', 'Guests'],
  [
    'Drivers blocked roads to fight the indebted firm’s plan to sack 120 guards.',
    'sack',
    'the indebted firm’s plan',
  ],
  ['The firm will open a consultation allowing 140 dismissals.', 'allowing', 'The firm'],
  ['The firm built a bridge allowing 140 crossings.', 'allowing', 'a bridge'],
  ['Sales at the chain in May rose 4%.', 'rose', 'Sales'],
  ['The bridge, which opened in 2018, carries 900 cars.', 'carries', 'The bridge'],
  ['The bridge, which cost £4m, leaks.', 'cost', 'The bridge'],
  ['Appeals cost £42 and must be lodged within 15 days.', 'lodged', 'Appeals'],
  ['The share of patients seen within four hours fell to 72%.', 'fell', 'The share'],
  ['The man who stole $2m from a charity was jailed for six years.', 'jailed', 'The man'],
  ['The number of deaths from a fire that struck Velden rose to 40.', 'rose', 'The number'],
  ['Sales of cars that run on petrol fell 4%.', 'fell', 'Sales'],
  ['The bill for repairs that the council ordered could reach £40m.', 'reach', 'The bill'],
  ['The bridge it built cost £4m.', 'cost', 'The bridge'],
  ['The firm he founded in 2010 has 400 shops.', 'has', 'The firm'],
  ['Profits at the bank that was rescued fell 4%.', 'fell', 'Profits'],
  ['The hall where he works has 400 seats.', 'has', 'The hall'],
  ['Shares fell after the bank reported a loss of £4m.', 'reported', 'the bank'],
  ['Slides have become common since the reservoir reached 175 metres.', 'reached', 'the reservoir'],
  ['Repairs after the storm delayed 40 trains.', 'delayed', 'Repairs'],
  ['The round, announced on Tuesday, values Halm AI at £6bn.', 'values', 'The round'],
  ['The plan, which ministers approved, forecasts growth of 4%.', 'forecasts', 'The plan'],
  ['The claim that shares fell 4% is wrong.', 'fell', 'shares'],
  ['The minister said growth would reach 2%.', 'reach', 'growth'],
  ['The tunnel is a railway, built of brick and steel, which runs 31 miles.', 'runs', 'The tunnel'],
  ['Pricing for the truck, which costs £40,000, is open.', 'costs', 'the truck'],
  ['The mayor of Velden, which has 40,000 people, resigned.', 'has', 'Velden'],
  ['The price of the car, which has seven seats, is £40,000.', 'is', 'The price'],
  ['The report on the bank, which has 400 pages, came out.', 'has', 'The report'],
  ['About 340 patients were treated.', 'treated', 'About 340 patients'],
  ['The club holds rights to sell 40 seats.', 'sell', 'The club'],
  ['The plant reached 900 MW, raising output by 4%.', 'raising', 'The plant'],
  ['The firm kept its place as the largest mill, seeing sales rise by 4%.', 'rise', 'sales'],
  ['The number of guests it served at its hotels and inns rose by 8%.', 'rose', 'The number'],
  ['The volume of crates it packed in its old and new sheds jumped by 8%.', 'jumped', 'The volume'],
  ['The mayor said they flew to Velden and Orrin was hit.', 'was hit', 'Orrin'],
  ['Rents rose in the quarter, growing by 4%, compared to a 3% rise in May.', 'growing', 'Rents'],
  ['The firm had a good year, seeing its profits fall just 4%.', 'fall', 'its profits'],
  ['The melt has led to sea levels rising by 27 millimetres.', 'rising', 'sea levels'],
  ['The firm reported growth in buses with profit rising to £4m.', 'rising', 'profit'],
  ['The firm expects its berth capacity to rise 5%.', 'rise', 'its berth capacity'],
  ['The firm has the capacity to grow 5%.', 'grow', 'The firm'],
  ['Four men arrived in Oltrey carrying 40 kilograms.', 'carrying', 'Four men'],
  ['The firm is spending £94m on a works at Velden that will take milk.', 'take', 'a works'],
  ['The firm laid 40 km of pipes in Norland that carry water.', 'carry', 'pipes'],
  ['It has a rover made in Norland that can drive 200 metres.', 'drive', 'a rover'],
  ['An hour of steady rowing a day cut the risk by 30%.', 'cut', 'An hour'],
  ['The plan to import and supply drugs cost £4m.', 'cost', 'The plan'],
  ['Jon Beck, 43, from Velden in Norland, France was jailed for 12 years.', 'jailed', 'Jon Beck'],
  ['The clerk who stole £4m to pay for trips and a horse was jailed.', 'jailed', 'The clerk'],
  ['The talks could last more than 40 hours.', 'last', 'The talks'],
  ['The licence, which Brandt said usually runs for 40 years, is new.', 'runs', 'The licence'],
  ['The tunnel, which the ministry says will cost £4m, is late.', 'will cost', 'The tunnel'],
  ['A call put out on Monday asks for 70 rangers.', 'asks', 'A call'],
  ['A plan put forward by Halm would cost £4m.', 'cost', 'A plan'],
  ['They went on in spite of the costs, which had risen by £4m.', 'had', 'the costs'],
  // all of it a time
  ['In the whole of 2021 Halm sold 300 trams.', 'sold', 'Halm'],
  ['Over the course of 2021 the group lost £4m.', 'lost', 'the group'],
  // a time, also in an article without a date
  ['On Tuesday Halm Foods reported a loss of £4m.', 'reported', 'Halm Foods'],
  ['On Monday night Halm had 300 guests.', 'had', 'Halm'],
  ['In the fourth quarter Halm sold 300 trams.', 'sold', 'Halm'],
])('in "%s" the subject of "%s" is "%s"', (text, verb, wanted) => {
  expect(subject(text, verb)).toBe(wanted);
});
