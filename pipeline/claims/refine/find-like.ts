import { CLAIMS, FORECASTS } from '../../recognize/attribution/words-of-saying.ts';
import { THEM } from '../../recognize/grammar/pointing-back.ts';
import { COMPARED_WITH } from '../../recognize/quantities/compared-with.ts';
import type { Draft } from '../draft.ts';
import { isConversion } from '../sentence/brackets.ts';
import { NEUTRAL } from '../sentence/neutral.ts';
import { earlierInSentence, type World } from '../world.ts';

const COMPARES = new Set([...COMPARED_WITH, 'to', 'on']);
const OPENS = new Set(['compared', 'up', 'down', 'against', 'versus', 'vs', 'compare']);

/**
 * The earlier figure of the sentence that this one goes with: "… to 61, from 74", "up 6% on the year", "against 12 before",
 * "an increase of 3%", and the members of a bare list.
 */
export function findLike(draft: Draft, world: World): void {
  const earlier = companion(draft, world);
  if (!earlier) return;
  draft.like = earlier;
  if (isExpected(draft) && draft.dimension === earlier.dimension) {
    draft.isChange = earlier.isChange;
    draft.direction = earlier.direction;
  }
  if (isFormer(draft)) draft.revision = 'old';
  draft.derivation.push(`goes with ${earlier.mention.quantity.written.value} before it`);
}

function companion(draft: Draft, world: World): Draft | null {
  const { chunks, tokens } = draft.frame;
  const referred = ofThem(draft, world) ?? byReference(draft, world);
  if (referred) return referred;
  const told = earlierInSentence(draft, world);
  const earlier = told.find((d) => !sizesThing(d)) ?? told[0];
  if (!earlier) return null;
  const isOfKind = (d: Draft): boolean => kindOf(d) === kindOf(draft) || draft.dimension === 'number';
  if (isExpected(draft)) {
    const base = told.find(isOfKind);
    if (base) return base;
  }
  if (isConversion(chunks, draft.chunk)) return earlier;
  const [from] = draft.tokens;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'det') at--;
  // "against a five-year mean of 7.4"
  if (chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'noun' && NEUTRAL.has(chunks[at - 1]!.word)) {
    at -= 2;
    while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'figure' && at > earlier.chunk)) at--;
  }
  const before = chunks[at];
  if (!before) return null;
  // "£64.8m (€75m)", "4 pounds (1.9 kg)": the same in another unit
  const converted = before.word === '(' && at - 1 === earlier.chunk && chunks[draft.chunk + 1]?.word === ')';
  if (converted && kindOf(earlier) === kindOf(draft) && !draft.mention.counted) return earlier;
  const between = chunks.slice(earlier.chunk + 1, draft.chunk);
  const verb = chunks[draft.verb];
  if (
    verb &&
    draft.verb > earlier.chunk &&
    at === draft.verb &&
    /^total/.test(verb.word) &&
    kindOf(earlier) === kindOf(draft)
  )
    return earlier;
  if (before.word === '.' && /^vs?$/.test(chunks[at - 1]?.word ?? '')) at--;
  if (chunks[at]?.kind === 'prep' && /^compared?$/.test(chunks[at - 1]?.word ?? '')) {
    const base = told.find(isOfKind);
    if (base) return base;
  }
  const noVerb = between.every((c) => c.kind !== 'verb' || OPENS.has(c.word));
  const noNoun = between.every((c) => c.kind !== 'noun' || NEUTRAL.has(c.word));
  // "8,998 people were waiting more than 18 months to start treatment, up slightly from 7,289"
  if (before.word === 'from' && UP_OR_DOWN.has(wordBefore(chunks, at))) {
    const counts = (d: Draft): boolean => d.dimension === 'count' || d.dimension === 'number';
    const base = told.find(
      (d) => !d.isChange && (kindOf(d) === kindOf(draft) || (counts(d) && counts(draft))),
    );
    if (base) return base;
  }
  // "45,000 fires have burned so far, 15% more than in 2016"
  if (draft.direction && !earlier.isChange && before.word === ',' && comparesBehind(draft)) return earlier;
  // "1,240 homes were built in 2025, up 12% on a year earlier"
  if (
    draft.isChange &&
    earlier.isSubject &&
    !earlier.isChange &&
    isDetachedMove(chunks, at) &&
    isOneClause(between)
  )
    return earlier;
  // "rose 5% to reach $3bn": where the move led
  if (before.infinitive && REACHES.test(before.word) && noNoun && between.length <= 3 && earlier.isChange)
    return earlier;
  if (!noVerb) return null;
  const word =
    before.kind === 'prep' || before.kind === 'adverb' || before.kind === 'verb'
      ? before.word
      : before.word === '.'
        ? (chunks[at]?.word ?? '')
        : '';
  const previous = tokens.lower[from - 1] ?? '';
  const sameKind = isOfKind(earlier);
  if (OPENS.has(word) || OPENS.has(previous)) return earlier;
  if ((word === 'from' || word === 'after') && sameKind) return earlier;
  if (
    COMPARES.has(word) &&
    sameKind &&
    chunks[at - 1] &&
    (OPENS.has(chunks[at - 1]!.word) || word === 'than')
  )
    return earlier;
  // "doubled its space to 5,200 square metres"
  if (word === 'to' && earlier.dimension === 'multiple' && earlier.isChange && between.length <= 3)
    return earlier;
  // "rose 4% to $5m": two figures of one movement
  if (word === 'to' && noNoun && (earlier.isChange || sameKind)) return earlier;
  if (word === 'by' && noNoun && draft.isChange) return earlier;
  // "spent 1.38 billion in May, 7% more than a year before"
  if (draft.direction && !earlier.isChange) return earlier;
  if (word === 'of' && /^instead$/.test(chunks[at - 1]?.word ?? '')) return earlier;
  // "1%, 3% and 8%"
  const list = between.every(
    (c) =>
      c.word === ',' ||
      c.kind === 'and' ||
      c.kind === 'period' ||
      c.kind === 'prep' ||
      c.kind === 'det' ||
      c.kind === 'adverb',
  );
  if (list && sameKind && noNoun && between.some((c) => c.word === ',' || c.kind === 'and')) return earlier;
  if (draft.isChange && noNoun && between.length <= 3 && !earlier.isChange) return earlier;
  return null;
}

