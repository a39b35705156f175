import type { QuantityMention } from '../model/mention.ts';
import { recognise } from '../recognize/recognise.ts';
import { quantityJson } from '../report/quantity-json.ts';
import { lines } from './lines.ts';
import { loadRules } from './load-rules.ts';

/** One line of JSON per record. */
export async function* listQuantities(
  paths: readonly string[],
  ruleFolders: readonly string[],
): AsyncGenerator<string> {
  const rulebook = loadRules({ folders: ruleFolders });
  for (const path of paths)
    for await (const { text: line } of lines(path)) {
      if (line.trim() === '') continue;
      const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
      const reading = recognise(text, rulebook, { published: published ?? null });
      const found = reading.sentences
        .flatMap((s) => s.mentions)
        .filter((m): m is QuantityMention => m.kind === 'quantity');
      yield `${JSON.stringify({ id, quantities: found.map((q) => quantityJson(q, q.span, text.slice(...q.span), [])) })}\n`;
    }
}
