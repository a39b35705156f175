import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';

/** "The radar log shows that it turned three times": the pronoun is what was watched, and not what shows it. */
export function isShown(frame: Frame, it: number): boolean {
  const { chunks, tokens } = frame;
  const verb = chunks[it - 1]?.kind === 'verb' ? it - 1 : chunks[it - 1]?.word === 'that' ? it - 2 : -1;
  if (chunks[verb]?.kind !== 'verb' || !SHOWS.test(chunks[verb]!.word)) return false;
  // "the Skywatch tracking service", of which the grammar makes a verb
  const who = chunks[verb - 1]?.kind === 'noun' ? chunks[verb - 1] : chunks[subjectOf(frame, verb)];
  return who?.kind === 'noun' && WATCHES.test(tokens.lower[who.to - 1]!);
}

const SHOWS =
  /^(?:show(?:s|ed|n)?|suggest(?:s|ed)?|indicat(?:es|ed)|reveal(?:s|ed)|confirm(?:s|ed)|record(?:s|ed))$/;
const WATCHES =
  /^(?:service|footage|videos?|images?|photos?|pictures?|photographs?|trackers?|websites?|radar|satellites?|sites?|cameras?|recordings?|telemetry|log|logs|tracking)$/;
