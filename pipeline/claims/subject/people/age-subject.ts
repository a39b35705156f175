import { capitalised } from '../../../text/tokens.ts';
import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { fullName } from '../names/full-name.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { personMeant } from './persons.ts';

/** "The 24-year-old joined in May", "the 31-year-old striker": an age that stands for somebody named before. */
export function personOfAge(draft: Draft, world: World): Told | null {
  const { frame, dimension } = draft;
  const { tokens, chunks } = frame;
  const inFront = dimension === 'age' ? nameInFront(frame, draft.chunk) : -1;
  const named = inFront < 0 ? null : asPerson(subjectFromChunk(frame, inFront));
  if (named) {
    // whoever has an age is no party that "the party" could mean
    world.persons.add(named.id).add(fullName(named, world).id);
    return named;
  }
  const [from, to] = draft.tokens;
  if (dimension !== 'age' || tokens.lower[from - 1] !== 'the' || !/old$/.test(tokens.lower[to - 1]!))
    return null;
  const next = chunks[draft.chunk + 1];
  // "the 21-year-old's contract" goes on, and is of nobody else
  if (next?.kind === 'noun' && tokens.lower[to] !== "'s") {
    const person = world.rulebook.language.list('persons').has(next.word);
    // "The 24-year-old left Velden": a verb that the tagger took for a word of the name
    const verb = hasName(frame, draft.chunk + 1) && !capitalised(tokens, next.from);
    if (!person && !verb) return null;
  }
  const meant = personMeant(draft, world, from);
  if (!meant) return null;
  // "for the 22-year-old midfielder", after one who is 21: somebody else
  if (hasOtherAge(meant, draft, world)) return subjectFromChunk(frame, draft.chunk + 1);
  world.persons.add(meant.id);
  return meant;
}
personOfAge.needs = { dimensions: ['age'] };

/** "Brandt, 54, has promised": a capital that opens the sentence, and that by itself may be no name; -1 for none. */
function nameInFront({ chunks, tokens }: Frame, age: number): number {
  const [name, comma, , behind] = chunks.slice(Math.max(0, age - 2), age + 2);
  const isBetween = comma?.word === ',' && behind?.word === ',';
  const isOne = name?.kind === 'noun' && name.to === name.from + 1 && capitalised(tokens, name.from);
  return isBetween && isOne ? age - 2 : -1;
}

const asPerson = (told: Told | null): Told | null =>
  told && { ...told, name: told.name[0]!.toUpperCase() + told.name.slice(1), named: true };

/** True where the article has said before that they are of another age. */
const hasOtherAge = ({ id }: Told, { mention }: Draft, { drafts }: World): boolean =>
  drafts
    .slice(-FIGURES_BACK)
    .some(
      (d) =>
        d.dimension === 'age' &&
        d.subject?.id === id &&
        String(d.mention.quantity.value) !== String(mention.quantity.value),
    );
const FIGURES_BACK = 60;
