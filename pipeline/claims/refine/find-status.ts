import type { Status } from '../../model/claim.ts';
import type { CueMention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { chunkAt, tokenAt } from '../sentence/chunks.ts';
import { verbBehind, verbOfNewClause } from '../sentence/clause.ts';

const AHEAD = 5;
const FORESEEN = new Set(['forecast', 'estimate', 'target']);

/** How firm the figure is: the nearest word of the clause that says so; "actual" where none does. */
export function findStatus(draft: Draft): void {
  const { frame } = draft;
  let best: CueMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of frame.cues) {
    if (cue.field !== 'status' && !foresees(draft, cue)) continue;
    const far = reckoned(draft, cue) ? 0 : reach(draft, cue);
    if (far >= 0 && far < least) {
      least = far;
      best = cue;
    }
  }
  // what was before has happened, unless that was foreseen as well: "had previously forecast", "from an earlier estimate of"
  const before = draft.revision === 'old' && draft.like !== null;
  if (before && revisesForecast(draft)) {
    draft.status = draft.like!.status;
    draft.derivation.push(`status of what it was revised to: ${draft.status}`);
    return;
  }
  if (before && !(best && least <= 3 && FORESEEN.has(best.value))) return;
  if (comesAfter(draft)) return;
  if (best) {
    const word = frame.tokens.text.slice(best.span[0], best.span[1]);
    // "40% would vote for the Greens": what they say today
    if (draft.isSubject && word === 'would' && draft.metric?.id === 'vote_share') return;
    // "said it would invest": what somebody says of what they will do themselves
    const own = word === 'would' && frame.chunks[draft.clauseSubject]?.kind === 'pronoun';
    draft.status = isUnreal(draft, best)
      ? 'option'
      : own
        ? 'planned'
        : best.field === 'status'
          ? (best.value as Status)
          : 'forecast';
    draft.derivation.push(`status from "${word}": ${draft.status}`);
    return;
  }
  const verb = frame.chunks[draft.verb];
  if (
    verb &&
    frame.tokens.lower[verb.from] === 'to' &&
    frame.chunks.every((c) => c.kind !== 'verb' || frame.tokens.lower[c.from] === 'to')
  ) {
    // a headline: "Fares to rise 4%"
    draft.status = 'planned';
    draft.derivation.push("status from a headline's infinitive: planned");
    return;
  }
  if (draft.like && draft.like.status !== 'actual' && draft.revision !== 'old' && !isDoneSince(draft)) {
    draft.status = draft.like.status;
    draft.derivation.push(`status of the earlier figure: ${draft.status}`);
  }
}

/** "otherwise the fine would have been £134m", "would have cost $9m had the city not waited": how it is not. */
function isUnreal({ frame: { tokens, reading } }: Draft, { span }: CueMention): boolean {
  const at = tokenAt(tokens, span[0]);
  if (!UNREAL.has(tokens.lower[at]!) || tokens.lower[at + 1] !== 'have') return false;
  const words = tokens.lower.slice(reading.tokens[0], reading.tokens[1]);
  const had = words.indexOf('had');
  return words.some((word) => IF.has(word)) || (had >= 0 && words.indexOf('not', had) > had);
}
const UNREAL = new Set(['would', 'could', 'might', 'should']);
const IF = new Set(['if', 'otherwise', 'unless', 'without']);

/** "cut its forecast for sales to $4.2 billion from $4.5 billion": what it was before was foreseen, too. */
function revisesForecast({ like, frame: { chunks, tokens }, verb, chunk }: Draft): boolean {
  if (!like || !FORESEEN.has(like.status) || verb < 0 || chunk < verb) return false;
  const object = chunks[verb + 1]?.kind === 'noun' ? chunks[verb + 1]! : chunks[verb + 2];
  if (object?.kind !== 'noun') return false;
  return tokens.lower.slice(object.from, object.to).some((word) => FORECASTS.has(word));
}
const FORECASTS = new Set(
  'forecast forecasts guidance outlook projection projections estimate estimates target targets'.split(' '),
);

/** "plans to plant 10,000 trees and has planted 2,400": a verb of its own says that it is done. */
const isDoneSince = ({ verb, like, frame: { chunks, tokens } }: Draft): boolean =>
  like !== null && verb > like.chunk && DONE.test(tokens.lower[chunks[verb]!.from]!);
const DONE = /^(?:has|have)$/;

/** "expects 13 million passengers this year, after 12.4 million in 2025": what it was before, at a time of its own. */
const comesAfter = ({ frame: { chunks }, chunk, like, period }: Draft): boolean =>
  like !== null && period?.known === 'stated' && period.to !== null && chunks[chunk - 1]?.word === 'after';

/** "now expected to produce": a revision that is a forecast too. */
const foresees = ({ frame: { tokens } }: Draft, { field, span }: CueMention): boolean =>
  field === 'revision' && /\bexpect/.test(tokens.text.slice(...span));

