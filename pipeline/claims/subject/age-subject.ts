import { capitalised } from '../../text/tokens.ts';
import type { Draft, Told } from '../draft.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { personMeant } from './persons.ts';

/** "The 24-year-old joined in May", "the 31-year-old striker": an age that stands for somebody named before. */
export function personOfAge(draft: Draft, world: World): Told | null {
  const { frame, dimension } = draft;
  const { tokens, chunks } = frame;
  const [from, to] = draft.tokens;
  if (dimension !== 'age' || tokens.lower[from - 1] !== 'the' || !/old$/.test(tokens.lower[to - 1]!))
    return null;
  const next = chunks[draft.chunk + 1];
  if (next?.kind === 'noun') {
    const person = world.rulebook.language.list('persons').has(next.word);
    // "The 24-year-old left Velden": a verb that the tagger took for a word of the name
    const verb = hasName(frame, draft.chunk + 1) && !capitalised(tokens, next.from);
    if (!person && !verb) return null;
  }
  const meant = personMeant(draft, world, from);
  if (meant) world.persons.add(meant.id);
  return meant;
}
