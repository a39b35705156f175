import type { IncomingMessage } from 'node:http';

/** A body that no form of ours is. */
export class TooLarge extends Error {}

const MOST = 64 * 1024;

/** The fields of a form. Throws `TooLarge`. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  if (Number(request.headers['content-length'] ?? 0) > MOST) {
    request.resume();
    throw new TooLarge(`a form of more than ${MOST} bytes is none of ours`);
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MOST) throw new TooLarge(`a form of more than ${MOST} bytes is none of ours`);
    pieces.push(piece);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
