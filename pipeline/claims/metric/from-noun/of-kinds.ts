import { idOf } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { GOODS } from '../families.ts';
import { openWords, withChange } from '../found.ts';
import { illnessAt } from '../people/illness.ts';
import type { Step } from './measure-noun.ts';

/** "cases of measles": and not of flu. */
export const casesOf: Step = ({ draft, chunk, named: { rule }, base, of }) => {
  if (rule.family !== 'cases' || of < 0 || base.id !== rule.id) return null;
  const illness = illnessAt(draft, of);
  if (illness.length === 0) return null;
  const metric = {
    ...base,
    id: idOf([...illness, base.id], '_'),
    name: `${illness.join(' ')} ${base.name}`,
  };
  return withChange(draft, metric, rule.id, chunk);
};

/** "production of copper": a good, and nobody who has the production. */
export const goodsOf: Step = ({ draft, named: { rule }, mods, base, of }) => {
  if (!GOODS.has(rule.family) || of < 0 || mods.length > 0 || hasName(draft.frame, of)) return null;
  const words = openWords(draft, of);
  if (words.length === 0) return null;
  const metric = { ...base, id: idOf([...words, rule.id], '_'), name: [...words, rule.name].join(' ') };
  return withChange(draft, metric, rule.id, -1);
};
