import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'the project is the one that the title says is built',
    'Orlan 2: largest wind farm now at work off the Halm coast',
    'The 1.3GW project lies off the Halm coast.',
    'Orlan 2',
  ],
  [
    'a kind may have the words in front that the article said',
    'Orlan 2 opens',
    'Orlan 2, the largest offshore wind farm of Ostland, is at work.\n\nThe 1.3GW offshore wind farm is new.',
    'Orlan 2',
  ],
  [
    'one of the same name was named last',
    'Orlan 2 opens',
    'Orlan 2, a wind farm off Halm, is at work.\n\nNext comes Orlan 3.\n\nThe 2.8GW project is bigger.',
    'project (Orlan 2)',
  ],
  [
    'it is set beside the one that the title has',
    'Orlan 2 opens',
    'Orlan 2, a wind farm off Halm, is at work.\n\nThe 2.8GW project is to follow Orlan 2.',
    'project (Orlan 2)',
  ],
  [
    'the kind may be a part of the name',
    'Work on the longest tunnel begins',
    'Ostland has begun to build the Orlan tunnel to Halm.\n\nThe £4bn project is late.',
    'Orlan tunnel',
  ],
  [
    'what it is set beside is not what is told of',
    'Halm Power is to build on a new site',
    'Halm Power builds on a site the size of Orrin Stadium.\n\nThe £4bn project is late.',
    'project (Halm Power)',
  ],
  [
    'nor is the river that an aside ends with',
    'Ostland opens dam',
    'For Ostland, the Halm Dam, across a branch of the River Orlan, is a national project.\n\nThe £4bn megastructure is new.',
    'Halm Dam',
  ],
  [
    'its kind may stand in front of its name',
    'Costs double',
    'Plant Orlan is late, and Halm Power pays for Plant Orlan.\n\nThe £4bn project is new.',
    'Plant Orlan',
  ],
  [
    'what it links is nothing built',
    'Costs double',
    'The route is to link Orlan Wells with Halm. Trains leave Orlan Wells in May.\n\nThe £4bn project is new.',
    'project (Orlan Wells)',
  ],
  [
    'nor is it what is come by a single time further down',
    'Costs double',
    'Halm Power is late.\n\nIts mast is taller than others, says Beck. Near Orlan Tower stands another.\n\nThe £4bn project is new.',
    'project',
  ],
  [
    'who builds it is nothing built',
    'Orlan, a wind farm developer, hires',
    'Orlan, a wind farm developer, is at work.\n\nThe 1.3GW farm is new.',
    'farm (Orlan)',
  ],
])('%s', (_, title, text, subject) => {
  const { claims } = extract(article(text, { title }), rules);
  expect(claims.at(-1)?.subject?.name).toBe(subject);
});
