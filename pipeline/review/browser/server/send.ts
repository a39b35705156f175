import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type Reply, safeguards } from './reply.ts';

const CHUNK = 64 * 1024;

/** Sends a reply; pieces go out in chunks and wait for a slow reader. */
export async function sendTo(response: ServerResponse, method: string, reply: Reply): Promise<void> {
  const { status, type, body, headers = {} } = reply;
  const whole = typeof body === 'string' ? { 'Content-Length': String(Buffer.byteLength(body)) } : {};
  response.writeHead(status, { ...safeguards, 'Content-Type': type, ...whole, ...headers });
  if (method === 'HEAD' || typeof body === 'string') {
    response.end(method === 'HEAD' ? '' : body);
    return;
  }
  let chunk = '';
  for (const piece of body) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    if (response.destroyed) return; // leaving the loop closes what the pieces come from
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    chunk = '';
  }
  response.end(chunk);
}
