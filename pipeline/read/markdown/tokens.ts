import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A token of the file entered or left: `['enter' | 'exit', token, …]`. */
export type MarkdownEvent = ReturnType<typeof postprocess>[number];
export type MarkdownToken = MarkdownEvent[1];

/**
 * What is read besides CommonMark. Bare addresses are not made links: that would halve the speed and change no passage.
 * A single tilde strikes nothing out: in news it means "about".
 */
const extensions = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()];

/** Made once, because putting the syntax together costs as much as a page of text; what it has met is set anew for each use. */
const parser: ReturnType<typeof parse> & { gfmFootnotes?: string[] } = parse({ extensions });

/** Reads the segments of one file, which share their link definitions and footnotes. */
export function markdownParser(text: string): (segment: string) => MarkdownEvent[] {
  const defined = definitionsOf(text);
  const links = defined.filter((name) => !name.startsWith('^'));
  const notes = defined.filter((name) => name.startsWith('^')).map((name) => name.slice(1));
  return (segment) => {
    parser.defined = [...links];
    parser.gfmFootnotes = [...notes];
    parser.lazy = {};
    return postprocess(parser.document().write(preprocess()(segment, undefined, true)));
  };
}

const MOST_DEFINITIONS = 1000;

/** Names of the links and notes that a file defines anywhere, as micromark compares them. */
function definitionsOf(text: string): string[] {
  const names = new Set<string>();
  for (
    let at = text.indexOf(']:');
    at >= 0 && names.size < MOST_DEFINITIONS;
    at = text.indexOf(']:', at + 2)
  ) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 200), at);
    const name = /^[ >]{0,8}\[([^[\]]+)$/.exec(line)?.[1];
    if (name)
      names.add(
        name
          .replace(/[\t\n\r ]+/g, ' ')
          .trim()
          .toLowerCase()
          .toUpperCase(),
      );
  }
  return [...names];
}
