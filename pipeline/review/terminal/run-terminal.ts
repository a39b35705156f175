import { plainText } from '../../report/plain-text.ts';
import type { QueueFilter } from '../../store/find-queue.ts';
import { asStoreError } from '../../store/store-error.ts';
import type { Desk } from '../core/desk.ts';
import { frameOf } from './frame.ts';
import { keysOf, PASTE_BEGINS } from './keys.ts';
import { openEditor } from './open-editor.ts';
import { reviewer } from './reviewer.ts';
import { screenOn } from './screen.ts';

export interface TerminalOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly colour: boolean;
  /** As in `$EDITOR`. */
  readonly editor: string;
}

/** Signals that end a program, with the exit code that a shell expects. */
const ENDINGS: Readonly<Record<string, number>> =
  process.platform === 'win32' // knows no others
    ? { SIGHUP: 129, SIGINT: 130 }
    : { SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131, SIGINT: 130 };

/** Milliseconds after which an Escape that nothing follows is the key itself: over a slow line a sequence comes in pieces. */
const PATIENCE = 60;
/** A pasted text that is longer is dropped. */
const LONGEST = 1_000_000;

/** Reviews on the whole screen until the reviewer leaves. The terminal is given back whatever ends it. */
export async function runTerminal(desk: Desk, filter: QueueFilter, options: TerminalOptions): Promise<void> {
  const { input, output } = options;
  const screen = screenOn(output, input, options.colour);
  const sitting = reviewer(desk, filter, (path, line) => {
    screen.leave();
    const trouble = openEditor(options.editor, path, line);
    screen.enter();
    return trouble && plainText(trouble);
  });
  const draw = (): void => {
    const { columns, rows } = screen.size();
    const { lines, cursor } = frameOf(sitting.shown, columns, rows);
    screen.draw(lines, cursor);
  };
  const endings = Object.entries(ENDINGS).map(([signal, code]) => {
    const end = (): void => {
      screen.leave();
      desk.store.close();
      process.exit(code);
    };
    process.on(signal, end);
    return () => void process.off(signal, end);
  });
  process.on('exit', screen.leave); // a crash too: the error is then printed to a terminal that shows it
  output.on('resize', draw);
  const wake = (): void => {
    screen.leave();
    screen.enter();
    draw();
  };
  if (process.platform !== 'win32') process.on('SIGCONT', wake);
  screen.enter();
  input.setEncoding('utf8');
  try {
    draw();
    await new Promise<void>((resolve, reject) => {
      let rest = '';
      let waiting: NodeJS.Timeout | undefined;
      const read = (chunk: string, whole = false): void => {
        clearTimeout(waiting);
        try {
          const { keys, rest: left } = keysOf(rest + chunk, whole);
          rest = left.length > LONGEST ? '' : left;
          if (rest !== '' && !rest.startsWith(PASTE_BEGINS))
            waiting = setTimeout(() => read('', true), PATIENCE);
          for (const key of keys)
            if (!sitting.press(key)) {
              input.removeAllListeners('data');
              resolve();
              return;
            }
          draw();
        } catch (error) {
          input.removeAllListeners('data');
          reject(asStoreError(error, desk.store.path));
        }
      };
      input.on('data', (chunk: string) => read(chunk));
      input.on('end', resolve);
    });
  } finally {
    screen.leave();
    output.off('resize', draw);
    process.off('SIGCONT', wake);
    process.off('exit', screen.leave);
    for (const release of endings) release();
  }
}
