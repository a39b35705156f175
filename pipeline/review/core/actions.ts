/** What can be done with a finding, worded once: terminal, browser and help show this table. */
export interface Action {
  readonly id: string;
  /** As `KeyboardEvent.key` names it; the terminal translates what it receives. `1–9` stands for nine keys. */
  readonly key: string;
  readonly label: string;
  /** What is appended; `undo` takes the reviewer's last decision back. */
  readonly decides: 'confirm' | 'dismiss' | 'defer' | 'reopen' | 'undo';
  /** Why a finding is dismissed. */
  readonly reason: Reason | null;
}

export type Reason = 'other scope' | 'update' | 'rounding' | 'extraction error' | 'same origin' | 'other';

/** In the order in which they are shown. Each decides and goes on to the next finding with one key. */
export const actions: readonly Action[] = [
  { id: 'side', key: '1–9', label: 'this one is right', decides: 'confirm', reason: null },
  { id: 'neither', key: '0', label: 'neither is right', decides: 'confirm', reason: null },
  { id: 'scope', key: 's', label: 'other scope', decides: 'dismiss', reason: 'other scope' },
  { id: 'update', key: 'u', label: 'an update', decides: 'dismiss', reason: 'update' },
  { id: 'rounding', key: 'r', label: 'rounding', decides: 'dismiss', reason: 'rounding' },
  { id: 'extraction', key: 'e', label: 'misread', decides: 'dismiss', reason: 'extraction error' },
  { id: 'origin', key: 'o', label: 'same origin', decides: 'dismiss', reason: 'same origin' },
  { id: 'other', key: 'x', label: 'dismiss', decides: 'dismiss', reason: 'other' },
  { id: 'defer', key: 'd', label: 'later', decides: 'defer', reason: null },
  { id: 'reopen', key: 'p', label: 'put back', decides: 'reopen', reason: null },
  { id: 'undo', key: 'Backspace', label: 'undo', decides: 'undo', reason: null },
];

/** What moves about and decides nothing. */
export interface Movement {
  readonly id: string;
  readonly keys: readonly string[];
  readonly label: string;
}

export const movements: readonly Movement[] = [
  { id: 'next', keys: ['j', 'ArrowDown'], label: 'next' },
  { id: 'previous', keys: ['k', 'ArrowUp'], label: 'previous' },
  { id: 'search', keys: ['/'], label: 'search' },
  { id: 'filter', keys: ['f'], label: 'filter' },
  { id: 'all', keys: ['a'], label: 'decide on all shown' },
  { id: 'claim', keys: ['c'], label: 'correct or reject a claim' },
  { id: 'merge', keys: ['m'], label: 'merge subjects' },
  { id: 'view', keys: ['v'], label: 'the article' },
  { id: 'help', keys: ['?'], label: 'help' },
  { id: 'quit', keys: ['q'], label: 'quit' },
];

/** The action of a key with the side it names (from 0), or `null` where the key decides nothing. */
export function actionOf(key: string): { readonly action: Action; readonly side: number | null } | null {
  if (/^[1-9]$/.test(key)) return { action: actions[0]!, side: Number(key) - 1 };
  const action = actions.find((a) => a.key === key);
  return action ? { action, side: null } : null;
}

export const movementOf = (key: string): Movement | null =>
  movements.find(({ keys }) => keys.includes(key)) ?? null;

export const actionById = (id: string): Action | null => actions.find((a) => a.id === id) ?? null;

/** Why a claim is not what the article says; kept as labelled examples. */
export const faults = ['no claim', 'wrong subject', 'wrong metric', 'wrong period', 'wrong value'] as const;
export type Fault = (typeof faults)[number];
