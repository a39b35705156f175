import { type MarkdownBlock, markdownBlocks } from './blocks.ts';

/** A part of a Markdown file that can be read by itself: no list, quote, fence or HTML block is open at its ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** `prose` needs no parser (most of a news article); `wild` would take one too long and is read as plain text. */
  readonly kind: 'prose' | 'marked' | 'wild';
}

/** Marked blocks are parsed together up to this size: starting the parser has its price, and so have long lists of tokens. */
const USUAL = 4 * 1024;
/** Beyond this size a segment ends with its block, whatever is open. */
const LONGEST = 256 * 1024;

/** Markdown → segments, in order. `from`: where the prose begins, behind front matter. */
export function segmentsOf(text: string, from: number): Segment[] {
  const segments: Segment[] = [];
  let open: { start: number; end: number; kind: 'marked' | 'wild' } | null = null;
  let unsure = false;
  for (const block of markdownBlocks(text, from)) {
    const kind = kindOf(block, unsure);
    if (open && (kind !== open.kind || endsBefore(block, open.end - open.start, unsure))) {
      segments.push(open);
      open = null;
    }
    if (kind === 'prose') segments.push({ start: block.start, end: block.end, kind });
    else if (open) open.end = block.end;
    else open = { start: block.start, end: block.end, kind };
    unsure ||= block.unsure;
  }
  if (open) segments.push(open);
  return segments;
}

function kindOf(block: MarkdownBlock, unsure: boolean): Segment['kind'] {
  if (block.wild) return 'wild';
  return block.prose && !unsure ? 'prose' : 'marked';
}

const endsBefore = (block: MarkdownBlock, size: number, unsure: boolean): boolean =>
  size > LONGEST || (size > USUAL && !unsure && !block.goesOn);
