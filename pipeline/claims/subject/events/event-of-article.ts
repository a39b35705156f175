import { remembered } from '../../../text/remembered.ts';
import { tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { type EventMention, type NamedEvent, NEAR_TOP } from './event.ts';
import { named } from './name-of-event.ts';
import { type Placed, PREPOSITIONS } from './place-of-event.ts';
import { vesselOfArticle } from './vessel-of-article.ts';

/** An event that the article tells without a place: of the ship or aircraft, or at the place, that the article is about. */
export function eventOfArticle(event: EventMention, world: World): NamedEvent | null {
  const vessel =
    HAPPENS_TO_A_VESSEL.has(event.kind.id) || event.noun === 'fire' ? vesselOfArticle(world) : null;
  const kind = event.kind.id === 'spill' ? event.kind : world.rulebook.events.byId.get('accident');
  if (vessel && kind) return named({ kind }, { id: null, name: vessel.name }, `${vessel.name} ${event.noun}`);
  const place = event.passage <= NEAR_TOP ? placeOfArticle(world) : null;
  return place && named(event, place, `${event.noun} in ${place.name}`);
}

const HAPPENS_TO_A_VESSEL = new Set(['accident', 'spill']);

/** The first name near the top that something is said to be in. */
const placeOfArticle = remembered((world: World): Placed['entity'] | null => {
  let found: Placed['entity'] | null = null;
  for (let p = 0; p < world.readings.length && p <= NEAR_TOP && !found; p++) {
    const { tokens, sentences } = world.readings[p]!;
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions)
        if (m.kind === 'entity' && m.type !== 'person' && !found) {
          const before = tokens.lower[tokenAt(tokens, m.span[0]) - 1] ?? '';
          if (PREPOSITIONS.has(before) && before !== 'of') found = m;
        }
  }
  found ??= countryNearTop(world);
  return found;
});

/** "Kenya Deputy President": a registered place that the opening names without a preposition, and no dateline. */
function countryNearTop({ readings }: World): Placed['entity'] | null {
  for (const { sentences, tokens } of readings.slice(0, OPENING))
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type !== 'place' || m.id === null) continue;
        const at = tokenAt(tokens, m.span[0]);
        const before = tokens.lower[at - 1] === 'the' ? tokens.lower[at - 2] : tokens.lower[at - 1];
        // "from Europe to the United States", "a US Senate report": where somebody goes, and who writes of it
        if (ELSEWHERE.has(before ?? '') || SHORT.test(tokens.text.slice(...m.span))) continue;
        const next = tokens.lower[tokenAt(tokens, m.span[1] - 1) + 1] ?? '';
        if (!DATELINE.has(next) && next !== ',') return m;
      }
  return null;
}

const DATELINE = new Set(['(', '-', '–', '—', ':', '/']);
/** The title and the first paragraph. */
const OPENING = 2;
const ELSEWHERE = new Set(['from', 'to', 'between', 'via']);
const SHORT = /^(?:US|U\.S\.|USA|UK|U\.K\.|EU)$/;
