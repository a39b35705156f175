import type { Draft, Told } from '../../draft.ts';
import { lastDraftAt, type World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import type { Earlier } from './earlier.ts';
import { isCompass } from './is-compass.ts';
import { labelOf } from './label-of.ts';
import { grammatical } from './subjects-of-verbs.ts';

const SENTENCES_BACK = 5;
const PASSAGES_BACK = 3;

/** Figures looked back over: a sentence of nothing but figures must not cost their square. */
const DRAFTS_BACK = 20;

/** Earlier subjects, nearest first. */
export function* earlierSubjects(
  draft: Draft,
  world: World,
  before = draft.chunk,
  beyond = true,
): Generator<Told> {
  for (const { subject } of earlierPlaced(draft, world, before, beyond, false)) yield subject;
}

export function* earlierPlaced(
  draft: Draft,
  world: World,
  before: number,
  beyond: boolean,
  grammarFirst: boolean,
): Generator<Earlier> {
  const { passage, sentence } = draft;
  for (const subject of ofSentence(draft, world, passage, sentence, before))
    yield { subject, passage, sentence };
  const label = labelOf(passage, world);
  if (label) yield { subject: label, passage, sentence: 0 };
  let back = 0;
  for (let s = sentence - 1; s >= 0 && back < SENTENCES_BACK; s--, back++)
    for (const subject of ofSentence(draft, world, passage, s, Number.POSITIVE_INFINITY, grammarFirst))
      yield { subject, passage, sentence: s };
  if (!beyond) return;
  const here = world.passages[passage]!;
  for (let p = passage - 1; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { kind, cell } = world.passages[p]!;
    if (kind === 'heading') break;
    if (kind === 'cell' || cell !== null || (here.kind === 'item' && kind === 'item')) continue;
    const above = labelOf(p, world);
    if (above) yield { subject: above, passage: p, sentence: 0 };
    const sentences = world.readings[p]!.sentences.length;
    for (let s = sentences - 1; s >= 0 && sentences - s <= 3; s--)
      for (const subject of ofSentence(draft, world, p, s, Number.POSITIVE_INFINITY, grammarFirst))
        yield { subject, passage: p, sentence: s };
  }
}

/** Subjects of the drafts of a sentence, the last first, then its grammatical subjects. */
function* ofSentence(
  draft: Draft,
  world: World,
  passage: number,
  sentence: number,
  before: number,
  grammarFirst = false,
): Generator<Told> {
  // "Donat took 2.9 million to Orsic's 2.5 million. She …": whom the sentence is about, not whom it names last
  if (grammarFirst)
    for (const { at, subject } of grammatical(world, passage, sentence)) if (at < before) yield subject;
  const last = Math.max(0, world.drafts.length - DRAFTS_BACK);
  const told: Told[] = [];
  for (let i = lastDraftAt(world, passage, sentence); i >= last; i--) {
    const other = world.drafts[i]!;
    if (other.passage !== passage || other.sentence !== sentence) break;
    if (other === draft) continue;
    if (other.subject && !other.subject.weak && other.chunk < before) told.push(other.subject);
  }
  const isEarlier = passage !== draft.passage || sentence !== draft.sentence;
  const places = isEarlier ? placesSetSideBySide(told, world) : null;
  for (const subject of told) if (!places?.has(subject.id)) yield subject;
  for (const { at, subject, aside } of grammatical(world, passage, sentence))
    if (at < before && (isEarlier || subject.named || !aside)) yield subject;
}

/** "up 7% in the North East, 4% in Velden": places that were only set side by side, and that the text does not go on about. */
function placesSetSideBySide(told: readonly Told[], world: World): ReadonlySet<string> | null {
  if (told.length < 2) return null;
  const type = (id: string) => world.rulebook.entities.byId.get(id)?.type ?? null;
  const places = new Set(
    told.filter((t) => isPlace({ ...t, type: type(t.id) }, world) || isCompass(t)).map((t) => t.id),
  );
  return places.size > 1 ? places : null;
}
