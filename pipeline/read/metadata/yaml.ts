import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Result, Trouble } from '../../model/trouble.ts';
import { type Given, givenSchema, named } from './fields.ts';
import { literalLines } from './literal-lines.ts';

/** Where a piece of YAML stands, for messages. */
export interface YamlSource {
  readonly path: string;
  /** What it is called in a message: "front matter" or "sidecar". */
  readonly name: string;
  /** Lines of the file above the YAML. */
  readonly linesAbove: number;
}

const LONGEST = 64 * 1024;
const DEEPEST = 200;

/** YAML → metadata, checked; or the first fault with its line, column and text. */
export function metadataFromYaml(yaml: string, source: YamlSource): Result<Given> {
  if (yaml.length > LONGEST || nesting(yaml) > DEEPEST)
    return fault(yaml, source, 1, 1, `this ${source.name} is too large; keep "key: value" lines only`);
  const { doc, lines } = parseAsMeant(yaml);
  const error = doc.errors[0];
  if (error) {
    const at = lines.linePos(error.pos[0]);
    const why = error.message.split('\n')[0]!.replace(/[.:]+$/, '');
    return fault(yaml, source, at.line, at.col, `broken ${source.name}: ${why}`);
  }
  if (doc.contents === null) return { ok: true, value: {} };
  if (!isMap(doc.contents))
    return fault(
      yaml,
      source,
      1,
      1,
      `broken ${source.name}: it has to hold "key: value" lines, such as title: …`,
    );
  let data: unknown;
  try {
    data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    return fault(
      yaml,
      source,
      1,
      1,
      `broken ${source.name}: aliases (*name) are not read; write the value out`,
    );
  }
  const { fields, spelling } = named(data as Record<string, unknown>);
  const checked = givenSchema.safeParse(fields);
  if (checked.success) return { ok: true, value: checked.data };
  const issue = checked.error.issues[0]!;
  const key = spelling[String(issue.path[0])] ?? '';
  const node = doc.get(key, true);
  const at = isNode(node) && node.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 };
  return fault(yaml, source, at.line, at.col, `${source.name}, ${key}: ${issue.message}`);
}

/** People do not quote "title: Harrow Bay: what is known". What is broken even so is told as it was written. */
function parseAsMeant(yaml: string): Parsed {
  const written = parse(yaml);
  if (written.doc.errors.length === 0) return written;
  const literal = parse(literalLines(yaml));
  return literal.doc.errors.length === 0 ? literal : written;
}

interface Parsed {
  readonly doc: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

/** The core schema knows no timestamps: a date stays the text that was written, whatever the time zone. */
function parse(yaml: string): Parsed {
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, schema: 'core', logLevel: 'silent' } as const;
  return { doc: parseDocument(yaml, options), lines };
}

/** How deep brackets nest at most: the parser goes down by recursion. */
function nesting(yaml: string): number {
  let deepest = 0;
  let depth = 0;
  for (let i = 0; i < yaml.length; i++) {
    const code = yaml.charCodeAt(i);
    if (code === 91 || code === 123) deepest = Math.max(deepest, ++depth);
    else if (code === 93 || code === 125) depth--;
    else if (code === 45 && yaml.charCodeAt(i + 1) === 32 && yaml.charCodeAt(i + 2) === 45)
      deepest = Math.max(deepest, ++depth);
    else if (code === 10) depth = Math.max(0, depth);
  }
  return deepest;
}

function fault(
  yaml: string,
  source: YamlSource,
  line: number,
  column: number,
  message: string,
): { readonly ok: false; readonly trouble: Trouble } {
  const rows = yaml.split('\n');
  // what is missing at the end is missed by the last line that is there
  let row = Math.min(line, rows.length);
  while (row > 1 && rows[row - 1]!.trim() === '') row--;
  const written = rows[row - 1]!.trim().slice(0, 80);
  return {
    ok: false,
    trouble: {
      path: source.path,
      line: row + source.linesAbove,
      column: row === line ? column : rows[row - 1]!.trimEnd().length + 1,
      message: written === '' ? message : `${message} — in the line "${written}"`,
    },
  };
}
