import type { Draft, Told } from '../draft.ts';
import { goodsOf } from '../sentence/sale.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "bought Orrin Foods for $3.2bn": a price is that of what changes hands, whoever pays it. */
export function ofSale(draft: Draft, world: World): Told | null {
  if (draft.metric?.id !== 'sale_price' && draft.metric?.id !== 'offer') return null;
  const goods = goodsOf(draft, world.rulebook.language);
  return goods < 0 ? null : resolved(draft, world, goods);
}
