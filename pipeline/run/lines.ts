import { createReadStream } from 'node:fs';

/** The lines of a file or of stdin (`-`) with their numbers, as they come; memory stays bounded by the longest line. */
export async function* lines(
  path: string,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  stream.setEncoding('utf8');
  let rest: string[] = [];
  let number = 0;
  for await (const chunk of stream) {
    const parts = (chunk as string).split('\n');
    for (const part of parts.slice(0, -1)) {
      const text = rest.length > 0 ? rest.join('') + part : part;
      rest = [];
      yield { number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    }
    const last = parts.at(-1)!;
    if (last !== '') rest.push(last);
  }
  if (rest.length > 0) yield { number: ++number, text: rest.join('') };
}
