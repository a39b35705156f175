import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

/** What stands beside the figure, or was told right before, says what is measured. */
test.each([
  ['Lind returned to the Halm Kites on a $24 million, six-year contract.', ['worth', 'contract_length']],
  ['The clinic failed to treat half their callers in time.', ['share_of_caller']],
  ['Police seized a hoard of jewels estimated at $5 million.', ['worth']],
  ['Lind hit .265 with 14 homers.', ['batting_average', 'homer']],
  [
    'The Kites agreed to one-year deals with goalkeeper Ona Lind ($10 million) and striker Ava Osei ($4 million).',
    ['contract_length', 'worth', 'worth'],
  ],
  ['The house fair lists Velden, with houses averaging £686,000.', ['house_price']],
  ['The council has earmarked £4 million for the bridge.', ['funding']],
  ['The grant has been cut by 54% in real terms.', ['funding_decline']],
  ['Interim dividend raised 5% to 8.4p.', ['dividend_growth', 'dividend']],
  ['Free cash flow improved to £55m from an outflow of £12m.', ['free_cash_flow', 'outflow']],
  ['It must find £31m in savings, on top of the £18m it has made since 2022.', ['savings', 'savings']],
  [
    'The average ticket cost $160, which is $2 more than a year before.',
    ['ticket_price', 'ticket_price_change'],
  ],
  [
    'The club is valued at $4.6 billion, almost double the $2.4 billion of 2020.',
    ['valuation', 'valuation_growth', 'valuation'],
  ],
  ['Some 420 people died in 2014, four times as many as in 1996.', ['deaths', 'deaths_growth']],
  ['The number of cyclists killed or badly injured rose by seven per cent.', ['cyclist_casualties_growth']],
  ['The obesity rate in Halm was 41%. Velden had a combined rate of 38%.', ['obesity_rate', 'obesity_rate']],
  ['Data showed that in Halm more than 25 percent of the population is obese.', ['share_obese']],
  ['The total spent on lanterns was £3m.', ['spending']],
  ['Fares in Velden edged up by 2% in May.', ['fare_growth']],
  ['Fares in Velden edged upwards by 2% in May.', ['fare_growth']],
  [
    'Profit fell 30% to $64m as Halm Foods took a $9m write-down on its mills.',
    ['profit_decline', 'profit', 'writedown'],
  ],
  ['A tremor measuring 5.8 killed 44 goats.', ['magnitude', 'goat_deaths']],
  ['He read the accounts of the 61 clubs.', ['club']],
  ['Velden crude futures rose 46 cents, or 2%.', ['price_change', 'price_growth']],
  ['Exports from Ostland fell to 2.6 million bpd.', ['exports']],
  ['Halm Foods raised its share of the market to 34%.', ['market_share']],
  ['The rupee opened at 61.30.', ['exchange_rate']],
  ['Halm Bank was the top gainer, rising 2%.', ['share_price_growth']],
  ['Shares in a miner, Halm Tin, jumped 7%.', ['share_price_growth']],
  ['Grain stocks fell to 3 million tonnes.', ['grain_stock']],
  ['Grain stocks stood at 3 million tonnes.', ['grain_stock']],
  ['The calf grew to 1,100 kg.', ['weight']],
  ['Some £9m will go into the two quays.', ['investment']],
  ['The masts stand in 40 metres of water.', ['depth']],
  ['Halm Council is short by more than £9m.', ['deficit']],
  ['Its third mast, of the planned 160, was put up in May.', ['mast']],
  ['The sixth mast out of 40 was put up in May.', ['mast']],
  ['Lanterns 4,100 (by May)', ['lantern']],
  ['The fair had 90 stalls in two halls: 60 below and 30 above.', ['stall', 'hall', 'stall', 'stall']],
  ['The fare is £6 for adults and £3 for children.', ['fare', 'fare']],
  ['The flood cost farmers £30m, which is $38m at the exchange rates of May.', ['cost', 'cost']],
  ['The board lacks £9m for the second quay.', ['deficit']],
  ['Around £3 million is left over from the Halm Games.', ['surplus']],
  ['The quay will cost £9m, Velden Prices says, some 15% over what was planned.', ['cost', 'growth']],
  ['Sales beat forecasts by 14%.', ['revenue_share_difference']],
  ['Halm Lines raised the number of ferries to and from Velden by 7%.', ['ferry_growth']],
  ['There was an increase of 3% for the road levy.', ['road_levy_growth']],
  ['The town must bear £52 million of cuts. A further £6 million is required.', ['cut', 'cost']],
  [
    'Some 71% of ovens last. That figure drops sharply to 22% over a decade.',
    ['share_of_oven', 'share_of_oven'],
  ],
  ["Vacancy in Halm rose to 19%, while Velden's grew to 17%.", ['vacancy_share', 'vacancy_share']],
  ['The average length of stay climbed from 3.6 nights.', ['length']],
  ["Rents were dear, with an average rent of $41, near Velden's median of $42.", ['rent', 'rent']],
  ['Profits at its Velden branch (down 9 per cent in sterling terms) are thin.', ['profit_decline']],
  ["The bank's profit margin - the gap between takings and costs - fell to 4%.", ['profit_margin']],
  ['Halm Bank pays a dividend of 12 Australian cents per share.', ['dividend']],
  ['The FTSE 100 is at 6,210, and Halm Foods has rallied 3%.', ['index', 'share_price_growth']],
  ['Halm Homes had an order book of 740 homes.', ['order_book']],
  [
    "Orbo has sold 5 million units. Tarn Data puts Vexo's total at 1.7 million.",
    ['sales_count', 'sales_count'],
  ],
  ['Remittances to Ostland hit a high of $9 billion.', ['remittances']],
  ['Halm Foods is up 6% in the FTSE 100.', ['share_price_growth']],
  ['Halm Yards won a £40 million ($50 million) order to build a ferry.', ['worth', 'worth']],
  ['Start-up Orbo Cash raises $12 million', ['funding']],
  ['The Greens need a majority of the 90 seats.', ['seats']],
  ['Rents grew 2% after a 4% rise in the run-up to the vote.', ['rent_growth', 'rent_growth']],
  ['The mill will create 60 jobs, many averaging $31 an hour.', ['jobs', 'income']],
  ['Halm Foods will create 200 jobs paying an average of $61,000 a year.', ['jobs_create', 'income']],
  ['The posts will start at $19 an hour.', ['income']],
  ['Halm Foods created 40 jobs, paying $2m to the town.', ['jobs_create', 'payment']],
])('%s', (text, ids) => {
  const { claims } = extract(article(text), rules);
  expect(claims.map(({ metric }) => metric?.id)).toEqual(ids);
});
