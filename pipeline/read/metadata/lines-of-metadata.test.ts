import { expect, test } from 'vitest';
import { metadataLine } from './lines-of-metadata.ts';

const NONE = { author: null, published: null, updated: false, wire: null, publisher: null };

test.each([
  ['By Jane Doe', { author: 'Jane Doe' }],
  ['By Local Reporter', { author: 'Local Reporter' }],
  ['Business reporter', { author: 'Business reporter' }],
  ['By Jane Doe and Li de Roe', { author: 'Jane Doe and Li de Roe' }],
  ['By JANE DOE, Staff Writer', { author: 'JANE DOE' }],
  ['By Jane Doe | 14 June 2026', { author: 'Jane Doe', published: '2026-06-14' }],
  ['By Jane Doe June 14, 2026 10:00 AM', { author: 'Jane Doe', published: '2026-06-14' }],
  ['Published 14 June 2026', { published: '2026-06-14' }],
  ['Published: June 2026', { published: '2026-06' }],
  ['Morning Ledger, May 4, 2026', { publisher: 'Morning Ledger', published: '2026-05-04' }],
  ['The Coast Bulletin, Monday, 4 May 2026', { publisher: 'The Coast Bulletin', published: '2026-05-04' }],
  [
    'The Ferry Post | 4 May 2026 | By Jane Doe',
    { publisher: 'The Ferry Post', published: '2026-05-04', author: 'Jane Doe' },
  ],
  ['Isle of Wick Gazette – 4 May 2026', { publisher: 'Isle of Wick Gazette', published: '2026-05-04' }],
  ['Wire Desk, 4 May 2026', { published: '2026-05-04' }],
  ['Voice of Wick, May 4, 2026', { published: '2026-05-04' }],
  ['Oct. 30, 2025', { published: '2025-10-30' }],
  ['Thursday, 30 October 2025, 14:05 GMT', { published: '2025-10-30' }],
  ['June 14, 2026 · 5 min read', { published: '2026-06-14' }],
  ['Updated June 3, 2026 at 9:30 AM EDT', { published: '2026-06-03', updated: true }],
  ['Published Jun 3, 2026, 8:00am|Updated Jun 4, 2026', { published: '2026-06-03' }],
  ['Jane Doe, Local Democracy Reporter', { author: 'Jane Doe' }],
  ['Business reporter', { author: 'Business reporter' }],
  ['By Local Reporter', { author: 'Local Reporter' }],
  ['By a Special Correspondent', { author: 'Special Correspondent' }],
  ['By Jane Doe in Lisbon', { author: 'Jane Doe' }],
  ['By Jane Doe on 9/13/2026, 11:37am PT', { author: 'Jane Doe', published: '2026-09-13' }],
  ['Posted by admin on 3 June 2026', { published: '2026-06-03' }],
  ['June 14, 2026 / 7:10 AM / 4 years ago', { published: '2026-06-14' }],
  ['AFP | Lisbon | Updated: 28-07-2026 12:14 IST', { published: '2026-07-28', updated: true, wire: 'AFP' }],
  ['Reuters Staff', { wire: 'Reuters' }],
  ['© Provided by Coast Bulletin', { wire: 'Coast Bulletin' }],
  ['By Reuters', { wire: 'Reuters' }],
  ['Source: Coast Bulletin', { wire: 'Coast Bulletin' }],
  ['This article was first published by The Coast Bulletin.', { wire: 'The Coast Bulletin' }],
])('%s', (line, told) => {
  expect(metadataLine(line)).toEqual({ ...NONE, ...told });
});

test.each([
  'Letters to the writers',
  'Dismissed, the council told a reporter',
  'Halm Pays, Says Council Editor of Rules',
  'By Far the Largest Harbour',
  'By June 2026',
  'By Monday the water had gone down.',
  'June 2026',
  'Costs – June 3, 2026',
  'From Nairobi',
  'Harrow Bay News',
  'Harbour costs, June 3, 2026',
  'The Coast Bulletin, founded June 3, 1926, closes',
  'Post offices shut on 3 June 2026',
  'Published figures rose by 5% in the year to 14 June 2026, the board said in a note to the town.',
  'Work began on 14 June 2026.',
])('%j tells nothing about the article', (line) => {
  expect(metadataLine(line)).toBeNull();
});
