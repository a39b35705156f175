import { once } from 'node:events';
import { printTrouble, type Trouble } from '../model/trouble.ts';
import { plainText } from '../report/plain-text.ts';

/** The lines of a command go to stdout, everything said about them to stderr. */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line of talk. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that has seen enough (`| head`) is no trouble: stop quietly. */
export function stopQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
}

/** Colour only on a terminal, and not where `NO_COLOR` asks for none. */
export function colourOn(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

export async function printBytes(bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

/** `path:line:column: message`; what an article or a path says must not steer the terminal. */
export const sayTrouble = (trouble: Trouble): void => say(plainText(printTrouble(trouble)));
