import { isRange } from '../../../model/quantity.ts';
import { participleOf } from '../../../text/irregular-verbs.ts';
import type { Draft } from '../../draft.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { idOf, normalWords, singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { deedOf } from '../deed/deed.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { FATES } from '../families.ts';
import { type Found, simple } from '../found.ts';
import { LEVEL } from '../move/level-verbs.ts';

/** "Shifts fell from 48": what the clause is about has moved, and nothing of the sentence before. */
function isMovedFrom(
  { frame: { chunks }, chunk, clauseSubject }: Draft,
  verb: string,
  { rulebook }: World,
): boolean {
  const moves = rulebook.shapes.verbs('move').has(verb) || rulebook.shapes.verbs('bring').has(verb);
  return moves && chunks[chunk - 1]?.word === 'from' && !NEUTRAL.has(chunks[clauseSubject]!.word);
}

/** "17 of the 45 seats", "88 shrank": the noun stands with a figure nearby. */
export function elided(draft: Draft, world: World): Found | null {
  const { dimension } = draft;
  // "38 flu cases in general beds and two in others": the unit is that of the figure before
  if (dimension !== 'number' && (dimension !== 'count' || draft.mention.unit !== null)) return null;
  const { frame } = draft;
  const after = frame.chunks.slice(draft.chunk + 1, draft.chunk + 4);
  const partOf = after[0]?.word === 'of' ? after.find((c) => c.kind === 'figure') : undefined;
  const whole = ofWhole(draft, world);
  if (whole) return whole;
  const listed = ofNextNoun(draft);
  if (listed) return listed;
  const donor = partOf?.mention?.kind === 'quantity' && partOf.mention.counted ? partOf.mention : null;
  const told = world.drafts
    .slice(-6)
    .reverse()
    .filter(
      (d) =>
        d.passage === draft.passage && draft.sentence - d.sentence <= 1 && d !== draft && d.mention.counted,
    );
  const earlier = told.find((d) => !isSetting(draft, d)) ?? told[0];
  const governor = frame.chunks[draft.verb];
  const own =
    draft.clauseSubject >= 0 &&
    frame.chunks[draft.clauseSubject]!.kind === 'noun' &&
    !hasName(frame, draft.clauseSubject);
  // "class sizes average 24", "Shifts will be cut from 48 to 36": no more of those
  const isOwnLevel =
    governor !== undefined &&
    (LEVEL.has(verbBase(world.rulebook.language.grammar(), governor.word)) ||
      isMovedFrom(draft, governor.word, world));
  if (!donor && !draft.isSubject && !draft.like && own && isOwnLevel) return null;
  // "the number of visitors from 380 to 650" counts nothing of the sentence before
  const range = isRange(draft.mention.quantity.value);
  if (!donor && range && earlier && earlier.sentence !== draft.sentence) return null;
  // "140 drivers … it was 14 million": not so many drivers
  // but "China had 421,000 buses. Norland had 300"
  const isHad =
    !draft.isSubject &&
    world.rulebook.language.list('have or operate').has(governor?.word ?? '') &&
    draft.clauseSubject >= 0 &&
    hasName(frame, draft.clauseSubject);
  if (!donor && earlier && !isHad && !isOfOneOrder(draft, earlier)) return null;
  const unit = donor?.unit ?? earlier?.mention.unit;
  const source = donor ? draft : earlier;
  // "three million used Halm Airport": as many people
  if (!donor && draft.isSubject && governor?.word === 'used')
    return { metric: { id: 'person_use', name: 'people used', family: 'count' }, rule: null, measure: -1 };
  if (!unit || !source) return null;
  const { tokens } = source.frame;
  const text = tokens.text.slice(unit[0], unit[1]);
  const words = text.toLowerCase().split(/\s+/);
  const counted =
    earlier && !donor && earlier.rule ? world.rulebook.metrics.byId.get(earlier.rule) : undefined;
  const normal = normalWordsOf(words);
  const ruled = counted?.id.replaceAll('_', ' ') ?? '';
  const done =
    draft.verb >= 0 && (draft.isSubject || isOfOwnVerb(draft, earlier))
      ? deedOf(frame.chunks[draft.verb]!.word, world.rulebook.language)
      : null;
  const deed = done ? [done] : [];
  // "built for 900 patients, it treats 1,200": the patients, and no room for them
  const isRoom = done !== null && counted?.id === 'capacity';
  if (counted && !isRoom && (!counted.open || normal.join(' ') === singular(ruled)))
    normal[normal.length - 1] = ruled;
  // "825 have died and 24,884 have been affected": people, and no deaths
  if (done && counted && FATES.has(counted.family)) normal.splice(0, normal.length, 'person');
  // "opened 24 shops last year and now has 310": the shops, and not what was done with others
  const has =
    !draft.isSubject &&
    world.rulebook.language.list('have or operate').has(governor?.word ?? '') &&
    earlier?.rule === null;
  const rule = earlier && !donor && deed.length === 0 && !has ? earlier : null;
  if (rule?.metric) return { metric: rule.metric, rule: rule.rule, measure: -1 };
  return {
    metric: {
      id: idOf([...normal, ...deed], '_'),
      name: [text, ...deed.map(participleOf)].join(' '),
      family: 'count',
    },
    rule: null,
    measure: -1,
  };
}