/** "133 jobs; 129 of them had been", "12 vehicles, two of which": some of what was counted last. */
function ofThem(draft: Draft, world: World): Draft | null {
  const [of, them] = [draft.frame.chunks[draft.chunk + 1], draft.frame.chunks[draft.chunk + 2]];
  if (of?.word !== 'of' || !THEM.has(them?.word ?? '') || !COUNTS.has(draft.dimension)) return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 6; i--) {
    const other = world.drafts[i]!;
    if (other === draft || other.passage !== draft.passage || draft.sentence - other.sentence > 1) continue;
    if (COUNTS.has(other.dimension) && !other.isChange) return other;
  }
  return null;
}

const UP_OR_DOWN = new Set(['up', 'down']);

/** "31 seats in the 120-seat parliament, nine more than": what only sizes a thing is not gone on with. */
const sizesThing = ({ frame: { tokens }, mention: { counted, span } }: Draft): boolean =>
  counted && /\d-\p{L}/u.test(tokens.text.slice(...span));

/** "the 240,000 economists had forecast", "the $1.95 expected by analysts": what somebody had thought the earlier figure would be. */
function isExpected({ frame: { chunks, tokens }, chunk }: Draft): boolean {
  if (chunks[chunk - 1]?.kind !== 'det' && tokens.lower[chunks[chunk]!.from] !== 'the') return false;
  const next = chunks[chunk + 1];
  const verb = next?.kind === 'noun' ? chunks[chunk + 2] : next;
  return verb?.kind === 'verb' && FORECASTS.has(verb.word);
}

/** ", up 12%": a move behind a comma, of what the clause before it counts. */
const isDetachedMove = (chunks: Draft['frame']['chunks'], at: number): boolean =>
  UP_OR_DOWN.has(chunks[at]?.word ?? '') && chunks[at - 1]?.word === ',';

const isOneClause = (between: Draft['frame']['chunks']): boolean =>
  between.every((c) => !['relative', 'subordinator', 'figure', 'and'].includes(c.kind) && c.word !== ';');

/** The word before a chunk, over an adverb: "up slightly from". */
const wordBefore = (chunks: Draft['frame']['chunks'], at: number): string => {
  const one = chunks[at - 1];
  return one?.kind === 'adverb' && !UP_OR_DOWN.has(one.word)
    ? (chunks[at - 2]?.word ?? '')
    : (one?.word ?? '');
};

/** "15% more than", "4% up on": what is compared is the figure before. */
function comparesBehind({ frame: { chunks }, chunk }: Draft): boolean {
  const [how, than] = [chunks[chunk + 1]?.word ?? '', chunks[chunk + 2]?.word ?? ''];
  return MORE.test(how) && (than === 'than' || than === 'on');
}
const MORE = /^(?:more|fewer|less|higher|lower|up|down|larger|smaller|longer|shorter)$/;

