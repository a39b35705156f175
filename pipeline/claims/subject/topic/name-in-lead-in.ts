import type { EntityMention } from '../../../model/mention.ts';
import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { leadInPlace } from '../../lead-in-place.ts';
import { type Frame, tokenAt } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPerson } from '../people/is-person.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';

/** The first name in the sentence that leads in to a list, but for who only says or hands out what the items tell. */
export function nameInLeadIn(draft: Draft, world: World): Told | null {
  const place = leadInPlace(draft.passage, world);
  if (!place) return null;
  const frame = world.frameOf(place.passage, place.sentence);
  for (const mention of frame.entities) {
    const { id, name, span } = mention;
    // "Dutch farmers": where they are from
    if ((id === null && isOfPeople(name, world)) || isSpeaker(mention, frame)) continue;
    const told: Told = { id: id ?? slug(name, '-'), name, from: 'heading', named: true };
    if (tellsOfOthers(told, draft, world) || (isPerson(told, world) && !hasIt(frame, span[0]))) continue;
    return told;
  }
  return null;
}

/** "Ona Brandt said the money goes to:". */
const isSpeaker = ({ name, span }: EntityMention, { attributions }: Frame): boolean =>
  attributions.some(
    ({ speaker, said }) => speaker.includes(name) && (span[0] < said[0] || span[0] >= said[1]),
  );

/** "Brandt has won:": who is the subject of the only verb, so that the items are what they did or have. */
function hasIt({ chunks, tokens, language }: Frame, start: number): boolean {
  const verbs = chunks.filter(({ kind, bare, infinitive }) => kind === 'verb' && !bare && !infinitive);
  const [verb] = verbs;
  if (verbs.length !== 1 || !verb || language.list('say or warn').has(verb.word)) return false;
  const chunk = chunks[chunks.indexOf(verb) - 1];
  const at = tokenAt(tokens, start);
  return chunk?.kind === 'noun' && chunk.from <= at && at < chunk.to;
}
