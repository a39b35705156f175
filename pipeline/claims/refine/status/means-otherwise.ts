import type { Draft } from '../../draft.ts';

/** True where a word that often says how firm a figure is says something else. */
export function meansOtherwise(draft: Draft, from: number, to: number): boolean {
  const { lower } = draft.frame.tokens;
  const word = lower[from]!;
  const before = lower[from - 1] ?? '';
  // "£6m more than planned"
  if (isYardstick(draft, from) || isOutdone(draft, from, to) || isPickedOut(draft, from)) return true;
  if (isOfThose(draft, from)) return true;
  // "27% more likely to": a chance, no forecast
  if (word === 'likely') return before === 'more' || before === 'less' || before === 'as';
  // "largely due to a 7% reduction": why, and nothing planned
  if (word === 'due') return lower[from + 1] === 'to' && !isVerbAt(draft, to);
  // "landed as planned"; not "as planned to"
  if (before === 'as' && AS_MEANT.has(word)) return lower[to] !== 'to';
  // "used the scheduled bus service", "12 scheduled flights were cancelled": what runs by a timetable
  if (word === 'scheduled')
    return draft.frame.chunks.some((c) => c.kind !== 'verb' && c.from <= from && from < c.head);
  // "a dividend based on profits of £4m": what it is reckoned from is a fact
  if (word === 'based') return isRightBehind(draft, to);
  // "who contracted the virus"
  return word === 'contracted' && CATCHES.test(lower.slice(from - 1, from + 4).join(' '));
}

/** "£6m more than planned", "4% was better than he had expected", "a worse-than-expected 4%"; not "more than the 3% he had expected", which is that. */
export function isYardstick({ frame: { tokens } }: Draft, at: number): boolean {
  const { lower } = tokens;
  if (lower[at - 1] === 'than' || /than-$/.test(tokens.text.slice(0, tokens.start[at]))) return true;
  let i = at - 1;
  while (at - i < 4 && WHO_HAD.test(lower[i] ?? '')) i--;
  return lower[i] === 'than';
}
const WHO_HAD =
  /^(?:he|she|it|they|we|had|have|has|was|were|been|analysts|economists|experts|many|most|first|originally|previously)$/;

/** "Two thirds of those asked expect little", "a third could not say", "40% could no longer pay": what those do or cannot do who are counted. */
function isOfThose({ frame: { tokens, chunks }, isSubject, verb }: Draft, at: number): boolean {
  const { lower } = tokens;
  if (!isSubject || chunks[verb]?.from !== at) return false;
  if (EXPECT.has(lower[at]!)) return true;
  return (
    (lower[at] === 'could' || lower[at] === 'would') && /^(?:not|no|never|n't)$/.test(lower[at + 1] ?? '')
  );
}
const EXPECT = new Set([
  'expect',
  'forecast',
  'predict',
  'anticipate',
  'hope',
  'plan',
  'intend',
  'aim',
  'propose',
]);

/** True where the token begins what a "to" before it leads to: "due to open". */
const isVerbAt = ({ frame: { chunks } }: Draft, at: number): boolean =>
  chunks.some((c) => c.kind === 'verb' && c.from <= at && c.to > at);

/** "profit topped expectations, helped by 4%": what was thought and is outdone; not "short of forecasts of $4m". */
export function isOutdone({ frame: { tokens, language } }: Draft, from: number, to: number): boolean {
  if (
    !language.list('thoughts of what is to come').has(tokens.lower[from]!) ||
    /^(?:of|for)$/.test(tokens.lower[to] ?? '')
  )
    return false;
  for (let i = from - 1; i >= 0 && from - i <= 4; i--) if (OUTDOES.test(tokens.lower[i]!)) return true;
  return false;
}

/** "fraud targeting the old", "the 50 victims targeted", "thieves targeted 40 shops": whom it was done to, and no aim. */
function isPickedOut({ frame: { tokens, chunks }, mention, verb }: Draft, at: number): boolean {
  const word = tokens.lower[at]!;
  if (word !== 'targeted' && word !== 'targeting') return false;
  const before = tokens.lower[at - 1] ?? '';
  if (mention.counted && chunks[verb]?.head === at) return true;
  return !FORMS_OF_BE.test(before) && tokens.lower[at + 1] !== 'to' && chunks[verb]?.head !== at;
}
const FORMS_OF_BE = /^(?:is|are|was|were|be|been|being|now|also|still|has|have|had|it)$/;

const OUTDOES =
  /^(?:top|beat|exceed|surpass|miss(?:ed|es|ing)?$|above|below|short|outstrip|defie|defy|ahead|beyond|shatter|smash|obliterat|outperform|outdo|eclips|trounc|crush|dash|trail(?:ed|s|ing)?$|disappoint|fulfil|confound|upend)/;

const AS_MEANT = new Set(['planned', 'scheduled', 'expected', 'intended', 'promised', 'agreed']);

/** The figure stands behind the words with no comma between. */
const isRightBehind = ({ frame: { tokens }, tokens: [at] }: Draft, to: number): boolean =>
  at >= to && !tokens.lower.slice(to, at).includes(',');

/** Those counted are the subject of what was done. */
export function isDoneTo({ frame: { chunks, tokens }, isSubject, verb }: Draft): boolean {
  const { from = -1 } = isSubject ? (chunks[verb] ?? {}) : {};
  return (
    WAS.has(tokens.lower[from] ?? '') ||
    (HAVE.has(tokens.lower[from] ?? '') && tokens.lower[from + 1] === 'been')
  );
}
const WAS = new Set(['was', 'were']);
const HAVE = new Set(['has', 'have', 'had']);

/** An illness, and who has it. */
const CATCHES =
  /^(?:who|people|patients) contracted|contracted (?:the |a )?(?:\w+ )?(?:virus|disease|illness|infection|covid|flu|measles|malaria|cholera|ebola|dengue|hiv|pneumonia|\w+itis|\w+osis)/;
