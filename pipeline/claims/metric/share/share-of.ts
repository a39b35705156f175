import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { idOf, normalWords } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import { approves, chosen } from '../../sentence/wordings/chosen.ts';
import { favoured } from '../../sentence/wordings/favoured.ts';
import { favouredNext } from '../../sentence/wordings/favoured-next.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { saidOfThem } from '../beside/predicate.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { dimensionOf, type Found, openWords, simple, trimmed } from '../found.ts';
import { fromNamed } from '../from-noun/from-noun.ts';
import { shareThat } from './share-that.ts';

/** "48% of adults support the plan", "12% of revenue", "52% of the vote". */
export function shareOf(draft: Draft, world: World): Found | null {
  const relative = draft.roles.relative;
  const base = relative === undefined ? undefined : overSum(draft.frame, overAmount(draft.frame, relative));
  const votes = favouredNext(draft, world) < 0 ? undefined : world.rulebook.metrics.byId.get('vote_share');
  if (votes) return simple(votes);
  // "the 5% threshold needed for seats": no 5% of anybody need anything
  if (draft.isChange || (base === undefined && draft.shape === 'figure-before-thing')) return null;
  const { rulebook } = world;
  const rule = rulebook.metrics.byId.get('share');
  if (!rule) return null;
  const side = dimensionOf(draft) === 'ratio' ? favoured(draft.frame.chunks, draft.verb, draft.chunk) : null;
  const backing = side === 'for' ? rulebook.metrics.byId.get('vote_share') : undefined;
  if (backing) return simple(backing);
  if (side === 'against')
    return {
      metric: { id: 'share_oppose', name: 'share opposed', family: 'share' },
      rule: 'share',
      measure: -1,
    };
  const who = base === undefined ? whoDo(draft) : -1;
  if (who >= 0) return ofDeed({ ...draft, verb: who }, world, '');
  if (base === undefined && isWhatTheyAre(draft)) return ofDeed(draft, world, '');
  if (base === undefined) return isOfThoseAsked(draft, world) ? ofDeed(draft, world, '') : null;
  const { frame } = draft;
  const noun = frame.chunks[base]!;
  const named = noun.kind === 'noun' ? metricAt(frame, base, dimensionOf(draft), rulebook, false) : null;
  if (named && named.rule.id !== 'share' && !draft.isSubject) return fromNamed(draft, world, base, named);
  if (draft.isSubject && draft.verb >= 0) {
    const [who = ''] = normalWords(frame.tokens, { from: noun.head, to: noun.head + 1 });
    const found = ofDeed(draft, world, who);
    if (found) return found;
  }
  if (noun.kind !== 'noun') return simple(rule);
  const words = isOfStaffCut(draft, base, world) ? ['workforce'] : wholeOf(draft, base);
  // "has 40% of the market"
  // "got 22% of the votes cast", "of total votes"
  const ofVotes = isVote(words) ? rulebook.metrics.byId.get('vote_share') : undefined;
  if (ofVotes) return simple(ofVotes);
  const market = words.join(' ') === 'market' ? rulebook.metrics.byId.get('market_share') : undefined;
  if (market) return simple(market);
  return {
    metric: {
      id: idOf(['share of', ...words], '_'),
      name: `share of ${textOf(frame.tokens, trimmed(noun))}`,
      family: 'share',
    },
    rule: 'share',
    measure: -1,
  };
}

/** "71% of 63,000 tonnes of quota": the chunk of what there is so much of; else the chunk itself. */
export function overAmount({ chunks }: Frame, base: number): number {
  const { mention } = chunks[base]!;
  const isAmount = mention?.kind === 'quantity' && !mention.counted;
  return isAmount && chunks[base + 1]?.word === 'of' && chunks[base + 2]?.kind === 'noun' ? base + 2 : base;
}

