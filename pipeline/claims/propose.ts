import { answerInFront } from './answer-in-front.ts';
import type { Draft } from './draft.ts';
import { isCountedAbove, labelsAGroup } from './label-of-group.ts';
import { isRelative, metricAt } from './metric/beside/metric-at.ts';
import { isTensed } from './sentence/chunk.ts';
import type { Frame } from './sentence/chunks.ts';
import { subjectOf } from './sentence/clause.ts';
import { hasName } from './sentence/noun-phrase.ts';
import { behindConversion } from './sentence/wordings/brackets.ts';
import { shareAside } from './sentence/wordings/share-aside.ts';
import { type Asked, matchShape, type Roles } from './shapes/match-shape.ts';
import { isThingOfFigure } from './shapes/thing-of-figure.ts';
import type { World } from './world.ts';

/** "West Midlands: 2,303": a label that is a name or a group is the subject, and so is one in front of things counted ("Outbreak: 95 cases"). */
function labelled(roles: Roles, asked: Asked, draft: Draft, world: World): Roles {
  const { metric } = roles;
  if (metric === undefined) return roles;
  if (asked.isMetric(metric)) {
    // "Staff: 19%" under "Ownership": a part of that, though staff be counted elsewhere
    const isPart = isRelative(draft.dimension) && isCountedAbove(draft, world);
    const own = metricAt(draft.frame, metric, draft.dimension, world.rulebook, false);
    return isPart && own === null ? { subject: metric } : roles;
  }
  const isOfLabel = asked.isName(metric) || draft.mention.counted || labelsAGroup(draft, world);
  return isOfLabel ? { subject: metric } : roles;
}

/** "One in five children": a share of the children. */
const isOneInSome = ({ dimension, mention, frame: { tokens } }: Draft): boolean =>
  dimension === 'ratio' && / (?:in|out of) /i.test(tokens.text.slice(...mention.span));

/** "half the fleet", "half their patients". */
const isHalfOfAll = ({ dimension, frame: { chunks, tokens }, chunk, tokens: [, to] }: Draft): boolean =>
  dimension === 'ratio' &&
  tokens.lower[to - 1] === 'half' &&
  chunks[chunk + 1]?.kind === 'noun' &&
  OWN.has(tokens.lower[chunks[chunk + 1]?.from ?? -1] ?? '');
const OWN = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'all', 'those', 'these']);

/** "according to Halm Research (12% per Odell)": whoever says it has no figure of its own. */
const isSource = ({ chunks }: Frame, name: number): boolean =>
  chunks[name - 1]?.word === 'to' && chunks[name - 2]?.word === 'according';

const isSum = ({ tokens, chunks }: Frame, name: number): boolean =>
  /(?:million|billion|trillion)-(?:dollar|pound|euro)$/i.test(
    tokens.text.slice(tokens.start[chunks[name]!.from], tokens.end[chunks[name]!.to - 1]),
  );

/** "a $24 million, six-year contract": the chunk of what is worth the money, behind how long it runs; -1 for none. */
function overTime({ dimension, frame: { chunks }, chunk }: Draft): number {
  const { mention } = chunks[chunk + 2] ?? {};
  const isTime = mention?.kind === 'quantity' && mention.quantity.dimension === 'duration';
  const isIt = dimension === 'money' && chunks[chunk + 1]?.word === ',' && isTime;
  return isIt && chunks[chunk + 3]?.kind === 'noun' ? chunk + 3 : -1;
}

/** "Oltrey: A barge with 14 people sank": where an article that opens so was written. */
const isDatelined = ({ passage, sentence, frame: { chunks }, chunk }: Draft, { passages }: World): boolean =>
  sentence === 0 &&
  passages[passage]!.kind === 'paragraph' &&
  !passages.slice(0, passage).some((p) => p.kind !== 'heading') &&
  chunks.slice(chunk + 1).some((c) => isTensed(c));

/** "The club has 40 members: 30 in Halm": parts of a figure, and the club no label. */
const isBehindAnother = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks.slice(0, chunk).some(({ kind, mention }) => kind === 'figure' && mention?.kind === 'quantity');

