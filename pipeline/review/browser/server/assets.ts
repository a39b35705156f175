import { readFileSync } from 'node:fs';
import { plain, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

const TYPES: Readonly<Record<string, string>> = {
  'style.css': 'text/css; charset=utf-8',
  'keys.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

const read = new Map<string, string>();

/** The three files beside the pages, by names that stand here; read once. */
export function asset({ id }: Visit): Reply {
  const type = TYPES[id];
  if (type === undefined) return plain(404, 'there is no such file');
  const body = read.get(id) ?? readFileSync(new URL(`../assets/${id}`, import.meta.url), 'utf8');
  read.set(id, body);
  return { status: 200, type, body, headers: { 'Cache-Control': 'private, max-age=300' } };
}
