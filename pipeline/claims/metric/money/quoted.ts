import { isRange } from '../../../model/quantity.ts';
import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { complements, hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, openWords, withChange } from '../found.ts';

/**
 * What is quoted on a market or told by the litre: "oil rose to $80 a barrel" is its price, "the euro fell to $1.20" an exchange rate,
 * "Orrin Foods closed at £4.20" a share price, "the Dax stood at 18,200" the level of an index.
 */
export function quoted(draft: Draft, { rulebook }: World): Found | null {
  const id = quotedAs(draft, rulebook);
  const rule = id === null ? undefined : rulebook.metrics.byId.get(id);
  if (!rule) return null;
  // "petrol in Velden costs £1.40 a litre", "in Velden petrol costs": the petrol price of Velden
  const goods = id === 'price' ? goodsOfPlace(draft) : [];
  if (goods.length > 0)
    return withChange(
      draft,
      { id: idOf([...goods, 'price'], '_'), name: `${goods.join(' ')} price`, family: rule.family },
      rule.id,
      draft.clauseSubject,
    );
  // "the stock rose 70 cents": of whose stock it is
  const measure = STOCKS.test(draft.frame.chunks[draft.clauseSubject]!.word) ? draft.clauseSubject : -1;
  return withChange(draft, { id: rule.id, name: rule.name, family: rule.family }, rule.id, measure);
}
quoted.needs = {
  dimensions: [
    'money',
    ...['count', 'mass', 'volume', 'energy', 'area', 'length'].map((what) => `money per ${what}`),
    'point',
    'number',
    'ratio',
  ],
};

/** What is priced, where the sentence says in which place. */
function goodsOfPlace(draft: Draft): string[] {
  const { frame, clauseSubject, dimension } = draft;
  if (!dimension.startsWith('money per ') || hasName(frame, clauseSubject)) return [];
  const [behind] = complements(frame, clauseSubject);
  const isBehind = behind && IN.has(behind.prep) && hasName(frame, behind.chunk);
  const opens = IN.has(frame.chunks[0]!.word) && hasName(frame, 1) && clauseSubject <= 3;
  return isBehind || opens ? openWords(draft, clauseSubject) : [];
}
const IN = new Set(['in', 'across']);

function quotedAs(draft: Draft, rulebook: Rulebook): string | null {
  const { frame, dimension, clauseSubject, verb } = draft;
  const subject = frame.chunks[clauseSubject];
  const does = frame.chunks[verb];
  if (
    !QUOTED.test(dimension) ||
    subject?.kind !== 'noun' ||
    !does ||
    verb < clauseSubject ||
    verb > draft.chunk
  )
    return null;
  const { language } = rulebook;
  const base = verbBase(language.grammar(), does.word);
  const moves = rulebook.shapes.verbs('move').has(does.word);
  if (!moves && !language.list('verbs of quoting').has(base)) return null;
  if (isIndex(draft, subject)) return dimension === 'ratio' && !draft.isChange ? null : 'index';
  if (dimension === 'ratio') {
    if (!draft.isChange) return null;
    if (language.list('currencies').has(subject.word)) return 'exchange_rate'; // "the peso has gained 3.1%"
    return language.list('traded').has(subject.word) ? 'price' : null;
  }
  if (metricAt(frame, clauseSubject, dimension, rulebook, false)) return null;
  // "the rupee opened at 61.30": to another currency that is not told
  const isRate = dimension === 'number' && !draft.isChange && !draft.mention.counted;
  if (isRate && language.list('currencies').has(subject.word)) return 'exchange_rate';
  if (dimension !== 'money')
    return PER_SHARE.test(draft.mention.quantity.unit ?? '')
      ? 'share_price'
      : isBySize(draft)
        ? 'price'
        : null;
  if (/^start/.test(base) && /^(?:at|from)$/.test(frame.chunks[draft.chunk - 1]?.word ?? '')) return 'price';
  if (language.list('currencies').has(subject.word)) return 'exchange_rate';
  // "crude futures rose 46 cents"
  if (draft.isChange && moves && isSmall(draft) && language.list('traded').has(subject.word)) return 'price';
  const isShare =
    STOCKS.test(subject.word) || (language.list('end the day').has(base) && hasName(frame, clauseSubject));
  return isShare && isSmall(draft) && (moves || frame.chunks[draft.chunk - 1]?.word === 'at')
    ? 'share_price'
    : null;
}

const QUOTED = /^(?:money$|money per (?:count|mass|volume|energy|area|length)$|point$|number$|ratio$)/;
const PER_SHARE = /\/\{share\}$/;
const STOCKS = /^stocks?$/;

const isBySize = ({ dimension }: Draft): boolean => dimension.startsWith('money per ');

/** "The Dax", "the FTSE 100": the name of an index, and a level that no party and no team has. */
function isIndex({ frame, dimension, mention, isChange }: Draft, { from, head }: Chunk): boolean {
  if (dimension.startsWith('money')) return false;
  const { value } = mention.quantity;
  if (dimension !== 'ratio' && !isChange && (isRange(value) || Number(value) < LEAST)) return false;
  const { tokens, entities } = frame;
  return entities.some(
    (e) => e.type === 'index' && e.span[0] <= tokens.end[head]! && e.span[1] >= tokens.start[from]!,
  );
}
const LEAST = 100;

/** A price of one share, and not what a fund has raised. */
const isSmall = ({ mention: { quantity } }: Draft): boolean =>
  !isRange(quantity.value) && Number(quantity.value) < DEAREST;
const DEAREST = 10_000;