/** "66% of the firm's £4m in sales": the chunk of the sales, behind the owner and the sum; else the chunk itself. */
function overSum({ chunks, tokens }: Frame, base: number): number {
  const [noun, sum, next] = [chunks[base]!, chunks[base + 1], chunks[base + 2]];
  if (!/^'s?$/.test(tokens.lower[noun.to - 1]!) || sum?.kind !== 'figure') return base;
  const at = next?.word === 'in' || next?.word === 'of' ? base + 3 : base + 2;
  return chunks[at]?.kind === 'noun' ? at : base;
}

/** "12% who hope to save more": the verb of those who are behind the figure; -1 for none. */
function whoDo({ dimension, frame: { chunks }, chunk }: Draft): number {
  if (dimension !== 'ratio') return -1;
  // "400 pupils, 12% of whom get free meals"
  const isOfThem = chunks[chunk + 1]?.word === 'of' && /^(?:whom|which)$/.test(chunks[chunk + 2]?.word ?? '');
  if (chunks[chunk + 1]?.word !== 'who' && !isOfThem) return -1;
  const first = isOfThem ? chunk + 3 : chunk + 2;
  const verb = chunks[first]?.kind === 'adverb' ? first + 1 : first;
  return chunks[verb]?.kind === 'verb' ? verb : -1;
}

/** "of the vote", "of the party vote", and not "of the women's vote". */
const isVote = (words: readonly string[]): boolean =>
  OF_VOTES.has(words.join(' ')) || (words.length === 2 && words[1] === 'vote' && WHICH_VOTE.has(words[0]!));
const WHICH_VOTE = new Set(['party', 'list', 'national', 'total', 'first-preference']);

const OF_VOTES = new Set([
  'vote',
  'popular vote',
  'votes cast',
  'vote cast',
  'vote share',
  'valid vote',
  'ballot',
]);

/** "as many as 27% were better off", "are unvaccinated": of several, by a quality that ends the clause or goes on with "than". */
const isQuality = (chunks: readonly Chunk[], verb: number): boolean =>
  /^(?:are|were)$/.test(chunks[verb]!.word) && chunks[verb + 1]?.kind === 'det';

/** "of whom 49% were girls": what so many of those counted before are. */
const isWhatTheyAre = ({ frame: { chunks }, isSubject, verb, dimension }: Draft): boolean =>
  isSubject &&
  dimension === 'ratio' &&
  /^(?:are|were|is|was)$/.test(chunks[verb]?.word ?? '') &&
  (chunks[verb + 1]?.kind === 'noun' || isQuality(chunks, verb));

/** "61% of voters took part": turnout; "48% of adults support the plan": what those do of whom it is a share. */
function ofDeed(draft: Draft, world: World, who: string): Found | null {
  const { language, metrics } = world.rulebook;
  const deed = verbBase(language.grammar(), draft.frame.chunks[draft.verb]!.word);
  const { said, at } = saidOfThem(draft, world);
  const did = said.words;
  // "40% of voters voted for Norra Helm", "back Norra Helm": those are for her, and no turnout
  const opinion = approves(draft.frame, draft.verb);
  const rating = opinion ? metrics.byId.get(`${opinion}_rating`) : undefined;
  if (rating) return simple(rating);
  const share = chosen(draft.frame, draft.verb) >= 0 ? metrics.byId.get('vote_share') : undefined;
  if (share) return simple(share);
  // "94% of beds were occupied"
  // "were in use", "went to the polls", "are out of work"
  const state = did.length > 0 ? did.join(' ') : deed;
  const next = draft.frame.chunks[draft.verb + 1];
  const isForSome = FOR_SOME.has(next?.word ?? '') || next?.infinitive === true; // "voted to leave"
  const known = metrics.shares.find(
    ({ id, shareOf }) =>
      !(isForSome && id === 'turnout') &&
      shareOf?.of.has(who) &&
      (shareOf.who.has(deed) || shareOf.who.has(state)),
  );
  if (known) return simple(known);
  if (did.length === 0) return null;
  const metric = { id: idOf(['share', ...did], '_'), name: shareThat(draft, at, said.to), family: 'share' };
  return { metric, rule: 'share', measure: -1 };
}

/** "voted for the plan". */
const FOR_SOME = new Set(['for', 'against']);

/** "The machinists rejected the offer by 94.2%": before what the offer is like, which the share is none of. */
export const votedBy = (draft: Draft, world: World): Found | null =>
  isVotedBy(draft, world) ? ofDeed(draft, world, '') : null;
votedBy.needs = { dimensions: ['ratio'], front: ['by', 'of'] };

/** "The machinists rejected the offer by 94.2%", "backed it with a vote of 61%": the share by which a vote was won or lost. */
function isVotedBy(
  { chunk, dimension, frame: { chunks }, verb, isSubject }: Draft,
  { rulebook }: World,
): boolean {
  if (dimension !== 'ratio' || isSubject || verb < 0 || verb > chunk) return false;
  if (favoured(chunks, verb, chunk) !== null) return false; // "is backed by 51% of voters"
  const by =
    chunks[chunk - 1]?.word === 'by' ||
    (chunks[chunk - 1]?.word === 'of' && chunks[chunk - 2]?.word === 'vote');
  const decides = rulebook.language
    .list('verbs of voting')
    .has(verbBase(rulebook.language.grammar(), chunks[verb]!.word));
  return by && decides && chunk - verb <= 6;
}

/** "45% support the tunnel", "30% said it was too dear": a share of the people asked has a verb in the plural, of today. */
function isOfThoseAsked({ answer, dimension, frame, isSubject, verb }: Draft, world: World): boolean {
  if (!isSubject || verb < 0 || dimension !== 'ratio') return false;
  if (answer >= 0) return true;
  const { from, bare, infinitive, word } = frame.chunks[verb]!;
  const { language, shapes } = world.rulebook;
  const first = frame.tokens.lower[from]!; // of "plan to leave"
  const people = language.list('verbs of people');
  const does = people.has(first) || people.has(verbBase(language.grammar(), first)) || MODALS.has(first);
  if (infinitive || (bare && !/ed$/.test(first))) return false;
  // "89% arrived on time", and not "40% more" or "3% was"
  return does || !(COPULA.has(word) || shapes.verbs('move').has(word));
}

/** "12% will try it", "a third had never been", "40% can swim". */
const MODALS = new Set('will would can could cannot may might should must had have did do'.split(' '));

/** "is cutting 10% of its full-time employees", "of its jobs": of those who work there, whatever they are called. */
function isOfStaffCut(draft: Draft, base: number, { rulebook }: World): boolean {
  const { language } = rulebook;
  if (
    draft.isSubject ||
    !language.list('cut staff').has(verbBase(language.grammar(), draft.frame.chunks[draft.verb]?.word ?? ''))
  )
    return false;
  const family = metricAt(draft.frame, base, 'count', rulebook, true)?.rule.family;
  return family === 'headcount' || family === 'jobs';
}

/** What it is a share of: a known measure by its id ("gross domestic product"), else the words. */
function wholeOf(draft: Draft, base: number): string[] {
  const { frame } = draft;
  const { from, head } = frame.chunks[base]!;
  const [start, end] = [frame.tokens.start[from]!, frame.tokens.end[head]!];
  const known = frame.metrics.find(
    (m) => m.rule === 'metric:word' && m.span[0] === start && m.span[1] === end,
  );
  return known && head > from ? known.id.split('_') : openWords(draft, base);
}
