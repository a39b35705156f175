import { answerInFront } from '../../answer-in-front.ts';
import type { Draft } from '../../draft.ts';
import { leadInPlace } from '../../lead-in-place.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { type Frame, tokenAt } from '../../sentence/chunks.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import { opensItem, wholeOfList } from '../../whole-of-list.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { isOnVote } from '../contest/vote-share.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';
import { headerMetric } from '../header-metric.ts';

/** "Offences recorded in 2024: • West Midlands: 2,303": the sentence or heading above the list names the measure. */
export function leadIn(draft: Draft, world: World): Found | null {
  const passage = world.passages[draft.passage]!;
  const isLabelled = draft.shape === 'label-and-figure' || OF_TIME.test(passage.text);
  if (passage.kind !== 'item' && passage.kind !== 'cell' && !isLabelled) return null;
  const whole = wholeOfList(draft, world);
  if (whole?.metric && whole.rule !== null) return as(whole);
  const place = leadInPlace(draft.passage, world);
  const told = (place && ofSentence(place.passage, place.sentence, draft, world)) ?? ofSection(draft, world);
  return told ?? (whole?.metric ? as(whole) : null) ?? ofVote(draft, world);
}

/** "2019: 4.1 kg" under "Emissions per head". */
const OF_TIME = /^(?:FY ?|Q[1-4] )?(?:19|20)\d\d(?:[/–-]\d\d)?(?::| [–—-]) ?\S{1,12}(?: \S{1,12}){0,2}$/;

/** Of a list without a measure of its own, above what stands in front of the verb: "Those who took part voted as follows:". */
export function leadInOfLabel(draft: Draft, world: World): Found | null {
  const isOfLabel = draft.shape === 'label-and-figure' && draft.roles.metric === undefined;
  return isOfLabel && !draft.mention.counted ? leadIn(draft, world) : null;
}

/** "The results: • Halm: 41,000", "Yes: 41,000": where a vote is told of, that is what is counted. */
function ofVote(draft: Draft, world: World): Found | null {
  const { headings, leadIn } = world.passages[draft.passage]!;
  const above = leadIn ?? headings.at(-1) ?? '';
  if (
    draft.isChange ||
    !(RESULT.test(above) || answerInFront(draft)) ||
    !(isOnVote(world) || speaksOfVoters(world))
  )
    return null;
  const id = { number: 'votes', count: 'votes', ratio: 'vote_share' }[draft.dimension];
  const rule = world.rulebook.metrics.byId.get(id ?? '');
  return rule ? simple(rule) : null;
}

/** "Voters in Tarn reject the bond", at the top. */
const speaksOfVoters = ({ passages }: World): boolean =>
  passages.slice(0, 4).some(({ text }) => /\bvot(?:ers|ed|ing)\b/i.test(text.slice(0, 400)));
const RESULT = /\b(?:results?|outcome|tally|count)\b/i;

/** "Tarn will spend £40m on its harbour:" above "£25m for repairs": of the same, and no measure of what it is for. */
export function partOfList(draft: Draft, world: World): Found | null {
  const isPart = draft.frame.chunks[draft.chunk + 1]?.word === 'for' && opensItem(draft, world);
  const whole = isPart ? wholeOfList(draft, world) : null;
  return whole?.metric && whole.rule !== null ? as(whole) : null;
}
partOfList.needs = { behind: ['for'] };

/** "three bonds: £19m for a new hall, £18m for water lines": each is what so many of are told in front of the colon, where that is a sum of money. */
export function oneOfThoseListed(draft: Draft, { rulebook }: World): Found | null {
  const { frame, chunk, dimension } = draft;
  const { chunks, tokens } = frame;
  if (dimension !== 'money' || chunks[chunk + 1]?.word !== 'for') return null;
  const colon = chunks.findLastIndex(({ word }, i) => i < chunk && word === ':');
  const many = colon > 0 ? chunks[colon - 1]! : undefined;
  if (many?.mention?.kind !== 'quantity' || !many.mention.counted || !many.mention.unit) return null;
  const named = metricBy(
    frame,
    'metric:word',
    many.from,
    tokenAt(tokens, many.mention.unit[1] - 1) + 1,
    dimension,
    rulebook,
  );
  return named ? simple(named.rule) : null;
}
oneOfThoseListed.needs = { behind: ['for'], words: [':'] };

const as = ({ metric, rule }: Draft): Found => ({ metric: metric!, rule, measure: -1 });

/** By the heading of its section; a title tells a story. */
function ofSection(draft: Draft, world: World): Found | null {
  const { headings, kind } = world.passages[draft.passage]!;
  const heading = headings.at(-1);
  const first = world.passages[0]!.text;
  if (heading === undefined || (kind !== 'cell' && heading === first)) return null;
  for (let p = draft.passage - 1; p >= 0 && draft.passage - p <= SECTION; p--) {
    const { kind, text } = world.passages[p]!;
    if (kind === 'heading' && text === heading) return ofSentence(p, 0, draft, world, text !== first);
  }
  return null;
}
/** How many passages above a figure its heading is looked for. */
const SECTION = 60;

/** By the first of its phrases that names a measure: "Tarn wants to spend more on" says no more than spending. */
function ofSentence(
  passage: number,
  sentence: number,
  draft: Draft,
  world: World,
  byVerb = true,
): Found | null {
  if (!world.readings[passage]!.sentences[sentence]) return null;
  const frame = world.frameOf(passage, sentence);
  const { chunks, tokens } = frame;
  for (const chunk of chunks) {
    const found =
      chunk.kind === 'noun'
        ? ofText(textOf(tokens, chunk), draft, world)
        : byVerb && chunk.kind === 'verb'
          ? ofVerb(frame, chunk, draft, world)
          : null;
    if (found) return found;
  }
  return null;
}

/** "What they spent:", "How people voted:": by the verb, or by the noun that is its base form. */
function ofVerb(frame: Frame, chunk: Chunk, draft: Draft, world: World): Found | null {
  const { rulebook } = world;
  const named = metricBy(frame, 'metric:verb', chunk.from, chunk.to, draft.dimension, rulebook);
  if (named) return simple(named.rule);
  const noun = ofText(verbBase(rulebook.language.grammar(), chunk.word), draft, world);
  const rule = rulebook.metrics.byId.get(noun?.rule ?? '');
  return ofText(textOf(frame.tokens, chunk), draft, world) ?? (rule ? simple(rule) : null);
}

function ofText(text: string, { dimension }: Draft, { rulebook }: World): Found | null {
  const header = headerMetric(text, dimension, rulebook);
  // "Our week in numbers": of what there is
  const isAny = rulebook.language.list('words for a figure').has(header?.rule ?? '');
  return header?.metric && !isAny ? { metric: header.metric, rule: header.rule, measure: -1 } : null;
}
