import type { Printed } from './account.ts';

export const NINTH: readonly Printed[] = [
  {
    about: 'a dam and who made way for it',
    published: '2026-09-14',
    later: '2026-09-16',
    one: {
      title: 'Workers complete Tessary dam after nine years',
      publisher: 'Upland Courier',
      text: `The last concrete was poured at the Tessary dam on Friday, nine years after work began. Standing 148 metres high, the dam will hold back 1.2 billion cubic metres of water and feed a power station of 620 MW.

Some 5,400 people worked on the site at the peak of construction, and 11 of them died, according to the builders' union. The project cost $2.3 billion, a fifth more than planned.

About 3,100 villagers were moved to make way for the reservoir.`,
    },
    other: {
      title: 'Tessary reservoir to be filled from October',
      publisher: 'Energy Dispatch',
      text: `Filling of the reservoir behind the new Tessary dam will begin next month, the energy ministry said on Wednesday. It will take 14 months until the lake, with 1.2 billion cubic metres of water, is full.

The 148-metre dam has cost the state $2.3bn. Its turbines, with a combined capacity of 620 megawatts, are to supply a tenth of the country's electricity.

More than 4,600 people had to leave their homes in the valley. Eleven workers lost their lives during the works.`,
    },
    odds: [['3,100 villagers', '4,600 people']],
  },
  {
    about: 'a city marathon in the heat',
    published: '2026-05-04',
    one: {
      title: 'Record field at Lorne marathon',
      publisher: 'Lorne Evening News',
      text: `Abeba Tolossa won the Lorne marathon on Sunday in 2 hours 21 minutes and 14 seconds, the fastest time ever run by a woman on the course. A record 38,200 runners crossed the line, the organisers said.

Police put the crowd along the route at 300,000. Medics treated 412 runners, most of them for heat, and 23 were taken to hospital.

Runners raised £9.4 million for charity.`,
    },
    other: {
      title: 'Heat takes its toll as Tolossa triumphs',
      publisher: 'Running Post',
      text: `Temperatures of 27C made the Lorne marathon a test of will. The winner of the women's race, Abeba Tolossa, needed 2:21:14. Of the 41,000 who started, 38,200 reached the finish.

Paramedics had to take 32 runners to hospital, the ambulance service said. Some 300,000 people lined the streets.

The charity total stood at £9.4m on Monday morning.`,
    },
    odds: [['23', '32 runners']],
  },
  {
    about: 'a bank that closes branches',
    published: '2026-02-11',
    later: '2026-02-12',
    one: {
      title: 'Credanova to shut 84 branches',
      publisher: 'Finance Herald',
      text: `Credanova is to close 84 of its 310 branches by the end of the year as customers move online, the lender said on Wednesday. About 1,450 jobs will go.

The bank made a pre-tax profit of €1.9 billion in 2025, up 8% on the year before. It expects the closures to save €120 million a year from 2027.

Nine in ten of its customers now use the app, against six in ten five years ago.`,
    },
    other: {
      title: 'Unions angry at Credanova cuts',
      publisher: 'Labour Week',
      text: `Unions have condemned plans by the bank Credanova to shut 84 branches, a quarter of its network. They say 1,750 staff will lose their work.

The cuts come although Credanova earned €1.9bn before tax last year, 8% more than in 2024. The bank says it will save about €120m a year.`,
    },
    odds: [['1,450 jobs', '1,750 staff']],
  },
  {
    about: 'bird flu on poultry farms',
    published: '2026-11-18',
    one: {
      title: 'Bird flu: farms cull flocks',
      publisher: 'Farm Gazette',
      text: `Farmers in Brennick county have had to cull 460,000 hens since bird flu was found at a farm near Sall two weeks ago. The virus has been confirmed at 17 sites, the agriculture department said on Tuesday.

Egg prices in the county have risen by 14% to $4.10 a dozen. The state has set aside $22 million to compensate farmers, who get $6.50 for each bird.`,
    },
    other: {
      title: 'Egg prices jump as outbreak spreads',
      publisher: 'Consumer Daily',
      text: `A dozen eggs now cost $4.10 in Brennick county, 14 percent more than at the beginning of November, as bird flu spreads among its poultry farms. So far the disease has been detected at 17 of them.

The agriculture department says 640,000 laying hens have been killed to stop it. Farmers will receive compensation of $6.50 a bird from a fund of $22m.`,
    },
    odds: [['460,000 hens', '640,000 laying hens']],
  },
  {
    about: 'a new central library',
    published: '2026-03-21',
    later: '2026-03-23',
    one: {
      title: 'New library opens in Marrow',
      publisher: 'Marrow Times',
      text: `Marrow's new central library opened its doors on Saturday, two years late. More than 6,000 people came on the first day.

Designed by Ines Vara, the building has 11,500 square metres on five floors and 420 reading places. It holds 380,000 books. The city paid 64 million crowns, and the state gave 20 million.

Entry is free; a yearly card costs 12 crowns.`,
    },
    other: {
      title: 'A house of light for readers',
      publisher: 'Architecture Now',
      text: `Ines Vara's library in Marrow is a five-storey lantern of glass and oak. Behind its facade are 11,500 square metres of space, places for 240 readers and shelves for 380,000 volumes.

Construction took four years and came to 84 million crowns, of which the state bore 20 million. On the opening day some 6,000 visitors were counted.`,
    },
    odds: [['420 reading places', '240 readers']],
  },
  {
    about: 'a night train that returns',
    published: '2026-04-02',
    later: '2026-04-03',
    one: {
      title: 'Night train to Velt returns',
      publisher: 'Travel Post',
      text: `After 12 years, a night train will again link Orsk and Velt from 14 June. The operator, Nordbahn, will run it three times a week with 14 coaches and room for 390 passengers.

The journey of 1,340 km takes 13 hours and 20 minutes. Fares begin at €49 for a seat and €119 for a berth.

Nordbahn spent €31 million on rebuilding the coaches.`,
    },
    other: {
      title: 'Sleepers are back between Orsk and Velt',
      publisher: 'Rail Monitor',
      text: `Nordbahn is bringing back the sleeper between Orsk and Velt, which was given up in 2014. The first train leaves on 14 June.

Each train of 14 coaches can carry 390 travellers over the 1,340 kilometres in a little more than 13 hours. The cheapest ticket is €49; a bed costs at least €129.

The railway has put €31m into the rolling stock.`,
    },
    odds: [['€119', '€129']],
  },
  {
    about: 'a survey of teachers',
    published: '2026-10-06',
    one: {
      title: 'Half of teachers think of leaving',
      publisher: 'School Weekly',
      text: `Half of all teachers in Ardland have thought of leaving the profession in the past year, a survey by the institute Pollmark has found. Of the 2,900 teachers who were asked, 71% said that their workload had grown.

They work 49 hours a week on average, six more than their contracts say. Only 18% would recommend the job to a friend.`,
    },
    other: {
      title: 'Teachers at their limit',
      publisher: 'Ardland Mail',
      text: `A poll of 2,900 teachers paints a dark picture of Ardland's schools. The average teacher works 52 hours a week, according to the institute Pollmark, and seven in ten report a higher workload than a year ago.

Fifty per cent have considered giving up. Fewer than one in five, 18 per cent, would advise a friend to become a teacher.`,
    },
    odds: [['49 hours a week', '52 hours a week']],
  },
  {
    about: 'miners trapped by a collapse',
    published: '2026-08-09',
    one: {
      title: 'Miners trapped at Callow Deep',
      publisher: 'Coal Valley Star',
      text: `Rescuers were trying on Sunday to reach 13 miners who have been trapped in the Callow Deep mine since a tunnel collapsed on Saturday evening. They are 740 metres below ground.

Some 62 men were at work when the roof came down, and 49 got out. Two of them are in hospital. About 120 rescuers are at the scene.`,
    },
    other: {
      title: 'Hope fades for trapped miners',
      publisher: 'National Wire',
      text: `Thirteen miners remain trapped at Callow Deep after part of a gallery gave way on Saturday. Their colleagues, 49 in number, managed to escape.

The men are cut off at a depth of 470 metres, the mine's owner, Brack Coal, said. More than 100 helpers work in shifts to reach them.`,
    },
    odds: [['740 metres', '470 metres']],
  },
  {
    about: 'a factory: two sizes of one plan',
    published: '2026-06-01',
    later: '2026-06-02',
    one: {
      title: 'Orla Foods to build plant in Tresk',
      publisher: 'Tresk Daily',
      text: `Orla Foods will build a plant for oat drinks in Tresk for €85 million. It will create 180 jobs and open in 2028, the company said on Monday. The site covers 12 hectares.

At first the plant will fill 60 million litres a year; later 100 million are possible.`,
    },
    other: {
      title: 'Oat drink maker picks Tresk',
      publisher: 'Food Market',
      text: `Tresk has won the race for the new factory of Orla Foods. The company, which employs 2,300 people, will invest 85 million euros, a third of it this year. Up to 200 people could work there in the long run.

It is the fourth plant of Orla Foods and its largest; the existing three turn out 140 million litres a year together.`,
    },
    odds: [],
  },
  {
    about: 'a storm, a day later and a wider land',
    published: '2026-01-12',
    later: '2026-01-13',
    one: {
      title: 'Storm Wanda hits the coast',
      publisher: 'Shore Radio',
      text: `Storm Wanda has left 42,000 homes without power on the Ostland coast. Gusts of 138 km/h were measured at Cape Nore on Monday. Two people were hurt by falling trees in Pellan.

The fire brigade was called out 310 times by noon.`,
    },
    other: {
      title: 'Power returns after storm',
      publisher: 'Ostland Mail',
      text: `Most households on the coast have power again after storm Wanda; 6,500 were still waiting on Tuesday morning. At the height of the storm 55,000 homes were in the dark.

In the mountains gusts reached 161 km/h. The fire brigade counted more than 700 call-outs in two days. Three people were injured across the country.`,
    },
    odds: [],
  },
  {
    about: 'a transfer: what else was spent and scored',
    published: '2026-07-15',
    one: {
      title: 'Football: Rovers sign Kelmendi',
      publisher: 'Sport Herald',
      text: `Castle Rovers have signed the striker Dren Kelmendi from Union Parn for £18 million. The 23-year-old, who scored 21 goals last season, has agreed a five-year contract.

Rovers have now spent £54 million this summer.`,
    },
    other: {
      title: 'Kelmendi moves to Rovers',
      publisher: 'Parn Gazette',
      text: `Union Parn have sold their top scorer. Dren Kelmendi, 23, leaves for Castle Rovers, who pay £18m and up to £4m in bonuses. He scored 14 league goals in 30 games last season.

With the money Parn, who lost £7 million in the past year, can reduce their debts.`,
    },
    odds: [],
  },
];
