/**
 * Events as two outlets tell them, in their own words. `odds` are the figures that cannot both be true; everything else agrees, is of
 * another time or of something else. Written for this test; all invented.
 */
export interface Told {
  readonly about: string;
  readonly one: string;
  readonly other: string;
  readonly odds: readonly (readonly [one: string, other: string])[];
}

export const TOLD: readonly Told[] = [
  {
    about: 'a footbridge',
    one: `The Calder Street footbridge collapsed on Tuesday morning, killing 9 people and injuring 41. The bridge, opened in 1998, was 86 metres long and was used by about 5,000 people a day. The city of Hartsmere had set aside £2.4 million for its repair last year. Repairs were due to begin in October. Firefighters pulled 17 people out of the river.`,
    other: `Nine people died when the Calder Street footbridge fell into the River Ander on Tuesday, the police in Hartsmere said. Another 63 people were injured. The Calder Street footbridge was 86 metres long. An engineer had warned of rust in 2023. Hartsmere had set aside £3.9 million for the repair of the bridge last year. Some 5,000 people crossed it every day.`,
    odds: [
      ['41', '63 people'],
      ['£2.4 million', '£3.9 million'],
    ],
  },
  {
    about: 'a tram line',
    one: `Velmont's council voted 31 to 14 on Monday for a new tram line. The Velmont tram will be 12.4 kilometres long and have 22 stops. It will cost €640 million, of which the state pays 60%. Trams are to run every six minutes from 2031. The council expects 48,000 passengers a day.`,
    other: `A tram will run through Velmont from 2031, the city decided on Monday. The Velmont tram, which will have 19 stops along 12.4 kilometres of track, will cost €640 million. The state carries 60% of it. Planners expect 48,000 passengers a day, against 29,000 who now take the bus.`,
    odds: [['22 stops', '19 stops']],
  },
  {
    about: 'a quarter',
    one: `Ostrand Textiles said on Thursday that its revenue rose 8% to $412 million in the third quarter of 2026. Net profit was $37 million, up from $29 million a year earlier. Ostrand Textiles employs 6,300 people. The company plans to open 14 shops next year. Its shares rose 5%.`,
    other: `Revenue at Ostrand Textiles grew by 8% to $412 million in the third quarter of 2026, the company said. Ostrand Textiles made a net profit of $31 million in the third quarter of 2026. The clothing maker, which has 6,300 employees, wants to open 14 new shops in 2027. In the second quarter revenue had been $398 million.`,
    odds: [['$37 million', '$31 million']],
  },
  {
    about: 'a volcano',
    one: `Mount Saru erupted on Friday and sent ash 11 kilometres into the sky. About 23,000 people were told to leave their homes. The eruption of Mount Saru closed 4 airports. Two hikers are missing. The last eruption of Mount Saru, in 1979, killed 140 people.`,
    other: `Ash from Mount Saru rose to 11 kilometres on Friday. Authorities told 23,000 people to leave their homes after the eruption. The eruption of Mount Saru closed 7 airports in the region. An eruption in 1979 killed 140 people. By Sunday, 3,100 people had returned.`,
    odds: [['4 airports', '7 airports']],
  },
  {
    about: 'a factory',
    one: `Brellis Motors will build a battery factory in Tollan, it said on Wednesday. The Tollan factory will cost $1.9 billion and create 2,200 jobs. Construction of the Tollan factory starts in March. The factory will have a floor area of 310,000 square metres. Brellis Motors sold 1.1 million cars in 2025.`,
    other: `Tollan is to get a battery factory. Brellis Motors announced on Wednesday that the Tollan factory would cost $1.9 billion. The Tollan factory will create 3,500 jobs, 400 of them in research. Brellis Motors, which sold 1.3 million cars in 2025, closed a plant in Orde last year with the loss of 1,800 jobs.`,
    odds: [
      ['2,200 jobs', '3,500 jobs'],
      ['1.1 million', '1.3 million'],
    ],
  },
  {
    about: 'an election',
    one: `Marta Ilves won the mayoral election in Tarvas on Sunday with 54.2% of the vote. Turnout was 61%. Her rival Jaan Pold received 45.8%. There are 212,000 voters in Tarvas. In 2022 Ilves lost by 900 votes.`,
    other: `Marta Ilves is the new mayor of Tarvas. She won 54.2% of the vote in Sunday's election, and Jaan Pold 45.8%. Turnout was 67% in Tarvas. Four years ago, turnout had been 58%. Ilves promised to plant 10,000 trees.`,
    odds: [['61%', '67%']],
  },
  {
    about: 'a drug',
    one: `The drug Lerovan cut the risk of stroke by 24% in a trial with 8,200 patients, Arden Pharma said on Monday. The trial of Lerovan lasted three years. A year's treatment with Lerovan will cost $5,600. Side effects were seen in 11% of patients.`,
    other: `Arden Pharma said on Monday that its drug Lerovan reduced the risk of stroke by 24%. The trial had 8,200 patients. Treatment with Lerovan will cost $7,200 a year, analysts at Corby Bank expect. In women Lerovan reduced the risk by 31%.`,
    odds: [],
  },
  {
    about: 'a museum',
    one: `The Hallam Museum drew 640,000 visitors in 2025. Admission to the Hallam Museum costs £14. The museum owns 92,000 objects, of which 3,000 are on show. It will spend £18 million on a new roof.`,
    other: `The Hallam Museum had 710,000 visitors in 2025, up from 580,000 in 2024. Children pay £7, adults £14. A new roof will cost the Hallam Museum £18 million. Of the 92,000 objects, only 3,000 are shown.`,
    odds: [['640,000', '710,000']],
  },
];
