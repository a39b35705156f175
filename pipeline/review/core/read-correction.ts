import { idOf } from '../../claims/sentence/normal-words.ts';
import type { Correction } from '../../model/amendment.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { recognise } from '../../recognize/recognise.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Fault } from './actions.ts';

/** The slots that a reviewer can put right, with the fault that each mends. */
export const correctable = {
  subject: 'wrong subject',
  metric: 'wrong metric',
  period: 'wrong period',
  value: 'wrong value',
} as const satisfies Record<string, Fault>;
export type Correctable = keyof typeof correctable;

export type ReadCorrection =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly why: string };

/** What a person typed for a slot, read with the same eyes as an article: "2.4 GW", "autumn 2024", a name. */
export function readCorrection(
  slot: Correctable,
  typed: string,
  claim: Claim,
  rules: Rulebook,
): ReadCorrection {
  const text = typed.trim().slice(0, 200);
  if (text === '') return { ok: false, why: 'nothing was written' };
  return readers[slot](text, claim, rules);
}

type Reader = (text: string, claim: Claim, rules: Rulebook) => ReadCorrection;

const readers: Readonly<Record<Correctable, Reader>> = {
  subject(text, _, { entities }) {
    const known = [...entities.byId.values()].find((e) => isOneOf(text, [e.id, e.name, ...e.aliases]));
    if (known) return done({ subject: { id: known.id, name: known.name, from: 'registry' } });
    const id = idOf(text.split(/\s+/), '-');
    return id === '' ? no('no name') : done({ subject: { id, name: text, from: 'text' } });
  },
  metric(text, claim, { metrics }) {
    const known = [...metrics.byId.values()].find((m) => isOneOf(text, [m.id, m.name, ...m.words]));
    if (known) return done({ metric: { id: known.id, name: known.name, family: known.family } });
    const id = idOf(text.split(/\s+/), '_');
    return id === ''
      ? no('no measure')
      : done({ metric: { id, name: text, family: claim.metric?.family ?? id } });
  },
  period(text, claim, rules) {
    const found = read(text, claim, rules).find((m) => m.kind === 'period');
    if (!found) return no('no date or period, such as "March 2025" or "2019 to 2021"');
    return done({ period: { ...found.period, known: 'stated', written: text } });
  },
  value(text, claim, rules) {
    const unit = claim.quantity.written.unitName;
    // "2.4" for a claim in gigawatts means gigawatts
    for (const whole of unit === null ? [text] : [text, `${text} ${unit}`]) {
      const found = read(whole, claim, rules).find((m) => m.kind === 'quantity');
      if (found && found.quantity.dimension === claim.quantity.dimension)
        return done({ quantity: found.quantity });
    }
    return no(`no figure${unit === null ? '' : ` in ${unit}`}`);
  },
};

const done = (correction: Correction): ReadCorrection => ({ ok: true, correction });
const no = (why: string): ReadCorrection => ({ ok: false, why: `this reads as ${why}` });

const isOneOf = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === text.toLowerCase());

const read = (text: string, claim: Claim, rules: Rulebook): readonly Mention[] =>
  recognise(text, rules, { published: claim.document.published }).sentences.flatMap((s) => s.mentions);
