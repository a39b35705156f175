import { createRequire } from 'node:module';

/** Another reader of text, asked to do what comes nearest to ours. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** How much of the text it is given: the slow ones get a sample, and are quoted per MB of it. */
  readonly bytes: number;
}

/** The peers that are installed (`npm install --prefix test/bench`), and the names of those that are not. */
export function peers(): { readonly found: readonly Peer[]; readonly missing: readonly string[] } {
  const require = createRequire(import.meta.url);
  const found: Peer[] = [];
  const missing: string[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      found.push(make(require));
    } catch {
      missing.push(name);
    }
  }
  return { found, missing };
}

type Require = ReturnType<typeof createRequire>;

const makers: Readonly<Record<string, (require: Require) => Peer>> = {
  '@microsoft/recognizers-text-suite': (require) => {
    const suite = require('@microsoft/recognizers-text-suite') as Record<
      string,
      (text: string, culture: string) => unknown
    >;
    const names = ['recognizeNumberWithUnit', 'recognizeCurrency', 'recognizeDimension', 'recognizeDateTime'];
    const calls = names.flatMap((name) => (suite[name] ? [suite[name]] : []));
    const read = (text: string) => calls.map((call) => call(text, 'en-us'));
    return { name: 'recognizers-text: units, dates', read, bytes: 4_000 };
  },
  compromise: (require) => {
    const nlp = require('compromise') as (text: string) => { json: () => unknown };
    return { name: 'compromise: every sentence', read: (text) => nlp(text).json(), bytes: 200_000 };
  },
  'wink-nlp': (require) => {
    const wink = require('wink-nlp') as (model: unknown, pipes: string[]) => Wink;
    const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
    const read = (text: string) => {
      const doc = nlp.readDoc(text);
      return [doc.tokens().out(nlp.its.pos), doc.entities().out(nlp.its.detail)];
    };
    return { name: 'wink-nlp: tags and entities', read, bytes: 1_000_000 };
  },
};

interface Wink {
  readonly readDoc: (text: string) => { tokens: () => Out; entities: () => Out };
  readonly its: { readonly pos: unknown; readonly detail: unknown };
}
interface Out {
  readonly out: (what: unknown) => unknown;
}
