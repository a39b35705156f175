import type { NounPhrase } from '../../grammar/noun-phrase.ts';
import { isTime } from '../thing.ts';
import type { View } from '../view.ts';

/** What a shape says of a quantity: the words measured, those of the quantity before, or `null` where it does not apply. */
export type Shape = (view: View) => readonly string[] | 'as before' | null;

/** A number of things rather than of units: its noun is the unit. */
export const counts = ({ mention, phrase, core }: View): boolean =>
  mention.counted ||
  (mention.unit === null && phrase !== null && phrase.kind === 'noun' && phrase.head >= core[1]);

/** A phrase that can name a thing: no pronoun, no figure, no stretch of time. */
export const names = (view: View, phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && phrase.kind !== 'pronoun' && phrase.kind !== 'figure' && !isTime(view, phrase);
