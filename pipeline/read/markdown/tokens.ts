import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
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
const extensions = [
  gfmTable(),
  gfmStrikethrough({ singleTilde: false }),
  gfmFootnote(),
  frontmatter(['yaml', 'toml']),
];

/** Markdown → micromark's flat list of tokens, each with its exact place in the text. */
export const eventsOf = (text: string): MarkdownEvent[] =>
  postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
