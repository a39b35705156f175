import { describe, expect, test } from 'vitest';
import type { Document, Format } from '../../../model/document.ts';
import { makeDocument } from '../../../read/read-document.ts';
import { article, type Mark } from './article.ts';
import { html } from './html.ts';

function documentOf(text: string, format: Format = 'markdown'): Document {
  const made = makeDocument('a.md', text, format, null, []);
  if (!made.ok) throw new Error('unreadable');
  return made.value;
}

const markAt = (text: string, words: string, tag: 'b' | 'i' = 'b'): Mark => {
  const start = text.indexOf(words);
  return {
    span: [start, start + words.length],
    wrap: (inside) => (tag === 'b' ? html`<b>${inside}</b>` : html`<i>${inside}</i>`),
  };
};
const shown = (text: string, ...marks: readonly Mark[]): string => article(documentOf(text), marks).markup;

describe('article', () => {
  test('marks stand where the file has them, past emphasis, entities and wrapped lines', () => {
    const text = 'Rain & *wind*\ncost **$4&nbsp;m** in all.\n';
    expect(shown(text, markAt(text, '$4&nbsp;m'))).toBe(
      '<p>Rain &amp; wind cost <b>$4\u00a0m</b> in all.</p>',
    );
  });

  test('a figure lies within its sentence', () => {
    const text = 'One came. Then 40 more came.\n';
    expect(shown(text, markAt(text, '40'), markAt(text, 'Then 40 more came.', 'i'))).toBe(
      '<p>One came. <i>Then <b>40</b> more came.</i></p>',
    );
  });

  test('marks that cross are cut, not crossed', () => {
    const text = 'abcdef\n';
    expect(shown(text, markAt(text, 'abcd', 'i'), markAt(text, 'cdef'))).toBe('<p><i>ab<b>cd</b></i>ef</p>');
  });

  test('a table is a table, with a gap where a cell is empty', () => {
    const text = '| a | b |\n| - | - |\n| 1 | 2 |\n|   | 3 |\n';
    const rows = [...shown(text).matchAll(/<tr>(.*?)<\/tr>/g)].map((m) => m[1]);
    expect(rows).toEqual(['<td>a</td><td>b</td>', '<td>1</td><td>2</td>', '<td></td><td>3</td>']);
  });

  test('markup of an article is text', () => {
    expect(shown('x `<img src=x>` <script>y</script>\n')).not.toMatch(/<img|<script/);
  });

  test('of a long article, what lies around the place; the rest is counted', () => {
    const text = Array.from({ length: 400 }, (_, i) => `Paragraph ${i}.`).join('\n\n');
    const place = text.indexOf('Paragraph 200.');
    const { markup } = article(documentOf(text, 'text'), [], place, 1000);
    expect(markup).toContain('<p>Paragraph 200.</p>');
    expect(markup).toMatch(/<p class="cut">19\d blocks before left out of this page<\/p>/);
    expect(markup).toMatch(/blocks after left out/);
  });

  test('of a word of a megabyte, the two ends; the mark behind it is there', () => {
    const text = `${'w'.repeat(1_000_000)} 12 people`;
    const { markup } = article(documentOf(text, 'text'), [markAt(text, '12 people')], text.length - 3);
    expect(markup.length).toBeLessThan(30_000);
    expect(markup).toContain('<b>12 people</b>');
  });
});
