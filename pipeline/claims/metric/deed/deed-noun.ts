import type { Draft } from '../../draft.ts';

/** The verb of a noun for a deed, and how its outcome is named. */
export interface DeedNoun {
  readonly base: string;
  readonly done: string;
}

/** "the cancellation of 300 flights", "the closure of 40 stores": what is done with what is counted, said by the noun in front. */
export function deedInFront({ frame: { chunks }, chunk }: Draft): DeedNoun | null {
  const of = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  if (chunks[of]?.word !== 'of' || chunks[of - 1]?.kind !== 'noun') return null;
  const [base, done] = NOUNS.get(chunks[of - 1]!.word) ?? [];
  return base && done ? { base, done } : null;
}

const NOUNS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cancellation', ['cancel', 'cancelled']],
  ['closure', ['close', 'closed']],
  ['closing', ['close', 'closed']],
  ['construction', ['build', 'built']],
  ['creation', ['create', 'created']],
  ['demolition', ['demolish', 'demolished']],
  ['deployment', ['deploy', 'deployed']],
  ['destruction', ['destroy', 'destroyed']],
  ['elimination', ['eliminate', 'eliminated']],
  ['execution', ['execute', 'executed']],
  ['installation', ['install', 'installed']],
  ['planting', ['plant', 'planted']],
  ['postponement', ['postpone', 'postponed']],
  ['purchase', ['buy', 'bought']],
  ['acquisition', ['acquire', 'acquired']],
  ['recall', ['recall', 'recalled']],
  ['release', ['release', 'released']],
  ['removal', ['remove', 'removed']],
  ['rescue', ['rescue', 'rescued']],
  ['seizure', ['seize', 'seized']],
  ['suspension', ['suspend', 'suspended']],
]);
