import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const VOTE =
  "Ostland's ruling party keeps its majority\n\nPrime Minister Karl Vey won Sunday's election, final results showed.\n\nTurnout was 58.3%, down from 64.1%. In Brome, the second city, it was just 49%.\n";
const FIRE =
  'Wildfire near Calder destroys homes\n\nA wildfire fanned by winds destroyed 210 homes near the town of Calder.\n\nThe blaze had burned 17,500 hectares by evening. In Brome, 12 homes burned in a separate fire.\n';
const FLOOD =
  'Floods kill 23 in southern Norland\n\nFlash floods swept through southern Norland on Tuesday and forced 14,000 people from their homes.\n\nSome 3,400 homes were flooded, officials said.\n';

const WORST =
  'Fire in Halm\n\nPolice said 79 people were presumed dead, making it one of the deadliest fires in Tarnian history.\n';

test.each([
  // how bad it was is no event
  [WORST, '79', 'halm-fire'],
  // the land whose party it is, and not the town of a later sentence
  [VOTE, '58.3%', 'ostland-vote'],
  [VOTE, '64.1%', 'ostland-vote'],
  [VOTE, '49%', 'brome'],
  // the article is about the fire that it opens with
  [FIRE, '210', 'calder-fire'],
  [FIRE, '17,500', 'calder-fire'],
  [FIRE, '12', 'brome-fire'],
  // what kills in a place is in the place
  [FLOOD, '23', 'norland-flood'],
  [FLOOD, '14,000', 'norland-flood'],
  [FLOOD, '3,400', 'norland-flood'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.id).toBe(subject);
});

test.each(['The town of Halm mourns.', 'The mayor of Halm laid a wreath.', 'Residents gathered in Halm.'])(
  'a crash that is told without a place was in the town that the article opens with: %s',
  (opening) => {
    const { claims } = extract(
      article(`${opening} It was a year after the crash that killed 47 people.\n`),
      rules,
    );
    expect(claims.at(-1)?.subject?.id).toBe('halm-accident');
  },
);

test.each([['At least 17 dead after ferry capsizes in Oltrey', 'ferry capsizing in Oltrey']])(
  '%s',
  (title, name) => {
    const { claims } = extract(article(`# ${title}\n\nIt had left the day before.\n`), rules);
    expect(claims[0]?.subject?.name).toBe(name);
  },
);

test('an accident is where it happened, and not where the hurt are treated', () => {
  const text =
    '# Six dead as coach plunges off road\n\nSix people died when a coach left a road in northern Croatia.\n\nEleven are hurt, the hospital in Varde said.\n';
  const { claims } = extract(article(text), rules);
  expect(claims.map((c) => c.subject?.id)).toEqual([
    'croatia-accident',
    'croatia-accident',
    'croatia-accident',
  ]);
});

test('a storm of years ago is told under its own name', () => {
  const text =
    '# Hurricane Odile kills 19\n\nHurricane Odile killed 19 people on Sunday.\n\nHurricane Petra killed 112 people there in 2017.\n';
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toBe('Hurricane Petra');
});
