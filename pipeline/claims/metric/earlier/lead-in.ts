import type { Draft } from '../../draft.ts';
import { leadInPlace } from '../../lead-in-place.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import { opensItem, wholeOfList } from '../../whole-of-list.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { headerMetric } from '../header-metric.ts';

/** "Offences recorded in 2024: • West Midlands: 2,303": the sentence or heading above the list names the measure. */
export function leadIn(draft: Draft, world: World): Found | null {
  const passage = world.passages[draft.passage]!;
  if (passage.kind !== 'item' && passage.kind !== 'cell' && draft.shape !== 'label-and-figure') return null;
  const whole = wholeOfList(draft, world);
  if (whole?.metric && whole.rule !== null) return as(whole);
  const place = leadInPlace(draft.passage, world);
  const told = (place && ofSentence(place.passage, place.sentence, draft, world)) ?? ofSection(draft, world);
  return told ?? (whole?.metric ? as(whole) : null);
}

/** "Tarn will spend £40m on its harbour:" above "£25m for repairs": of the same, and no measure of what it is for. */
export function partOfList(draft: Draft, world: World): Found | null {
  const isPart = draft.frame.chunks[draft.chunk + 1]?.word === 'for' && opensItem(draft, world);
  const whole = isPart ? wholeOfList(draft, world) : null;
  return whole?.metric && whole.rule !== null ? as(whole) : null;
}
partOfList.needs = { behind: ['for'] };

const as = ({ metric, rule }: Draft): Found => ({ metric: metric!, rule, measure: -1 });

/** By the heading of its section; a title tells a story. */
function ofSection(draft: Draft, world: World): Found | null {
  const { headings, kind } = world.passages[draft.passage]!;
  const heading = headings.at(-1);
  const first = world.passages[0]!.text;
  if (heading === undefined || (kind === 'item' && heading === first)) return null;
  for (let p = draft.passage - 1; p >= 0 && draft.passage - p <= SECTION; p--) {
    const { kind, text } = world.passages[p]!;
    if (kind === 'heading' && text === heading) return ofSentence(p, 0, draft, world);
  }
  return null;
}
/** How many passages above a figure its heading is looked for. */
const SECTION = 60;

/** By the first of its phrases that names a measure: "Tarn wants to spend more on" says no more than spending. */
function ofSentence(passage: number, sentence: number, draft: Draft, world: World): Found | null {
  if (!world.readings[passage]!.sentences[sentence]) return null;
  const { chunks, tokens } = world.frameOf(passage, sentence);
  for (const chunk of chunks) {
    const found =
      chunk.kind === 'noun' || chunk.kind === 'verb' ? ofText(textOf(tokens, chunk), draft, world) : null;
    if (found) return found;
  }
  return null;
}

function ofText(text: string, { dimension }: Draft, { rulebook }: World): Found | null {
  const header = headerMetric(text, dimension, rulebook);
  // "Our week in numbers": of what there is
  const isAny = rulebook.language.list('words for a figure').has(header?.rule ?? '');
  return header?.metric && !isAny ? { metric: header.metric, rule: header.rule, measure: -1 } : null;
}