/** "170 cases among 43,000 volunteers: 162 in one group": of the cases, and not of those among whom they were told. */
function isSetting({ frame, chunk }: Draft, { frame: of, chunk: at }: Draft): boolean {
  const { chunks } = frame;
  if (of !== frame || !chunks.slice(at, chunk).some(({ word }) => word === ':')) return false;
  const front = chunks[at - 1]?.kind === 'det' || chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1;
  return AMONG.test(chunks[front]?.word ?? '');
}
const AMONG = /^(?:among|amongst|in|across|at|from)$/;

/** "destroying 40 homes and damaging another 20": done by a verb of its own, right in front. */
function isOfOwnVerb({ frame, verb, chunk, isSubject }: Draft, earlier: Draft | undefined): boolean {
  if (isSubject || !earlier || earlier.frame !== frame || earlier.verb === verb) return false;
  return frame.chunks.slice(verb + 1, chunk).every((c) => c.kind === 'det' || c.kind === 'adverb');
}

/** Further apart than this two figures are no counts of one thing. */
const FAR = 1000;

function isOfOneOrder({ mention: { quantity: a } }: Draft, { mention: { quantity: b } }: Draft): boolean {
  const [p, q] = [a.value, b.value].map((v) => Math.abs(Number(isRange(v) ? v[1] : v)));
  return p === 0 || q === 0 || Math.max(p!, q!) / Math.min(p!, q!) <= FAR;
}

/** "24 underground and six elevated stations": the noun is said once, behind the last. */
function ofNextNoun({ frame: { chunks, tokens }, chunk }: Draft): Found | null {
  const [kind, and, next] = chunks.slice(chunk + 1, chunk + 4);
  const { mention } = next ?? {};
  const isKind = kind?.kind === 'adverb' || kind?.kind === 'det' || kind?.kind === 'noun';
  if (!isKind || kind.to - kind.from > 2 || and?.word !== 'and') return null;
  if (mention?.kind !== 'quantity' || !mention.counted || !mention.unit) return null;
  const noun = tokens.text
    .slice(...mention.unit)
    .toLowerCase()
    .split(/\s+/)
    .at(-1)!;
  const words = [...normalWords(tokens, { from: kind.from, to: kind.to }), singular(noun)];
  return {
    metric: { id: idOf(words, '_'), name: words.join(' '), family: 'count' },
    rule: null,
    measure: -1,
  };
}

/** "Of the whales, about 70 are females": what the sentence opens with, or what it says they are. */
function ofWhole({ frame, chunk, verb, isSubject }: Draft, { rulebook }: World): Found | null {
  const { chunks, tokens } = frame;
  const noun = chunks[1];
  if (
    !/^(?:of|among)$/.test(chunks[0]?.word ?? '') ||
    noun?.kind !== 'noun' ||
    chunks[2]?.word !== ',' ||
    chunk < 3
  )
    return null;
  // "Of the deaths, 174 were in Halm", "Of the dead, 12 were children"
  const harm = metricAt(frame, 1, 'count', rulebook, false);
  if (harm && (FATES.has(harm.rule.family) || harm.rule.family === 'cases')) return simple(harm.rule);
  const said = isSubject && COPULA.test(chunks[verb]?.word ?? '') ? chunks[verb + 1] : undefined;
  const thing = said?.kind === 'noun' ? said : noun;
  const words = normalWords(tokens, { from: thing.from, to: thing.head + 1 });
  return words.length === 0
    ? null
    : { metric: { id: idOf(words, '_'), name: words.join(' '), family: 'count' }, rule: null, measure: -1 };
}
const COPULA = /^(?:is|are|was|were)$/;

const normalWordsOf = (words: readonly string[]): string[] => {
  const last = words.length - 1;
  return words.map((w, i) => (i === last ? singular(w) : w));
};
