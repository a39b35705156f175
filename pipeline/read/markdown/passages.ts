import type { Passage } from '../../model/document.ts';
import { proseStart } from '../front-matter.ts';
import { plainPassages } from '../plain/passages.ts';
import { definitionsOf } from './definitions.ts';
import { Reader } from './reader.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { WANTED } from './token-types.ts';
import { markdownParser } from './tokens.ts';

/** What was read of a Markdown file, and where its marks were too wild to follow. */
export interface MarkdownReading {
  readonly passages: Passage[];
  /** Where the first part begins that was read as plain text; `null` where none was. */
  readonly wildAt: number | null;
}

/** Markdown → its blocks of prose, in the order of the file. One walk over the tokens, without recursion. */
export const readMarkdown = (text: string): MarkdownReading =>
  readSegments(text, segmentsOf(text, proseStart(text)));

/** The passages of a file that was cut where its blocks part: prose as it stands, the wild as plain text, the rest through the parser. */
export function readSegments(text: string, segments: readonly Segment[]): MarkdownReading {
  const reader = new Reader(text);
  const { outline } = reader;
  const definitions = definitionsOf(text);
  let wildAt: number | null = null;
  for (const { start, end, kind } of segments) {
    if (kind === 'prose') reader.readProse(start, end);
    else if (kind === 'wild') {
      wildAt ??= start;
      outline.add(plainPassages(text.slice(0, end), start));
    } else {
      // the parser swallows a byte order mark at the start of what it is given
      const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
      reader.read(parse(definitions + text.slice(from, end)), from - definitions.length);
    }
  }
  return { passages: outline.passages, wildAt };
}

const parse = markdownParser(WANTED);
