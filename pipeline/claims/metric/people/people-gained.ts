import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { AREAS } from '../../subject/place/areas.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { changeOf, type Found } from '../found.ts';

/** "Oltrey gained 1,200 residents", "the county has lost 31,000 people since 2020": by how many its population changed. */
export function peopleGained(draft: Draft, world: World): Found | null {
  const population = world.rulebook.metrics.byId.get('population');
  if (!population) return null;
  const { id, name, family } = population;
  const base = { id, name, family };
  // "added 1.6 million people, growing by 0.5% to 335 million"
  const told = earlierInSentence(draft, world).find((d) => d.base?.id === id && d.isChange);
  if (told) {
    const goesOn =
      draft.verb > told.chunk &&
      draft.frame.chunks[draft.verb]!.bare &&
      draft.clauseSubject === told.clauseSubject;
    if (goesOn && draft.isChange) return changeOf(draft, base, id, -1);
  }
  const way = wayOf(draft, world);
  if (!way || !countsPeople(draft) || !isOfPlace(draft)) return null;
  draft.isChange = true;
  draft.direction = way;
  return changeOf(draft, base, id, -1);
}

function wayOf(
  { frame: { chunks }, verb, chunk, isSubject }: Draft,
  { rulebook }: World,
): 'up' | 'down' | null {
  const own = chunks[verb];
  if (!own || isSubject || chunk - verb > 2) return null;
  const deed = verbBase(rulebook.language.grammar(), own.word);
  return UP.has(deed) ? 'up' : DOWN.has(deed) ? 'down' : null;
}
const UP = new Set(['add', 'gain']);
const DOWN = new Set(['lose', 'shed']);

function countsPeople({ mention, frame: { tokens, language } }: Draft): boolean {
  if (!mention.counted || !mention.unit) return false;
  return language.list('residents').has(singular(tokens.text.slice(...mention.unit).toLowerCase()));
}

/** The clause is about a place that is known, or called one. */
function isOfPlace({ clauseSubject, frame }: Draft): boolean {
  const { chunks, entities, tokens } = frame;
  const subject = chunks[clauseSubject];
  if (subject?.kind !== 'noun') return false;
  const end = tokens.end[subject.head]!;
  if (AREAS.has(subject.word) || frame.language.list('places that gain people').has(subject.word))
    return true;
  return hasName(frame, clauseSubject) && entities.some((e) => e.type === 'place' && e.span[1] === end);
}
