import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/** "sending its stock up 40%", "pushed prices down 3%": what is moved, which the way stands behind. */
export function movedObject(draft: Draft, world: World): Found | null {
  const { chunks } = draft.frame;
  const way = chunks[draft.chunk - 1]?.word === 'by' ? draft.chunk - 2 : draft.chunk - 1;
  const { word } = chunks[way] ?? { word: '' };
  const object = way - 1;
  if ((word !== 'up' && word !== 'down') || chunks[object]?.kind !== 'noun') return null;
  const verb = chunks[object - 1];
  if (verb?.kind !== 'verb' || !draft.frame.language.list('send up or down').has(verb.word)) return null;
  draft.isChange = true;
  draft.direction = word;
  // "the news pushed prices down": the cause has no prices
  if (
    draft.clauseSubject >= 0 &&
    !hasName(draft.frame, draft.clauseSubject) &&
    chunks[draft.clauseSubject]!.kind === 'noun'
  )
    draft.clauseSubject = -1;
  return fromNoun(draft, world, object, true);
}
movedObject.needs = { words: ['up', 'down'] };