/** "Analysts estimate that the mine will earn $4m": who reckons says how firm it is, not the "will" of what is reckoned. */
function reckoned({ frame, mention }: Draft, { value, span }: CueMention): boolean {
  if (value !== 'estimate' && value !== 'forecast') return false;
  return frame.attributions.some(
    (a) =>
      a.span[0] <= span[0] &&
      a.span[1] >= span[1] &&
      a.said[0] <= mention.span[0] &&
      a.said[1] >= mention.span[1],
  );
}

/**
 * "Entry will remain free, but a ticket costs £38", "will build 3,400 flats, councillors decided by 38 votes": a modal of the clause before,
 * where this one has a verb with a tense.
 */
function isOfAnotherClause(draft: Draft, from: number, to: number): boolean {
  const { chunks, tokens } = draft.frame;
  const { verb } = draft;
  const own = chunks[verb];
  // "plans to plant 10,000 trees and has planted 2,400": what is done besides
  const done =
    own && own.from >= to && chunks[verb - 1]?.kind === 'and' && DONE.test(tokens.lower[own.from]!);
  if (done) return true;
  const word = tokens.lower[from]!;
  if (MODALS.has(word) && isBehindNewClause(draft, to)) return true;
  if (!own || own.bare || own.infinitive || own.from <= from || !(MODALS.has(word) || THOUGHT.test(word)))
    return false;
  if (chunks[verb - 2]?.word === ',' && chunks[verb - 1]?.kind === 'noun' && chunks[verb - 2]!.from >= to)
    return true;
  // "A nap may help, say researchers who tracked 34,600 adults"
  if (chunks[verb - 1]?.kind === 'relative' && chunks[verb - 1]!.from >= to) return true;
  // "but traffic as a whole grew"
  const subject = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[subject]?.kind !== 'noun') return false;
  for (let i = to; i < own.from; i++) if (tokens.lower[i] === 'but' || tokens.lower[i] === ';') return true;
  return false;
}

/** "would have recovered, but it ended up cancelling 40 flights": between the modal and the figure a clause with subject and verb begins. */
function isBehindNewClause({ frame: { chunks, tokens }, chunk }: Draft, to: number): boolean {
  for (let i = chunk - 1; i > 1 && chunks[i]!.from >= to; i--) {
    const verb = verbOfNewClause(chunks, i);
    if (verb >= 0 && verb < chunk && !MODALS.has(tokens.lower[chunks[verb]!.from]!)) return true;
  }
  return false;
}

/** "more than the expected 50,000 jobs, but unemployment rose to 4.6%": the word stands right before another figure, and a verb comes between. */
function isOfAnotherFigure({ frame, chunk, verb }: Draft, from: number, to: number): boolean {
  if (frame.chunks[chunkAt(frame, from)]?.kind === 'verb') return false;
  const other = chunkAt(frame, to);
  return other !== chunk && frame.chunks[other]?.kind === 'figure' && verb > other && verb < chunk;
}

/** "profit topped expectations, helped by 4%": what was thought and is outdone; not "short of forecasts of $4m". */
function isOutdone({ frame: { tokens } }: Draft, from: number, to: number): boolean {
  if (!THOUGHTS.test(tokens.lower[from]!) || /^(?:of|for)$/.test(tokens.lower[to] ?? '')) return false;
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

const THOUGHTS = /^(?:expectation|forecast|estimate|prediction|projection)s?$/;
const OUTDOES =
  /^(?:top|beat|exceed|surpass|miss(?:ed|es|ing)?$|above|below|short|outstrip|defie|defy|ahead)/;

/** True where the token begins what a "to" before it leads to: "due to open". */
const isVerbAt = ({ frame: { chunks } }: Draft, at: number): boolean =>
  chunks.some((c) => c.kind === 'verb' && c.from <= at && c.to > at);

/** Those counted are the subject of what was done. */
function isDoneTo({ frame: { chunks, tokens }, isSubject, verb }: Draft): boolean {
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
const PAST = new Set(['had', 'was', 'were', 'did']);

/** "The bank, which has a target of 2%, left its rate at 4.25%": what is told between commas of somebody is none of the rest. */
function isInAside(
  { frame: { tokens, reading }, tokens: [figure] }: Draft,
  from: number,
  to: number,
): boolean {
  let at = from - 1;
  while (at >= reading.tokens[0] && tokens.lower[at] !== ',') at--;
  if (at < reading.tokens[0] || !RELATIVE.has(tokens.lower[at + 1]!)) return false;
  for (let i = to; i < figure; i++) if (tokens.lower[i] === ',') return true;
  return false;
}
const RELATIVE = new Set(['which', 'who', 'whose', 'whom']);

/** What has been used up, whatever for: "took 20 years to build". */
const TOOK = /^(?:took|cost|spent|needed|required)$/;
const COMPARED = /^(?:more|less|as)$/;

/** "took 13 years to build and cost £4m": what it was for, and nothing to come. */
function isPurposeOfTaken({ frame }: Draft, cue: number): boolean {
  const { chunks, tokens } = frame;
  const at = tokens.lower[cue] === 'to' ? chunkAt(frame, cue) : -1;
  if (!chunks[at]?.infinitive) return false;
  for (let i = at - 1; i >= 0 && at - i < 6; i--)
    if (chunks[i]!.kind === 'verb') return TOOK.test(chunks[i]!.word);
  return false;
}

/** "had predicted 17,000, but the economy added 12,400". */
const THOUGHT = /^(?:expected|predicted|forecast|projected|anticipated)$/;
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'should']);

