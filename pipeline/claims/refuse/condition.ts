import type { Draft } from '../draft.ts';
import { isClassBound, isWithin, narrowedBy } from '../sentence/wordings/condition.ts';

/** "people waiting more than 18 months", "seen within two weeks": a length of time that says which ones another figure counts. */
export function condition({ frame, chunk, dimension, mention }: Draft): string | null {
  if (dimension !== 'duration') return null;
  const isMeant =
    narrowedBy(frame, chunk) >= 0 ||
    isClassBound(frame, chunk, mention.quantity.bound) ||
    isWithin(frame, chunk);
  return isMeant ? 'a length of time that says which ones are meant' : null;
}

/** "2.84 million 40-foot containers": a size between a count and what is counted says which kind. */
export function sizeOfCounted({ frame, mention, dimension }: Draft): string | null {
  if (dimension === 'count' || dimension === 'number') return null;
  const { quantities } = frame;
  const before = quantities[quantities.indexOf(mention) - 1];
  if (!before?.counted || !before.unit || before.unit[0] < mention.span[1]) return null;
  return frame.tokens.text.slice(before.span[0], mention.span[0]).trim().split(' ').length <= WORDS
    ? 'a size that says which ones are counted'
    : null;
}

/** Words of a count and what may stand between it and the size: "2.84 million new". */
const WORDS = 4;

/** "a 95% confidence interval of 0.34 to 0.48", "95% CI, 0.34-0.48": how sure an estimate is, and within what. */
export function confidence({ frame: { tokens }, tokens: [from, to], dimension }: Draft): string | null {
  if (dimension !== 'ratio' && dimension !== 'number') return null;
  const behind = tokens.lower[to] ?? '';
  const isSure = dimension === 'ratio' && (behind === 'confidence' || behind === 'ci');
  const before = tokens.lower.slice(Math.max(0, from - 4), from).join(' ');
  return isSure || INTERVAL.test(before) ? 'how sure an estimate is' : null;
}
const INTERVAL = /(?:confidence interval|\bci)(?: (?:of|,|:|was|\[|\())*(?: \S+ (?:to|-|–|and))?$/;

/** "p<0.001", "(P = .03)": how sure a test is. */
export function chance({ frame: { tokens }, tokens: [from], dimension }: Draft): string | null {
  if (dimension !== 'number') return null;
  let at = from - 1;
  while (/^[<>=≤≥]$/.test(tokens.lower[at] ?? '')) at--;
  const isSign = at < from - 1 || /^[<>=≤≥]/.test(tokens.lower[from] ?? '');
  return isSign && tokens.lower[at] === 'p' ? 'how sure a test is' : null;
}

/** "the 10mg group", "the 1.5% dose arm": which of several groups is meant. */
export function groupByDose({ frame: { chunks, tokens, language }, chunk, dimension }: Draft): string | null {
  if (dimension !== 'mass' && dimension !== 'ratio' && dimension !== 'volume') return null;
  const group = chunks[chunk + 1];
  const the = chunks[chunk - 1];
  const isGroup = group?.kind === 'noun' && language.list('arms of a trial').has(group.word);
  return isGroup && the?.kind === 'det' && tokens.lower[the.from] === 'the' ? 'which group is meant' : null;
}
