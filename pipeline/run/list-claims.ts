import { extract } from '../extract.ts';
import type { Document } from '../model/document.ts';
import { claimJson } from '../report/claim-json.ts';
import { lines } from './lines.ts';
import { loadRules } from './load-rules.ts';

/** One line of JSON per claim. */
export async function* listClaims(
  paths: readonly string[],
  options: { readonly input: string; readonly rules?: readonly string[] },
): AsyncGenerator<string> {
  const rulebook = loadRules({ folders: options.rules ?? [] });
  for (const path of paths) {
    if (options.input !== 'jsonl') {
      let text = '';
      for await (const line of lines(path)) text += `${line.text}\n`;
      yield claimLines(asDocument(path, path, text, null));
    } else
      for await (const { text: line } of lines(path)) {
        if (line.trim() === '') continue;
        const record = JSON.parse(line) as { id: string; text: string; published?: string };
        yield claimLines(asDocument(String(record.id), path, record.text, record.published ?? null));
      }
  }
  function claimLines(document: Document): string {
    const { claims } = extract(document, rulebook);
    return claims.map((claim) => `${JSON.stringify(claimJson(claim))}\n`).join('');
  }
}

const asDocument = (id: string, path: string, text: string, published: string | null): Document => ({
  id,
  path,
  format: 'text',
  text,
  title: null,
  publisher: null,
  author: null,
  published,
  url: null,
  language: null,
  wire: null,
  metadataFrom: {},
});
