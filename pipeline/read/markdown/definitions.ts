const MOST_DEFINITIONS = 1000;
/** Quotes and items may hold definitions: "> [plan]: …", "2) [^n]: …". */
const DEFINED = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){0,8}\[([^[\]]+)$/;

/**
 * The links and notes that a file defines anywhere, as Markdown that defines them again: put before a segment, so that the segment
 * can be parsed alone. Empty where the file defines none.
 */
export function definitionsOf(text: string): string {
  const names = new Set<string>();
  for (
    let at = text.indexOf(']:');
    at >= 0 && names.size < MOST_DEFINITIONS;
    at = text.indexOf(']:', at + 2)
  ) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 200), at);
    const name = DEFINED.exec(line)?.[1];
    if (name) names.add(name.replace(/[\t\n\r ]+/g, ' ').trim());
  }
  if (names.size === 0) return '';
  const lines = Array.from(names, (name) => (name.startsWith('^') ? `[${name}]:` : `[${name}]: #`));
  return `${lines.join('\n\n')}\n\n***\n\n`; // the rule ends the last note, which would take in what is indented
}
