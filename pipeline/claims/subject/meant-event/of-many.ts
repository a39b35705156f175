import { isRange } from '../../../model/quantity.ts';
import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';

/** "40,000 wildfires have burned 6 million acres": of all of them. */
export function ofMany({ frame, clauseSubject, chunk }: Draft, world: World): Told | null {
  const { mention } = frame.chunks[clauseSubject] ?? {};
  if (clauseSubject >= chunk || mention?.kind !== 'quantity' || !mention.counted || !mention.unit)
    return null;
  // "Two explosions killed four": those that the article tells of
  if (Number(mention.quantity.value) < FEW || isRange(mention.quantity.value)) return null;
  const unit = frame.tokens.text.slice(...mention.unit);
  const word = singular(unit.toLowerCase().split(' ').at(-1)!);
  const event = world.rulebook.events.words.get(word);
  return event && !event.verb ? subjectOfUnit(unit) : null;
}

const FEW = 10;
