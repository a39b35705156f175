import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { ownedChunk, ownerBehind } from '../../metric/share/owned-part.ts';
import { overAmount } from '../../metric/share/share-of.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { complements, hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { thenBehind } from '../../sentence/wordings/then-in-brackets.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { carried } from '../earlier/carry.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { ownerOf } from '../owner/owner-of.ts';
import { thoseWho } from '../people/those-who.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';

/** "a third (33%) of the homes": the chunk of the whole that the brackets stand in front of; -1 for none. */
function behindBracket({ frame: { chunks }, chunk }: Draft): number {
  // "three quarters (73%) of adults": the first of the two
  const isOver = chunks[chunk + 1]?.word === '(' && chunks[chunk + 3]?.word === ')';
  if (isOver && chunks[chunk + 2]!.kind === 'figure' && chunks[chunk + 4]?.word === 'of')
    return chunks[chunk + 5]?.kind === 'noun' ? chunk + 5 : -1;
  const isIn = chunks[chunk - 1]?.word === '(' && chunks[chunk + 1]?.word === ')';
  return isIn && chunks[chunk + 2]?.word === 'of' && /^(?:noun|figure)$/.test(chunks[chunk + 3]?.kind ?? '')
    ? chunk + 3
    : -1;
}

export function ofShare(draft: Draft, world: World): Told | null {
  // "40% of Orrin Foods is owned by the state"
  const owner = draft.metric?.id === 'stake' && ownedChunk(draft) >= 0 ? ownerBehind(draft) : -1;
  if (owner >= 0) return resolved(draft, world, owner);
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  const bracketed = behindBracket(draft);
  if (bracketed >= 0)
    return draft.frame.chunks[bracketed]!.kind === 'noun'
      ? resolved(draft, world, bracketed)
      : subjectFromRange(draft.frame, draft.frame.chunks[bracketed]!);
  const relative = draft.roles.relative;
  if (relative === undefined) return null;
  const base = overAmount(draft.frame, relative);
  // "less than half of what surveyors say is needed": nothing with a name
  if (draft.frame.tokens.lower[draft.frame.chunks[base]?.from ?? -1] === 'what') return null;
  const agent = draft.frame.chunks[draft.chunk - 1]?.word === 'by';
  const listed =
    draft.like?.roles.relative !== undefined &&
    draft.like.derivation.some((d) => d.startsWith('subject from the whole'));
  // "By 2016, 27% of airports that had fewer than a million passengers lost traffic"
  const isOpen =
    draft.clauseSubject < 0 && /^(?:that|who|which)$/.test(draft.frame.chunks[base + 1]?.word ?? '');
  // "45% of trains were late, as were 80% of trams"
  const isAsToo =
    draft.frame.chunks[draft.chunk - 1]?.kind === 'verb' &&
    draft.frame.chunks[draft.chunk - 2]?.word === 'as';
  // "62% (2014: 69%) of the income of Halm came from"
  const isBracketed = draft.clauseSubject < 0 && thenBehind(draft.frame.chunks, draft.chunk) !== null;
  const isApart = isAbsolute(draft, base);
  if (!draft.isSubject && !agent && !listed && !isOpen && !isAsToo && !isBracketed && !isApart) return null;
  const { chunks } = draft.frame;
  // "40% of voters in Halm took part": the turnout of the place
  if (rule?.shareOf && draft.isSubject && rule.subjects.includes('place')) {
    const place = complements(draft.frame, base).find((c) => hasName(draft.frame, c.chunk));
    return place ? resolved(draft, world, place.chunk) : null;
  }
  // "80% of Azure and GCP revenue comes from": both
  if (chunks[base]!.kind === 'noun' && chunks[base + 1]?.word === 'and' && chunks[base + 2]?.kind === 'noun')
    return subjectFromRange(draft.frame, { from: chunks[base]!.from, to: chunks[base + 2]!.to });
  // "70% of the 1,200 people questioned"
  const { mention } = chunks[base]!;
  if (mention?.kind === 'quantity' && mention.counted && mention.unit)
    return subjectOfUnit(draft.frame.tokens.text.slice(...mention.unit));
  // "One in three adults has it, but only 45% of them are treated"
  if (chunks[base]!.word === 'them') return earlierInSentence(draft, world)[0]?.subject ?? null;
  // "nine in ten of those infected"
  const said = chunks[base + 1];
  const those = thoseWho(draft.frame, base);
  if (those) return those;
  if (
    chunks[base]!.word === 'those' &&
    said?.kind === 'verb' &&
    said.to - said.from === 1 &&
    saysWho(draft, base)
  )
    return subjectFromRange(draft.frame, { from: chunks[base]!.from, to: said.to });
  // "12% of those who took it": a pronoun that points at nothing before
  if (draft.frame.chunks[base]!.kind !== 'noun') return null;
  // "52% of turnover came from tickets": of whoever turns it over
  const whole = isMeasure(draft.frame, base, world.rulebook);
  // "of the income of Halm Hospice", "of the output of the Orlan mine"
  const isOwned = chunks[base + 1]?.word === 'of' && hasName(draft.frame, base + 2);
  const isOfBody = whole?.rule.subjects.includes('company') && !whole.rule.subjects.includes('place');
  if (
    whole &&
    (isOwned || (isOfBody && chunks[base + 1]?.word !== 'of')) &&
    possessiveIn(draft.frame.tokens, chunks[base]!) < 0
  ) {
    const body = ownerOf(draft, world, base, whole.from) ?? carried(draft, world, 'any');
    if (body?.named) return body;
  }
  return resolved(draft, world, base);
}

/** "Half of those infected recovered", "cured half of those infected"; in "half of those died" that is what they did. */
function saysWho({ frame: { chunks }, chunk }: Draft, those: number): boolean {
  const isObject = chunk > 0 && chunks.slice(0, chunk).some(isTensed);
  const end = chunks.findIndex((c, i) => i > those && c.kind === 'mark');
  return isObject || chunks.slice(those + 2, end < 0 ? undefined : end).some(isTensed);
}

/** ", with a third of the vans sold last year electric and a fifth driven by gas": the whole is told of, and nobody in front has a part of it. */
function isAbsolute({ frame: { chunks }, chunk }: Draft, base: number): boolean {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word !== 'with' || chunks[at - 1]?.word !== ',') return false;
  const end = chunks.findIndex((c, i) => i > base && (c.kind === 'mark' || c.kind === 'figure'));
  return chunks.slice(base + 1, end < 0 ? undefined : end).some((c) => c.kind === 'verb' && c.bare);
}

/** "One pupil in four gained the top grades": of those it is a part of, and not of whom what they gained is of. */
export const ofOneWho = (draft: Draft): Told | null =>
  draft.measure > draft.chunk + 1 ? ofOneInMany(draft) : null;

/** "One household in five now holds a card": of households, where nothing says of which. */
export function ofOneInMany({ frame, chunk }: Draft): Told | null {
  const { tokens } = frame;
  const { from, to } = frame.chunks[chunk]!;
  const isForm =
    to - from === 4 &&
    /^(?:one|two|three|four)$/.test(tokens.lower[from]!) &&
    tokens.lower[from + 2] === 'in';
  return isForm ? subjectOfUnit(tokens.text.slice(tokens.start[from + 1], tokens.end[from + 1])) : null;
}
