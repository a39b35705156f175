import { TO_BE } from '../../../recognize/grammar/forms-of-be.ts';
import type { LanguageRules } from '../../../rulebook/language.ts';
import type { Draft } from '../../draft.ts';
import { verbBase } from '../../metric/deed/verb-bases.ts';
import type { Chunk, Frame } from '../chunks.ts';
import { subjectOf } from '../clause.ts';
import { behindConversion } from './brackets.ts';

/**
 * What changes hands for a sum of money, as a chunk of the sentence: "bought [Orrin Foods] for $3.2bn", "[the house] was sold for £2m",
 * "paid €48m for [the striker]", "[Brandao] joined Rovers in a deal worth €52m", "a $3bn deal to buy [Orrin]". -1 where nothing does.
 */
export function goodsOf(draft: Draft, language: LanguageRules): number {
  const { frame, chunk, dimension, mention, clauseSubject } = draft;
  if (dimension !== 'money' && !isPerShare(mention)) return -1;
  const { chunks } = frame;
  const before = overRecord(frame, skipBack(chunks, chunk - 1));
  const link = chunks[before];
  const deals = language.list('deals');
  // "for a fee of $4m"
  const sum =
    link?.word === 'of' && language.list('sums paid').has(chunks[before - 1]?.word ?? '') ? before - 2 : -1;
  if (chunks[sum]?.word === 'for') return goodsOfVerb(frame, sum - 1, language);
  if (isOnSale(chunks, before)) return nounAt(chunks, clauseSubject);
  if (link?.word === 'at') return goodsOfVerb(frame, before - 1, language);
  if (link?.kind === 'prep' && link.word === 'for') {
    // "the revised deal for $115 a share"
    if (deals.has(chunks[before - 1]?.word ?? '')) return nounAt(chunks, before - 1);
    const sold = soldFor(chunks, before, deals);
    if (sold >= 0) return sold;
    return goodsOfVerb(frame, before - 1, language);
  }
  if (link?.word === 'worth' && deals.has(chunks[before - 1]?.word ?? ''))
    return goodsOfDeal(frame, before - 1, language);
  const at = overWayToPay(chunks, behindConversion(chunks, chunk), language);
  const deal = chunks[at];
  if (deal && isNounOrSo(deal) && deals.has(deal.word)) {
    // "Orrin's £4m takeover of the chain": what is taken over, and not who does it
    if (chunks[at + 1]?.word === 'of' && chunks[at + 2]?.kind === 'noun') return at + 2;
    const owner = nounAt(chunks, before);
    if (owner >= 0 && /^['’]s?$/.test(frame.tokens.lower[chunks[owner]!.to - 1]!)) return owner;
    return goodsOfDeal(frame, at, language);
  }
  const paid = goodsOfPayment(frame, chunk + 1, language);
  if (paid >= 0) return paid;
  // "paid Porto Azul £42m for"
  const payer = link?.kind === 'noun' && chunks[before - 1]?.kind === 'verb' ? chunks[before - 1] : link;
  const pays = payer?.kind === 'verb' && language.list('verbs of paying').has(baseOf(payer, language));
  if (!pays || deal?.kind !== 'prep' || deal.word !== 'for') return -1;
  const goods = nounSoon(chunks, chunk + 2);
  // "must pay $640m for dumping waste": for a deed
  return goods >= 0 && isDeed(frame, goods, language) ? -1 : goods;
}

/** "the sale of [the house] to Orrin for": the goods of a deal whose parties stand between it and the sum; or -1. */
function soldFor(chunks: readonly Chunk[], link: number, deals: ReadonlySet<string>): number {
  let goods = -1;
  for (let i = link - 1; i > 0 && link - i < REACH; i -= 2) {
    if (chunks[i]!.kind !== 'noun') return -1;
    const { kind, word } = chunks[i - 1]!;
    if (kind !== 'prep') return -1;
    if (word === 'of') goods = i;
    if (deals.has(chunks[i - 2]?.word ?? '')) return goods;
  }
  return -1;
}

/** "is on sale for", "went on sale at". */
const isOnSale = (chunks: readonly Chunk[], link: number): boolean =>
  /^(?:for|at|from)$/.test(chunks[link]?.word ?? '') &&
  chunks[link - 1]?.word === 'sale' &&
  chunks[link - 2]?.word === 'on';

/** "The lamp sells for £4", "is on sale for £4", "sold at £4": what it can be had for, and no one sale. */
export function isForAnybody({ frame: { chunks }, chunk, verb }: Draft): boolean {
  const link = skipBack(chunks, chunk - 1);
  return chunks[link]?.word === 'at' || isOnSale(chunks, link) || /^sells?$/.test(chunks[verb]?.word ?? '');
}

/** "dumping waste", "polluting the river": what the tagger takes for a noun phrase begins with the -ing form of a verb. */
export function isDeed({ chunks, tokens }: Frame, at: number, language: LanguageRules): boolean {
  const { from, head, word } = chunks[at]!;
  // "for its role in the spill", "for failings"
  if (language.list('pay a fine for').has(word)) return true;
  const first = tokens.lower[from]!;
  if (from === head || !first.endsWith('ing')) return false;
  const base = verbBase(language.grammar(), first);
  return base !== first;
}

/** "$95 a share": what a company is bought for, too. */
const isPerShare = ({ quantity }: Draft['mention']): boolean => /\/\{share\}$/.test(quantity.unit ?? '');

/** "offered £4m in cash and shares for": behind the words for what it is paid in; `at` where none stand there. */
export function overWayToPay(chunks: readonly Chunk[], at: number, language: LanguageRules): number {
  const ways = language.list('ways to pay');
  if (chunks[at]?.word !== 'in' || !ways.has(chunks[at + 1]?.word ?? '')) return at;
  return chunks[at + 2]?.kind === 'and' && ways.has(chunks[at + 3]?.word ?? '') ? at + 4 : at + 2;
}

/** "for the 24-year-old forward". */
function nounSoon(chunks: readonly Chunk[], at: number): number {
  let i = at;
  while (chunks[i]?.kind === 'det' || (chunks[i]?.kind === 'figure' && i - at < 2)) i++;
  return nounAt(chunks, i);
}

/** "the €6m signing of": what the tagger takes for a participle. */
const isNounOrSo = (chunk: Chunk): boolean => chunk.kind === 'noun' || (chunk.kind === 'verb' && chunk.bare);

const REACH = 9;

/** Over determiners and adverbs in front of the figure. */
function skipBack(chunks: readonly Chunk[], at: number): number {
  let i = at;
  while (chunks[i]?.kind === 'det' || chunks[i]?.kind === 'adverb') i--;
  return i;
}

/** "for a club record £45m": over the noun that praises the sum. */
const overRecord = ({ chunks, tokens }: Frame, at: number): number =>
  chunks[at]?.kind === 'noun' &&
  tokens.lower[chunks[at]!.to - 1] === 'record' &&
  chunks[at - 1]?.word === 'for'
    ? at - 1
    : at;

/** "the £31.8m they paid Halm for [the striker]", "the £4m paid for [the house]": the figure is the object of what follows. */
function goodsOfPayment({ chunks }: Frame, at: number, language: LanguageRules): number {
  let verb = at;
  if (chunks[verb]?.kind === 'pronoun' || chunks[verb]?.kind === 'noun') verb++;
  const pays = chunks[verb];
  if (pays?.kind !== 'verb' || !language.list('verbs of paying').has(baseOf(pays, language))) return -1;
  if (verb === at && !pays.bare) return -1;
  const link = chunks[verb + 1]?.kind === 'noun' ? verb + 2 : verb + 1;
  return chunks[link]?.word === 'for' ? nounSoon(chunks, link + 1) : -1;
}

const baseOf = (verb: Chunk, language: LanguageRules): string => verbBase(language.grammar(), verb.word);

/** The object of the nearest verb of sale before `at`; of a passive, its subject. */
function goodsOfVerb(frame: Frame, at: number, language: LanguageRules): number {
  const { chunks, tokens } = frame;
  const sales = language.list('verbs of sale');
  for (let i = at; i >= 0 && at - i < REACH; i--) {
    const verb = chunks[i]!;
    if (verb.kind === 'subordinator' || verb.word === ';') return -1;
    if (verb.kind !== 'verb') continue;
    const base = baseOf(verb, language);
    // "joined Rovers for €12m": who moves
    if (language.list('verbs of moving').has(base) && !verb.infinitive) return nounAt(chunks, i - 1);
    const takesOver = base === 'take' && chunks[i + 1]?.word === 'over';
    if (!sales.has(base) && !takesOver) return -1;
    // "snapped up the chain": the goods stand behind the particle
    const next = PARTICLES.has(chunks[i + 1]?.word ?? '') && isGoods(chunks[i + 2]) ? i + 2 : i + 1;
    const object = isGoods(chunks[next]) && next <= at ? next : -1;
    // "bought players for £110m": nobody in particular
    if (
      object >= 0 &&
      language.list('any goods').has(chunks[object]!.word) &&
      chunks[object]!.to - chunks[object]!.from === 1
    )
      return -1;
    if (object >= 0) return object;
    const passive = verb.bare || TO_BE.has(tokens.lower[verb.head - 1] ?? '');
    if (!passive && chunks[i + 1]?.kind !== 'prep') return -1;
    // "The house in Halm was sold for £2m": the house
    const sold = verb.bare ? -1 : nounAt(chunks, subjectOf(frame, i));
    return sold >= 0 ? sold : nounAt(chunks, i - 1);
  }
  return -1;
}

const PARTICLES = new Set(['up', 'off', 'over', 'out']);

/** "sold it for". */
const isGoods = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' || (chunk?.kind === 'pronoun' && OBJECT.has(chunk.word));
const OBJECT = new Set(['it', 'them', 'him', 'her']);

/** "signed [the striker] on a four-year deal", "signed [him] for two years": who is bound, and not who binds. */
export const signedFor = ({ frame, chunk }: Draft, language: LanguageRules): number =>
  goodsOfVerb(frame, skipBack(frame.chunks, chunk - 1) - 1, language);

/** What a deal is for: its complement, what the clause buys, or who moves. */
function goodsOfDeal({ chunks }: Frame, deal: number, language: LanguageRules): number {
  if (FOR.has(chunks[deal + 1]?.word ?? '') && chunks[deal + 2]?.kind === 'noun') return deal + 2;
  // "a bid from Rovers for the striker"
  if (chunks[deal + 1]?.word === 'from' && chunks[deal + 3]?.word === 'for') return nounAt(chunks, deal + 4);
  const sales = language.list('verbs of sale');
  for (const step of [1, -1])
    for (let i = deal + step; chunks[i] && Math.abs(i - deal) < REACH; i += step) {
      const verb = chunks[i]!;
      if (verb.kind !== 'verb') continue;
      const base = baseOf(verb, language);
      if (sales.has(base)) return nounAt(chunks, i + 1);
      if (step < 0 && language.list('verbs of moving').has(base)) return nounAt(chunks, i - 1);
    }
  return -1;
}

/** "a £40m bid for the striker", "offered €30m for the chain": what somebody would pay, and has not paid. */
export function isOffer({ frame: { chunks }, chunk }: Draft, language: LanguageRules): boolean {
  const offers = language.list('offers');
  const deal = chunks[behindConversion(chunks, chunk)]?.word ?? '';
  if (offers.has(deal)) return true;
  const verb = chunks[skipBack(chunks, chunk - 1)];
  const of = verb?.word === 'of' || verb?.word === 'worth' ? chunks[skipBack(chunks, chunk - 1) - 1] : verb;
  return (
    of !== undefined && (offers.has(of.word) || (of.kind === 'verb' && offers.has(baseOf(of, language))))
  );
}

const FOR = new Set(['for', 'of']);

const nounAt = (chunks: readonly Chunk[], at: number): number => (chunks[at]?.kind === 'noun' ? at : -1);
