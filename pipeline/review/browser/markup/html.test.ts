import { describe, expect, test } from 'vitest';
import { exact, html, said, shorten } from './html.ts';

describe('html', () => {
  test('values are text, in content and in attributes', () => {
    const bad = `<script>"it's" & more</script>`;
    expect(html`<p title="${bad}">${bad}</p>`.markup).toBe(
      '<p title="&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;">&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;</p>',
    );
  });

  test('what it made itself stays markup, in lists too; nothing is nothing', () => {
    expect(html`${[html`<b>1</b>`, html`<b>2</b>`]}${null}${undefined}${false}${0}`.markup).toBe(
      '<b>1</b><b>2</b>0',
    );
  });

  test('an object that pretends to be markup is text', () => {
    const fake = { markup: '<b>', toString: () => '<b>' } as unknown as string;
    expect(html`${fake}`.markup).toBe('&lt;b&gt;');
  });

  test('what cannot be seen is made visible', () => {
    expect(html`${'a\u0000\u001b[31m\u007f\u202eb\u200bc\ud800'}`.markup).toBe(
      'a␀␛[31m␡⟨U+202E⟩b⟨U+200B⟩c⟨U+D800⟩',
    );
  });

  test('ordinary words keep their joiners, breaks and emoji', () => {
    expect(html`${'naïve\u00adness क्\u200dष 👩\u200d🚀\n\t.'}`.markup).toBe(
      'naïve\u00adness क्\u200dष 👩\u200d🚀\n\t.',
    );
  });

  test('a field gets back exactly what it sent, but for what no field can hold', () => {
    expect(exact('\u202e"<\0').markup).toBe('\u202e&quot;&lt;');
  });

  test('long text is cut and says by how much; a cut pair of halves leaves no half', () => {
    expect(shorten('x'.repeat(1_000_010), 10)).toBe(`${'x'.repeat(10)}… (1,000,000 more characters)`);
    expect(shorten('x😀yz', 2).isWellFormed()).toBe(true);
    expect(said('שלום').markup).toBe('<bdi>שלום</bdi>');
  });
});
