import type { CueMention } from '../../../model/mention.ts';
import type { Draft } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { tokenAt } from '../../sentence/chunks.ts';

/** "12 people, including three children", "38 people, many of them children": what it leads to is a part, not what stands before it. */
export const introduces = (
  { frame: { tokens }, mention }: Draft,
  { span }: CueMention,
  far: number,
): boolean =>
  span[0] >= mention.span[1] && (far > 0 || tokens.text.slice(...span).toLowerCase() === 'including');

/** "Nine of them died and 37 were hurt": right behind another figure it is that one's. */
export const isOfFigureBefore = (
  { frame: { tokens, quantities }, mention }: Draft,
  { span }: CueMention,
): boolean =>
  quantities.some(
    (q) => q !== mention && q.span[1] <= span[0] && tokens.text.slice(q.span[1], span[0]).trim() === '',
  );

/** "a top speed of 85 km/h, with an average speed of 35": behind a comma and in front of another figure, it is that one's. */
export function isOfNext({ frame: { tokens, quantities }, mention }: Draft, { span }: CueMention): boolean {
  if (span[0] < mention.span[1] || !/,| and | while | but /.test(tokens.text.slice(mention.span[1], span[0])))
    return false;
  return quantities.some(
    (q) =>
      q.span[0] >= span[1] &&
      tokenAt(tokens, q.span[0]) - tokenAt(tokens, span[1] - 1) <= 4 &&
      !/[,;]/.test(tokens.text.slice(span[1], q.span[0])),
  );
}

/** "With 40 deaths in Halm the combined toll is 92": what the clause behind is about, which has a figure of its own. */
export function isOfLaterSubject(
  { frame: { tokens, chunks, quantities }, mention }: Draft,
  { span }: CueMention,
): boolean {
  if (span[0] < mention.span[1] || !quantities.some((q) => q.span[0] >= span[1])) return false;
  const at = chunks.findIndex((c) => tokens.start[c.from]! <= span[0] && tokens.end[c.to - 1]! >= span[1]);
  const [before, subject, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  const verb = next?.word === 'of' && chunks[at + 2]?.kind === 'noun' ? chunks[at + 3] : next;
  return subject?.kind === 'noun' && before?.kind !== 'prep' && verb !== undefined && isTensed(verb);
}

/** "12% more than a year earlier but 3% more than in April": what another move in front is measured against. */
export function isOfMoveBefore(
  { frame: { tokens, quantities }, mention }: Draft,
  { span, value }: CueMention,
): boolean {
  if (span[0] >= mention.span[0] || !AGAINST.test(value)) return false;
  const at = tokenAt(tokens, span[0]);
  return quantities.some((q) => q.span[1] <= span[0] && at - tokenAt(tokens, q.span[1] - 1) <= 4);
}

const AGAINST = /_on_(?:year|quarter|month|week|day)$/;

/** "$37 million, up from $29 million", "40, previously put at 30": what leads on to a figure behind it is not of the one before it. */
export function leadsOn({ frame: { tokens, quantities }, mention }: Draft, { span }: CueMention): boolean {
  if (span[0] < mention.span[1]) return false;
  if (LEADS_ON.test(tokens.text.slice(span[0], span[1]))) return true;
  return quantities.some(
    (q) => q.span[0] >= span[1] && tokenAt(tokens, q.span[0]) - tokenAt(tokens, span[1] - 1) <= 3,
  );
}

/** "homes had been damaged": what is said of the figure, unlike "had been 40". */
const LEADS_ON = /(?:from|of|to|at|had been)$/i;
