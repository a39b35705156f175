import type { Claim, Metric } from '../model/claim.ts';
import type { CheckRules, FamilySettings } from '../rulebook/checks.ts';
import type { EntityRules } from '../rulebook/entities.ts';
import type { EventRules } from '../rulebook/events.ts';
import type { UnitRules } from '../rulebook/units.ts';
import { remembered } from '../text/remembered.ts';
import type { CheckKnowledge } from './knowledge.ts';
import { narrowKind } from './narrow-kind.ts';
import type { Origins } from './origins/origins.ts';
import { type CountryOf, stem, type Wording, wordingOf } from './told-apart/wording.ts';

/**
 * How a measure moves in time: `level` stands at a date, `flow` runs over a period, `cumulative` only grows, `announced_once` is said on
 * a day, `ongoing` is the state of an event that goes on.
 */
export type Moves = FamilySettings['moves'] | 'ongoing';

/** What the checks know besides the claims. */
export interface CheckContext {
  readonly rules: CheckRules;
  readonly origins: Origins;
  /** Kinds of event; `null` where the rulebook has none. */
  readonly events: EventRules | null;
  readonly moves: (claim: Pick<Claim, 'metric' | 'subject'>) => Moves;
  /** Whether only companies and the like have the measure: a profit, earnings per share. */
  readonly isOfBodies: (claim: Pick<Claim, 'metric'>) => boolean;
  /** Id of what a subject is a declared part of; `null` where the registry says nothing. */
  readonly wholeOf: (subject: string) => string | null;
  /** Units by code; `null` where the rulebook has none. */
  readonly units: UnitRules | null;
  readonly countryOf: CountryOf;
  /** Stems of the words by which lands and their people are called. */
  readonly lands: ReadonlySet<string>;
  /** The narrow kind of a figure of a short text; `null` for what is told of everything. */
  readonly narrowKind: (claim: Claim) => string | null;
  /** The wording of a sentence, worked out once. */
  readonly wording: (claim: Claim) => Wording;
}

export function contextOf(rulebook: CheckKnowledge, origins: Origins): CheckContext {
  const { checks, metrics, entities, events, units } = rulebook;
  const ownMoves = (metric: Metric | null): Moves =>
    metric === null ? 'level' : (metrics?.byId.get(metric.id)?.moves ?? checks.of(metric).moves);
  const wordings = new Map<string, Wording>();
  const countryOf: CountryOf = (word) => {
    const name = entities?.byPeople.get(word)?.name;
    return name === undefined || name.includes(' ') ? null : name.toLowerCase();
  };
  return {
    rules: checks,
    origins,
    events: events ?? null,
    moves: ({ metric, subject }) => {
      const moves = ownMoves(metric);
      const event = subject && events?.kindOf(subject.id);
      if (!event) return moves;
      // an event happens once, in whatever words it is dated: the attendance of this year's festival
      if (moves === 'flow') return 'announced_once';
      return moves === 'level' && event.ongoing ? 'ongoing' : moves;
    },
    isOfBodies: ({ metric }) => {
      const kinds = metric === null ? [] : (metrics?.byId.get(metric.id)?.subjects ?? []);
      return kinds.includes('company') && !kinds.includes('place');
    },
    units: units ?? null,
    countryOf,
    lands: entities ? landsOf(entities) : new Set(),
    narrowKind: (claim) => narrowKind(claim, rulebook),
    wholeOf: (subject) => entities?.byId.get(subject)?.partOf ?? null,
    wording: ({ sentence }) => {
      let wording = wordings.get(sentence);
      if (!wording) {
        if (wordings.size > 20_000) wordings.clear(); // a bound on memory, not a change of result
        wording = wordingOf(sentence, countryOf);
        wordings.set(sentence, wording);
      }
      return wording;
    },
  };
}

const landsOf = remembered(
  ({ byPeople }: EntityRules): ReadonlySet<string> =>
    new Set(
      [...byPeople].flatMap(([people, { name }]) => `${people} ${name}`.toLowerCase().split(' ').map(stem)),
    ),
);
