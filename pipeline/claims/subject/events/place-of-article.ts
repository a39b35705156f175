import type { EntityMention } from '../../../model/mention.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPartOfLand } from '../place/part-of-land.ts';
import { isEndOfJourney } from './end-of-journey.ts';
import { NEAR_TOP } from './event.ts';
import { type Placed, PREPOSITIONS } from './place-of-event.ts';

type Place = Placed['entity'];

/** The first name near the top that something is said to be in. */
export const placeOfArticle = remembered(
  (world: World): Place | null => placeIn(world, NEAR_TOP) ?? countryNearTop(world),
);

/** "The town of Halm marked the day", "the mayor of Halm": said to be a place, whatever it does. */
export function townNearTop({ readings, rulebook: { language } }: World): Place | null {
  const kinds = language.list('kinds of place');
  for (const { sentences, tokens } of readings.slice(0, OPENING))
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions) {
        const at = tokenAt(tokens, m.span[0]);
        const whose = tokens.lower[at - 2] ?? '';
        const isTown = tokens.lower[at - 1] === 'of' && (kinds.has(whose) || TOWNS_HAVE.has(whose));
        if (isTown && m.kind === 'entity' && m.type !== 'person') return m;
      }
  return null;
}

const TOWNS_HAVE = new Set(['community', 'residents', 'mayor']);

/** The land that the title and the first paragraph are about: "an election in Ostland", "Ostland's ruling party". */
export const landOfArticle = remembered(
  (world: World): Place | null =>
    placeIn(world, OPENING - 1) ?? landWithBodies(world) ?? countryNearTop(world),
);

function placeIn(world: World, last: number): Place | null {
  const { readings, rulebook } = world;
  const { language } = rulebook;
  const away = language.list('tell of it from elsewhere');
  for (const [p, { tokens, sentences }] of readings.slice(0, last + 1).entries())
    for (const [s, { mentions, tokens: range }] of sentences.slice(0, 2).entries())
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type === 'person') continue;
        // "on Norse television": who it is of
        if (isOfPeople(m.name, world)) continue;
        const first = tokenAt(tokens, m.span[0]) - 1;
        // "in northern Ostland"
        const at = isPartOfLand(tokens.lower[first]) ? first - 1 : first;
        const before = tokens.lower[at] ?? '';
        // "In Brome, the second city, it was just 49%": what is set apart from the whole
        const isApart = at === range[0] && p >= OPENING;
        const isAway = away.has(tokens.lower[at - 1] ?? '');
        if (!PREPOSITIONS.has(before) || before === 'of' || isApart || isAway) continue;
        // "a flight from Halm in Norland"
        if (!isEndOfJourney(world.frameOf(p, s), m)) return m;
      }
  return null;
}

/** "Ostland's ruling party", "Ostland's president": who has these is a land. */
function landWithBodies({ readings, rulebook: { language } }: World): Place | null {
  const bodies = language.list('lands have');
  for (const { sentences, tokens } of readings.slice(0, OPENING))
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type === 'person') continue;
        const at = tokenAt(tokens, m.span[1] - 1) + 1;
        if (isPossessive(tokens, at) && [1, 2, 3].some((i) => bodies.has(tokens.lower[at + i] ?? '')))
          return m;
      }
  return null;
}

const isPossessive = ({ lower }: Tokens, at: number): boolean => /^['’]s?$/.test(lower[at] ?? '');

/** "Kenya Deputy President": a registered place that the opening names without a preposition, and no dateline. */
function countryNearTop(world: World): Place | null {
  for (const [p, { sentences, tokens }] of world.readings.slice(0, OPENING).entries())
    for (const [s, { mentions }] of sentences.slice(0, 2).entries())
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type !== 'place' || m.id === null) continue;
        if (isNotWhere(tokens, m)) continue;
        const next = tokens.lower[tokenAt(tokens, m.span[1] - 1) + 1] ?? '';
        if (DATELINE.has(next) || next === ',') continue;
        // "a flight to Halm in Norland"
        if (!isEndOfJourney(world.frameOf(p, s), m)) return m;
      }
  return null;
}

/** "from Europe to the United States", "a US Senate report": where somebody goes, and who writes of it. */
function isNotWhere(tokens: Tokens, { span }: EntityMention): boolean {
  const at = tokenAt(tokens, span[0]);
  const before = tokens.lower[at - 1] === 'the' ? tokens.lower[at - 2] : tokens.lower[at - 1];
  return ELSEWHERE.has(before ?? '') || SHORT.test(tokens.text.slice(...span));
}

const DATELINE = new Set(['(', '-', '–', '—', ':', '/']);
/** The title and the first paragraph. */
const OPENING = 2;
const ELSEWHERE = new Set(['from', 'to', 'between', 'via', 'for']);
const SHORT = /^(?:US|U\.S\.|USA|UK|U\.K\.|EU)$/;
