import type { Metric } from '../../../model/claim.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { Refiner } from '../../world.ts';

/** "Oil prices rose to $80" is the price of oil, where nothing else in the text has the price. */
export const priceOfGoods: Refiner = (draft) => {
  const { subject, metric } = draft;
  if (draft.rule !== 'price' || !subject?.weak || !metric) return;
  const [, goods = ''] = OF_GOODS.exec(metric.id) ?? [];
  if (goods === '' || OF_EVERYTHING.test(goods)) return;
  if (subject.id !== `${goods.replaceAll('_', '-')}-price`) return;
  draft.metric = shorter(metric, goods);
  draft.base = draft.base && shorter(draft.base, goods);
  const name = subject.name.replace(/ prices?$/i, '');
  draft.subject = { ...subject, id: idOf(name, '-'), name };
  draft.derivation.push(`the price of ${name}`);
};

const OF_GOODS = /^(.+)_price(?:_(?:growth|decline|change))?$/;
/** Measures of an economy, and no price of one good. */
const OF_EVERYTHING =
  /(?:^|_)(?:house|home|property|food|consumer|producer|energy|share|stock|retail|wholesale|import|export)$/;

const shorter = <M extends Metric>(metric: M, goods: string): M =>
  metric.id.startsWith(`${goods}_`)
    ? {
        ...metric,
        id: metric.id.slice(goods.length + 1),
        name: metric.name.split(' ').slice(goods.split('_').length).join(' '),
      }
    : metric;