const REFERS = new Set(['it', 'this', 'that']);

/**
 * "… but in the north it is only 63%", "among the young the figure was 41%", "analysts had expected $870 million": the measure is
 * that of the last figure of its kind, here or in the sentence before.
 */
function byReference(draft: Draft, world: World): Draft | null {
  const { chunks } = draft.frame;
  const subject = chunks[draft.clauseSubject];
  const verb = chunks[draft.verb];
  if (verb && PUTS.has(verb.word) && putsBareNumber(draft)) {
    for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 4; i--) {
      const other = world.drafts[i]!;
      if (other.passage !== draft.passage || draft.sentence - other.sentence > 1) break;
      if (!COUNTS.has(other.dimension) || other.isChange) continue;
      // "had put": before the number that is now told
      const { tokens } = draft.frame;
      for (let t = Math.max(verb.from - 2, 0); t <= verb.head; t++)
        if (BEFORE_NOW.has(tokens.lower[t]!)) draft.revision = 'old';
      return other;
    }
  }
  if (!subject || !verb || draft.isSubject || draft.roles.metric !== undefined) return null;
  const refers =
    (subject.kind === 'pronoun' && REFERS.has(subject.word) && LEVELS.has(verb.word)) ||
    (subject.kind === 'noun' && NEUTRAL.has(subject.word) && subject.to - subject.from <= 2);
  const expects =
    (FORECASTS.has(verb.word) || (CLAIMS.has(verb.word) && draft.dimension === 'number')) &&
    chunks[draft.verb + 1] !== undefined &&
    draft.chunk - draft.verb <= 2;
  if (!refers && !expects) return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 6; i--) {
    const other = world.drafts[i]!;
    if (other === draft || other.passage !== draft.passage || draft.sentence - other.sentence > 1) continue;
    // "48% reported a loss of 5%. That compared with 16%": with what the sentence is about
    if (
      COMPARED.test(verb.word) &&
      !other.isSubject &&
      other.sentence < draft.sentence &&
      hasSubject(world, other)
    )
      continue;
    const isOfKind =
      kindOf(other) === kindOf(draft) ||
      (expects && COUNTS.has(other.dimension) && COUNTS.has(draft.dimension));
    if (isOfKind && !other.isChange) return other;
  }
  return null;
}
const REACHES = /^(?:hit|reach|total|stand)$/;

const COMPARED = /^compare[ds]$/;

const hasSubject = ({ drafts }: World, { passage, sentence }: Draft): boolean =>
  drafts.some((d) => d.passage === passage && d.sentence === sentence && d.isSubject);

const PUTS = new Set(['put', 'puts', 'give', 'gave', 'gives', 'set']);
const BEFORE_NOW = new Set(['had', 'previously', 'earlier', 'initially', 'first', 'originally']);
const COUNTS = new Set(['count', 'number']);

/** "Doctors put the number at 40": which number was said before. */
function putsBareNumber({ frame, verb, chunk, dimension }: Draft): boolean {
  const { chunks, tokens } = frame;
  const noun = chunks[verb + 1];
  return (
    COUNTS.has(dimension) &&
    noun?.kind === 'noun' &&
    noun.to - noun.from <= 2 &&
    tokens.lower[noun.from] === 'the' &&
    /^(?:number|figure|total|tally|count)$/.test(noun.word) &&
    (chunks[verb + 2]?.word === 'at' || chunks[verb + 2]?.word === 'as') &&
    chunk - verb <= 4
  );
}

const LEVELS = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'stands',
  'stood',
  'reaches',
  'reached',
  'remains',
  'remained',
  'compared',
  'compares',
]);

const kindOf = (draft: Draft): string => draft.dimension.split(' per ')[0]!;

const FURTHER = new Set(['further', 'another', 'additional', 'extra', 'more']);

/** "… to 61, from 74": the level before; not "£38m, with a further £6m". */
function isFormer(draft: Draft): boolean {
  if (draft.isChange || isExpected(draft)) return false;
  const { chunks } = draft.frame;
  let at = draft.chunk - 1;
  for (; chunks[at]?.kind === 'det'; at--) if (FURTHER.has(chunks[at]!.word)) return false;
  return chunks[at]?.kind === 'prep' && COMPARED_WITH.has(chunks[at]!.word);
}
