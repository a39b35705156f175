import { remembered } from '../../../text/remembered.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { headToHead } from '../../sentence/wordings/head-to-head.ts';
import { NEAR_TOP } from '../../subject/events/event.ts';
import { eventsOf } from '../../subject/events/events-of.ts';
import { titleBeside } from '../../subject/topic/title.ts';
import type { World } from '../../world.ts';
import { type Found, simple, withChange } from '../found.ts';

/** Where an article tells of a vote, a bare percentage of somebody named is their share of it: "Halm leads with 51.2%". */
export function voteShare(draft: Draft, world: World): Found | null {
  const rule = world.rulebook.metrics.byId.get('vote_share');
  if (!rule || !ofSomebody(draft)) return null;
  // "put the party up two points to 55%", "was down four points"
  if (draft.isChange)
    return isMoveOfShare(draft, world) ? withChange(draft, simple(rule).metric, rule.id, -1) : null;
  if (draft.dimension !== 'ratio') return null;
  // "narrowly failed by 1.4%": how much was wanting
  if (draft.frame.chunks[draft.chunk - 1]?.word === 'by') return null;
  if (headToHead(draft.frame, draft.chunk)) return simple(rule);
  return isOnVote(world) || (isInPoll(draft) && isOnPoll(world)) ? simple(rule) : null;
}

/** "has the Greens on 22%", "are tied on 16% each", "Greens 22%,": as polls tell of parties, and not of what they think. */
const isInPoll = ({ shape, frame: { chunks }, chunk }: Draft): boolean =>
  shape === 'poll-thing-at-share' ||
  shape === 'name-and-figure' ||
  (/^(?:on|at)$/.test(chunks[chunk - 1]?.word ?? '') &&
    /^(?:tied|level|leads?|trails?|puts?|is|are)$/.test(chunks[chunk - 2]?.word ?? ''));

/** True for an article that speaks of a poll in its title or at its top. */
const isOnPoll = remembered((world: World): boolean => {
  const title = titleBeside(world);
  const top = world.readings.slice(0, NEAR_TOP + 1);
  return (title ? [title, ...top] : top).some(({ tokens }) =>
    tokens.lower.some(
      (word, i) =>
        /^(?:polls?|pollsters?)$/.test(word) || (word === 'voting' && tokens.lower[i + 1] === 'intention'),
    ),
  );
});

/** Percentage points, or plain points where shares of the vote have been told. */
const isMoveOfShare = ({ dimension }: Draft, world: World): boolean =>
  dimension === 'ratio change'
    ? isOnVote(world)
    : dimension === 'point' && world.drafts.slice(-FIGURES_BACK).some((d) => d.rule === 'vote_share');
const FIGURES_BACK = 6;

/** True for an article that speaks of a vote, votes or turnout at its top or more than once; "since the Velden vote of 2016" in passing makes no shares of it. */
export const isOnVote = remembered((world: World): boolean => {
  const told = eventsOf(world).all.filter(({ kind }) => kind.id === 'vote');
  const at = [...told.map(({ passage }) => passage), ...passagesOnVotes(world)];
  return at.length > 1 || at.some((passage) => passage <= NEAR_TOP);
});

const passagesOnVotes = ({ readings }: World): readonly number[] =>
  readings.flatMap(({ sentences, tokens }, passage) =>
    sentences.flatMap(({ mentions }) =>
      mentions
        .filter((m) => m.kind === 'metric' && m.rule === 'metric:word' && OF_A_VOTE.has(m.id))
        // "support" is given to more than parties
        .filter(({ span }) => !/^support$/i.test(tokens.text.slice(...span)))
        .map(() => passage),
    ),
  );

const OF_A_VOTE = new Set(['votes', 'turnout', 'vote_share']);

/** The clause, a bracket or a small word in front ("followed by Odell with") says whose it is. */
function ofSomebody(draft: Draft): boolean {
  const { frame, clauseSubject, chunk, like, roles, verb } = draft;
  if (like?.rule === 'vote_share') return true;
  const near = [clauseSubject, chunk - 2, roles.subject ?? -1, verb + 1];
  return near.some((at) => {
    const kind = frame.chunks[at]?.kind;
    return (
      kind === 'pronoun' ||
      (kind === 'noun' &&
        (hasName(frame, at) || draft.frame.language.list('who runs for office').has(frame.chunks[at]!.word)))
    );
  });
}

/** "passed by a margin of 61% to 39%", "voted 55 per cent to 45 per cent against": two shares that make a whole, of those who voted. */
export function bothSidesOfVote({ frame, chunk }: Draft, { rulebook }: World): Found | null {
  const { chunks } = frame;
  const first = chunks[chunk - 1]?.word === 'to' ? chunk - 2 : chunk;
  const [one, to, other] = chunks.slice(first, first + 3);
  if (to?.word !== 'to' || !makeAWhole(one, other)) return null;
  const [noun, of] = chunks.slice(Math.max(0, first - 2), first);
  const isMargin = of?.word === 'of' && /^(?:margin|majority)$/.test(noun?.word ?? '');
  const front = chunks.slice(Math.max(0, first - FEW), first);
  const isVote = front.some(
    ({ kind, word }) => kind === 'verb' && rulebook.language.list('verbs of voting').has(word),
  );
  const rule = isMargin || isVote ? rulebook.metrics.byId.get('vote_share') : undefined;
  return rule ? simple(rule) : null;
}
bothSidesOfVote.needs = { words: ['to'] };
/** Chunks from the verb to the first share: "voted | by | a margin | of". */
const FEW = 5;

/** Up to what rounding takes away. */
function makeAWhole(a: Chunk | undefined, b: Chunk | undefined): boolean {
  const [p, q] = [a, b].map((chunk) => {
    const quantity = chunk?.mention?.kind === 'quantity' ? chunk.mention.quantity : null;
    return quantity?.dimension === 'ratio' ? Number(quantity.value) : Number.NaN;
  });
  return Math.abs(p! + q! - 100) <= 1;
}
