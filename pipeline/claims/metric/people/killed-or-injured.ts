import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { changeOf, type Found, simple } from '../found.ts';

/** "11,990 people were killed or injured", "the number killed or seriously injured": those are no deaths, but all who came to harm. */
export function killedOrInjured(draft: Draft, found: Found, { rulebook }: World): Found {
  if (found.rule !== 'deaths' && found.rule !== 'injuries') return found;
  const rule = rulebook.metrics.byId.get('casualties');
  if (!rule || draft.like || !saysBoth(draft)) return found;
  const { id, name } = found.base ?? found.metric;
  // "cyclists killed or injured": theirs alone
  const whose = id.endsWith(`_${found.rule}`) ? id.slice(0, -found.rule.length) : '';
  const both = simple(rule, found.measure);
  const metric = whose ? { ...both.metric, id: whose + rule.id, name } : both.metric;
  return draft.isChange ? changeOf(draft, metric, rule.id, found.measure) : { ...both, metric };
}

function saysBoth({ frame: { reading, tokens, language } }: Draft): boolean {
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++) {
    if (
      !language.list('killed or hurt').has(tokens.lower[i]!) ||
      !/^(?:or|and)$/.test(tokens.lower[i + 1] ?? '')
    )
      continue;
    const next = /ly$/.test(tokens.lower[i + 2] ?? '') ? i + 3 : i + 2;
    if (
      language.list('killed or hurt').has(tokens.lower[next] ?? '') &&
      tokens.lower[next] !== tokens.lower[i]
    )
      return true;
  }
  return false;
}
