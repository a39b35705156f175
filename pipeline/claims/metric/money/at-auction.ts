import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft } from '../../draft.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { titleBeside } from '../../subject/topic/title.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';

/** "The portrait made £4m", "realised £12,600": where an article tells of an auction, what a work goes for, and what the whole sale took. */
export function atAuction(draft: Draft, world: World): Found | null {
  const { chunks } = draft.frame;
  if (draft.dimension !== 'money' || draft.isChange || draft.verb < 0 || draft.clauseSubject < 0) return null;
  const { language, metrics } = world.rulebook;
  const verb = chunks[draft.verb]!;
  if (
    draft.chunk - draft.verb > FARTHEST ||
    !language.list('fetch').has(verbBase(language.grammar(), verb.word))
  )
    return null;
  // "took in £4m in combined sales": says itself what it is
  if (chunks[draft.chunk + 1]?.word === 'in' && SALES.test(chunks[draft.chunk + 2]?.word ?? '')) return null;
  // "make savings of £4m", "make up for a £4m gap": what was made is no price
  const between = chunks.slice(draft.verb + 1, draft.chunk);
  const isOther = between.some(({ kind, word }) => kind === 'noun' && !NEUTRAL.has(word));
  if (isOther || chunks[draft.chunk + 1]?.kind === 'noun' || !isOfAuction(world)) return null;
  const head = chunks[draft.clauseSubject]!.word;
  const rule = metrics.byId.get(language.list('sales by auction').has(head) ? 'revenue' : 'sale_price');
  return rule ? simple(rule) : null;
}
atAuction.needs = { dimensions: ['money'] };

/** In chunks, from the verb to the sum: "realised | a total | of | £4m". */
const FARTHEST = 5;

const SALES = /^(?:sales|takings|proceeds|turnover)$/;

const isOfAuction = remembered((world: World): boolean => {
  const title = titleBeside(world);
  const words = world.rulebook.language.list('words of auctions');
  return (title ? [title, ...world.readings] : world.readings).some(({ tokens }: Pick<Reading, 'tokens'>) =>
    tokens.lower.some((word) => words.has(word)),
  );
});
