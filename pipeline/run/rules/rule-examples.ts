import { extract } from '../../extract.ts';
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/mention.ts';
import { recognise } from '../../recognize/recognise.ts';
import { shortClaim, shortMention } from '../../report/short-forms.ts';
import type { PlacedExample } from '../../rulebook/file.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';

/** What became of one example of a rule file. */
export interface ExampleResult {
  readonly example: PlacedExample;
  /** `gap`: a known gap that is still one. `closed`: a known gap that passes now, so its `todo` has to go; counts as a failure. */
  readonly outcome: 'passed' | 'failed' | 'gap' | 'closed';
  /** What was recognised, in the short forms. */
  readonly got: readonly string[];
}

export const isFailure = ({ outcome }: ExampleResult): boolean =>
  outcome === 'failed' || outcome === 'closed';

/** Runs every example beside the rules. Pure but for the cost. */
export function runExamples(rulebook: Rulebook): ExampleResult[] {
  return rulebook.examples.map((example) => {
    const { got, passed } = read(example, rulebook);
    const outcome = example.todo ? (passed ? 'closed' : 'gap') : passed ? 'passed' : 'failed';
    return { example, outcome, got };
  });
}

interface Outcome {
  readonly got: readonly string[];
  readonly passed: boolean;
}

/** What an example's kind is judged by. Quantities and periods are compared as whole lists; the rest must contain what is wanted. */
const judges: Readonly<Record<string, (example: PlacedExample, rulebook: Rulebook) => Outcome>> = {
  numbers: mentions('quantity', true),
  units: mentions('quantity', true),
  hedges: mentions('quantity', true),
  changes: mentions('quantity', true),
  refusals: mentions('quantity', true),
  periods: mentions('period', true),
  entities: mentions('entity', false),
  metrics: mentions('metric', false),
  events: claims,
  scope: mentions('cue', false),
  status: mentions('cue', false),
  attribution: mentions('attribution', false),
  language: sentences,
  shapes: claims,
  choices: claims,
};

function read(example: PlacedExample, rulebook: Rulebook): Outcome {
  const judge = judges[example.kind];
  if (!judge) return { got: [`no examples are read for the kind "${example.kind}"`], passed: false };
  return judge(example, rulebook);
}

function mentions(kind: Mention['kind'], whole: boolean) {
  return (example: PlacedExample, rulebook: Rulebook): Outcome => {
    const reading = recognise(example.text, rulebook, { published: example.published ?? null });
    const found = reading.sentences.flatMap((s) => s.mentions).filter((m) => m.kind === kind);
    // an open name is no news to a rule file; only what the registry knows can be wrong there
    const judged = found.filter((m) => !(example.none && m.kind === 'entity' && m.id === null));
    const got = judged.map(shortMention);
    const want = strings(example);
    if (example.none) return { got, passed: got.length === 0 };
    if (whole) return { got, passed: got.length === want.length && want.every((w, i) => w === got[i]) };
    return { got, passed: want.length > 0 && want.every((w) => got.includes(w)) };
  };
}

/** Every wanted map must be met by a claim of its own; keys that are not given do not count. */
function claims(example: PlacedExample, rulebook: Rulebook): Outcome {
  const found = extract(asDocument(example), rulebook).claims.map(shortClaim);
  const got = found.map((claim) => JSON.stringify(claim));
  if (example.none) return { got, passed: got.length === 0 };
  const left = [...found];
  const wants = Array.isArray(example.want) ? example.want.filter((w) => typeof w !== 'string') : [];
  const passed = wants.every((want) => {
    const i = left.findIndex((claim) =>
      Object.entries(want).every(([k, v]) => claim[k] === (v === null ? null : String(v))),
    );
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  });
  return { got, passed: wants.length > 0 && passed };
}

function sentences(example: PlacedExample, rulebook: Rulebook): Outcome {
  const reading = recognise(example.text, rulebook, { published: null });
  const got = reading.sentences.map((s) => example.text.slice(...s.span));
  const want = strings(example);
  return { got, passed: got.length === want.length && want.every((w, i) => w === got[i]) };
}

const strings = ({ want }: PlacedExample): string[] =>
  typeof want === 'string' ? [want] : (want ?? []).filter((w) => typeof w === 'string');

const asDocument = ({ text, published, path, line }: PlacedExample): Document => ({
  id: `${path}:${line}`,
  path,
  format: 'text',
  text,
  title: null,
  publisher: null,
  author: null,
  published: published ?? null,
  url: null,
  language: null,
  wire: null,
  metadataFrom: {},
});
