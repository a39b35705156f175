import type { Metric } from '../../model/claim.ts';
import type { LanguageRules } from '../../rulebook/language.ts';
import { remembered } from '../../text/remembered.ts';

/** "BEV sales", "fully electric car sales": the measure under the one name that the rules have for what it is of. */
export function ofOneKind(metric: Metric, language: LanguageRules): Metric {
  const { pattern, nameOf } = kindsIn(language);
  if (pattern === null) return metric;
  const id = metric.id.replace(pattern, (written) => nameOf.get(written)!);
  return id === metric.id ? metric : { ...metric, id };
}

interface Kinds {
  /** A name of a kind within an id; `null` where the rules have none. */
  readonly pattern: RegExp | null;
  readonly nameOf: ReadonlyMap<string, string>;
}

const kindsIn = remembered((language: LanguageRules): Kinds => {
  const nameOf = new Map<string, string>();
  for (const names of language.groups('names of one kind')) {
    const [first] = names;
    for (const name of names) nameOf.set(name, first!);
  }
  // the longest first: "battery_electric_vehicle" holds "electric_vehicle"
  const names = [...nameOf.keys()].sort((a, b) => b.length - a.length);
  return {
    nameOf,
    pattern: names.length === 0 ? null : new RegExp(`(?<![a-z])(?:${names.join('|')})(?![a-z])`, 'g'),
  };
});
