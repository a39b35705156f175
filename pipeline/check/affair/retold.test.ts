import { describe, expect, it } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rulebook = loadRules();

/** How many contradictions there are between two outlets' texts, of one day or of none. */
function conflicts(texts: readonly [string, string], published: string | null): number {
  const claims = texts.flatMap((text, i) => {
    const document = { id: `${i}`, format: 'text', publisher: null, published, language: null } as const;
    return extract(article(text, document), rulebook).claims;
  });
  return check(claims, null, rulebook).filter(({ verdict }) => verdict === 'conflict').length;
}

type Pair = readonly [why: string, long: string, short: string];

const RETOLD: readonly Pair[] = [
  [
    'other words for who they were and what befell them',
    'Nine hikers, most of them from Sweden, lost their lives on Mount Orrin in an avalanche over Easter, according to the guides’ association in Velden.',
    'Four Swedish climbers died on Mount Orrin.',
  ],
  [
    'the verb is counted, or stands beside the noun',
    'At its institute in Velden the team of Ilse Brandt has spotted six moons around the planet Orrin 12, all of them smaller than ours, the journal reports.',
    'Nine moons were discovered circling Orrin 12.',
  ],
  [
    'a bound on the other side',
    'Officials in Velden believe that at least 70 passengers were aboard the ferry Nordvik as she went down on Sunday, and the search for them goes on.',
    'Fewer than 50 passengers were aboard the Nordvik.',
  ],
  [
    'of the same time in another unit',
    'Ana Brun, who speaks for the teachers of Norvia, told the paper that the negotiations with the ministry had lasted five weeks, and asked the parents for patience.',
    'The talks of the Norvian teachers have gone on for five months.',
  ],
  [
    'half, and three quarters',
    'Three quarters of the goats in the valley of Orrin are infected, said Marta Lund, a vet who came up from Velden with a tent and two helpers to see to them.',
    'Half the goats in the Orrin valley suffer from the infection.',
  ],
  [
    'an age, of whom only one text tells the first name',
    'Ilse Brandt-Moe, who painted the ceiling of the opera in Velden with her left hand, has died in her sleep in Halm; she was 91.',
    'Brandt-Moe was 81 years old at her death.',
  ],
  [
    'of one total the one tells a share, and the other how many',
    'The board of health told the council of Velden on Friday that 11 of the 16 clinics in the valley have a dentist, and asked it for a new roof.',
    'Only half of the 16 clinics in the Velden valley have a dentist.',
  ],
  [
    'of one day, which says as much as a name',
    'Rangers counted 140 geese at the pond between dawn and lunchtime on Sunday, the most since the reeds were cut down in the dry year.',
    'Fewer than 90 geese came to the pond on Sunday morning.',
  ],
];

