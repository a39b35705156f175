/** A key by the name that `KeyboardEvent.key` has for it, or a text that was pasted. */
export type Key = { readonly key: string } | { readonly pasted: string };

const SEQUENCES: Readonly<Record<string, string>> = {
  '[A': 'ArrowUp',
  '[B': 'ArrowDown',
  '[C': 'ArrowRight',
  '[D': 'ArrowLeft',
  OA: 'ArrowUp',
  OB: 'ArrowDown',
  OC: 'ArrowRight',
  OD: 'ArrowLeft',
  '[H': 'Home',
  '[F': 'End',
  OH: 'Home',
  OF: 'End',
  '[1~': 'Home',
  '[4~': 'End',
  '[3~': 'Delete',
  '[5~': 'PageUp',
  '[6~': 'PageDown',
};

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\u007f': 'Backspace',
  '\b': 'Backspace',
  '\u0003': 'Ctrl+c',
  '\u0004': 'Ctrl+d',
  '\u000c': 'Ctrl+l',
  '\u0015': 'Ctrl+u',
};

export const PASTE_BEGINS = '\u001b[200~';
const PASTE_ENDS = '\u001b[201~';
/** The beginning of a sequence whose end has not arrived. */
const UNFINISHED = /^\u001b(?:\[[\d;?]*|O)?$/;

/**
 * What a terminal sent → keys. What is pasted comes as one piece, so that no letter of it decides anything. A sequence that is
 * not known is no key.
 * @param whole nothing more is coming: what looks like the beginning of a sequence is the Escape key
 * @returns the keys, and the unfinished rest to be put before what comes next
 */
export function keysOf(
  input: string,
  whole = false,
): { readonly keys: readonly Key[]; readonly rest: string } {
  const keys: Key[] = [];
  let at = 0;
  while (at < input.length) {
    if (input.startsWith(PASTE_BEGINS, at)) {
      const end = input.indexOf(PASTE_ENDS, at);
      if (end < 0) return { keys, rest: whole ? '' : input.slice(at) };
      keys.push({ pasted: input.slice(at + PASTE_BEGINS.length, end) });
      at = end + PASTE_ENDS.length;
      continue;
    }
    const char = String.fromCodePoint(input.codePointAt(at)!);
    if (char === '\u001b') {
      if (!whole && UNFINISHED.test(input.slice(at, at + 40))) return { keys, rest: input.slice(at) };
      const sequence = /^(?:\[[\d;?]*[ -/]*[@-~]|O[@-~])/.exec(input.slice(at + 1, at + 40))?.[0];
      if (sequence === undefined) keys.push({ key: 'Escape' });
      else if (SEQUENCES[sequence]) keys.push({ key: SEQUENCES[sequence] });
      at += 1 + (sequence?.length ?? 0);
      continue;
    }
    at += char.length;
    if (CONTROLS[char]) keys.push({ key: CONTROLS[char] });
    else if (!/\p{C}/u.test(char)) keys.push({ key: char });
  }
  return { keys, rest: '' };
}
