import { describe, expect, it } from 'vitest';
import { contextOf } from '../../pipeline/check/context.ts';
import { counterparts } from '../../pipeline/check/counterparts/counterparts.ts';
import { settingOf } from '../../pipeline/check/counterparts/setting.ts';
import { entryOf } from '../../pipeline/check/entry.ts';
import { NO_ORIGINS } from '../../pipeline/check/origins/origins.ts';
import { claim, type Plan } from './build-claim.ts';
import { rules } from './rules.ts';

const context = contextOf(rules('checks'), NO_ORIGINS);

type Told = readonly [figure: string, sentence: string, more?: Partial<Plan>];

/** Figures that two articles give differently, as `one / other`. */
function pairs(one: readonly Told[], other: readonly Told[]): string[] {
  const figures = (doc: string, told: readonly Told[]) => ({
    entries: told.map(([figure, sentence, more]) =>
      entryOf(
        claim({ doc, figure, sentence, subject: null, metric: null, family: 'count', ...more }),
        context,
      ),
    ),
  });
  const [a, b] = [figures('one', one), figures('other', other)];
  return counterparts(
    a,
    b,
    settingOf(a, b, { names: [], words: [], figures: 3, isOfOneDay: false }, context),
  ).map(([x, y]) => [x, y].map(({ claim: { quantity } }) => quantity.value).join(' / '));
}

