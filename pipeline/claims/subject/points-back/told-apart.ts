import { capitalised } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { DEMONYM } from '../phrase/subject-from.ts';

/** "the north-west district", "the central region": one among others. */
export function isOneOfParts({ frame: { tokens } }: Draft, { from, to }: Range): boolean {
  for (let i = from + 1; i < to - 1; i++) if (PART.test(tokens.lower[i]!)) return true;
  return false;
}
const PART = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|central)(?:ern)?$/;

/** "the rival airline", "the Oltrey club": told apart from what was spoken of, by a word or a name of its own. */
export function isAnother({ frame: { tokens } }: Draft, world: World, { from, to }: Range): boolean {
  const { language } = world.rulebook;
  const [apart, fromThere] = [language.list('tell one apart'), language.list('where it is from')];
  for (let i = from + 1; i < to - 1; i++) {
    // "the state run lender"
    if (tokens.lower[i] === 'state' && /^(?:run|owned|backed|controlled|-)$/.test(tokens.lower[i + 1]!))
      continue;
    const low = tokens.lower[i]!;
    // "the world's largest carmaker" is the one spoken of, "the worst performing trust" is not
    const isFirst = /^(?:largest|biggest)$/.test(low) && /^['’]s$/.test(tokens.lower[i - 1]!);
    if (!isFirst && apart.has(low)) return true;
    // "the London-listed miner" is the one spoken of
    if (fromThere.has(tokens.lower[i + 2] ?? '') && tokens.lower[i + 1] === '-') continue;
    // nor has "the EV maker" a name in it, nor is "the European carrier" another
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (capitalised(tokens, i) && word !== word.toUpperCase() && !DEMONYM.test(low)) return true;
  }
  // "the ultra-low-cost carrier": its adjective is one word
  let hyphens = 0;
  for (let i = from + 1; i < to - 1; i++) if (tokens.lower[i] === '-') hyphens++;
  return to - from - 2 * hyphens > 6;
}
