import type { Draft } from '../../draft.ts';

/** The measure as a kind of event has it: who is sent to it and what it destroys are told of it, too. */
export function familyOf(draft: Draft): string | undefined {
  if (isResponse(draft)) return 'response';
  if (DESTROYS.test(draft.metric?.id ?? '')) return 'damage';
  return isBurned(draft) ? 'burned' : draft.metric?.family;
}

/** "property damage", "insured losses": what an event destroys, and no deficit. */
const DESTROYS = /(?:^|_)(?:damage|destroy|(?:insured|uninsured|economic|property)_loss)$/;

/** "Burned 23,713 acres", "has scorched more than 19 square miles": what a fire has done, and no other area. */
function isBurned({ metric, verb, frame: { chunks, tokens }, tokens: [at] }: Draft): boolean {
  if (metric?.id !== 'area') return false;
  const words = [chunks[verb]?.word ?? '', tokens.lower[at - 1] ?? ''];
  return words.some((word) => BURNS.test(word));
}
const BURNS = /^(?:burn|scorch|char(?:r|s$)|blacken|destroy|consum|raz(?:e|ing)|devastat)/;

/** "400 firefighters", "six helicopters and 40 rescuers": those who are sent to it. */
function isResponse({ mention, chunk, frame: { chunks, tokens, language } }: Draft): boolean {
  if (!mention.counted || mention.unit === null) return false;
  // "800 people were sent to fight the Halm fire"
  const isSent =
    chunks[chunk + 1]?.kind === 'verb' && language.list('fight a fire').has(chunks[chunk + 2]?.word ?? '');
  return isSent || RESPONDERS.test(tokens.text.slice(...mention.unit));
}
const RESPONDERS =
  /\b(?:firefighters?|fire ?(?:crews?|engines?|trucks?)|rescuers|(?:rescue|emergency) workers)$/i;