describe('counterparts of two articles', () => {
  it('are told by words that outlets use for each other', () => {
    const dug = (figure: string, sentence: string): Told => [figure, sentence, { family: 'length' }];
    expect(
      pairs(
        [
          dug('14 km', 'A freeway of 14 km is to pass the town.'),
          dug('9.5 km', 'The subway is to be extended by 9.5 km.'),
        ],
        [
          dug('11.5 km', 'An enlargement of the metro by 11.5 km was voted.'),
          dug('17 km', 'A motorway bypass of 17 km comes on top.'),
        ],
      ),
    ).toEqual(['14000 / 17000', '9500 / 11500']);
  });
  it('are near each other where little else speaks for them', () => {
    const paid = (figure: string, sentence: string): Told => [
      figure,
      sentence,
      { metric: 'revenue', family: 'revenue' },
    ];
    const one = paid('$810 m', 'Helped by the rain, shops took $810 m.');
    const [near, far] = ['$740 m', '$310 m'].map((sum) => paid(sum, `Orrin made ${sum}.`));
    expect([pairs([one], [near!]), pairs([one], [far!])]).toEqual([['810000000 / 740000000'], []]);
  });
  it('of how long something lasts are told by more than a figure that stands beside them', () => {
    const lasts = (figure: string, sentence: string, metric: string): Told => [
      figure,
      sentence,
      { metric, family: 'duration' },
    ];
    const paid = lasts('5 year', 'Velden pays $145m, due within 5 years.', 'duration');
    const lease = lasts('9 year', 'Orrin got a lease of 9 years for $145m.', 'lease length');
    expect(pairs([paid], [lease])).toEqual([]);
  });
  it('of what was done so often are done alike', () => {
    const times = (figure: string, sentence: string, name: string): Told => [
      figure,
      sentence,
      { metric: name },
    ];
    const fires = times('2 time', 'The dump in Velden burned 2 times since May.', 'burn');
    const fined = times('9 time', 'The dump in Velden was fined 9 times since May.', 'fine');
    expect([
      pairs([fires], [fined]),
      pairs(
        [fires],
        [times('3 time', 'Since May the dump in Velden has caught fire 3 times.', 'fire_catch')],
      ),
    ]).toEqual([[], ['2 / 3']]);
  });
  it('may have been read as foreseen, where both have another figure beside them', () => {
    const foreseen = (where: string): Told => [
      '314 ticket',
      `Halm was expected to sell 314 tickets${where}.`,
      { status: 'forecast' },
    ];
    const sold: Told = ['349 ticket', 'Halm has sold 349 tickets in 64 towns.'];
    expect([pairs([foreseen(' in 64 towns')], [sold]), pairs([foreseen(' in many towns')], [sold])]).toEqual([
      ['314 / 349'],
      [],
    ]);
  });
  it('are told by whom a pronoun means', () => {
    const lost = (subject: string): Told => [
      '71 bird',
      'It has lost 71 birds there.',
      { subject, from: 'previous' },
    ];
    const birds = [
      ['61 bird', 'The tree sparrow is down by 61 birds.'],
      ['63 bird', 'The grey partridge is down by 63 birds.'],
    ] satisfies Told[];
    expect([pairs([lost('Tree Sparrow')], birds), pairs([lost('Grey Partridge')], birds)]).toEqual([
      ['71 / 61'],
      ['71 / 63'],
    ]);
  });
  it('are told by the words beside the figures, in one wording or another', () => {
    expect(
      pairs(
        [
          ['188 home', 'The blaze has destroyed 188 homes in the valley.'],
          ['22 helicopter', 'Firefighters used 22 helicopters.'],
        ],
        [
          ['27 helicopter', 'There were 27 helicopters in the air.'],
          ['218 house', 'Flames consumed 218 houses in the valley.'],
        ],
      ),
    ).toEqual(['188 / 218', '22 / 27']);
  });

  it('are none where the other article has the figure', () => {
    expect(
      pairs(
        [['188 home', 'The blaze has destroyed 188 homes in the valley.']],
        [
          ['188 building', 'Of 188 buildings nothing is left.'],
          ['218 house', 'Flames consumed 218 houses in the valley.'],
        ],
      ),
    ).toEqual([]);
  });

  it('are none where the nouns are of two kinds of people', () => {
    const aboard: Told[] = [['2 pilot', 'The jet carried 2 pilots.']];
    expect(pairs(aboard, [['4 student', 'The jet hit 4 students.']])).toEqual([]);
  });

  it('are none where the one tells of those aboard and the other of all', () => {
    const deaths = { metric: 'deaths', family: 'casualties' };
    const aboard: Told[] = [['241 people', 'The crash of the jet at Halm killed 241 people aboard.', deaths]];
    const all: Told[] = [['247 people', 'The crash of the jet at Halm killed 247 people.', deaths]];
    expect(pairs(aboard, all)).toEqual([]);
    expect(pairs([['241 people', 'The crash of the jet at Halm killed 241 people.', deaths]], all)).toEqual([
      '241 / 247',
    ]);
  });

  it('are none where what the one has lost the other has got back', () => {
    const lost: Told[] = [['15 gigawatt', 'The grid of Ostland lost 15 gigawatts.']];
    expect(pairs(lost, [['18 gigawatt', 'On the grid of Ostland 18 gigawatts were restored.']])).toEqual([]);
    expect(pairs(lost, [['18 gigawatt', 'The grid of Ostland was losing 18 gigawatts.']])).toEqual([
      '15 / 18',
    ]);
  });

  it('are none where two figures are as likely', () => {
    expect(
      pairs(
        [['3100 vote', 'Tarn had a lead of 3,100 votes in the north.']],
        [
          ['3600 vote', 'Tarn had a lead of 3,600 votes in the east.'],
          ['3700 vote', 'Tarn had a lead of 3,700 votes in the west.'],
        ],
      ),
    ).toEqual([]);
  });

  it('are none where one is what somebody demands', () => {
    expect(
      pairs(
        [['45 day', 'Their union demands 45 days of pay.']],
        [['33 day', 'The workers will get 33 days of pay.']],
      ),
    ).toEqual([]);
  });

  it('are none where several counts of one sentence make up the other', () => {
    expect(
      pairs(
        [
          ['263 passenger', 'On board the train were 263 passengers and 14 crew.'],
          ['14 crew', 'On board the train were 263 passengers and 14 crew.'],
        ],
        [['277 people', 'There were 277 people on board the train.']],
      ),
    ).toEqual([]);
  });
});
