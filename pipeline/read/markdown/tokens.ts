import type { Extension, Token } from 'mdast-util-from-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { types as commonTypes } from 'micromark-util-symbol';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

export type MarkdownToken = Token;
/** A token of the file entered or left. */
export type MarkdownEvent = readonly ['enter' | 'exit', MarkdownToken];

/**
 * What is read besides CommonMark. Bare addresses are not made links: that would halve the speed and change no passage.
 * A single tilde strikes nothing out: in news it means "about".
 */
const extensions = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()];

/**
 * remark-parse with a listener in the place of what makes its tree: each token of the wanted types is said as it comes by, with
 * its exact place, and nothing is made of the others.
 */
export function markdownParser(wanted: readonly string[]): (text: string) => MarkdownEvent[] {
  let events: MarkdownEvent[] = [];
  const listener = { enter: {}, exit: {} } satisfies Extension as Record<
    'enter' | 'exit',
    NonNullable<Extension['enter']>
  >;
  for (const type of Object.values(commonTypes) as Token['type'][])
    listener.enter[type] = listener.exit[type] = () => {};
  for (const type of wanted as Token['type'][]) {
    listener.enter[type] = (token) => void events.push(['enter', token]);
    listener.exit[type] = (token) => void events.push(['exit', token]);
  }
  const processor = unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      Object.assign(this.data(), { micromarkExtensions: extensions, fromMarkdownExtensions: [listener] });
    })
    .freeze();
  return (text) => {
    events = [];
    processor.parse(text);
    return events;
  };
}
