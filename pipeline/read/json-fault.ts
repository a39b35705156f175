export interface JsonFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

/**
 * Where a text that is no JSON goes wrong. The runtime's own message leaves the place out for short texts.
 * One pass with a stack of its own, so depth does not matter.
 */
export function jsonFault(json: string): JsonFault {
  let at = 0;
  const open: string[] = [];
  let fresh = false; // directly behind an opening bracket
  let expected: 'value' | 'key' | 'colon' | 'more' = 'value';
  for (;;) {
    while (at < json.length && ' \t\r\n'.includes(json[at]!)) at++;
    const char = json[at];
    if (char === undefined)
      return { offset: json.length, message: open.length > 0 ? 'it ends too early' : 'it is empty' };
    const inside = open.at(-1);
    if (expected === 'more') {
      if (inside === undefined) return { offset: at, message: 'something stands behind the object' };
      if (char === ',') {
        at++;
        expected = inside === '{' ? 'key' : 'value';
        continue;
      }
      if (char !== (inside === '{' ? '}' : ']'))
        return { offset: at, message: `a comma or "${inside === '{' ? '}' : ']'}" is missing` };
      open.pop();
      at++;
      continue;
    }
    if (expected === 'colon') {
      if (char !== ':') return { offset: at, message: 'a colon is missing behind the key' };
      at++;
      expected = 'value';
      continue;
    }
    const empty = fresh && char === (inside === '{' ? '}' : ']');
    fresh = false;
    if (empty) {
      open.pop();
      at++;
      expected = 'more';
      continue;
    }
    if (char === '"') {
      const end = stringEnd(json, at);
      if (end.fault !== null) return { offset: end.at, message: end.fault };
      at = end.at;
      expected = expected === 'key' ? 'colon' : 'more';
      continue;
    }
    if (expected === 'key') return { offset: at, message: 'a key in double quotes is missing' };
    if (char === '{' || char === '[') {
      open.push(char);
      fresh = true;
      at++;
      expected = char === '{' ? 'key' : 'value';
      continue;
    }
    const plain = PLAIN.exec(json.slice(at, at + 400));
    if (!plain) return { offset: at, message: 'a value is missing or not in double quotes' };
    at += plain[0].length;
    expected = 'more';
  }
}

const PLAIN = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/;

function stringEnd(json: string, start: number): { at: number; fault: string | null } {
  for (let i = start + 1; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (code === 34) return { at: i + 1, fault: null };
    if (code < 32)
      return { at: i, fault: 'a control character stands in a string; write it as \\n, \\t or \\u00..' };
    if (code !== 92) continue;
    const escaped = json[i + 1] ?? '';
    const unicode = escaped === 'u' && /^[0-9a-fA-F]{4}/.test(json.slice(i + 2, i + 6));
    if (!unicode && (escaped === '' || !'"\\/bfnrt'.includes(escaped)))
      return { at: i, fault: 'a backslash before a character that needs none' };
    i += unicode ? 5 : 1;
  }
  return { at: json.length, fault: 'a string is not closed' };
}

/** Where the value of a key of the outermost object begins in valid JSON; 0 where there is no such key. */
export function valueOffset(json: string, key: string): number {
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const char = json[i]!;
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === '"') {
      const end = stringEnd(json, i).at;
      const behind = /^\s*:\s*/.exec(json.slice(end, end + 100));
      if (depth === 1 && behind && JSON.parse(json.slice(i, end)) === key) return end + behind[0].length;
      i = end - 1;
    }
  }
  return 0;
}
