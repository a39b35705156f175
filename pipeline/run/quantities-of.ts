import type { Document } from '../model/document.ts';
import type { QuantityMention } from '../model/mention.ts';
import { toSource } from '../read/offset-map.ts';
import { passagesOf } from '../read/passages-of.ts';
import { conceptsOf } from '../recognize/concepts/concepts-of.ts';
import { recognise } from '../recognize/recognise.ts';
import { quantityJson } from '../report/quantity-json.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** Every quantity of a document, claim or not, with its place in the file. */
export function quantitiesOf(document: Document, rulebook: Rulebook): unknown {
  const quantities = passagesOf(document).flatMap((passage) => {
    const reading = recognise(passage.text, rulebook, { published: document.published });
    const bench = { tokens: reading.tokens, rules: rulebook };
    return reading.sentences.flatMap((sentence) =>
      sentence.mentions
        .filter((mention): mention is QuantityMention => mention.kind === 'quantity')
        .map((mention) => {
          const span = toSource(passage.map, mention.span);
          return quantityJson(
            mention,
            span,
            document.text.slice(...span),
            conceptsOf(bench, sentence, mention),
          );
        }),
    );
  });
  return { id: document.record ?? document.id, quantities };
}
