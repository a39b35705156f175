import type { Rulebook } from '../rulebook/rulebook.ts';

/** The parts of a rulebook that the checks read. */
export type CheckKnowledge = Pick<Rulebook, 'checks'> &
  Partial<Pick<Rulebook, 'metrics' | 'entities' | 'events' | 'units'>>;
