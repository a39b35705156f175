import { parseDocument } from 'yaml';

/** `key: value` at the left margin, the value on the same line. */
const LINE = /^([A-Za-z_][\w .-]{0,60}:[ \t]+)(\S.*?)[ \t\r]*$/;
/** A value that goes on below, refers to another, or opens a quote or a bracket that this line does not close. */
const OPENED = /^(?:[|>][-+\d]*$|[&*]|"[^"]*$|'[^']*$|\[[^\]]*$|\{[^}]*$)/;

/**
 * YAML with the values in quotes that are plain to a person and broken to YAML: "title: Harrow Bay: what is known", a title that
 * begins with a quoted word, "@outlet". A line that YAML can read by itself stays as it is, and so does one whose quote or
 * bracket is left open: what was meant to close it cannot be told.
 */
export const literalLines = (yaml: string): string =>
  yaml
    .split('\n')
    .map((line) => {
      const parts = LINE.exec(line);
      if (!parts || OPENED.test(parts[2]!) || isRead(line)) return line;
      return `${parts[1]}${JSON.stringify(parts[2])}`;
    })
    .join('\n');

const isRead = (line: string): boolean =>
  parseDocument(line, { prettyErrors: false, schema: 'core', logLevel: 'silent' }).errors.length === 0;
