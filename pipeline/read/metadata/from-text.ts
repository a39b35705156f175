import type { Passage } from '../../model/document.ts';
import { datelineOf } from './dateline.ts';
import type { Given } from './fields.ts';
import { isFurniture } from './furniture.ts';
import { metadataLine } from './lines-of-metadata.ts';

const NEAR_TOP = 15;
const LONG = 200;
const LONGEST_TITLE = 200;

/** What an article's own first and last lines say of its title, outlet, author, date and wire. */
export function metadataFromText(passages: readonly Passage[]): Given {
  let author: string | null = null;
  let published: string | null = null;
  let updated = false;
  let wire: string | null = null;
  let publisher: string | null = null;
  let paragraphs = 0;
  let read = 0;
  for (const { kind, text } of passages.slice(0, NEAR_TOP)) {
    read++;
    if (kind === 'cell') continue;
    const line = metadataLine(text);
    if (line) {
      author ??= line.author;
      wire ??= line.wire;
      publisher ??= line.publisher;
      if (line.published && (published === null || (updated && !line.updated))) {
        published = line.published;
        updated = line.updated;
      }
      continue;
    }
    if (kind === 'heading') continue;
    const dateline = datelineOf(text);
    if (dateline) {
      published ??= dateline.published;
      wire ??= dateline.wire;
    }
    if (text.length >= LONG && ++paragraphs === 3) break;
  }
  for (const { text } of passages.slice(read).slice(-3)) wire ??= metadataLine(text)?.wire ?? null;
  return { title: titleOf(passages), publisher, author, published, wire };
}

/** The first heading if it stands near the top, else a first line that is no paragraph. */
function titleOf(passages: readonly Passage[]): string | null {
  const lines = passages
    .slice(0, NEAR_TOP)
    .filter((p) => p.kind !== 'cell' && !isFurniture(p.text) && !metadataLine(p.text))
    .slice(0, 6);
  const heading = lines.findIndex((p) => p.kind === 'heading');
  const first = lines[heading];
  if (first && first.text.length <= LONGEST_TITLE) {
    // "Technology" above the headline proper
    const second = lines[heading + 1];
    const label = !first.text.includes(' ') && second?.kind === 'heading';
    if (label && second.text.length > 2 * first.text.length) return second.text;
    // a section heading under an opening paragraph is no title
    const opened = lines.slice(0, heading).some((p) => p.text.length >= LONG);
    if (!opened || first.depth === 1) return first.text;
  }
  const line = lines[0];
  const isLine = line?.kind === 'paragraph' && line.text.length <= 120 && !/[.,;:]$/.test(line.text);
  return isLine && !datelineOf(line.text) ? line.text : null;
}
