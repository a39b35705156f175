import type { Chunk } from '../../sentence/chunks.ts';
import { type Beside, FARTHEST, opensBetween } from './beside.ts';
import { CENTURY, MADE } from './wordings.ts';

/** True where the period says how old something is, or when something else begins. */
export const isOfAnotherThing = (beside: Beside): boolean =>
  isStyle(beside) ||
  isOfAge(beside) ||
  (beside.behind &&
    (isOfWhatIsDue(beside) ||
      isOfMaking(beside) ||
      isForeseen(beside) ||
      isOfOther(beside) ||
      isOfReason(beside)));

/** "the 17th-century mansion" is no time of anything's. */
const isStyle = ({ mention, chunks, at }: Beside): boolean =>
  CENTURY.test(mention.period.written ?? '') && chunks[at + 1]?.kind === 'noun';

/** "Ines Calloway, 41, has been mayor since 2019": not so old all that time. */
const isOfAge = ({ draft: { dimension }, mention }: Beside): boolean =>
  dimension === 'age' && mention.period.grain !== 'day' && mention.period.to === null;

/** "on a third terminal, due to open in 2029": when that is. */
const isOfWhatIsDue = ({ draft, chunks, figure, at }: Beside): boolean => {
  const due = draft.frame.language.list('due');
  return opensBetween(
    chunks,
    figure,
    at,
    (word, verb) =>
      due.has(word.word) && (verb?.infinitive === true || verb?.kind === 'prep' || word.infinitive),
  );
};

/** "sold 46.7 million, with the report predicting a better fourth quarter": a time that is foreseen by somebody else. */
function isForeseen({ draft: { verb, frame }, chunks, figure, at }: Beside): boolean {
  const before = chunks[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  return (
    before > figure &&
    before !== verb &&
    chunks[before]!.kind === 'verb' &&
    frame.language.list('foresee').has(chunks[before]!.word)
  );
}
/** "The 162-metre vessel, built in 1998, had": how old the thing is. */
const isOfMaking = ({ chunks, figure, at }: Beside): boolean =>
  chunks[at + 1]?.word === ',' && at - figure < FARTHEST && opensBetween(chunks, figure, at, isMaking);

const isMaking = ({ kind, word }: Chunk): boolean => kind === 'verb' && MADE.test(word);

/** "replaces one from 1931": how old another thing is. */
const isOfOther = ({ draft: { frame }, chunks, at }: Beside): boolean =>
  frame.tokens.lower[chunks[at]!.from] === 'from' && OTHERS.has(chunks[at - 1]!.word);
const OTHERS = new Set(['one', 'ones', 'that', 'those', 'another']);

/** "fell despite the 2019 ban", "because of the 2019 law": the year that a reason goes by. */
function isOfReason({ chunks, at }: Beside): boolean {
  if (chunks[at + 1]?.kind !== 'noun') return false;
  const prep = chunks[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  const [word, before] = [chunks[prep]?.word ?? '', chunks[prep - 1]?.word ?? ''];
  return REASONS.has(word) || (word === 'of' && before === 'because') || (word === 'to' && OWING.has(before));
}
const REASONS = new Set(['despite', 'under', 'amid']);
const OWING = new Set(['due', 'owing', 'thanks']);
