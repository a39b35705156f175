import { BREAK, capitalised, glued, type Tokens, WORD } from '../../text/tokens.ts';
import { type Check, refuse } from './check.ts';

/**
 * "1) ", "2. The", "2.1 Performance", "(3) ", "Step 4:" at the start of a line or sentence: the number of a paragraph. Also inside a
 * sentence "1 ) explains why", which a wordwise-spaced text has.
 */
export const listNumber: Check = ({ tokens, node, floor, ceiling }) => {
  if (node.form !== 'digits' || node.magnitude !== 0 || node.sign !== null) return null;
  const { from, to } = node;
  const next = to < ceiling ? tokens.lower[to]! : '';
  const opened = from - 1 >= 0 && tokens.lower[from - 1] === '(';
  const small = typeof node.value === 'string' && Number(node.value) < 100;
  if (!small) return null;
  if (next === ')' && !opened) return refuse('list number', 'list number', from, to + 1);
  const first =
    from === floor || (opened && from - 1 === floor) || (from > 0 && tokens.kind[from - 1] === BREAK);
  if (!first) return null;
  if (next === ')' && tokens.kind[to + 1] !== undefined)
    return refuse('list number', 'list number', from, to + 1);
  if ((next === '.' || next === ':') && glued(tokens, to) && !glued(tokens, to + 1))
    return refuse('list number', 'list number', from, to + 1);
  // "2.1 Results": a heading's number, before a capital
  const heading =
    to < ceiling &&
    !glued(tokens, to) &&
    capitalised(tokens, to) &&
    !isUnit(tokens, to, ceiling) &&
    /^\d{1,2}(?:\.\d{1,2})$/.test(tokens.lower[from]!);
  return heading ? refuse('list number', 'number of a heading', from, to) : null;
};

/** "1.2 GW", "4.5 Mt (gross)": a few letters and no further word, in a cell or a line of its own. */
const isUnit = ({ kind, start, end }: Tokens, at: number, ceiling: number): boolean =>
  end[at]! - start[at]! <= 3 && (at + 1 >= ceiling || kind[at + 1] !== WORD);
