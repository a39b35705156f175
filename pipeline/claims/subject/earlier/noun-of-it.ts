import type { Draft, Told } from '../../draft.ts';
import { PLACES } from '../../metric/people/residents.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { lastDraftAt, type World } from '../../world.ts';
import { AREAS } from '../place/areas.ts';
import { standsForBody } from '../points-back/body-meant.ts';
import { grammatical } from './subjects-of-verbs.ts';

type Resolve = (draft: Draft, world: World, index: number) => Told | null;

/**
 * "The village laid pipes, where it replaced 40 metres", "But the village loses water." and in a paragraph of its own "In April it pumped":
 * the one thing that the clause in front is about, though it has no name, before a name that was only come by.
 */
export function nounOfIt(draft: Draft, world: World, index: number, resolve: Resolve): Told | null {
  const { frame, passage, sentence } = draft;
  const verb = frame.chunks.findLastIndex((c, i) => i < index && isTensed(c));
  if (verb > 0) {
    const at = subjectOf(frame, verb);
    return isOneThing(frame, at, world) ? resolve(draft, world, at) : null;
  }
  if (!opens(frame, index, world)) return null;
  const [p, s] = sentence > 0 ? [passage, sentence - 1] : [passage - 1, lastOf(passage - 1, world)];
  if (s < 0) return null;
  const main = grammatical(world, p, s).find((g) => !g.aside);
  const before = world.frameOf(p, s);
  if (!main || main.subject.named || !isOneThing(before, main.chunk, world)) return null;
  return { ...(subjectThere(main.chunk, p, s, world) ?? main.subject), from: 'previous' };
}

/** What a figure of that clause was said of: the noun may stand for a name. */
function subjectThere(chunk: number, passage: number, sentence: number, world: World): Told | null {
  for (let i = lastDraftAt(world, passage, sentence); i >= 0; i--) {
    const d = world.drafts[i]!;
    if (d.passage !== passage || d.sentence !== sentence) return null;
    if (d.clauseSubject === chunk && d.subject && !d.subject.weak) return d.subject;
  }
  return null;
}

function lastOf(passage: number, world: World): number {
  const isText = passage >= 0 && world.passages[passage]!.kind === 'paragraph';
  return isText ? world.readings[passage]!.sentences.length - 1 : -1;
}

/** Nothing stands in front but joints and when it was. */
const opens = ({ chunks }: Frame, index: number, { rulebook: { language } }: World): boolean =>
  chunks
    .slice(0, index)
    .every(
      ({ kind, word }) =>
        OPENING.has(kind) ||
        language.list('months').has(word) ||
        language.list('time-nouns').has(word) ||
        SEASONS.test(word),
    );
const OPENING: ReadonlySet<string> = new Set(['adverb', 'mark', 'and', 'prep', 'period']);
const SEASONS = /^(?:spring|summer|autumn|winter|january|may)$/;

/** "the village", "the plant": one body, place or thing that people run. */
function isOneThing(frame: Frame, at: number, world: World): boolean {
  const noun = frame.chunks[at];
  if (noun?.kind !== 'noun' || hasName(frame, at)) return false;
  const { word, from } = noun;
  const { language } = world.rulebook;
  const isRun =
    (standsForBody(word, world) && !language.list('are firms').has(word)) ||
    AREAS.has(word) ||
    PLACES.has(word) ||
    language.list('are one thing by name').has(word);
  return isRun && frame.tokens.lower[from] === 'the';
}