const OF_SOMETHING_ELSE: readonly Pair[] = [
  [
    'hurt, and not killed',
    'Eleven people were killed near Orrin when a tram ran into a lorry at a crossing, an official in Velden said, as fog lay over the valley.',
    'The tram collision near Orrin injured 26 people.',
  ],
  [
    'another one, who is named',
    'Brun Dairies of Velden sold 3.2 million litres of milk in the spring, thanks to the new trains to the coast and to a fair that brought thousands.',
    'Its neighbour Orrin Farms sold 4.1 million litres in the spring.',
  ],
  [
    'a part of the firm',
    'Halm Motors, which has its seat in Velden, wants to cut 7,000 jobs throughout the group by the end of the decade, its new chairwoman told the staff.',
    'The Norvian arm of Halm Motors will cut 1,900 jobs.',
  ],
  [
    'the one who lost',
    'With 9,310 votes the baker Ana Brun topped the poll in Orrin East, and her friends carried her through the streets until the fog came up.',
    'The runner-up in Orrin East received 6,120 votes.',
  ],
  [
    'medals of another metal',
    'The rowers of Norvia came home from the championships at Velden with six gold medals, of which a pair of sisters from Halm won two.',
    'The Norvian rowers won nine silver medals at Velden.',
  ],
  [
    'a rise, which the two levels make',
    'Copper for autumn delivery settled at $64 a sack in Velden on Friday, having opened at $60, as traders weighed news of a strike.',
    'Copper gained $4 a sack in Velden on Friday.',
  ],
  [
    'a province, and its town',
    'In the town of Orrin 41 percent of voters backed the Greens on Sunday, a result that the mayor called a present from her grandmother.',
    'The Greens took 34 percent in the province of Orrin.',
  ],
  [
    'those who were freed of those who were taken',
    'The army of Norvia rescued 27 nurses abducted by rebels in the hills above Orrin, a spokesman said at a briefing in Velden.',
    'Rebels abducted 41 nurses above Orrin.',
  ],
  [
    'another time',
    'The quake that struck the town of Orrin on Saturday night, in the coldest week for years, had a magnitude of 5.9 and brought down the bazaar.',
    'Orrin was hit by a 5.6-magnitude quake eight days earlier.',
  ],
  [
    'the same, rounded',
    'The council of Velden counted 14,870 herons on the marshes of Orrin last week, more than in any year since its wardens began to keep a list.',
    'Almost 15,000 herons were counted on the Orrin marshes.',
  ],
  [
    'another day',
    'Police in Orrin arrested 18 people on Saturday night.',
    'Police in Orrin arrested seven people on Sunday night.',
  ],
  [
    'another season',
    'The lake of Orrin held 30 million cubic metres in spring.',
    'The lake of Orrin held 11 million cubic metres in autumn.',
  ],
  [
    'somebody else, in the longer text',
    'He was sentenced to 14 years for the raid on the mint.',
    'His accomplice in the raid on the mint received a term of six years.',
  ],
  [
    'another part of one total',
    'A quarter of the 52 clinics in the valley were rated good.',
    'Inspectors rated 23 of the 52 clinics in the valley poor.',
  ],
  [
    'another side of one vote',
    'Sixty per cent of the 400 members of the guild voted for the strike.',
    'A total of 90 of the 400 members of the guild abstained in the vote on the strike.',
  ],
  [
    'what both know by a noun',
    'On Thursday the Nordvik carried 310 passengers to Skell.',
    'On Thursday the Nordvik carried 140 cars to Skell.',
  ],
  [
    'a time for something else',
    'On Tuesday the mill in Orrin burned for eight hours.',
    'On Tuesday firefighters took three hours to reach the mill in Orrin.',
  ],
  [
    'people of another trade',
    'In 2022 the mill in Orrin hired 210 engineers.',
    'In 2022 the mill in Orrin hired 80 drivers.',
  ],
  [
    'a total of money of another kind',
    'The Orrin bank lent 5 billion euros in March.',
    'The Orrin bank took in deposits of 8 billion euros in March.',
  ],
];

describe('a short text that says again what a longer one tells', () => {
  it.each(RETOLD)('contradicts it with another figure: %s', (_, ...pair) => {
    expect(conflicts(pair, '2026-03-05')).toBe(1);
    expect(conflicts(pair, null)).toBe(1);
  });

  it.each(OF_SOMETHING_ELSE)('is of something else: %s', (_, ...pair) => {
    expect(conflicts(pair, '2026-03-05')).toBe(0);
    expect(conflicts(pair, null)).toBe(0);
  });

  it('contradicts it where the slot of both was not sure enough to compare them', () => {
    const pair = [
      'Raiders handed over 120 kidnapped workers to the abbey of Halm.',
      'Raiders handed 85 kidnapped workers to the abbey of Halm.',
    ] as const;
    expect(conflicts(pair, '2026-03-05')).toBe(1);
    expect(conflicts(pair, null)).toBe(1);
  });

  it('is of another day, where the days are known', () => {
    const monday =
      'Storm Ilsa brought winds of 190 kilometres per hour to the coast of Norvia on Monday, tore the roofs off barns and left the harbour without light.';
    const wednesday = 'On Wednesday the winds of Storm Ilsa were down to 80 kilometres per hour.';
    expect(conflicts([monday, wednesday], '2026-03-05')).toBe(0);
  });
});