/** Gives the draft the first shape of the rules that fits, with the roles it hands out. */
export function propose(draft: Draft, world: World): void {
  const { frame } = draft;
  const { dimension } = draft;
  const loose = isRelative(dimension) || draft.isChange;
  const asked: Asked = {
    isMetric: (chunk) => metricAt(frame, chunk, dimension, world.rulebook, loose, draft.verb) !== null,
    isGroup: (chunk) => world.rulebook.language.list('group nouns').has(frame.chunks[chunk]!.word),
    isName: (chunk) => hasName(frame, chunk),
    subjectOf: (verb) => subjectOf(frame, verb),
  };
  const aside = dimension === 'ratio' ? shareAside(frame, draft.chunk) : null;
  if (aside) {
    draft.shape = 'share-of-base';
    if (aside.who >= 0) draft.roles = { relative: aside.who };
    draft.derivation.push(`shape ${draft.shape}`);
    return;
  }
  // "failed to treat half their callers"
  if (isHalfOfAll(draft)) {
    draft.roles = { relative: draft.chunk + 1 };
    draft.shape = 'share-of-base';
    draft.derivation.push(`shape ${draft.shape}`);
    return;
  }
  if (answerInFront(draft)) {
    draft.shape = 'label-and-figure';
    draft.derivation.push(`shape ${draft.shape}`);
    return;
  }
  const contract = overTime(draft);
  if (contract >= 0) {
    draft.shape = 'figure-before-thing';
    draft.roles = { thing: contract };
    draft.derivation.push(`shape ${draft.shape}`);
    return;
  }
  for (const shape of world.rulebook.shapes.of(dimension, draft.mention.counted)) {
    // "OLTREY: Two dozen people died": the label is where it was written
    if (shape.id === 'label-and-figure' && (draft.isSubject || isDatelined(draft, world))) continue;
    const roles = matchShape(shape, frame, draft.chunk, asked);
    if (!roles || (shape.id === 'label-and-figure' && isBehindAnother(draft))) continue;
    if (shape.id === 'name-and-figure-in-brackets' && isSource(frame, roles.subject!)) continue;
    // "the billion-dollar (£760m) project": the sum told again, of what stands behind the brackets
    if (shape.id === 'name-and-figure-in-brackets' && isSum(frame, roles.subject!)) {
      const thing = frame.chunks[draft.chunk + 1]?.word === ')' ? draft.chunk + 2 : -1;
      if (frame.chunks[thing]?.kind !== 'noun') continue;
      draft.shape = 'figure-before-thing';
      draft.roles = { thing };
      draft.derivation.push(`shape ${draft.shape}`);
      return;
    }
    draft.shape = shape.id;
    const noun = shape.id === 'noun-of-figure' ? roles.metric : undefined;
    if (noun !== undefined && !asked.isMetric(noun) && isThingOfFigure(draft, noun, world)) {
      draft.roles = { thing: noun };
      draft.derivation.push(`shape ${shape.id}`);
      return;
    }
    // "three in five patients": of the patients, though the noun by itself be a measure
    const some = shape.id === 'metric-after-figure' ? roles.metric : roles.thing;
    if (some === draft.chunk + 1 && isOneInSome(draft)) {
      draft.roles = { relative: some };
      draft.shape = 'share-of-base';
      draft.derivation.push(`shape ${draft.shape}`);
      return;
    }
    // "a third (34%) of offences": of what, behind the brackets
    const of = behindConversion(frame.chunks, draft.chunk);
    const isAgain = of > draft.chunk + 1 && dimension === 'ratio' && frame.chunks[of]?.word === 'of';
    if (isAgain && frame.chunks[of + 1]?.kind === 'noun') {
      draft.roles = { relative: of + 1 };
      draft.shape = 'share-of-base';
      draft.derivation.push(`shape ${draft.shape}`);
      return;
    }
    draft.roles = shape.id === 'label-and-figure' ? labelled(roles, asked, draft, world) : roles;
    draft.derivation.push(`shape ${shape.id}`);
    return;
  }
}
