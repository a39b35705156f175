import type { Chunk, Frame } from '../chunks.ts';

/**
 * The chunk of the figure that a length of time narrows: "8,998 people waiting more than 18 months to start", "12 flats standing empty for
 * over two years"; -1 where the time is a figure of its own ("Patients waited 14 hours").
 */
export function narrowedBy({ chunks, tokens, language }: Frame, duration: number): number {
  let verb = duration - 1;
  while (IN_FRONT.has(chunks[verb]?.kind ?? '') || chunks[verb]?.word === 'for') verb--;
  const lasts = chunks[verb];
  if (lasts?.kind !== 'verb' || !language.list('wait or live somewhere').has(lasts.word)) return -1;
  let who = verb - 1;
  while (IN_FRONT.has(chunks[who]?.kind ?? '')) who--;
  const { kind, mention, from = 0 } = chunks[who] ?? {};
  if (kind === 'relative') return chunks[who - 1]?.kind === 'figure' ? who - 1 : -1;
  // "412 people wait three weeks": the -ing form says who, the tense what they do
  // and "8,272 patients waited more than 12 hours": those who waited so long, of many
  const says =
    isBounded(chunks[duration]) ||
    lasts.bare ||
    tokens.lower.slice(lasts.from, lasts.to).some((w) => w.endsWith('ing'));
  return says && kind === 'figure' && mention?.kind === 'quantity' && mention.counted && from >= 0 ? who : -1;
}

const isBounded = (chunk: Chunk | undefined): boolean =>
  chunk?.mention?.kind === 'quantity' && !/^(?:exact|about)$/.test(chunk.mention.quantity.bound);

const IN_FRONT = new Set(['det', 'adverb']);

/** "waits of more than 18 months", "trips of under an hour": a length with a bound, of many: which ones are meant. */
export function isClassBound({ chunks, tokens, language }: Frame, duration: number, bound: string): boolean {
  if (bound === 'exact' || bound === 'about') return false;
  let of = duration - 1;
  while (IN_FRONT.has(chunks[of]?.kind ?? '')) of--;
  const noun = chunks[of - 1];
  return (
    chunks[of]?.word === 'of' &&
    noun?.kind === 'noun' &&
    language.list('what lasts').has(noun.word) &&
    !tokens.lower.slice(noun.from, noun.head).some((w) => language.list('averages and extremes').has(w))
  );
}

/** "the proportion of patients seen by a doctor within four hours", "84% of patients were seen within four": which of them are meant. */
export function isWithin(frame: Frame, duration: number): boolean {
  const { chunks, tokens, quantities } = frame;
  const { mention, from } = chunks[duration]!;
  const hedge = mention?.kind === 'quantity' ? mention.hedge : null;
  const said = tokens.lower[from] === 'within' || (hedge && /^within/i.test(tokens.text.slice(...hedge)));
  if (!(said || chunks[duration - 1]?.word === 'within') || quantities.length < 2) return false;
  for (let i = duration - 1; i > 0 && duration - i <= REACH; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'verb') return isOfShare(frame, i - 1);
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'det') return false;
  }
  return false;
}
const REACH = 6;

/** "the proportion of patients", "84% of patients". */
function isOfShare({ chunks, language }: Frame, at: number): boolean {
  const of = chunks[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  const whole = chunks[of - 1];
  if (chunks[at]?.kind !== 'noun' || chunks[of]?.word !== 'of') return false;
  return (
    language.list('shares and numbers').has(whole?.word ?? '') ||
    (whole?.mention?.kind === 'quantity' && whole.mention.quantity.dimension === 'ratio')
  );
}
