import type { Claim } from '../model/claim.ts';

/** True where one says until what hour it was counted, and the other says none or another: a toll of the evening and one of the night. */
export const countedUntil = (x: Claim, y: Claim): boolean => hourOf(x) !== hourOf(y);

const hourOf = ({ sentence }: Claim): string => UNTIL.exec(sentence)?.[1]?.toLowerCase() ?? '';

const UNTIL =
  /(?<!\p{L})(?:as of|by|until|up to) ((?:about |around )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|(?:mid-?|early |late |this |that )?(?:morning|midday|noon|afternoon|evening|night|midnight|dawn|daybreak|nightfall|dusk))(?!\p{L}))/iu;
