import type { Draft, Told } from '../../draft.ts';
import { goodsOf, isForAnybody, signedFor } from '../../sentence/wordings/sale.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "bought Orrin Foods for $3.2bn": a price is that of what changes hands, whoever pays it. */
export function ofSale(draft: Draft, world: World): Told | null {
  const { language } = world.rulebook;
  const of = draft.metric?.id;
  if (of === undefined || !SOLD.has(of)) return null;
  if (of === 'price' && !isForAnybody(draft)) return null;
  const goods = of === 'contract_length' ? signedFor(draft, language) : goodsOf(draft, language);
  return goods < 0 ? null : resolved(draft, world, goods);
}

const SOLD = new Set(['sale_price', 'price', 'offer', 'contract_length']);
