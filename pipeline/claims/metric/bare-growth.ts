import type { Metric } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { Frame } from '../sentence/chunks.ts';
import { subjectOf } from '../sentence/clause.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { idWords, openWords } from './found.ts';
import { metricAt } from './metric-at.ts';

/** How many figures, sentences and paragraphs are looked back over. */
const FIGURES_BACK = 5;
const SENTENCES_BACK = 2;

/** What a rise is of that no word of its sentence says, and the figure it was told of before, where there is one. */
interface Moved {
  readonly metric: Metric;
  readonly like: Draft | null;
}

/** "Prices rose 3%. In April there was an increase of 1%", "The council raised rents. Members backed a rise of 5%". */
export function movedBefore(draft: Draft, world: World): Moved | null {
  return toldBefore(draft, world) ?? movedInText(draft, world);
}

/** The last change that was told, in this paragraph or the one before. */
function toldBefore(draft: Draft, { drafts }: World): Moved | null {
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const other = drafts[i]!;
    if (draft.passage - other.passage > 1) return null;
    const { base, isChange, dimension } = other;
    if (isChange && base && base.family !== 'growth' && dimension === draft.dimension)
      return { metric: base, like: other };
  }
  return null;
}

/** What a verb of moving was said of: "rents have jumped", "has raised rents". */
function movedInText(draft: Draft, world: World): Moved | null {
  let [passage, sentence] = [draft.passage, draft.sentence];
  for (let back = 0; back < SENTENCES_BACK; back++) {
    if (--sentence < 0) {
      if (--passage < 0 || world.passages[passage]!.kind === 'heading') return null;
      sentence = world.readings[passage]!.sentences.length - 1;
    }
    if (sentence < 0) return null;
    const metric = movedIn(draft, world.frameOf(passage, sentence), world);
    if (metric) return { metric, like: null };
  }
  return null;
}

function movedIn(draft: Draft, frame: Frame, { rulebook }: World): Metric | null {
  const moves = rulebook.shapes.verbs('move');
  const { chunks } = frame;
  for (let v = 0; v < chunks.length; v++) {
    const verb = chunks[v]!;
    const goes = GOES.test(verb.word) && UP_OR_DOWN.test(chunks[v + 1]?.word ?? '');
    if (verb.kind !== 'verb' || !(goes || moves.has(verb.word))) continue;
    const next = chunks[v + 1]?.kind === 'det' ? v + 2 : v + 1;
    const object = chunks[next]?.kind === 'noun' ? next : -1;
    const thing = object >= 0 ? object : subjectOf(frame, v);
    if (thing < 0 || chunks[thing]!.kind !== 'noun') continue;
    const named = metricAt(frame, thing, draft.dimension, rulebook, true);
    const words = named
      ? idWords(frame, named)
      : hasName(frame, thing)
        ? []
        : openWords({ ...draft, frame }, thing);
    if (words.length > 0)
      return {
        id: words.join('_').replaceAll(' ', '_'),
        name: words.join(' '),
        family: named?.rule.family ?? 'level',
      };
  }
  return null;
}
const GOES = /^(?:go(?:es|ne|ing)?|went)$/;
const UP_OR_DOWN = /^(?:up|down)$/;
