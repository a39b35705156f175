import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';

/** "Researchers tested 40 samples", in an article on a study: what is counted is of the study, and not of who made it. */
export function studyOfAuthors(found: Told, { frame, verb }: Draft, world: World): Told {
  if (found.named || !AUTHORS.test(found.name) || !RESEARCHES.test(frame.chunks[verb]?.word ?? ''))
    return found;
  const study = studyTold(world);
  return study === null ? found : { id: study, name: study, from: 'previous', named: false };
}

/** The first word for one that the article has; `null` where it has none. */
const studyTold = remembered(({ readings }: World): string | null => {
  for (const { tokens } of readings) {
    const said = tokens.lower.find((word) => STUDY.test(word));
    if (said) return said;
  }
  return null;
});

const STUDY = /^(?:study|trial|experiment)$/;
const AUTHORS =
  /^(?:the |these )?(?:\w+ )?(?:researchers|scientists|investigators|authors|colleagues|academics)$/i;
const RESEARCHES =
  /^(?:follow|track|monitor|analy[sz]|examin|stud(?:y|ied)|test|survey|interview|compar|review|measur|recruit|enrol|present|collect|observ|includ|assign|sampl|screen|look|ask|poll|gave|gather)/;
