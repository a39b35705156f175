import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { endsInName } from '../../sentence/noun-phrase.ts';
import { isPerson } from '../../subject/people/is-person.ts';
import { subjectFromChunk } from '../../subject/phrase/subject-from.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "The bus plunged 200 metres into a ravine", "a climber fell 300 metres": how far it was, and no measure of the bus that fell. */
export function howFarFallen(draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const { dimension, frame, chunk, verb, clauseSubject } = draft;
  const { chunks, language } = frame;
  const rule = rulebook.metrics.byId.get('distance');
  if (!rule || dimension !== 'length' || verb < 0 || !FALLS.test(chunks[verb]!.word)) return null;
  if (chunks.slice(verb + 1, chunk).some((c) => c.kind !== 'adverb' && c.kind !== 'det')) return null;
  const who = chunks[clauseSubject];
  if (!who) return null;
  const isBody =
    who.kind === 'pronoun'
      ? /^(?:he|she|they)$/.test(who.word)
      : language.list('vessels').has(singular(who.word)) ||
        language.list('persons').has(singular(who.word)) ||
        isNameOfPerson(draft, world);
  if (!isBody) return null;
  draft.isChange = false;
  return simple(rule);
}

/** "Teo Lind", and not "Lake Orrin", whose level it would be. */
function isNameOfPerson({ frame, clauseSubject }: Draft, world: World): boolean {
  const told = endsInName(frame, clauseSubject) ? subjectFromChunk(frame, clauseSubject) : null;
  return told !== null && isPerson(told, world);
}

const FALLS =
  /^(?:fell|falls?|fallen|falling|plunge[sd]?|plunging|plummet(?:ed|s)|dropped|tumbled|slid|slipped)$/;
