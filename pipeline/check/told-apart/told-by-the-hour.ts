import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/** True where one says until what hour it was counted, and the other says none or another: a toll of the evening and one of the night. */
export const countedUntil = (x: Claim, y: Claim): boolean => hourOf(x) !== hourOf(y);

const hourOf = ({ sentence }: Claim): string => UNTIL.exec(sentence)?.[1]?.toLowerCase() ?? '';

const UNTIL =
  /(?<!\p{L})(?:as of|by|until|up to) ((?:about |around )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|(?:mid-?|early |late |this |that )?(?:morning|midday|noon|afternoon|evening|night|midnight|dawn|daybreak|nightfall|dusk))(?!\p{L}))/iu;

/** "Killed four; the toll is now 38": of all that came before, too. */
export const isTollSoFar = ({ sentence, ...claim }: Claim): boolean =>
  /(?<!\p{L})toll(?: \p{L}+)? now(?: \p{L}+){0,2} $/iu.test(
    sentence.slice(0, placeOfFigure({ sentence, ...claim })),
  );