/** "will stay mayor after taking 53%": what comes after the modal has been done. */
const isDoneBefore = ({ frame: { chunks }, verb }: Draft): boolean =>
  chunks[verb]?.bare === true && chunks[verb - 1]?.word === 'after' && chunks[verb]!.word.endsWith('ing');

/** Price of a cue: tokens between it and the figure, dearer over borders; -1 where it does not reach the figure. */
function reach(draft: Draft, cue: CueMention): number {
  const { tokens } = draft.frame;
  const [from, to] = draft.tokens;
  const a = tokenAt(tokens, cue.span[0]);
  const b = tokenAt(tokens, cue.span[1] - 1) + 1;
  // "62% of tenants think rents will rise": that they think so is a fact
  if (draft.answer >= 0 && a >= draft.frame.chunks[draft.verb]!.from) return -1;
  // "5,655 likely voters"; "2,386 planned operations were cancelled": what was planned was done to
  if (a < to && b > from) return tokens.lower[a] === 'likely' || isDoneTo(draft) ? -1 : 0;
  if (tokens.lower[a - 1] === 'than') return -1; // "£6m more than planned"
  if (isOutdone(draft, a, b) || isPickedOut(draft, a)) return -1;
  // "who contracted the virus"
  if (tokens.lower[a] === 'contracted' && CATCHES.test(tokens.lower.slice(a - 1, a + 4).join(' '))) return -1;
  // "largely due to a 7% reduction": why, and nothing planned
  if (tokens.lower[a] === 'due' && tokens.lower[a + 1] === 'to' && !isVerbAt(draft, b)) return -1;
  // "27% more likely to": a chance, no forecast
  if (tokens.lower[a] === 'likely' && COMPARED.test(tokens.lower[a - 1] ?? '')) return -1;
  if (b <= from) {
    if (isInAside(draft, a, b) || isPurposeOfTaken(draft, a)) return -1;
    if (isOfAnotherClause(draft, a, b) || isDoneBefore(draft) || isOfAnotherFigure(draft, a, b)) return -1;
    let cost = 0;
    for (let i = b; i < from; i++) {
      const low = tokens.lower[i]!;
      cost++;
      if (low === ';') return -1;
      if (low === ',' || low === 'while' || low === 'and' || low === 'but') cost += 3;
      // "cut its forecast after production of": what has come before that
      if (low === 'after') cost += 24;
      if (low === 'which' || low === 'who' || low === 'while' || low === 'but') cost += 6;
      if (low === '(') cost += 12;
      // "likely to be approved after a shot which had a 95% rate": the clause behind "which" has a past of its own
      if ((low === 'which' || low === 'who') && PAST.has(tokens.lower[i + 1] ?? '')) return -1;
    }
    return cost > 34 ? -1 : cost;
  }
  // "cost €412m to build": what it was for
  const done = TOOK.test(draft.frame.chunks[draft.verb]?.word ?? '');
  if ((done || draft.metric?.family === 'cost') && tokens.lower[a] === 'to') return -1;
  // behind the figure: its own verb ("6 GW is expected"), or right behind it ("$11bn planned capex")
  const verb = draft.isSubject ? draft.frame.chunks[verbBehind(draft.frame, draft.chunk)] : undefined;
  if (verb && a >= verb.from && a < verb.to + 2) return 1 + (a - to) / 4;
  if (a - to > AHEAD) return -1;
  // "derailed killing two people may have been speeding": the verb of another clause, whose subject stands before
  const { chunks } = draft.frame;
  const later = draft.isSubject ? -1 : chunkAt(draft.frame, a);
  const isLater = later > draft.chunk && chunks[later]!.kind === 'verb' && !chunks[later]!.infinitive;
  // "A jet carrying 176 people reportedly suffered": of what the jet did
  const inPhrase = draft.verb >= 0 && draft.verb < draft.chunk && chunks[draft.verb]!.bare;
  if (isLater && (MODALS.has(tokens.lower[a]!) || inPhrase)) return -1;
  // "$2.10 a share beat the $1.95 expected": the other one was
  const after = tokens.start[to]!;
  if (draft.frame.quantities.some((q) => q.span[0] >= after && q.span[1] <= cue.span[0])) return -1;
  for (let i = to; i < a; i++) {
    const low = tokens.lower[i]!;
    if (low === ',' || low === ';' || low === 'and' || low === '.' || low === ')' || low === '(') return -1;
  }
  return 2 + 2 * (a - to);
}
