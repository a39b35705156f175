import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

/** Of what the figures of an article are, in order. */
test.each([
  // the place behind both ends of a move
  ['House prices fell by 4% to £278,000 in Ostland.', ['Ostland', 'Ostland']],
  ['Rents rose by 3.1% to £900 between May and the third quarter of 2021 in Tarn.', ['Tarn', 'Tarn']],
  // whom a word for another figure is said of
  ['Unemployment in Velden stood at 3.4%, below the average for Norland of 4.1%.', ['Velden', 'Norland']],
  // who is given money, and not where it will be spent
  ['The state gave Velden Mills up to £6m in direct grants for a works in Ostland.', ['Velden Mills']],
  ['Orrin Foods lost. The £75m grant went to Tarn Works.', ['Tarn Works']],
  // who has a stake by it, and no deal
  ['Tarn Works lost. The deal would give Orrin Foods a 20% stake.', ['Orrin Foods']],
  ['Tarn Works lost. The sale leaves Orrin Foods with a 30% stake.', ['Orrin Foods']],
  // who bears it
  ["Tarn Works lost. Orrin Foods' own share of the cost comes to £4 million.", ['Orrin Foods']],
  // for whom somebody speaks
  [
    'Tarn Works lost. Ona Brandt, chief executive of Orrin Foods, said its 400 shops would stay open.',
    ['Orrin Foods'],
  ],
  [
    "Tarn Works lost. Ona Brandt, Orrin Foods's chief executive, said its 400 shops would stay open.",
    ['Orrin Foods'],
  ],
  // what a number is put to, and not who puts it
  ['The Velden Post puts viewing on Orrin One and other channels at 3 billion minutes.', ['Orrin One']],
  // what was built, by a noun that stands for bodies as well
  [
    'Orrin Hotels will build a museum in Velden. Work starts soon. The museum will have 40 rooms.',
    ['museum in Velden'],
  ],
  // a stretch of road
  ['Tarn Works lost. The portion from Orrin to near Velden lacks £3 billion.', ['portion']],
  // whose
  [
    'Orrin Foods lost. The vote went to Tarn Works, whose factory in Brome employs 300 people.',
    ["Tarn Works's factory"],
  ],
  // a name behind "is" is what the sentence goes on about
  [
    'Orrin Foods lost. Another winner would be Velden Mills as it means to open four plants.',
    ['Velden Mills'],
  ],
  // where somebody lives is nobody
  [
    'Orrin Foods is shut, said Karen Brandt, 54, of Kilwick. In its last accounts it had lost £36m.',
    ['Karen Brandt', 'Orrin Foods'],
  ],
  // the name that opens the sentence, with its age
  ['Orrin Foods grew. Brandt, 54, has sold it.', ['Brandt']],
  // in front of what only a body has, a word of no dictionary is its name
  ['Orlex shares were up 6.3%, valuing the company at £4 billion.', ['Orlex', 'Orlex']],
  // nobody's own who only says so
  ['Orrin Foods grew. Ona Brandt said price cuts had brought in 400,000 new customers.', ['Orrin Foods']],
  // whom the sentence puts in a place
  [
    'Kolve leads Marta Dunn by 4 seconds, with Jon Ardal (Halm Racing) now third at 21 seconds.',
    ['Kolve', 'Jon Ardal'],
  ],
  ['Marta Kolve has won 14 titles, with Jon Ardal in second with 12 titles.', ['Marta Kolve', 'Jon Ardal']],
  ['Kolve leads Dunn by 4 seconds, with Jon Ardal now third at 21 seconds.', ['Kolve', 'Jon Ardal']],
  // what the effort moved, told in front
  ['Orrin Foods lost. The parts are so heavy that it took four days to move them.', ['parts']],
  // by the word for where somebody is from
  [
    'Marta Kolve has won 14 titles. Then Jon Ardal came. The Norwegian has three medals.',
    ['Marta Kolve', 'Jon Ardal'],
  ],
  // "the state" is called after nobody who was named
  ['Jonas Weil left, and Weil sold it. The state stepped in with £4 million.', ['state']],
  // what gives a part of the whole
  ["Orrin Foods grew. Wind supplied 31% of Norland's electricity.", ['Wind']],
  // "its" is of whoever "it" was
  [
    'Orrin Foods grew. It plans to ship 200,000 units and to triple its staff to 1,200.',
    ['Orrin Foods', 'Orrin Foods', 'Orrin Foods'],
  ],
  // what a body is has a capital only for opening the sentence
  ['Airline Norex to cut 1,200 jobs.', ['Norex']],
  // a date is nobody
  ['Orrin Foods grew. Revenue in the three months to September 30 rose 8.4%.', ['Orrin Foods']],
  // "accounts" is a verb in front of "for" and a figure
  ['Orrin Foods grew. The unit accounts for 14% of the total.', ['unit']],
  // "their" behind "who" is of whoever "who" is
  ['Liberals won 8%. The Greens, who raised their share to 11%, will rule.', ['Liberals', 'Greens']],
  // what a clause tells more of, though the tagger takes it for a quality
  ['Orrin Foods grew. The wetlands brought back the bustard, which now has 62 calling males.', ['bustard']],
  // the town, and not its state
  ['Orrin Foods grew. It ended at Oltrey, Miss., where a crowd of 31,556 watched.', ['Oltrey']],
  // a season is nothing, nor is a number
  ['Orrin Foods grew. Ona Brandt missed six games last fall with a bad knee.', ['Ona Brandt']],
  ['Nine councillors backed it, with four opposing it and six abstentions.', ['councillors', 'abstentions']],
  // the day on which it is said
  ['Orrin Plc, a technology company, Thursday reported revenue of £150 million.', ['Orrin']],
  // what a body does, in several nouns
  ['Orrin, the safety, health and travel group, saw its profit rise by £4m.', ['Orrin']],
  ['The Irish food and drink group recorded a profit of £4m.', ['Irish food and drink group']],
  // of whoever has profits
  [
    'Halm Mills is shut. Orrin Foods fell after it reported a 15% rise in first-half profit.',
    ['Orrin Foods'],
  ],
  // no measure has another
  ["Orrin Foods's order intake was ahead of revenue with an order book 5% higher.", ['Orrin Foods']],
  // people told apart
  ['The rate was 12.9% overall (12.2% for women, 13.6% for men).', ['rate', 'women', 'men']],
  ['In all 17,951 cases were found in men, versus 8,742 in women.', ['cases', 'women']],
  // who does it in the clause before
  ['Halm Mills is shut. When officers searched her house, they found £2,260 in a tin.', ['officers']],
  // what has "the" in front is nobody
  ['Halm Mills is shut. The Red Crescent said it had sent 4,000 tents.', ['Red Crescent']],
  // things counted have their own value
  ['Thieves took 231 plants with a street value of £193,240.', ['Thieves', 'plants']],
  ['It was in Halm, where more than 300 plants worth £214,500 were found.', ['Halm', 'plants']],
  ['Police prevented the sale of £35m worth of cocaine in London.', ['cocaine in London']],
  ['3.8 tonnes of cannabis with a street value of £11m was found.', ['cannabis', 'cannabis']],
  // who has to serve it
  ['They seized cocaine in Halm, which led to a five-year jail term for the duo.', ['duo']],
  // what stands in a town of a land
  ['Orrin Foods has opened a new £300m works in Danville, Virginia.', ['works in Danville']],
  // where so many of them lie
  ['In 11 of the villages more than 80% of houses fell.', ['villages', 'houses']],
  // whose measure is the most or the least
  ['Velden had the lowest percentage of waste going to landfill (4%).', ['Velden']],
  // one of many, behind "which" with a verb of one
  ['Exports to Velden, which takes 13% of the goods, dropped.', ['Velden']],
  // the same of others
  ['Rents in Halm were 6% higher, with those in Velden up by 10%.', ['Halm', 'Velden']],
  [
    'The number of flats on the market fell 16%, compared with a drop of 7% in detached homes.',
    ['flats', 'detached homes'],
  ],
  // who is ahead
  ['The Liberals kept a 12-point advantage in Norland.', ['Liberals']],
  // those counted before, whom the clause goes on about
  ['Tens of thousands of villagers have been without food for six days.', ['villagers', 'villagers']],
  ['Halm Aid opened 318 camps, in which 64,000 people live.', ['Halm Aid', 'camps']],
  ['Halm Air will replace 90 old jets with an average age of 23 years.', ['old jets', 'old jets']],
  ['Halm Mills is shut. The income among the 31 charities rose by £40m.', ['charities', 'charities']],
  [
    'Halm Mills is shut. For 310,000 homes on meters, the average bill will be £900.',
    ['Halm Mills', 'homes'],
  ],
  // who does what has no tense
  ['Halm Aid got £40m, with Ostland having pledged £25m.', ['Halm Aid', 'Ostland']],
  // a second clause with a number of its own
  [
    "The number of gulls fell by 7% and the number of Norland's ducks fell by 8%.",
    ['gulls', "Norland's ducks"],
  ],
  // what the clause in front of "with their" is about
  ['Meadow birds did worst, with their population going down by 53%.', ['Meadow birds']],
  // who speaks of its own
  ['Halm Mills is shut. Orrin Air SA said on Thursday it carried 10 million passengers.', ['Orrin Air']],
  ['Halm Mills is shut. Each tram is 12 percent below the standards.', ['tram']],
  // who has the things that the clause in front is about
  [
    "Halm Mills is shut. Orrin Air had 40 planes. Orrin Air's planes were full, even as it flew 6 percent more seats.",
    ['Orrin Air', 'Orrin Air'],
  ],
  // whom "its" and "her" mean within the sentence
  [
    "Halm Mills is shut. Doubts grew of the Velden state's promise not to use its 33% stake.",
    ['Velden state'],
  ],
  ['Mercy Beck won. Zofia Brandt, unbeaten in her previous 14 bouts, lost.', ['Zofia Brandt']],
  // the same as others hold
  ['Reserves fell 4%, with those held by brokers down by a fifth.', ['Reserves', 'brokers']],
  // who has to pay
  ['Halm Mills is shut. It asked for fines of up to £1,800 for fly-tippers.', ['fly-tippers']],
  // what a size between commas is of, and what is joined to it
  ['Halm Mills is shut. The pot, 14 inches tall and weighing 6.5 pounds, was Roman.', ['pot', 'pot']],
  // what it is added to, or taken off
  ['Halm Mills is shut. High prices have added £12 to a weekly shop.', ['weekly shop']],
  ['Halm Mills is shut. Up to 15% could be cut from the support fund.', ['support fund']],
  ['Terns were down 84%, while gulls, which keep near home, lost 9%.', ['Terns', 'gulls']],
  // who did one thing and has done another
  ['Gulls lost 8% and in the south Pacific have grown by 40%.', ['Gulls', 'Gulls']],
  ['Unemployment was 7.2% in Brome, compared with 3.9% nationally.', ['Brome', 'nationally']],
  // no thing that somebody scraped
  ['Ona Brandt scraped home with a lead of 212 votes.', ['Ona Brandt']],
  // each of several lines
  ['Halm Mills built two new lines, each capable of 400 packets a minute.', ['Halm Mills', 'new lines']],
  // where one lies behind a comma
  ['Halm Mills is shut. The driver was flown to Orrin Hospital, 30 miles away.', ['Orrin Hospital']],
  // goods by themselves, and what a yield is of
  [
    'Halm Mills is shut. Gold rose $14 and the yield on 10-year gilts fell to 4.21%.',
    ['Gold', 'Gold', 'gilts'],
  ],
  ['The Index fell, with Halm Mills down 42 points and Orrin Foods off 2%.', ['Halm Mills', 'Orrin Foods']],
  // some of those in front of "of which"
  ['Halm Mills is shut. It has a lack of beds, of which 140 were taken.', ['beds']],
  // what stands behind "with"
  ['Wind supplied 29% of the electricity, with gas at 38%.', ['Wind', 'gas']],
  ['Halm Mills is shut. Nationally, 68% were seen in time.', ['nationally']],
  // nobody who only answers it
  ['Ona Brandt blamed a 9% rise in admissions.', ['admissions']],
  // no share of the units counted before
  [
    'Halm Phones shipped 40 million units. Orrin Foods kept its place as the second maker, seeing a 4% increase in sales to claim 13% of the market.',
    ['Halm Phones', 'Orrin Foods', 'Orrin Foods'],
  ],
  // whose aim it is
  [
    "Orrin Wind grew. This adds to the Norland government's goal of building 40 GW of wind power by 2030.",
    ['Norland government'],
  ],
  // nobody who only says so of them
  [
    'Halm Mills is shut. Minister Ona Brandt said of the 640 metres of quay in nine docks, 430 metres were let.',
    ['Halm Mills', 'Halm Mills', 'Halm Mills'],
  ],
  // the other side
  ['Rents in the town rose to £900, compared with £1,100 in the district as a whole.', ['town', 'district']],
  ['It was found in 32 in every 1,000 bakers, compared with 21 among drivers.', [undefined, 'drivers']],
  // to what it has moved
  ['The Index fell 3%, with Orrin Foods down 4% at 120p.', ['Index', 'Orrin Foods', 'Orrin Foods']],
  // what the words between commas are of
  ['Orrin Foods grew. Halm College will do without the lift, worth £61,000.', ['lift']],
  ['Orrin Foods grew. The lorry came from Sanand, 95km (60 miles) to the east.', ['Sanand', 'Sanand']],
  ['Orrin Foods grew. The first of the mills, each of 900 megawatts, opens soon.', ['mills']],
  ['The Halm study took in 520,000 people, of whom 31,000 died.', ['Halm study', 'Halm study']],
  // nobody has what somebody says
  [
    'The Halm Railway has spent £9m on signals, half of what surveyors say is needed.',
    ['Halm Railway', 'Halm Railway'],
  ],
  // whoever did so well has the share
  ["Tarn Mills shut. Orrin Foods's strong performance raised its share to 31%.", ['Orrin Foods']],
  // nobody in front has a part of what is told apart
  ['The change is fast, with more than half of the new vans sold in 2021 powered by gas.', ['new vans']],
  ['Orrin Foods grew. Orrin Foods leads, with a third of the market.', ['Orrin Foods']],
  // the many of the sentence before, and no name further up
  [
    'The Department of Tin met. Hotels and mills bought most. They took two-thirds of all tin.',
    ['Hotels and mills'],
  ],
  // an industry body only tells
  ['The industry body has put out figures. Registrations were 18% lower than in 2016.', ['Registrations']],
  // a verb in a headline is no part of a name
  ['Orrin Reaches 40 Million Paid Users', ['Orrin']],
  ['Orrin Posts $4m Loss', ['Orrin']],
  ['Orrin Shares Fall 14% In A Day', ['Orrin']],
  // who only settles it, and the plan for it
  ['Board members will consider a plan to raise council tax by 2%.', ['council tax']],
  ['The plans include raising council tax by 2%.', ['council tax']],
  // who keeps them all
  ['Orrin Foods, which runs a portfolio of 27 brands, is shut.', ['Orrin Foods']],
  // whose deed it is, over words between commas
  ['Tarn sells to others after Ostland, its main buyer, imposed duties of 35% on oats.', ['Ostland']],
  // nothing is called after what it includes
  ['The key proposals to close a £31m gap include:', ['key proposals']],
  // whom the others are led by
  ['Other towns are dear, led by Tarn with an average rent of $41.', ['Tarn']],
  // "the bank" is no branch of it
  [
    'The Bank of Halm grew. Profits at its Velden branch (down 4%) are thin. The bank had a profit margin of 2%.',
    ["Bank of Halm's Velden branch", 'Bank of Halm'],
  ],
  // a name that begins as that of a land
  ['In the index, British Tin shares are at 145p.', ['British Tin']],
  // what is to be had
  ['The number of homes for sale rose 4%.', ['homes']],
  ['Orrin Foods grew. It will save Tarn customers around £9 a year.', ['Tarn customers']],
  // who is seen to do it
  ['The scheme will see Tarn Council receive £7m.', ['Tarn Council']],
  // "its" is of no more than one
  ['Orrin Foods is shut. Liquidators will see to the closure of its 96 stores.', ['Orrin Foods']],
  // who has the order does it
  [
    'Orrin Yards grew. Halm Yards won a £40 million ($50 million) order to build four ferries.',
    ['order', 'order', 'Halm Yards'],
  ],
  // all of a company but a part of it
  ['Lufthansa grew. Orders are up, and non-AI Lufthansa grows 16%.', ['non-AI Lufthansa']],
  // a thing that is new to the text has its own price
  ['Orrin Foods grew. Halm Foods reported on Friday that its exports were £4m.', ['Halm Foods']],
  ['The Orlan ferry carried 40 people. Half of those died.', ['Orlan ferry', 'Orlan ferry']],
  ['More was made than by Orlan 2, currently the land’s biggest solar farm with 320 masts.', ['Orlan 2']],
  ['Orrin Foods grew. In the whole of 2019 Halm Motors sold 3,000 cars.', ['Halm Motors']],
  ['Orrin Foods grew. A sliced white loaf was up 25% at Tesco.', ['sliced white loaf']],
])('%s', (text, subjects) => {
  expect(extract(article(text), rules).claims.map(({ subject }) => subject?.name)).toEqual(subjects);
});
