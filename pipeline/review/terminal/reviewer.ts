import { plainText } from '../../report/plain-text.ts';
import { keptById } from '../../store/find-documents.ts';
import type { QueueFilter } from '../../store/find-queue.ts';
import { actionOf, movementOf } from '../core/actions.ts';
import type { Desk } from '../core/desk.ts';
import { askAll } from './ask-all.ts';
import { askClaim, askMerge } from './ask-claim.ts';
import { askFilter, askWords } from './ask-filter.ts';
import { decideHere, undoHere } from './decide-here.ts';
import { signOf } from './hints.ts';
import type { Key } from './keys.ts';
import type { Mode } from './mode.ts';
import { type Shown, Sitting } from './sitting.ts';

export interface Reviewer {
  readonly shown: Shown;
  /** @returns false where the reviewer wants to leave */
  readonly press: (key: Key) => boolean;
}

/** Opens an article at a line. @returns what went wrong, or `null` */
export type OpenArticle = (path: string, line: number) => string | null;

/** What each key does to a sitting. Knows no terminal, so that it can be driven without one. */
export function reviewer(desk: Desk, filter: QueueFilter, openArticle: OpenArticle): Reviewer {
  const sitting = new Sitting(desk, filter);
  const moves = movesOf(sitting, openArticle);
  const press = (key: Key): boolean => {
    if ('key' in key && (key.key === 'Ctrl+c' || key.key === 'Ctrl+d')) return false;
    const { mode } = sitting;
    if (mode.kind === 'ask') pressInAsk(sitting, mode, key);
    else if ('pasted' in key) sitting.message = 'what is pasted decides nothing';
    else if (mode.kind === 'finding') return pressInFinding(sitting, moves, key.key);
    else {
      sitting.mode = { kind: 'finding' };
      if (mode.kind === 'choose') mode.options.find((o) => signOf(o.key) === signOf(key.key))?.run();
    }
    return true;
  };
  return {
    shown: sitting,
    press(key) {
      try {
        return press(key);
      } catch (error) {
        if (!isBusy(error)) throw error;
        sitting.message = 'the store is in use by another program; nothing was written, press again';
        return true;
      }
    },
  };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

type Moves = Readonly<Record<string, () => void>>;

/** By the ids of the table of movements; `quit` is not here. */
const movesOf = (sitting: Sitting, openArticle: OpenArticle): Moves => ({
  next: () => sitting.next(),
  previous: () => sitting.previous(),
  search: () => askWords(sitting),
  filter: () => askFilter(sitting),
  all: () => askAll(sitting),
  claim: () => askClaim(sitting),
  merge: () => askMerge(sitting),
  help: () => {
    sitting.mode = { kind: 'help' };
  },
  view: () =>
    sitting.withMember('open which article?', ({ document, line }) => {
      const kept = keptById(sitting.desk.store, document.id);
      // of a file of records, the record's line: the sentence is inside it
      if (kept) sitting.message = openArticle(kept.source, kept.line || line) ?? '';
    }),
});

const PAGE = 10;

function pressInFinding(sitting: Sitting, moves: Moves, key: string): boolean {
  sitting.message = '';
  const decided = actionOf(key);
  const movement = movementOf(key);
  if (decided?.action.decides === 'undo') undoHere(sitting);
  else if (decided) decideHere(sitting, decided);
  else if (key === 'PageDown' || key === ' ') sitting.scroll += PAGE;
  else if (key === 'PageUp') sitting.scroll = Math.max(0, sitting.scroll - PAGE);
  else if (movement?.id === 'quit') return false;
  else if (movement) moves[movement.id]?.();
  return true;
}

/** More than that nobody types. */
const LONGEST = 500;

function pressInAsk(sitting: Sitting, asking: Extract<Mode, { kind: 'ask' }>, key: Key): void {
  const put = (typed: string): void => {
    sitting.mode = { ...asking, typed: typed.slice(0, LONGEST) };
  };
  if ('pasted' in key) put(asking.typed + plainText(key.pasted.slice(0, LONGEST)));
  else if (key.key === 'Escape') sitting.mode = { kind: 'finding' };
  else if (key.key === 'Backspace') put([...asking.typed].slice(0, -1).join(''));
  else if (key.key === 'Ctrl+u') put('');
  else if (key.key === 'Enter') {
    sitting.mode = { kind: 'finding' };
    asking.run(asking.typed.trim());
  } else if ([...key.key].length === 1) put(asking.typed + key.key);
}
