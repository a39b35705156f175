import type { Metric } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { GROWTH, openWords } from '../found.ts';

/** How many figures, sentences and paragraphs are looked back over. */
const FIGURES_BACK = 5;
const SENTENCES_BACK = 2;

/** What a rise is of that no word of its sentence says, and the figure it was told of before, where there is one. */
interface Moved {
  readonly metric: Metric;
  readonly like: Draft | null;
}

/** "Prices rose 3%. In April there was an increase of 1%", "The council raised rents. Members backed a rise of 5%". */
export function movedBefore(draft: Draft, world: World, word: string): Moved | null {
  // "growth will be 2%" by itself is that of the economy, where nothing in the paragraph has grown
  if (word === 'growth') return toldBefore(draft, world, 0);
  return toldBefore(draft, world, 1) ?? movedInText(draft, world) ?? levelBefore(draft, world);
}

/** "Spending came to £348m. The last quarter saw a decline of £2m": the one measure of the sentence before. */
function levelBefore(draft: Draft, { drafts }: World): Moved | null {
  const before = drafts.filter(
    (d) => d.passage === draft.passage && draft.sentence - d.sentence === 1 && d.base !== null,
  );
  const [first] = before;
  if (!first?.base || !first.rule || before.some((d) => d.base!.id !== first.base!.id)) return null;
  const isOfKind = first.dimension === draft.dimension || draft.dimension === 'ratio';
  return isOfKind && first.dimension !== 'ratio' ? { metric: first.base, like: first } : null;
}

/** The last change that was told, in this paragraph or the one before. */
function toldBefore(draft: Draft, { drafts }: World, passagesBack: number): Moved | null {
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (draft.passage - other.passage > passagesBack) return null;
    const { base, isChange, dimension } = other;
    if (isChange && base && base.family !== 'growth' && dimension === draft.dimension)
      return { metric: base, like: other };
  }
  return null;
}

/** What a verb of moving was said of, or its noun: "rents have jumped", "has raised rents", "a rise in rents". */
function movedInText(draft: Draft, world: World): Moved | null {
  let [passage, sentence] = [draft.passage, draft.sentence];
  const here = movedIn(draft, draft.frame, world, draft.chunk - 1);
  if (here) return { metric: here, like: null };
  for (let back = 0; back < SENTENCES_BACK; back++) {
    if (--sentence < 0) {
      if (--passage < 0 || world.passages[passage]!.kind === 'heading') return null;
      sentence = world.readings[passage]!.sentences.length - 1;
    }
    if (sentence < 0) return null;
    const frame = world.frameOf(passage, sentence);
    const metric = movedIn(draft, frame, world, frame.chunks.length);
    if (metric) return { metric, like: null };
  }
  return null;
}

function movedIn(draft: Draft, frame: Frame, world: World, until: number): Metric | null {
  for (let at = 0; at < until; at++) {
    const thing = movedBy(frame, at, world);
    const metric = thing < 0 || thing >= until ? null : metricOf(draft, frame, thing, world);
    if (metric) return metric;
  }
  return null;
}

/** The chunk of what the verb or noun of moving at this place moves; -1 for none. */
function movedBy(frame: Frame, at: number, { rulebook }: World): number {
  const { chunks } = frame;
  const chunk = chunks[at]!;
  if (chunk.kind === 'noun' && rulebook.language.list('moves').has(chunk.word)) {
    const of = complements(frame, at).find((c) => c.prep === 'in' || c.prep === 'to');
    return of ? of.chunk : -1;
  }
  if (chunk.kind !== 'verb') return -1;
  const goes = GOES.test(chunk.word) && UP_OR_DOWN.test(chunks[at + 1]?.word ?? '');
  if (!goes && !rulebook.shapes.verbs('move').has(chunk.word)) return -1;
  const next = chunks[at + 1]?.kind === 'det' ? at + 2 : at + 1;
  const thing = chunks[next]?.kind === 'noun' ? next : subjectOf(frame, at);
  return thing >= 0 && chunks[thing]!.kind === 'noun' ? thing : -1;
}

function metricOf(draft: Draft, frame: Frame, thing: number, { rulebook }: World): Metric | null {
  const named = metricAt(frame, thing, draft.dimension, rulebook, true);
  if (named && GROWTH.has(named.rule.id)) return null;
  const words = hasName(frame, thing) && !named ? [] : openWords({ ...draft, frame }, thing);
  if (words.length === 0) return null;
  return { id: idOf(words, '_'), name: words.join(' '), family: named?.rule.family ?? 'level' };
}
const GOES = /^(?:go(?:es|ne|ing)?|went)$/;
const UP_OR_DOWN = /^(?:up|down)$/;
