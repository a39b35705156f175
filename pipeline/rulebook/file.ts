import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Trouble } from '../model/trouble.ts';

/** A rule file as text; the shell reads it, this room does not touch the disk. */
export interface RuleSource {
  readonly path: string;
  readonly text: string;
}

/** One example beside the rules: what a text must give, must not give, or does not give yet. */
export const exampleSchema = z.strictObject({
  text: z.string().min(1).describe('A sentence in your own words.'),
  published: z
    .string()
    .optional()
    .describe('The date of the article, where relative dates matter: 2026-06-14.'),
  want: z
    .union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))])
    .optional()
    .describe('What must be recognised, in the short form that `claims explain` prints.'),
  none: z.literal(true).optional().describe('Nothing of this kind must be recognised.'),
  todo: z.string().optional().describe('A known gap and why; fails once the example starts to pass.'),
});
export type Example = z.infer<typeof exampleSchema>;

/** What every rule file has besides its rules. */
export const fileFields = {
  kind: z.string(),
  about: z.string().min(1).describe('What this file knows, in one sentence.'),
  examples: z.array(exampleSchema).default([]),
};

/** An example with the place it stands at. */
export interface PlacedExample extends Example {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
}

export interface ParsedFile {
  readonly source: RuleSource;
  readonly kind: string;
  readonly data: unknown;
  /** 1-based line and column of the node at a path of keys, or of the nearest node above it. */
  readonly place: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** YAML → plain data with places. Aliases, tags and merge keys are not expanded: a rule file is plain data. */
export function parseRuleFile(source: RuleSource): ParsedFile | Trouble {
  const lines = new LineCounter();
  const doc = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    maxAliasCount: 0,
  } as never);
  const fault = doc.errors[0];
  if (fault) {
    const at = lines.linePos(fault.pos[0]);
    return trouble(source, at.line, at.col, `not valid YAML: ${fault.message.split('\n')[0]}`);
  }
  const place = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = doc.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) {
        const at = lines.linePos(node.range[0]);
        return { line: at.line, column: at.col };
      }
    }
    return { line: 1, column: 1 };
  };
  let data: unknown;
  try {
    data = doc.toJS({ maxAliasCount: 0 });
  } catch {
    return trouble(source, 1, 1, 'aliases (*name) are not allowed in a rule file; write the value out');
  }
  const kindNode = isMap(doc.contents) ? doc.get('kind', true) : undefined;
  const kind = isScalar(kindNode) ? kindNode.value : undefined;
  if (typeof kind !== 'string')
    return trouble(source, 1, 1, 'a rule file begins with "kind: …"; see rules/README.md for the kinds');
  return { source, kind, data, place };
}

/** The data checked by its kind's schema, or the first fault with its place and the offending line. */
export function checkRuleFile<S extends z.ZodType>(file: ParsedFile, schema: S): z.infer<S> | Trouble {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  const { line, column } = file.place(path);
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return trouble(file.source, line, column, `${where}${issue.message}`);
}

export const isTrouble = (x: unknown): x is Trouble =>
  typeof x === 'object' && x !== null && 'message' in x && 'path' in x && 'line' in x && 'column' in x;

function trouble(source: RuleSource, line: number, column: number, message: string): Trouble {
  const text = source.text.split('\n')[line - 1]?.trim() ?? '';
  return {
    path: source.path,
    line,
    column,
    message: text ? `${message} — in the line "${text.slice(0, 80)}"` : message,
  };
}
