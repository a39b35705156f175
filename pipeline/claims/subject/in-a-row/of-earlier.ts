import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import { hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "Thirty-five per cent will be let at social rents": of what was counted in the sentence before. */
export function ofElidedBase(draft: Draft, world: World): Told | null {
  if (!draft.isSubject || draft.dimension !== 'ratio' || draft.roles.relative !== undefined) return null;
  // "saw a 3% increase in sales to claim 9%": no share of anything
  if (draft.metric?.family === 'growth') return null;
  for (let i = world.drafts.length - 1; i >= 0 && world.drafts.length - i < 5; i--) {
    const other = world.drafts[i]!;
    const isNear = other.passage === draft.passage && draft.sentence - other.sentence <= 1;
    // "57% of voters disapprove." and in the next paragraph "34% favour it"
    const ofWhole = other.roles.relative !== undefined && other.isSubject && !other.mention.counted;
    if (ofWhole && other.subject && !other.subject.named && draft.passage - other.passage <= 1)
      return { ...other.subject, from: 'previous' };
    if (!isNear) return null;
    // "less than half of trusts did, and only 38% were meeting it"
    const shares = other.roles.relative !== undefined && other.isSubject && other.sentence === draft.sentence;
    if (shares && other.subject) return other.subject;
    if (!other.mention.counted || !other.mention.unit) continue;
    return { ...subjectOfUnit(other.frame.tokens.text.slice(...other.mention.unit)), from: 'previous' };
  }
  return null;
}
ofElidedBase.needs = { dimensions: ['ratio'] };

export const subjectOfUnit = (name: string): Told => ({
  id: slug(name, '-'),
  name,
  from: 'text',
  named: false,
});

/** "revenue topped $15 bn, about a tenth of the total": the same thing in another measure. */
export function ofApposition(draft: Draft, world: World): Told | null {
  const earlier = earlierInSentence(draft, world)[0];
  if (!earlier || draft.isSubject || draft.mention.counted) return null;
  // "68,000 people were let in, more than three times the 21,000 of the year before"
  const front = draft.frame.chunks[draft.chunk - 1]?.word;
  if (draft.mention.quantity.unit === 'x' && front === ',') return earlier.subject;
  const between = draft.frame.chunks.slice(earlier.chunk + 1, draft.chunk);
  // "with Orrin Foods down 4% at 120p": to what it has moved
  if (earlier.isChange && between.length === 1 && between[0]!.word === 'at') return earlier.subject;
  const beside =
    between.length > 0 &&
    between.length <= 3 &&
    between.every((c) => c.word === ',' || c.word === 'or' || c.kind === 'det' || c.kind === 'adverb');
  return beside ? earlier.subject : null;
}
ofApposition.needs = { earlier: true };

/** "(Abilene at 1 GW in 15 months)": brackets speak of one thing. */
export function ofBrackets(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  for (let i = draft.chunk - 1; i >= 0 && draft.chunk - i < 9; i--) {
    const { kind, word } = chunks[i]!;
    if (kind === 'verb' || word === ')') return null;
    if (word !== '(') continue;
    return earlierInSentence(draft, world).find((d) => d.chunk > i)?.subject ?? null;
  }
  return null;
}
ofBrackets.needs = { words: ['('], earlier: true };

/** "eight people, including four pupils": some of those counted before, in the same place. */
export function ofIncluding(draft: Draft, world: World): Told | null {
  const whole = earlierInSentence(draft, world)[0];
  if (whole?.mention.counted && isOfWhom(draft, whole)) return whole.subject;
  const many = ofWhichNoun(draft);
  if (many >= 0) return subjectFromChunk(draft.frame, many);
  if (!draft.mention.counted || draft.frame.chunks[draft.chunk - 1]?.word !== 'including') return null;
  return whole?.mention.counted && draft.chunk - whole.chunk < 8 ? whole.subject : null;
}

/** "3,400 people wait, including 210 at Halm Infirmary": some of those counted, at a place of their own. */
export function ofIncludedThere(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const [prep, place] = frame.chunks.slice(chunk + 1, chunk + 3);
  if (frame.chunks[chunk - 1]?.word !== 'including' || !THERE.has(prep?.word ?? '')) return null;
  return place?.kind === 'noun' && hasName(frame, chunk + 2) ? resolved(draft, world, chunk + 2) : null;
}
ofIncludedThere.needs = { front: ['including'] };
const THERE = new Set(['in', 'at', 'from', 'across']);

/** "a shortage of beds, of which 140 were taken": the chunk of the many that it is some of; -1 for none. */
function ofWhichNoun({ frame: { chunks }, chunk, dimension }: Draft): number {
  const isSome = chunks[chunk - 1]?.kind === 'relative' && chunks[chunk - 2]?.word === 'of';
  const at = overComma(chunks, chunk - 2);
  const isMany = isSome && chunks[at]?.kind === 'noun' && /[^su]s$/.test(chunks[at]!.word);
  return isMany && (dimension === 'number' || dimension === 'ratio') ? at : -1;
}

/** "520,000 people, of whom 31,000 died": right behind those they are some of. */
function isOfWhom({ frame: { chunks }, chunk }: Draft, whole: Draft): boolean {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  return (
    chunks[at]?.kind === 'relative' &&
    chunks[at - 1]?.word === 'of' &&
    overComma(chunks, at - 1) === whole.chunk
  );
}

export function ofLike(draft: Draft): Told | null {
  return ownedAnew(draft) ? null : (draft.like?.subject ?? null);
}
ofLike.needs = { like: true };

/** "Halm saw a 4% rise in sales, and Orrin's sales were up 3%": a measure with an owner of its own behind the earlier figure. */
function ownedAnew({ frame, like, measure, chunk }: Draft): boolean {
  if (!like || measure <= like.chunk || measure >= chunk || frame !== like.frame) return false;
  const noun = frame.chunks[measure]!;
  return noun.kind === 'noun' && possessiveIn(frame.tokens, noun) > noun.from && hasName(frame, measure);
}
